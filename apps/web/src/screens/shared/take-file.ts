import type { Download } from '../../room/index.ts';

const KEPT_FOR = 60_000; // ms: a slow phone has begun to save it by then

/** Lets the browser save it among the person's downloads. */
export function saveFile({ file, name }: Download, otherwise: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name ?? otherwise;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR);
}

/**
 * A tab to write a page into. To be opened while the person's press is still being handled: later it would be a pop-up.
 * null: the browser opens none.
 */
export function emptyTab(): Window | null {
  return window.open('', '_blank');
}

/** The summary's own; what people wrote is escaped in it, so that there is no second one. */
const STYLE = /<style>([\s\S]*?)<\/style>/;

/**
 * Writes a page into a tab of ours. Our content policy goes with it and forbids the page's own style element, so that
 * the style is adopted instead, which is allowed; where a browser cannot, the page is plain and can be read all the same.
 */
export function writePage(
  html: string,
  tab: Window & Partial<Pick<typeof globalThis, 'CSSStyleSheet'>>,
): void {
  const style = STYLE.exec(html)?.[1];
  tab.document.open();
  tab.document.write(html.replace(STYLE, ''));
  tab.document.close();
  if (style === undefined || tab.CSSStyleSheet === undefined || !('adoptedStyleSheets' in tab.document))
    return;
  const sheet = new tab.CSSStyleSheet();
  sheet.replaceSync(style);
  tab.document.adoptedStyleSheets = [sheet];
}
