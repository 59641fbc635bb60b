import { describe, expect, it } from 'vitest';
import { apart, stretchesOf, together } from './apart.ts';
import { listOf } from './dates.ts';
import type { Block } from './document.ts';
import { blocksToHtml } from './to-html.ts';
import { blocksToMarkdown } from './to-markdown.ts';

const SARA = 'שרה';
const kept = (text: string) => `\u2068${text}\u2069`;
const bodyOf = (...blocks: Block[]) =>
  blocksToHtml(blocks, { language: 'en', title: `With ${kept(SARA)}` }).replace(
    /^.*<main>\n|\n<\/main>.*$/gs,
    '',
  );

describe('what stands apart', () => {
  it('is what runs from the right, and nothing else', () => {
    expect(apart(SARA)).toBe(kept(SARA));
    expect(['Ana', '=1+1', 'Ελένη', '👍', ''].map(apart)).toEqual(['Ana', '=1+1', 'Ελένη', '👍', '']);
    expect(apart(`Ana ${SARA}\nBen`)).toBe(`${kept(`Ana ${SARA}`)}\nBen`);
  });

  it('is so once, however often it is asked for, and with what stands apart in it', () => {
    expect(apart(apart(SARA))).toBe(kept(SARA));
    expect(apart(`${apart(SARA)} (left)`)).toBe(`${kept(SARA)} (left)`);
    expect(listOf([SARA, '=1+1', `${kept(SARA)} (left)`], 'en')).toBe(
      `${kept(SARA)}, =1+1, and ${kept(SARA)} (left)`,
    );
  });

  it('has its end, whatever signs that turn a line somebody typed', () => {
    expect(apart('\u202eevil')).toBe(kept('evil'));
    expect(apart('\u2068\u2068Ana')).toBe('Ana');
    expect(apart(`\u2069${SARA}\u2067`)).toBe(kept(SARA));
    expect(stretchesOf(`a\u2068b\u2069c\u2069d`)).toEqual([
      { text: 'a', apart: false },
      { text: 'b', apart: true },
      { text: 'cd', apart: false },
    ]);
    expect(together(`a${kept(SARA)}`)).toBe(`a${SARA}`);
  });

  it('is an element of its own on a page, and never one without its end', () => {
    expect(bodyOf({ kind: 'paragraph', text: `Players: ${kept(`${SARA} <b>`)}, =1+1` })).toBe(
      `<p dir="auto">Players: <bdi>${SARA} &lt;b&gt;</bdi>, =1+1</p>`,
    );
    expect(
      bodyOf({ kind: 'paragraph', text: [{ text: '\u2068a', strong: true }, { text: 'b\u2069' }] }),
    ).toBe('<p dir="auto"><strong>a</strong>b</p>');
  });

  it('is the name of who said something, which stands on the side of what was said', () => {
    expect(bodyOf({ kind: 'quote', lines: ['We keep too much.'], by: SARA })).toBe(
      `<blockquote dir="auto"><footer><bdi>${SARA}</bdi></footer><p>We keep too much.</p></blockquote>`,
    );
  });

  it('turns no cell of a row in Markdown, which is one line', () => {
    const table: Block = { kind: 'table', head: ['By', 'What'], rows: [[kept(SARA), `${SARA}\n2`]] };
    expect(blocksToMarkdown([table]).split('\n')[2]).toBe(`| ${kept(SARA)} | ${kept(SARA)}<br>2 |`);
  });
});
