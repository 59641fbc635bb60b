import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Edited, LINE_MARKS, nextPoint, withInlineMark, withLineMark, withPassage } from './marks.ts';

/** A text in which `[` and `]` stand around what is selected, or `|` at the caret. */
function at(drawn: string): Edited {
  const caret = drawn.indexOf('|');
  if (caret >= 0) return { text: drawn.replace('|', ''), from: caret, to: caret };
  const from = drawn.indexOf('[');
  return { text: drawn.replace('[', '').replace(']', ''), from, to: drawn.indexOf(']') - 1 };
}

function drawn(edited: Edited | null): string | null {
  if (edited === null) return null;
  const { text, from, to } = edited;
  if (from === to) return `${text.slice(0, from)}|${text.slice(from)}`;
  return `${text.slice(0, from)}[${text.slice(from, to)}]${text.slice(to)}`;
}

describe('marking lines', () => {
  it.each([
    ['heading', 'Ours|', '# Ours|'],
    ['heading', '# Ours|', '## Ours|'],
    ['heading', '## Ours|', 'Ours|'],
    ['points', 'We |ask\nfirst', '- We |ask\nfirst'],
    ['points', '- We |ask', 'We |ask'],
    ['points', '# We |ask', '- We |ask'],
    ['points', 'a\n[b\n\nc]\nd', 'a\n[- b\n\n- c]\nd'],
    ['numbers', '[b\nc\n]d', '[1. b\n2. c]\nd'],
    ['numbers', '1. a\nb|', '1. a\n2. b|'],
    ['quote', 'b|', '> b|'],
    ['quote', '|', '> |'],
  ] as const)('%s: %s becomes %s', (mark, before, after) => {
    expect(drawn(withLineMark(at(before), mark))).toBe(after);
  });

  it('keeps every word, whatever is selected', () => {
    const words = (text: string) => text.replace(/^\s*(#{1,6}\s+|[-*•]\s+|\d{1,3}[.)]\s+|>\s?)/gm, '');
    const texts = fc.array(fc.constantFrom('ask', ' first', '\n', '- ', '# ', '😀'), { maxLength: 12 });
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), fc.constantFrom(...LINE_MARKS), (parts, one, other, mark) => {
        const text = parts.join('');
        const [from, to] = [one, other].map((n) => n % (text.length + 1)).sort((a, b) => a - b) as [
          number,
          number,
        ];
        const after = withLineMark({ text, from, to }, mark);
        expect(words(words(after.text)).replace(/[\s#-]/g, '')).toBe(words(text).replace(/[\s#-]/g, ''));
        expect(after.from).toBeLessThanOrEqual(after.to);
        expect(after.to).toBeLessThanOrEqual(after.text.length);
      }),
    );
  });
});

describe('marking words', () => {
  it.each([
    ['strong', 'We [ask] first', 'We [**ask**] first'],
    ['strong', 'We [**ask**] first', 'We [ask] first'],
    ['strong', 'We **[ask]** first', 'We [ask] first'],
    ['strong', 'We a|sk first', 'We [**ask**] first'],
    ['strong', 'We | first', 'We | first'],
    ['strong', 'We [ask ]first', 'We [**ask** ]first'],
    ['strong', '[- ask\n- write]', '[- **ask**\n- **write**]'],
    ['emphasis', 'We [ask] first', 'We [*ask*] first'],
    ['emphasis', 'We *[ask]* first', 'We [ask] first'],
    ['emphasis', 'We **[ask]** first', 'We **[*ask*]** first'],
    ['emphasis', '[**ask**]', '[***ask***]'],
    ['emphasis', 'Ένα ρωτ|άμε', 'Ένα [*ρωτάμε*]'],
  ] as const)('%s: %s becomes %s', (mark, before, after) => {
    expect(drawn(withInlineMark(at(before), mark))).toBe(after);
  });
});

describe('Enter', () => {
  it.each([
    ['- ask|', '- ask\n- |'],
    ['- a|sk', '- a\n- |sk'],
    ['9. ask|', '9. ask\n10. |'],
    ['- ask\n- |', '- ask\n\n|'],
    ['ask|', null],
    ['|- ask', null],
    ['[- ask]', null],
  ])('after %s', (before, after) => {
    expect(drawn(nextPoint(at(before)))).toBe(after);
  });
});

describe('putting a passage in', () => {
  it.each([
    ['|', '- ask', '- ask|'],
    ['We ag|ree.\n\nEnd.', '> Why?', 'We agree.\n\n> Why?|\n\nEnd.'],
    ['We agree.\n|\nEnd.', '> Why?', 'We agree.\n\n> Why?|\n\nEnd.'],
    ['- on|e\n- two', '- ask', '- one\n- ask|\n- two'],
    ['Ours|', '- ask', 'Ours\n\n- ask|'],
  ])('at %s', (before, passage, after) => {
    expect(drawn(withPassage(at(before), passage))).toBe(after);
  });
});
