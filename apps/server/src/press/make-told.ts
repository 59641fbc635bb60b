import { type DeckView, keptDeck, untouchedDeck, viewWithOwnCards, withTakenCards } from '@reflextics/decks';
import { evolve, initialRoom, type Recorded } from '@reflextics/game';
import type { Tell } from '@reflextics/paper';
import { chosen, type Summary, summaryOf } from '@reflextics/summary';
import { deckView } from '../decks.ts';
import { takenIn } from '../taken-cards.ts';
import type { ToldOf, ToldOrder } from './orders.ts';
import { FRAMEWORK_AS, POSTER_AS, SUMMARY_AS, type Summaries } from './writers.ts';

/** One of the documents that rooms leave with. */
export async function makeTold({ document, as, ...told }: ToldOrder, tell: Tell): Promise<Uint8Array> {
  const deck = deckView(told.deck, told.language);
  if (deck === null)
    throw new Error(`expected a deck that the server offers, found ${told.deck} (${told.language})`);
  const summaries = summariesOf(told, deck);
  const written = writtenAs(document, as, summaries, deck.levels, tell);
  return typeof written === 'string' ? new TextEncoder().encode(written) : written;
}

function writtenAs(
  document: ToldOrder['document'],
  as: ToldOrder['as'],
  summaries: Summaries,
  levels: DeckView['levels'],
  tell: Tell,
): string | Promise<Uint8Array> {
  if (document === 'summary') return SUMMARY_AS[as](summaries, tell);
  if (document === 'framework') return FRAMEWORK_AS[as](summaries, tell);
  return POSTER_AS(summaries, levels, tell);
}

function summariesOf(
  { logs, session, purgeAt, server, madeAt, own, choices }: ToldOf,
  deck: DeckView,
): Summaries {
  const summaryFor = (log: readonly Recorded[]): Summary =>
    chosen(
      summaryOf(log, {
        session,
        purgeAt,
        server,
        madeAt,
        deck: viewWithOwnCards(
          deck,
          withTakenCards(
            own ?? keptDeck(null, untouchedDeck(session), new Set()),
            takenIn(log.reduce(evolve, initialRoom())),
          ),
        ),
      }),
      choices,
    );
  const [first, ...others] = logs.map(summaryFor);
  if (first === undefined) throw new Error('expected at least one room to tell of, found none');
  return [first, ...others];
}
