import { deckView } from '@reflextics/decks';
import { type Event, evolve, initialRoom } from '@reflextics/game';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chosen, draftOf, notesInText, piecesOf, type Summary, summaryOf, toMarkdown } from './index.ts';
import { ana, ben, deck, logOf, opened, telling } from './testing/played-log.ts';

const NOTE = 'Nobody asked her whether *she* wanted the file kept.\nI would.';

/** Ana and Ben wrote these notes, and the scribe this text. */
function room(text: string, notes: readonly string[] = [NOTE, 'Yes']): Summary {
  return summaryOf(logOf(...played(notes), ...written(text)), telling);
}

const played = (notes: readonly string[]): Event[] => [
  ...opened(),
  ...notes.map(
    (note, at): Event => ({
      type: 'note-written',
      note: `m${at}`,
      participant: at === 0 ? ana : ben,
      text: note,
      aloud: false,
    }),
  ),
];
const written = (text: string): Event[] => [
  { type: 'pen-taken', scribe: ben },
  { type: 'summary-written', revision: 1, at: 0, remove: 0, insert: text },
];
const viewWith = (notes: readonly string[]) => logOf(...played(notes)).reduce(evolve, initialRoom());
const withoutNotes = (text: string, notes?: readonly string[]) => notesInText(room(text, notes)).without;

describe('notes that the scribe put into the text', () => {
  const piece = piecesOf(viewWith([NOTE]), deck).find(({ kind, words }) => kind === 'note' && words === NOTE);
  const text = `# Ours\nWe lock it.\n\n${piece?.text}\n\nAnd ask.`;

  it('are known by their names also where these are kept apart from what follows', () => {
    expect(withoutNotes('We lock it.\n- \u2068Ben\u2069: Yes').trim()).toBe('We lock it.');
  });

  it('by a tap are taken out with whose they were, in every format', () => {
    expect(text).toContain('> — Ana');
    const summary = chosen(room(text), { names: 'chosen', notes: false });
    expect(summary.text).toBe('# Ours\nWe lock it.\n\nAnd ask.');
    expect(toMarkdown(summary)).not.toMatch(/Nobody asked|I would/);
    expect(chosen(room(text), { names: 'chosen', notes: true }).text).toBe(text);
  });

  it('with the draft are taken out, and the heading that stood over nothing else', () => {
    const draft = draftOf(viewWith([NOTE, 'Yes']), deck);
    expect(draft).toContain('Ana: Nobody asked her');
    const { without, taken } = notesInText(room(draft));
    expect(without).not.toMatch(/Nobody asked|Ben: Yes|We keep too much|written down in turns/);
    expect(without).toContain('Locks and time.');
    expect(taken).toBe(4);
  });

  it('within a sentence leave a gap, and words of a single line with them are kept as typed', () => {
    expect(
      withoutNotes(
        'As **Ana** says: Nobody asked her whether *she* wanted the file kept. I would. So **we** ask.',
      ),
    ).toBe('As **Ana** says: […] So **we** ask.');
  });

  it('of one word are taken out only where they are the whole passage', () => {
    expect(withoutNotes('- Ben: Yes\n- Yes, we agree\n- Yes')).toBe('- Yes, we agree');
  });

  it.each([
    ['points', '- call the parents first tomorrow\n- ask the team about keys'],
    ['numbers', '1. call the parents first\n2. ask the team about keys'],
    ['numbers that do not count on', '1. call the parents first\n3. ask the team about keys'],
    ['a heading', '# call the parents first\nand then the team'],
    ['a quote', '> call the parents first\n>\n>and then the team'],
    ['points in a quote', '> - call the parents first\n> - ask the *whole* team'],
  ])('typed in once more are taken out where they were written as %s', (_, note) => {
    const pasted = notesInText(room(`Before\n\n${note}\n\nAfter`, [note]));
    expect(pasted).toEqual({ without: 'Before\n\nAfter', taken: 1, alike: [] });
    const elsewhere = note.replace(/^(?:\d\.|[-#>\s])+/gm, '');
    expect(withoutNotes(`Before\n\n- ${elsewhere}\n\nAfter`, [note])).toBe('Before\n\nAfter');
  });

  it('of many signs are read in one go', () => {
    const signs = '* > '.repeat(100);
    const { taken } = notesInText(room(`so it is ${signs}here${'*'.repeat(90)}`, [`so it is ${signs}there`]));
    expect(taken).toBe(0);
  });

  it('of four words are told where they were changed, whatever sign they began with', () => {
    const { alike } = notesInText(room('We call the parents first, always.', ['> call the parents first!']));
    expect(alike).toEqual(['We call the parents first, always.']);
  });

  it('that were changed stay, and are told', () => {
    const changed = 'Nobody asked the woman whether she wanted the file kept.';
    const { without, alike, taken } = notesInText(room(`${changed}\n\nWe ask first.`));
    expect([without, taken]).toEqual([`${changed}\n\nWe ask first.`, 0]);
    expect(alike).toEqual([changed]);
  });

  it('leave a text without them as it is, and take what was chosen out of what is chosen again', () => {
    for (const other of ['', 'We ask first.\n\n\n\n- one', '# Yes and no'])
      expect(notesInText(room(other))).toEqual({ without: other, taken: 0, alike: [] });
    const none = chosen(room(`${piece?.text}\n\nAna agrees.`), { names: 'none', notes: true });
    expect(chosen(none, { names: 'none', notes: false }).text).toBe('a player agrees.');
  });

  it('are taken out whatever was typed in them', () => {
    const typed = fc
      .string({
        unit: fc.oneof(fc.constantFrom('*', '\\', '>', '#', '- ', '\n', '1. ', ' ', '(', '$'), fc.string()),
      })
      .map((note) => `CANARY ${note.trim()} was said`);
    fc.assert(
      fc.property(typed, (note) => {
        const inserted = piecesOf(viewWith([note]), deck).find(
          ({ kind, words }) => kind === 'note' && words === note,
        );
        const { without } = notesInText(room(`Before\n\n${inserted?.text}\n\nAfter`, [note]));
        expect(without).toBe('Before\n\nAfter');
      }),
    );
  });

  it.each(['fr', 'ro', 'el'])('are taken out of a draft in %s too', (language) => {
    const own = deckView('reflextics', language);
    if (own === null) throw new Error(`expected the deck in ${language}, found none`);
    const draft = draftOf(viewWith([NOTE]), own);
    expect(draft).toContain('Nobody asked');
    expect(withoutNotes(draft)).not.toMatch(/Nobody asked|Ana/);
  });
});
