import { type Html, html } from './html.ts';
import { LOOK_ADDRESS } from './look.ts';
import { ownName, type ReaderLanguage } from './reader-language.ts';
import { pageWords } from './words/index.ts';

export const PRODUCT = 'Réflex’tics';
export const ALL_CARDS = '/cards';

export interface Page {
  readonly title: string;
  /** Its address without a language. */
  readonly path: string;
  readonly reader: ReaderLanguage;
  /** Every language that it can be read in. */
  readonly languages: readonly string[];
  readonly main: Html;
  /** For whoever has the address: not to be found by a search, and without another address than that. */
  readonly isPrivate?: boolean;
}

export const addressIn = (path: string, language: string): string =>
  `${path}${path.includes('?') ? '&' : '?'}lang=${language}`;

/** A link's address: it keeps to the language where the reader chose one, and else lets each browser have its own. */
export const addressFor = (path: string, { chosen, language }: ReaderLanguage): string =>
  chosen ? addressIn(path, language) : path;

/** What comes before and after a page's own content, for a page of its own and for what the app's page says without script. */
export function frameOf({ path, reader, languages, main }: Page): Html {
  const words = pageWords(reader.language);
  return html`<div class="read" lang="${reader.language}">
<header class="read-top">
<p><a href="/">${PRODUCT}</a>${path === ALL_CARDS ? null : html` <a href="${addressFor(ALL_CARDS, reader)}">${words.all}</a>`}</p>
${languages.length < 2 ? null : choiceOf(path, reader, languages)}
</header>
<main>
${reader.unspoken === null ? null : html`<p class="read-unspoken" role="note">${words.unspoken(reader.unspoken)}</p>`}
${main}
</main>
<footer class="read-end">
<p>${words.game.what} <a href="/">${words.game.play}</a></p>
</footer>
</div>`;
}

function choiceOf(path: string, reader: ReaderLanguage, languages: readonly string[]): Html {
  const links = languages.map(
    (one) =>
      html`<li><a href="${addressIn(path, one)}" hreflang="${one}" lang="${one}"${one === reader.language ? html` aria-current="true"` : null}>${ownName(one)}</a></li>`,
  );
  return html`<nav aria-label="${pageWords(reader.language).language}"><ul class="read-languages">${links}</ul></nav>`;
}

/** A whole page, without script: to be read on any device, and printed. */
export function pageOf(page: Page): string {
  const { title, path, reader, languages, isPrivate = false } = page;
  const alternates = languages.map(
    (one) => html`<link rel="alternate" hreflang="${one}" href="${addressIn(path, one)}">\n`,
  );
  const found = html`<link rel="canonical" href="${addressIn(path, reader.language)}">
${alternates}<link rel="alternate" hreflang="x-default" href="${path}">`;
  return html`<!doctype html>
<html lang="${reader.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="color-scheme" content="light dark">
<title>${title} · ${PRODUCT}</title>
${isPrivate ? html`<meta name="robots" content="noindex">` : found}
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${LOOK_ADDRESS}">
</head>
<body>
${frameOf(page)}
</body>
</html>
`.text;
}
