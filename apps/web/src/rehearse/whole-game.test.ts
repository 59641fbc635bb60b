// @vitest-environment node
import { deckView } from '@reflextics/decks';
import { acceptanceOf, type Command, currentRound, stepOf, unheard, type View } from '@reflextics/game';
import { linesIn, PRACTICE_LANGUAGES, Practice } from '@reflextics/rehearsal';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commandOf, type NextAction, nextAction } from '../screens/narrator/next-action.ts';

const MANY = 20_000; // acts and presses: a game of ten has some hundreds

/** What the narrator's main button asks for, with no wish of her own. */
function pressed(action: NextAction, view: View): Command | null {
  if (action.do === 'wait') return null;
  if (action.do === 'go-on')
    return { type: 'go-on', from: stepOf(view) ?? 'situation', early: unheard(view).length > 0 };
  return commandOf(action);
}

/** The obvious next thing, in the lobby and at the end as well; null: she has nothing to do but wait. */
function obvious(view: View, deck: Parameters<typeof nextAction>[1]): Command | null {
  if (view.stage === 'lobby') return { type: 'start-round' };
  if (view.stage === 'end') {
    const { open, carried } = acceptanceOf(view);
    if (open !== null) return { type: 'close-consent', early: false };
    const unasked = carried.filter(({ results }) => results.length === 0).map(({ proposal }) => proposal);
    return unasked.length > 0 ? { type: 'open-consent', proposals: unasked } : { type: 'close-room' };
  }
  const action = nextAction(view, deck);
  return action === null ? null : pressed(action, view);
}

describe('a whole practice game', () => {
  it('comes to its end from any dice, whenever the narrator does the obvious next thing, and nothing is refused', async () => {
    const deck = deckView('reflextics', 'en');
    if (deck === null) throw new Error('expected the deck, found none');
    const lines = new Map(
      await Promise.all(PRACTICE_LANGUAGES.map(async (one) => [one, await linesIn(one)] as const)),
    );
    fc.assert(
      fc.property(
        fc.nat({ max: 4_294_967_295 }),
        fc.integer({ min: 2, max: 10 }),
        fc.constantFrom(...PRACTICE_LANGUAGES),
        // How often she presses before everyone has done what they would: 0 never.
        fc.constantFrom(0, 0, 3, 7),
        (seed, size, language, impatience) => {
          let now = Date.UTC(2026, 10, 22, 14);
          const spoken = lines.get(language);
          if (spoken === undefined) throw new Error(`expected lines in ${language}, found none`);
          const practice = new Practice({ deck, language, lines: spoken, size, seed, now: () => now });
          const refused: unknown[] = [];
          for (let n = 1; practice.room.stage !== 'closed'; n += 1) {
            if (n > MANY)
              throw new Error(`expected an end, found ${JSON.stringify(currentRound(practice.room))}`);
            const early = impatience > 0 && n % impatience === 0 && practice.room.stage === 'round';
            const happened = early ? null : practice.next();
            if (happened !== null) {
              now += happened.act.takes;
              if (!happened.allowed) refused.push(happened.act);
              continue;
            }
            const command = obvious(practice.room, deck);
            now += 1_000;
            if (command === null) {
              // She waits for ballots or proposals, which come.
              if (!early)
                throw new Error(
                  `expected something to do, found ${JSON.stringify(currentRound(practice.room))}`,
                );
              continue;
            }
            const { decision } = practice.ask(command);
            // Pressed too early she is told what is missing; otherwise what is obvious is allowed.
            if (!early && !decision.ok) refused.push({ command, refusal: decision.refusal });
          }
          expect(refused).toEqual([]);
          expect(practice.room.rounds).toHaveLength(1);
          if (impatience === 0) expect(practice.room.rounds[0]?.reactions.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 300 },
    );
  });
});
