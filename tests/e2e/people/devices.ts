import type { Browser, BrowserContextOptions, Page } from '@playwright/test';

/** A phone as small as they are still sold. */
const PHONE: BrowserContextOptions = {
  viewport: { width: 360, height: 740 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
};

/** The least that a projector shows. */
const PROJECTOR: BrowserContextOptions = { viewport: { width: 1280, height: 720 } };

/** A person's own browser: no two share a seat, a draft or a cookie. */
/** @param locale what its browser asks pages to speak. */
export async function takePhone(browser: Browser, locale = 'en-GB'): Promise<Page> {
  return (await browser.newContext({ ...PHONE, locale, acceptDownloads: true })).newPage();
}

/** One whose owner has turned scripts off, or which is too old for ours. */
export async function takePhoneWithoutScript(browser: Browser, locale: string): Promise<Page> {
  return (await browser.newContext({ ...PHONE, locale, javaScriptEnabled: false })).newPage();
}

export async function switchOnProjector(browser: Browser): Promise<Page> {
  return (await browser.newContext(PROJECTOR)).newPage();
}
