import { describe, expect, it } from 'vitest';
import { FONTS } from '../testing/read-back.ts';
import { coverageOf } from './coverage.ts';
import { inFonts } from './fonts-for.ts';
import { directionOf, runsOf } from './runs.ts';

const covers = coverageOf(FONTS);
const plain = (text: string) => [{ text, face: 'text', slanted: false }] as const;
/** From left to right as the page shows it; what a font turns is turned here. */
const seen = (text: string) => {
  const { runs, fromLeft } = runsOf(plain(text), directionOf(text), covers);
  return fromLeft
    .map((at) => runs[at])
    .map((run) => (run?.fromRight ? Array.from(run.text).reverse().join('') : (run?.text ?? '')))
    .join('');
};

describe('the order of letters on a line', () => {
  it('is as typed where all runs from the left', () => {
    expect(seen('Ana și Ελένη (2)')).toBe('Ana și Ελένη (2)');
  });

  it('turns what runs from the right, and leaves the numbers in it and the brackets around it right', () => {
    expect(seen('אבג (דה) 2027')).toBe('2027 (הד) גבא');
    expect(seen('Ana (אבג) Ben')).toBe('Ana (גבא) Ben');
  });

  it('lets no name from the right turn what stands beside it where it is kept apart', () => {
    expect(seen('Ana, \u2068שרה\u2069, =1+1, \u2068דן!\u2069, 2 Ben')).toBe('Ana, הרש, =1+1, !ןד, 2 Ben');
    expect(seen('\u2068שרה\u2069, \u2068דן\u2069')).toBe('הרש, ןד');
    expect(seen('\u2068unclosed =1+1')).toBe('unclosed =1+1');
  });

  it('keeps a name from the left in a sentence from the right readable', () => {
    expect(seen('אבג Ben דה')).toBe('הד Ben גבא');
  });
});

describe('the direction of a text', () => {
  it('is that of most of its letters: a name does not turn the sentence that it stands in', () => {
    expect(directionOf('סמירה (said aloud, entered by the narrator)')).toBe('ltr');
    expect(directionOf('אנחנו שואלים את Ben')).toBe('rtl');
    expect(directionOf('=1+1')).toBe('ltr');
    expect(directionOf('\u2068אנחנו שואלים\u2069: ok')).toBe('ltr');
  });
});

describe('the font of a word', () => {
  it('is one for all of its letters where one has them', () => {
    expect(inFonts('Το ἀρχὴ μένει', 'strong', covers).map(({ text, font }) => [text, font])).toEqual([
      ['Το ', 'strong'],
      ['ἀρχὴ', 'wideStrong'],
      [' μένει', 'strong'],
    ]);
  });

  it('keeps a picture of several signs together', () => {
    expect(inFonts('ok👩‍👩‍👧', 'text', covers).map(({ text, font }) => [text, font])).toEqual([
      ['ok', 'text'],
      ['👩‍👩‍👧', 'emoji'],
    ]);
  });

  it('is never an empty box: a sign that none has is given by its number, and what was typed goes with it', () => {
    expect(inFonts('中', 'text', covers)).toEqual([
      { text: '[U+4E2D]', font: 'text', typed: '中', numbered: true },
    ]);
  });
});
