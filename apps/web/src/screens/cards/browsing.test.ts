import { describe, expect, it } from 'vitest';
import { addressOf, type Browsing, browsingAt, changed, EVERYTHING, isSearch } from './browsing.ts';

const at = (address: string) => browsingAt(new URL(address, 'http://reflextics.test'));

describe('what one looks for among the cards', () => {
  it('stands in the address, and is there again when the page is opened anew', () => {
    const looked: readonly Browsing[] = [
      EVERYTHING,
      { ...EVERYTHING, place: 'netiquette' },
      { place: 'data-protection', text: 'consentement éclairé', dilemma: true, care: 'without' },
      { ...EVERYTHING, care: 'with' },
    ];
    for (const one of looked) expect(at(addressOf(one, null))).toEqual(one);
    expect(addressOf(EVERYTHING, null)).toBe('/cards');
    expect(addressOf({ ...EVERYTHING, place: 'credits' }, 'fr')).toBe('/cards?lang=fr#credits');
  });

  it('is everything where the address says nothing that is known', () => {
    expect(at('/cards?care=perhaps&x=1#nowhere')).toEqual(EVERYTHING);
  });

  it('is looked for in the whole deck from the pages about it, and given up by going there', () => {
    const method: Browsing = { ...EVERYTHING, place: 'method' };
    const search = changed(method, { text: 'consent' });
    expect(search).toEqual({ ...EVERYTHING, text: 'consent' });
    expect(changed(search, { place: 'netiquette' })).toEqual({ ...search, place: 'netiquette' });
    expect(changed(search, { place: 'credits' })).toEqual({ ...EVERYTHING, place: 'credits' });
  });

  it('is a search only with words or a wish', () => {
    expect(isSearch({ ...EVERYTHING, place: 'netiquette', text: '  ' })).toBe(false);
    expect(isSearch({ ...EVERYTHING, dilemma: true })).toBe(true);
    expect(isSearch({ ...EVERYTHING, care: 'with' })).toBe(true);
  });
});
