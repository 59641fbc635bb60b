import { stretchesOf, together } from './apart.ts';
import type { Block } from './document.ts';
import { PAGE_STYLE } from './page-style.ts';
import { printable, printableBlock } from './printable.ts';
import { documentOfAll } from './session-document.ts';
import { spansOf, type Told } from './spans.ts';
import type { Summary } from './summary.ts';
import { summaryWords } from './words/index.ts';

const NOTHING_BUT_STYLE =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** One page to read and print, a part a room: complete, self-contained, without script. At least one summary. */
export function toHtml(first: Summary, ...others: readonly Summary[]): string {
  const words = summaryWords(first.language);
  return blocksToHtml(documentOfAll(first, ...others), {
    language: words.language,
    title: words.title(first.session),
  });
}

/** Any document as such a page. */
export function blocksToHtml(blocks: readonly Block[], page: { language: string; title: string }): string {
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(page.language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    // It asks nobody for anything, and runs nothing, wherever it is opened.
    `<meta http-equiv="Content-Security-Policy" content="${NOTHING_BUT_STYLE}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="robots" content="noindex">',
    `<title>${escapeHtml(together(printable(page.title)))}</title>`,
    `<style>${PAGE_STYLE}</style>`,
    '</head>',
    '<body>',
    '<main>',
    ...blocks.map(printableBlock).map(blockToHtml),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function blockToHtml(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level} dir="auto">${wordsIn(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p dir="auto">${toldToHtml(block.text)}</p>`;
    case 'quote': {
      // It runs as what was said does, on whichever side the name would stand.
      const by = block.by === null ? '' : `<footer><bdi>${wordsIn(block.by)}</bdi></footer>`;
      return `<blockquote dir="auto">${by}<p>${block.lines.map(toldToHtml).join('<br>')}</p></blockquote>`;
    }
    case 'points': {
      const list = block.ordered ? 'ol' : 'ul';
      const items = block.items.map((item) => `<li dir="auto">${toldToHtml(item)}</li>`);
      return `<${list}>${items.join('')}</${list}>`;
    }
    case 'table': {
      const head = block.head
        .map((text) => `<th scope="col" role="columnheader" dir="auto">${wordsIn(text)}</th>`)
        .join('');
      const rows = block.rows.map((row) => {
        const cells = row.map(
          (text, column) =>
            `<td role="cell" dir="auto" data-column="${escapeHtml(together(block.head[column] ?? ''))}">${wordsIn(text)}</td>`,
        );
        return `<tr role="row">${cells.join('')}</tr>`;
      });
      // Folded on a phone it would be no table any more to some screen readers, if the roles did not say so.
      return `<table role="table"><thead role="rowgroup"><tr role="row">${head}</tr></thead><tbody role="rowgroup">${rows.join('')}</tbody></table>`;
    }
  }
}

function toldToHtml(told: Told): string {
  return spansOf(told)
    .map(({ text, strong, emphasis }) => {
      const words = wordsIn(text);
      const stressed = emphasis ? `<em>${words}</em>` : words;
      return strong ? `<strong>${stressed}</strong>` : stressed;
    })
    .join('');
}

/** Line by line, and what is to be kept apart in an element of its own. */
function wordsIn(text: string): string {
  return stretchesOf(text)
    .map((one) => (one.apart ? `<bdi>${escapeHtml(one.text)}</bdi>` : escapeHtml(one.text)))
    .join('')
    .replace(/\n/g, '<br>');
}

function escapeHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}
