import { LANGUAGES as DECK_LANGUAGES } from '@reflextics/decks';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { act } from 'react';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { LanguageChoice } from '../language-choice.tsx';
import {
  chooseLanguage,
  currentWords,
  errorKey,
  fetchWords,
  LANGUAGES,
  preferredLanguage,
  speak,
  speakForWhoWishesNone,
  speakPreferredLanguage,
  useWords,
  type Words,
} from './index.ts';
import { spoken } from './languages.ts';

function Said({ drawn }: { drawn: Words[] }) {
  const words = useWords();
  drawn.push(words);
  return <p>{words.t('common.next')}</p>;
}

beforeAll(() => speak('en'));

describe('words', () => {
  it('come with their values and the plural of the language', () => {
    const { t } = currentWords();
    expect(t('common.next')).toBe('Next');
    expect(t('common.time.left', { time: '1:24' })).toBe('1:24 left');
    expect(t('common.proposals', { n: 0 })).toBe('no proposal yet');
    expect(t('common.proposals', { n: 1 })).toBe('1 proposal');
    expect(t('common.proposals', { n: 10 })).toBe('10 proposals');
  });

  it('list people as the language does', () => {
    expect(currentWords().list(['Ana', 'Ben', 'Chloé'])).toBe('Ana, Ben and Chloé');
  });

  it('let no name that runs from the right turn what stands beside it', () => {
    const { t, list } = currentWords();
    expect(t('table.card.reads', { name: 'שרה' })).toBe('\u2068שרה\u2069 reads it aloud.');
    expect(t('table.card.reads', { name: 'Ana' })).toBe('Ana reads it aloud.');
    expect(list(['سميرة', '=1+1', 'Ben'])).toBe('\u2068سميرة\u2069, =1+1 and Ben');
  });

  it('write a day as people say it, with its year once that is not this one', () => {
    const thisYear = new Date().getFullYear();
    expect(currentWords().day(Date.UTC(thisYear, 11, 22, 12))).toBe('22 December');
    expect(currentWords().day(Date.UTC(thisYear + 1, 0, 5, 12))).toBe(`5 January ${thisYear + 1}`);
  });

  it('tell every refusal and problem, and a code from a newer server too', () => {
    const { t } = currentWords();
    expect(t(errorKey('not-your-floor'))).toContain('You do not have the floor');
    expect(t(errorKey('too-large'))).toContain('too long');
    expect(t(errorKey('something-new'))).toContain('Something went wrong');
    expect(t(errorKey('toString'))).toContain('Something went wrong');
  });

  it('set the language of the page', async () => {
    document.documentElement.lang = '';
    await speak('en');
    expect(document.documentElement.lang).toBe('en');
  });

  it('are drawn anew when the language is spoken again', async () => {
    const drawn: Words[] = [];
    render(<Said drawn={drawn} />);
    await act(() => speak('en'));
    expect(new Set(drawn).size).toBe(2);
  });
});

describe('the language', () => {
  it('is what the person chose, whatever the browser prefers', () => {
    expect(preferredLanguage('en', ['el-GR'])).toBe('en');
  });

  it('is the first of the browser that we speak', () => {
    expect(preferredLanguage(null, ['xx', 'en-GB'])).toBe('en');
  });

  it('is English where we speak none of them', () => {
    expect(preferredLanguage(null, ['xx'])).toBe('en');
    expect(preferredLanguage('tlh', [])).toBe('en');
  });
});

describe('a language that does not come', () => {
  afterEach(async () => {
    cleanup();
    vi.restoreAllMocks();
    await speak('en');
  });

  it('leaves the one that was spoken, and screens that come after it have their words', async () => {
    vi.spyOn(spoken('fr').parts, 'door').mockRejectedValue(new TypeError('Failed to fetch'));
    const english = vi.spyOn(spoken('en').parts, 'narrator');
    const french = vi.spyOn(spoken('fr').parts, 'narrator');
    render(<LanguageChoice />);
    await userEvent.click(screen.getByRole('button', { name: 'Français' }));
    expect((await screen.findByRole('alert')).textContent).toContain('The server could not be reached');
    expect(currentWords().language).toBe('en');
    french.mockClear();
    await fetchWords(['narrator']);
    expect(english).toHaveBeenCalledOnce();
    expect(french).not.toHaveBeenCalled();
  });
});

describe('the language of a session', () => {
  afterEach(async () => {
    vi.restoreAllMocks();
    localStorage.clear();
    await speakPreferredLanguage('person');
  });
  const browserOf = (...languages: string[]) =>
    vi.spyOn(navigator, 'languages', 'get').mockReturnValue(languages);

  it('is spoken to who wishes none of ours, and to nobody else', async () => {
    browserOf('ar');
    await speakPreferredLanguage('person');
    await speakForWhoWishesNone('fr');
    expect(currentWords().language).toBe('fr');
    browserOf('ar', 'en-GB');
    await speakPreferredLanguage('person');
    await speakForWhoWishesNone('fr');
    expect(currentWords().language).toBe('en');
  });

  it('gives way to what the person chooses', async () => {
    browserOf('ar');
    await chooseLanguage('en');
    await speakForWhoWishesNone('fr');
    expect(currentWords().language).toBe('en');
  });

  it('changes nothing where we do not speak it', async () => {
    browserOf('ar');
    await speakPreferredLanguage('person');
    await speakForWhoWishesNone('xx');
    expect(currentWords().language).toBe('en');
  });
});

describe('a display', () => {
  afterEach(async () => {
    localStorage.clear();
    await speakPreferredLanguage('person');
  });

  it('keeps a choice of its own beside the person’s', async () => {
    await speakPreferredLanguage('display');
    await chooseLanguage('fr');
    await speakPreferredLanguage('person');
    expect(currentWords().language).toBe('en');
    await speakPreferredLanguage('display');
    expect(currentWords().language).toBe('fr');
  });
});

describe('French', () => {
  beforeAll(() => speak('fr'));
  afterAll(() => speak('en'));

  it('writes its lists, days, times and numbers as it does, and counts none as one', () => {
    const { list, number, day, timeOfDay, t } = currentWords();
    const thisYear = new Date().getFullYear();
    expect(list(['Ana', 'Ben', 'Chloé'])).toBe('Ana, Ben et Chloé');
    expect(number(2500)).toBe('2\u202f500');
    expect(day(Date.UTC(thisYear, 11, 22, 12))).toBe('22 décembre');
    expect(day(Date.UTC(thisYear, 11, 1, 12))).toBe('1er décembre');
    expect(timeOfDay(new Date(thisYear, 0, 1, 14, 5).getTime())).toBe('14:05');
    expect(t('facilitator.rooms', { n: 0 })).toBe('0 salle');
    expect(t('facilitator.rooms', { n: 2 })).toBe('2 salles');
    expect(document.documentElement.lang).toBe('fr');
  });
});

describe('Romanian', () => {
  beforeAll(() => speak('ro'));
  afterAll(() => speak('en'));

  it('writes its lists, days, times and numbers as it does, and counts with “de” from twenty on', () => {
    const { list, number, day, timeOfDay, t } = currentWords();
    const thisYear = new Date().getFullYear();
    expect(list(['Ana', 'Ben', 'Chloé'])).toBe('Ana, Ben și Chloé');
    expect(number(2500)).toBe('2.500');
    expect(day(Date.UTC(thisYear, 11, 22, 12))).toBe('22 decembrie');
    expect(timeOfDay(new Date(thisYear, 0, 1, 14, 5).getTime())).toBe('14:05');
    expect(t('facilitator.rooms', { n: 1 })).toBe('1 sală');
    expect(t('facilitator.rooms', { n: 19 })).toBe('19 săli');
    expect(t('facilitator.rooms', { n: 20 })).toBe('20 de săli');
    expect(document.documentElement.lang).toBe('ro');
  });
});

it('every language of the screens has its cards', () => {
  expect([...LANGUAGES].sort()).toEqual([...DECK_LANGUAGES].sort());
});
