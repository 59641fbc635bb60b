import { cardMark, type DeckView, isOwnId, type ResourceText, type SituationCard } from '@reflextics/decks';
import { type Html, html } from './html.ts';
import { addressFor } from './page.ts';
import type { ReaderLanguage } from './reader-language.ts';
import { themeShape } from './theme-shape.ts';
import { pageWords } from './words/index.ts';

/** The address of a card or resource for good: what a printed card's code leads to. */
export const pathOf = (deck: DeckView, id: string): string => `/cards/${deck.id}/${id}`;

const themeName = (deck: DeckView, theme: string): string =>
  deck.themes.find(({ id }) => id === theme)?.name ?? '';

/** Whoever wrote a card of their own wrote it in their language, whichever the page is in. */
const saidIn = (language: string, reader: ReaderLanguage): Html | null =>
  language === reader.language ? null : html` lang="${language}" dir="auto"`;

/** A card: the word of care comes before the text. */
export function situationMain(deck: DeckView, card: SituationCard, reader: ReaderLanguage): Html {
  const words = pageWords(reader.language);
  const said = saidIn(card.language, reader);
  const isOwn = isOwnId(card.id);
  const linked = card.resources.flatMap(
    // A resource of the session's own has no page, and is not what the card's holder has read.
    (id) => deck.resources.find((one) => one.id === id && !isOwnId(id)) ?? [],
  );
  return html`<article data-theme="${card.theme}">
<header class="read-field">
<p class="read-theme">${themeShape(card.theme)}<span><b>${themeName(deck, card.theme)}</b><br>${isOwn ? cardMark(card) : words.situation(card.number)}</span></p>
<h1${said}>${card.title}</h1>
${card.aspect === '' ? null : html`<p${said}>${card.aspect}</p>`}
</header>
${card.contentNote === null ? null : html`<aside class="read-care" aria-labelledby="care"><h2 id="care">${words.care}</h2><p${said}>${card.contentNote}</p><p>${words.support}</p></aside>`}
<p class="read-story read-written"${said}>${card.text}</p>
${card.questions.length === 0 ? null : questionsOf(card, said, words.questions)}
${card.dilemmaText === null ? null : html`<section class="read-dilemma" aria-labelledby="dilemma"><h2 id="dilemma">${words.dilemma}</h2><p class="read-written"${said}>${card.dilemmaText}</p></section>`}
</article>
${
  linked.length === 0
    ? null
    : linksOf(
        words.resourcesOfCard,
        linked.map((one) => link(deck, one, one.chapter, reader)),
      )
}
<p class="read-source">${isOwn ? words.ownCard : words.source(card.source.document, card.source.section)}</p>`;
}

const questionsOf = ({ questions }: SituationCard, said: Html | null, title: string): Html =>
  html`<section aria-labelledby="questions"><h2 id="questions">${title}</h2>
<ul class="read-questions"${said}>${questions.map((one) => html`<li>${one}</li>`)}</ul></section>`;

const linksOf = (title: string, links: readonly Html[]): Html =>
  html`<section aria-labelledby="linked"><h2 id="linked">${title}</h2>
<ul class="read-links">${links}</ul></section>`;

export function resourceMain(deck: DeckView, resource: ResourceText, reader: ReaderLanguage): Html {
  const words = pageWords(reader.language);
  const cards = resource.situations.flatMap((id) => deck.situations.find((one) => one.id === id) ?? []);
  return html`<article data-theme="${resource.theme}">
<header class="read-field">
<p class="read-theme">${themeShape(resource.theme)}<span><b>${themeName(deck, resource.theme)}</b><br>${words.resource}</span></p>
<h1>${resource.title}</h1>
<p>${resource.chapter}</p>
</header>
${resource.paragraphs.map((one) => html`<p>${one}</p>\n`)}
${resource.points.length === 0 ? null : html`<ul class="read-points">${resource.points.map((one) => html`<li>${one}</li>`)}</ul>`}
${resource.law === null ? null : html`<p class="read-source">${words.law(resource.law)}</p>`}
</article>
<section aria-labelledby="linked"><h2 id="linked">${words.cardsOfResource}</h2>
<ul class="read-links">${cards.map((one) => link(deck, one, one.aspect, reader))}</ul></section>
<p class="read-source">${words.source(resource.source.document, resource.source.section)}</p>`;
}

/** @param beside what tells two of them apart: a card's aspect, a resource's chapter. Empty: nothing. */
export function link(
  deck: DeckView,
  item: { readonly id: string; readonly title: string },
  beside: string,
  reader: ReaderLanguage,
): Html {
  const more = beside === '' ? null : html`<br><span>${beside}</span>`;
  return html`<li><a href="${addressFor(pathOf(deck, item.id), reader)}">${item.title}</a>${more}</li>\n`;
}
