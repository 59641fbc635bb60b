import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  type Command,
  evolve,
  evolveView,
  type HouseCommand,
  initialRoom,
  type Mine,
  may,
  mineOf,
  type Recorded,
  type Room,
  toldOf,
  type View,
  viewOf,
} from './index.ts';
import { generated, type Moment, told } from './testing/generated.ts';
import { keep, textsIn } from './testing/kept-texts.ts';
import { brokenBy, brokenIn } from './testing/laws.ts';
import { changeFor, twinOf } from './testing/twin.ts';
import { eventTypes, participantCommandTypes } from './testing/words-of-the-rules.ts';

/** Another seed tries other games: `HISTORIES_SEED=$RANDOM npx vitest run packages/game`. */
const SEED = Number(process.env.HISTORIES_SEED ?? 4711);
const HISTORIES = Number(process.env.HISTORIES ?? 150);
/** Enough for a whole round or two, with wrong turns. */
const MOST_MOVES = 260;
/** A law takes about a second when it holds; a history that breaks it need not be the shortest. */
const LONGEST_SHRINKING_MS = 20_000;

/** Each number is the dice of one move; a failing history shrinks by leaving moves out. */
const history = fc.noBias(
  fc.array(fc.noShrink(fc.nat({ max: 0xffffffff })), { minLength: 1, maxLength: MOST_MOVES, size: 'max' }),
);

/** Every law looks at the same histories: playing them once is enough. */
const played = new Map<string, Moment[]>();

function playedOnce(numbers: readonly number[]): Moment[] {
  const key = numbers.join();
  const moments = played.get(key) ?? generated(numbers);
  if (played.size < HISTORIES) played.set(key, moments);
  return moments;
}

function holds(law: (moments: readonly Moment[]) => void): void {
  const property = fc.property(history, (numbers) => law(playedOnce(numbers)));
  fc.assert(property, {
    seed: SEED,
    numRuns: HISTORIES,
    interruptAfterTimeLimit: LONGEST_SHRINKING_MS,
    markInterruptAsFailure: true,
  });
}

function fail(moments: readonly Moment[], index: number, what: string): never {
  const last = moments.slice(Math.max(0, index - 8), index + 1).map(told);
  throw new Error(`${what}\n  after ${index + 1} moves, the last of them:\n  ${last.join('\n  ')}`);
}

const commandsOfParticipants = new Set(participantCommandTypes());
const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
const logOf = (moments: readonly Moment[]) => moments.flatMap((moment) => moment.recorded);

describe(`histories of seed ${SEED}`, () => {
  test('[D1, N1, S2, V2, B6, E7, L14] whatever is asked, by whomever, the laws of the room hold after every event', () => {
    holds((moments) => {
      for (const [index, { before, recorded, rooms }] of moments.entries()) {
        for (const [nth, after] of rooms.entries()) {
          const event = recorded[nth] as Recorded;
          const broken = [...brokenBy(rooms[nth - 1] ?? before, event, after), ...brokenIn(after)];
          if (broken.length > 0) fail(moments, index, broken.join('; '));
        }
      }
    });
  });

  test('[L7, S6, B7, E5] what people wrote is in the room until they take it back themselves', () => {
    holds((moments) => {
      const kept = new Map<string, string>();
      for (const [index, { recorded, after }] of moments.entries()) {
        for (const { event } of recorded) keep(kept, event);
        const texts = textsIn(after);
        const lost = [...kept].find(([id, text]) => texts.get(id) !== text);
        if (lost !== undefined || texts.size !== kept.size) fail(moments, index, `lost or strange: ${lost}`);
      }
    });
  });

  test('[X4] folding what was told gives what may be seen, at every event', () => {
    holds((moments) => {
      let seen: View = viewOf(initialRoom());
      for (const [index, { recorded, after }] of moments.entries()) {
        seen = recorded.map(toldOf).reduce(evolveView, seen);
        if (!same(seen, viewOf(after))) fail(moments, index, 'the view folded from what was told differs');
      }
    });
  });

  test('[X4] the same events, read back from a log, give the same room', () => {
    holds((moments) => {
      const log = logOf(moments);
      const readBack: Recorded[] = JSON.parse(JSON.stringify(log));
      expect(readBack).toEqual(log);
      expect(readBack.reduce(evolve, initialRoom())).toEqual(moments.at(-1)?.after ?? initialRoom());
    });
  });

  test('[X5, X6] histories that differ only in what is still secret are told alike, byte by byte', () => {
    let compared = 0;
    holds((moments) => {
      for (const cut of cutsIn(moments)) {
        const history = moments.slice(0, cut + 1);
        const twin = twinOf(history, changeFor(history));
        compared += isOther(history, twin) ? 1 : 0;
        compare(history, twin);
      }
    });
    expect(compared).toBeGreaterThan(HISTORIES / 4);
  });

  test('[X5, X6] of what is partly secret others are told its kind and no more; the numbers have no holes', () => {
    holds((moments) => {
      const log = logOf(moments);
      expect(log.map((one) => one.seq)).toEqual(log.map((_, index) => index + 1));
      for (const { event } of log.map(toldOf)) {
        if (event === null) continue;
        const fields = Object.keys(event).join();
        if (/^(silent-|ballot-|consent-answer)/.test(event.type)) expect(fields).toBe('type');
        if (event.type === 'turn-ended') expect(fields).toBe('type,holder,how');
      }
    });
  });

  test('[P1, S2] what is accepted a screen offers, and what a screen offers nobody is refused for role or step', () => {
    holds((moments) => {
      for (const [index, moment] of moments.entries()) {
        const wrong = wronglyOffered(moment);
        if (wrong !== null) fail(moments, index, wrong);
      }
    });
  });

  test('[X2, X3] nobody’s own part holds another’s ballot, answer, hidden proposal, card on offer or speaking time', () => {
    holds((moments) => {
      for (const [index, { after }] of moments.entries()) {
        const nosy = after.participants.find(({ id }) => foreignIn(after, id, mineOf(after, id)) !== null);
        if (nosy !== undefined)
          fail(moments, index, `${nosy.id}: ${foreignIn(after, nosy.id, mineOf(after, nosy.id))}`);
      }
    });
  });
});

describe(`what the histories of seed ${SEED} come across`, () => {
  const rooms: Room[] = [];
  const seen = new Map<string, number>();

  beforeAll(() => {
    holds((moments) => {
      rooms.push(moments.at(-1)?.after ?? initialRoom());
      const types = logOf(moments).map((one) => one.event.type);
      const codes = moments.flatMap(({ decision }) => (decision.ok ? [] : [decision.refusal.code]));
      for (const one of new Set([...types, ...codes])) seen.set(one, (seen.get(one) ?? 0) + 1);
    });
  });

  const share = (what: string) => (seen.get(what) ?? 0) / rooms.length;

  test.each(eventTypes())('[S2] somewhere, %s happens', (type) => {
    expect(seen.get(type) ?? 0).toBeGreaterThan(0);
  });

  test.each([
    ['narrator-appointed', 0.8],
    ['round-started', 0.7],
    ['vote-closed', 0.5],
    ['proposals-revealed', 0.15],
    ['round-ended', 0.4],
    ['going-on-undone', 0.1],
    ['summary-written', 0.15],
    ['proposal-carried', 0.1],
    ['consent-closed', 0.05],
    ['room-closed', 0.05],
    ['not-your-floor', 0.3],
    ['not-the-narrator', 0.5],
    ['not-here', 0.5],
  ])('[S2] often enough, %s happens', (what, least) => {
    expect(share(what)).toBeGreaterThan(least);
  });

  test('[S9] rooms of every stage and rounds beyond the first', () => {
    expect(new Set(rooms.map((room) => room.stage))).toEqual(new Set(['lobby', 'round', 'end', 'closed']));
    expect(Math.max(...rooms.map((room) => room.rounds.length))).toBeGreaterThan(1);
  });
});

const NOT_FOR_YOU = new Set(['not-here', 'not-the-narrator', 'room-closed', 'wrong-stage', 'wrong-step']);

/** How `may`, by which screens show buttons, and the decision contradict each other; null: they agree. */
function wronglyOffered({ before, move: { who, command }, decision }: Moment): string | null {
  if (who.kind !== 'participant' || !isForParticipants(command)) return null;
  const forSeat = 'for' in command ? command.for : undefined;
  const mayItself = may(before, who.id, command.type);
  if (decision.ok) {
    const narratesFor = before.narrator === who.id ? before.participants.filter((one) => one.deviceless) : [];
    const offered = mayItself || narratesFor.some((one) => may(before, one.id, command.type));
    // That others lost their connection can make a majority of what was asked before; no screen offers that (N13).
    const isFound = decision.events.some((one) => one.type === 'narrator-appointed' && one.by === 'majority');
    return offered || isFound || decision.events.length === 0
      ? null
      : `accepted and not offered: ${command.type}`;
  }
  // The step that a summing up is for, and whose carrying is stopped, is in the command, not in what the screen offers.
  if (!mayItself || forSeat !== undefined || ['sum-up', 'stop-carrying'].includes(command.type)) return null;
  const { code } = decision.refusal;
  return NOT_FOR_YOU.has(code) ? `offered and refused: ${command.type} ${code}` : null;
}

function isForParticipants(command: Command | HouseCommand): command is Command {
  return commandsOfParticipants.has(command.type);
}

/** Where there is something secret: the last such moment, and one in the middle. */
function cutsIn(moments: readonly Moment[]): number[] {
  const secret = [...moments.entries()].filter(
    ([
      ,
      {
        after: { secrets },
      },
    ]) =>
      Object.keys(secrets.ballots).length +
        Object.keys(secrets.answers ?? {}).length +
        secrets.silent.length +
        (secrets.offers ?? []).length >
      0,
  );
  const cuts = [secret.at(-1), secret[Math.floor(secret.length / 2)]].flatMap((one) => (one ? [one[0]] : []));
  return [...new Set(cuts)];
}

function isOther(history: readonly Moment[], twin: readonly Moment[]): boolean {
  return !same(logOf(history), logOf(twin));
}

/** Everything that reaches others: what is told, what may be seen, how every question was answered. */
function compare(history: readonly Moment[], twin: readonly Moment[]): void {
  const last = history.length - 1;
  const answers = (moments: readonly Moment[]) =>
    moments.map(({ decision }) => (decision.ok ? decision.events.length : decision.refusal.code));
  const differs = answers(history).findIndex((answer, index) => answer !== answers(twin)[index]);
  if (differs !== -1) fail(twin, differs, `answered otherwise: ${told(history[differs] as Moment)}`);
  if (!same(logOf(history).map(toldOf), logOf(twin).map(toldOf)))
    fail(history, last, 'the twin was told otherwise');
  const [one, other] = [history[last]?.after, twin[last]?.after];
  if (one === undefined || other === undefined) return;
  if (!same(viewOf(one), viewOf(other))) fail(history, last, 'the twin looks different');
  const involved = new Set([
    ...Object.keys(one.secrets.ballots),
    ...Object.keys(one.secrets.answers ?? {}),
    ...hiddenAuthors(one),
    ...hiddenAuthors(other),
  ]);
  const speaksForOthers = one.participants.some((seat) => seat.deviceless && involved.has(seat.id));
  for (const { id } of one.participants) {
    if (involved.has(id) || (speaksForOthers && id === one.narrator)) continue;
    if (!same(seenBy(one, id), seenBy(other, id)))
      fail(history, last, `${id} can tell the twin by their own part`);
  }
}

/** A person's own part, without the cards that they may see. */
function seenBy(room: Room, id: string): Mine {
  const mine = mineOf(room, id);
  const offers = mine.offers?.filter(({ participant }) => participant !== id && room.narrator !== id);
  return { ...mine, offers: offers?.length ? offers : undefined };
}

function hiddenAuthors(room: Room): string[] {
  return room.secrets.silent.flatMap((one) => one.authors);
}

/** What is in someone's own part and not theirs to see; null: nothing. */
function foreignIn(room: Room, id: string, mine: Mine): string | null {
  const narrates = room.narrator === id;
  const isTheirs = (owner: string) =>
    owner === id || (narrates && room.participants.some((one) => one.id === owner && one.deviceless));
  const ballot = Object.keys(mine.ballots).find((owner) => !isTheirs(owner));
  if (ballot !== undefined) return `the ballot of ${ballot}`;
  const answers = Object.keys(mine.answers ?? {}).find((owner) => !isTheirs(owner));
  if (answers !== undefined) return `the answers of ${answers}`;
  const hidden = mine.silent.find((one) => !one.authors.some(isTheirs));
  if (hidden !== undefined) return `the hidden proposal ${hidden.id}`;
  const offer = mine.offers?.find(({ participant }) => participant !== id && !narrates);
  if (offer !== undefined) return `the offer ${offer.id}`;
  const time = Object.keys(mine.spoken).find((owner) => owner !== id && !narrates);
  return time === undefined ? null : `the speaking time of ${time}`;
}
