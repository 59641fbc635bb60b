import { deckView } from '@reflextics/decks';
import { MAX_PASSAGE_LENGTH } from '@reflextics/game';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Summary, spansOf, summaryOf, type Told, toHtml, toMarkdown } from './index.ts';
import { passagesOf } from './passages.ts';
import { printable } from './printable.ts';
import { plain, runsOf, toldLine } from './spans.ts';
import { escapedText, textBlocks } from './text-blocks.ts';

const deck = deckView('reflextics', 'en');
if (deck === null) throw new Error('expected the deck reflextics in English, found none');
const empty = summaryOf([], { session: 'Tuesday group', purgeAt: 0, server: null, madeAt: 0, deck });

function withText(text: string): Summary {
  return { ...empty, text, scribes: ['Ana'] };
}

/** The part of the page, or of the file, that the scribe wrote. */
function written(told: string, heading: RegExp, end: string): string {
  const from = told.search(heading);
  return told.slice(told.indexOf('\n', from) + 1, told.indexOf(end, from)).trim();
}
const htmlOf = (text: string) => written(toHtml(withText(text)), /<h2/, '<p dir="auto">Written by');
const markdownOf = (text: string) => {
  const markdown = toMarkdown(withText(text));
  return written(markdown, /^## /m, 'Written by');
};

describe('what the scribe types', () => {
  it('has headings, points, numbers, quotes and paragraphs', () => {
    const text =
      '# Ours\n## At work\n- ask\n- *then* write\n\n1. on Monday\n\n2. on Friday\n> Who **asked** us?\n> Nobody.\nAnd so\non.';
    expect(textBlocks(text).map(({ kind, lines }) => [kind, lines.map(({ told }) => plain(told))])).toEqual([
      ['heading', ['Ours']],
      ['heading', ['At work']],
      ['points', ['ask', 'then write']],
      ['points', ['on Monday', 'on Friday']],
      ['quote', ['Who asked us?', 'Nobody.']],
      ['paragraph', ['And so', 'on.']],
    ]);
  });

  it('knows where each line stands in the text', () => {
    const text = '  # Ours \r\n\r\n- ask\n-  write ';
    const lines = textBlocks(text).flatMap((block) => block.lines);
    expect(lines.map(({ from, to }) => text.slice(from, to))).toEqual(['Ours', 'ask', 'write']);
  });

  it('a number that does not count on stays a number in the text', () => {
    expect(textBlocks('3. January was cold.').map(({ kind }) => kind)).toEqual(['paragraph']);
    expect(textBlocks('1. ask\n4. write').map(({ kind, lines }) => [kind, plain(lines[0].told)])).toEqual([
      ['points', 'ask'],
      ['paragraph', '4. write'],
    ]);
  });

  it('marks strong and emphasised words, one within the other', () => {
    expect(toldLine('We **ask *first* always**.')).toEqual([
      { text: 'We ' },
      { text: 'ask ', strong: true },
      { text: 'first', strong: true, emphasis: true },
      { text: ' always', strong: true },
      { text: '.' },
    ]);
  });

  it.each(['2*3*4', 'client*e*s', '* alone', 'a ** b', '*open', 'five * stars *', '_x_', 'C:\\dir'])(
    'leaves %s as it is',
    (words) => {
      expect(toldLine(words)).toBe(words);
    },
  );

  it('a backslash makes a sign a mere sign', () => {
    expect(toldLine('\\*as typed\\*')).toBe('*as typed*');
    expect(textBlocks('\\# no heading').map(({ kind, lines }) => [kind, lines[0].told])).toEqual([
      ['paragraph', '# no heading'],
    ]);
  });
});

describe('HTML', () => {
  it('shows the marks as what they mean', () => {
    expect(htmlOf('# Ours\n1. **ask**\n2. *write*\n> Why?\nSo.')).toBe(
      [
        '<h3 dir="auto">Ours</h3>',
        '<ol><li dir="auto"><strong>ask</strong></li><li dir="auto"><em>write</em></li></ol>',
        '<blockquote dir="auto"><p>Why?</p></blockquote>',
        '<p dir="auto">So.</p>',
      ].join('\n'),
    );
  });
});

describe('Markdown', () => {
  it('shows the marks as Markdown has them', () => {
    expect(
      markdownOf('# Ours\n## Now\n1. **ask *first***\n2. *write **less** now*\n> Why?\nSo\n1\\. not.'),
    ).toBe(
      [
        '### Ours',
        '#### Now',
        '1. **ask *first***\n2. *write **less** now*',
        '> Why?',
        'So  \n1\\. not.',
      ].join('\n\n'),
    );
  });
});

/** Text with much in it that may mean something. */
const typed = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '# ',
        '## ',
        '- ',
        '• ',
        '1. ',
        '2. ',
        '3) ',
        '> ',
        '*',
        '**',
        '***',
        '\\',
        '\n',
        '\n\n',
        ' ',
      ),
      fc.constantFrom('<b>', '</p>', '&amp;', '<script>', '"', "'", 'Ευχή', 'Țară', '😀', '\u2028', '12.'),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

/** What is left of a text without spaces and without the signs that may be marks: none of it may go. */
function kept(text: string): string {
  return text.replace(/[\s#\-*•>\\.)]/g, '');
}

function shown(text: string): string {
  return textBlocks(text)
    .flatMap((block) =>
      block.lines.map(
        ({ told }, at) => (block.kind === 'points' && block.ordered ? `${at + 1}` : '') + plain(told),
      ),
    )
    .join('\n');
}

describe('whatever is typed', () => {
  it('no text of it is lost', () => {
    fc.assert(
      fc.property(typed, (text) => {
        expect(kept(shown(text))).toBe(kept(text));
      }),
      { numRuns: 1000 },
    );
  });

  it('nothing of it becomes HTML', () => {
    fc.assert(
      fc.property(
        typed.filter((text) => text.trim() !== ''),
        (text) => {
          const html = htmlOf(text);
          const ours = /<\/?(?:h3|h4|ul|ol|li|p|blockquote|strong|em)(?: dir="auto")?>|<br>/g;
          const words = html.replace(ours, '');
          expect(words).not.toMatch(/[<>"']/);
          const read = words
            .replace(/&lt;/g, '<')
            .replace(/&gt;/g, '>')
            .replace(/&quot;/g, '"')
            .replace(/&#39;/g, "'")
            .replace(/&amp;/g, '&');
          const numbers = textBlocks(text).every((block) => block.kind !== 'points' || !block.ordered);
          if (numbers) expect(kept(read)).toBe(kept(printable(shown(text))));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('what others wrote is put into it so that it reads as they wrote it', () => {
    const asWritten = (text: string) =>
      text
        .split(/\r\n|\r|\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .join('\n');
    fc.assert(
      fc.property(typed, (text) => {
        const blocks = textBlocks(escapedText(text));
        const read = blocks.flatMap((block) => block.lines.map(({ told }) => told)).map(plainly);
        expect(read.join('\n')).toBe(asWritten(text));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('passages', () => {
  it('are points, and paragraphs whole', () => {
    const text = '# Ours\n- ask\n- write **less**\n\nAnd so\non.';
    const passages = passagesOf(text);
    expect(passages.map(({ words }) => words)).toEqual(['Ours', 'ask', 'write less', 'And so\non.']);
    expect(passages.map(({ from, to }) => text.slice(from, to))).toEqual([
      'Ours',
      'ask',
      'write **less**',
      'And so\non.',
    ]);
  });

  it('are no longer than the rules take, and leave out no word', () => {
    const sentence = 'Nous demandons d’abord. ';
    const long = sentence.repeat(100);
    const passages = passagesOf(`${long}\n- ${'x'.repeat(MAX_PASSAGE_LENGTH - 1)}😀y`);
    for (const { from, to } of passages) expect(to - from).toBeLessThanOrEqual(MAX_PASSAGE_LENGTH);
    expect(passages[0]?.words.endsWith('d’abord.')).toBe(true);
    const words = passages.map((one) => one.words).join('');
    expect(words.replace(/\s/g, '')).toBe(
      `${long}${'x'.repeat(MAX_PASSAGE_LENGTH - 1)}😀y`.replace(/\s/g, ''),
    );
    expect(words.isWellFormed()).toBe(true);
  });
});

it('knows of each run of words where it was typed', () => {
  const line = 'we **ask** \\*first* ✓';
  const runs = runsOf(line);
  expect(runs.map(({ text, strong, from, to }) => [text, strong, line.slice(from, to)])).toEqual([
    ['we ', false, 'we '],
    ['ask', true, 'ask'],
    [' ', false, ' '],
    ['*', false, '\\*'],
    ['first', false, 'first'],
    ['*', false, '*'],
    [' ✓', false, ' ✓'],
  ]);
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '*', '\\', '😀') }), (typed) => {
      expect(
        runsOf(typed)
          .map(({ text }) => text)
          .join(''),
      ).toBe(plain(toldLine(typed)));
    }),
  );
});

/** Fails where anything is marked. */
function plainly(told: Told): string {
  for (const { strong, emphasis } of spansOf(told))
    expect([strong, emphasis]).toEqual([undefined, undefined]);
  return plain(told);
}
