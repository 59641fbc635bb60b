import type { DeckView } from '@reflextics/decks';
import { link } from './card-page.ts';
import { type Html, html } from './html.ts';
import type { ReaderLanguage } from './reader-language.ts';
import { themeShape } from './theme-shape.ts';
import { pageWords } from './words/index.ts';

/** Every card and resource by theme, then the method and the credits. */
export function listMain(deck: DeckView, reader: ReaderLanguage): Html {
  const words = pageWords(reader.language);
  return html`<h1>${words.all}</h1>
<p>${words.what}</p>
${deck.themes.map((theme) => themeSection(deck, theme, reader))}
<section aria-labelledby="method"><h2 id="method">${words.method}</h2>
${deck.method.map(({ title, paragraphs }) => html`<h3>${title}</h3>${paragraphs.map((one) => html`<p>${one}</p>`)}\n`)}</section>
<section aria-labelledby="credits"><h2 id="credits">${words.credits}</h2>
${deck.credits.map((one) => html`<p>${one}</p>`)}</section>`;
}

/** Each resource stands once, under the theme whose chapter it belongs to. */
function themeSection(deck: DeckView, theme: DeckView['themes'][number], reader: ReaderLanguage): Html {
  const words = pageWords(reader.language);
  const cards = deck.situations.filter((one) => one.theme === theme.id);
  const resources = deck.resources.filter((one) => one.theme === theme.id);
  const chapters = [...new Set(resources.map(({ chapter }) => chapter))];
  return html`<section data-theme="${theme.id}" aria-labelledby="${theme.id}">
<header class="read-field"><h2 id="${theme.id}">${themeShape(theme.id)}${theme.name}</h2><p>${theme.description}</p></header>
<h3>${words.situations}</h3>
<ol class="read-links">${cards.map((one) => link(deck, one, one.aspect, reader))}</ol>
${chapters.map(
  (chapter) => html`<h3>${words.resources} · ${chapter}</h3>
<ul class="read-links">${resources.filter((one) => one.chapter === chapter).map((one) => link(deck, one, '', reader))}</ul>\n`,
)}</section>\n`;
}
