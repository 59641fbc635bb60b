import {
  type Command,
  currentFloor,
  currentRound,
  currentTurn,
  LEVELS,
  type ParticipantId,
  playersOf,
  THEMES,
  viewOf,
} from '@reflextics/game';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Act, type Lines, linesIn, ME, Practice } from './index.ts';

const DECK = {
  id: 'reflextics',
  situations: THEMES.flatMap((theme) => ['1', '2', '3'].map((n) => ({ id: `${theme}-${n}`, theme }))),
  resources: [{ id: 'law', themes: THEMES }],
};

let lines: Lines;
beforeAll(async () => {
  lines = await linesIn('en');
});

/** A table at which time passes only by what is done. */
class Table {
  now = Date.UTC(2026, 2, 2, 10);
  readonly practice: Practice;
  readonly acts: Act[] = [];

  constructor({
    size = 4,
    seed = 1,
    deck = DECK,
  }: { size?: number; seed?: number; deck?: typeof DECK } = {}) {
    this.practice = new Practice({ deck, language: 'en', lines, size, seed, now: () => this.now });
  }

  get room() {
    return this.practice.room;
  }

  next(): Act | null {
    const happened = this.practice.next();
    if (happened === null) return null;
    expect(happened.allowed, JSON.stringify(happened.act)).toBe(true);
    this.now += happened.act.takes;
    this.acts.push(happened.act);
    return happened.act;
  }

  /** Until they wait for the narrator, or it is so. */
  goesOn(until: () => boolean = () => false): this {
    while (!until() && this.next() !== null);
    return this;
  }

  narrator(...commands: Command[]): this {
    for (const command of commands) {
      this.now += 1_000;
      const { decision } = this.practice.ask(command);
      expect(decision.ok, JSON.stringify([command, decision])).toBe(true);
    }
    return this;
  }

  idOf(character: string): ParticipantId {
    return this.practice.cast.find((person) => person.character === character)?.id ?? '';
  }

  atDiscussion(): this {
    return this.goesOn()
      .narrator({ type: 'start-round' }, { type: 'draw-situation', again: false })
      .goesOn()
      .narrator({ type: 'go-on', from: 'situation', early: false });
  }

  atBoard(): this {
    return this.atDiscussion()
      .narrator({ type: 'go-on', from: 'discussion', early: true }, { type: 'open-vote' })
      .voted()
      .narrator({ type: 'go-on', from: 'resources', early: false });
  }

  /** Until they wish to go on. */
  voted(): this {
    this.goesOn().narrator({ type: 'close-vote', early: false });
    const outcome = currentRound(this.room)?.votes.at(-1)?.outcome;
    return outcome === 'go-on' ? this : this.narrator({ type: 'open-vote' }).voted();
  }
}

const SEEDS = Array.from({ length: 20 }, (_, n) => n + 1);

describe('a practice room', () => {
  it('has me as its narrator, and as many players as I wished for come in', () => {
    for (const size of [2, 4, 10]) {
      const table = new Table({ size }).goesOn();
      expect(table.room.narrator).toBe(ME);
      expect(playersOf(table.room)).toHaveLength(size);
      expect(table.room.themes.length).toBeGreaterThan(0);
    }
  });

  it('is about what its deck has cards on', () => {
    const deck = { ...DECK, situations: DECK.situations.filter(({ theme }) => theme === 'digital-tools') };
    for (const seed of SEEDS)
      expect(new Table({ deck, seed }).goesOn().room.themes, `dice ${seed}`).toEqual(['digital-tools']);
  });

  it('is the same again for the same dice and clock, and another for others', () => {
    const [one, same, other] = [1, 1, 2].map((seed) => new Table({ seed }).atBoard().goesOn().acts);
    expect(one).toEqual(same);
    expect(one).not.toEqual(other);
  });

  it('waits for the narrator wherever it is hers to act', () => {
    const table = new Table().goesOn();
    expect(table.next()).toBeNull();
    expect(table.narrator({ type: 'start-round' }).next()).toBeNull();
  });
});

describe('who sits at the table', () => {
  it('the talkative one raises a hand, the shy one never does', () => {
    const hands = SEEDS.map((seed) => {
      const table = new Table({ seed }).atDiscussion();
      const [first] = playersOf(table.room);
      table.narrator({ type: 'give-floor', to: first?.id ?? '', from: null }).goesOn();
      const raised = table.acts.filter((act) => act.does === 'asks' && act.command.type === 'raise-hand');
      return {
        talkative: raised.some(({ who }) => who === table.idOf('talkative')),
        shy: raised.some(({ who }) => who === table.idOf('shy')),
      };
    });
    expect(hands.filter(({ talkative }) => talkative).length).toBeGreaterThan(SEEDS.length / 2);
    expect(hands.some(({ shy }) => shy)).toBe(false);
  });

  it('one passes often, and somebody overruns the time until she stops them', () => {
    const passed = SEEDS.filter((seed) => {
      const table = new Table({ seed }).atDiscussion();
      const to = table.idOf('passes');
      table
        .narrator({ type: 'give-floor', to, from: null })
        .goesOn(() => currentTurn(table.room)?.holder !== to);
      return currentFloor(table.room)?.passed.includes(to);
    });
    expect(passed.length).toBeGreaterThan(SEEDS.length / 2);
    expect(passed.length).toBeLessThan(SEEDS.length);

    const table = new Table({ size: 6 }).atDiscussion();
    const to = table.idOf('overruns');
    table.narrator({ type: 'give-floor', to, from: null });
    const deadline = currentTurn(table.room)?.deadline ?? 0;
    table.goesOn(() => table.now > deadline + 5_000);
    expect(currentTurn(table.room)?.holder).toBe(to);
  });

  it('one is away for a while: the floor waits for the narrator, and they come back', () => {
    const table = new Table().atDiscussion();
    const to = table.idOf('away');
    expect(table.practice.here()).not.toContain(to);
    table.narrator({ type: 'give-floor', to, from: null });
    expect(table.goesOn().next()).toBeNull();
    table.narrator({ type: 'skip', participant: to }).goesOn();
    table.narrator({ type: 'go-on', from: 'discussion', early: true }, { type: 'open-vote' }).goesOn();
    expect(table.practice.here()).toContain(to);
    expect(currentRound(table.room)?.vote?.cast).toBe(4);
  });
});

describe('what they do', () => {
  it('they do not always vote alike, and the vote sometimes says to talk first', () => {
    const outcomes = SEEDS.map((seed) => {
      const table = new Table({ seed }).atDiscussion();
      table.narrator({ type: 'go-on', from: 'discussion', early: true }, { type: 'open-vote' }).goesOn();
      return currentRound(table.narrator({ type: 'close-vote', early: false }).room)?.votes[0];
    });
    expect(new Set(outcomes.map((vote) => vote?.outcome))).toContain('go-on');
    expect(outcomes.some((vote) => (vote?.counts.goOn ?? 0) > 0 && (vote?.counts.goOn ?? 0) < 4)).toBe(true);
    expect(outcomes.some((vote) => (vote?.counts.talkFirst ?? 0) > 0)).toBe(true);
  });

  it('they listen while a level is explained, and propose on all four and back each other', () => {
    const table = new Table({ size: 8 }).atBoard();
    table.narrator({ type: 'show-level', level: 'individual' });
    expect(table.next()?.does === 'asks').toBe(false);
    table.narrator({ type: 'show-level', level: null }).goesOn();
    const proposals = currentRound(table.room)?.board.proposals ?? [];
    expect(new Set(proposals.flatMap(({ levels }) => levels))).toEqual(new Set(LEVELS));
    expect(proposals.some(({ backers }) => backers.length > 0)).toBe(true);
    expect(new Set(proposals.map(({ text }) => text)).size).toBe(proposals.length);
  });

  it('they propose in silence and by turns where the narrator has it so', () => {
    const silent = new Table()
      .atBoard()
      .narrator(
        { type: 'set-board-mode', mode: 'silent' },
        { type: 'show-level', level: 'team' },
        { type: 'show-level', level: null },
      );
    expect(currentRound(silent.goesOn().room)?.board.hidden).toBeGreaterThan(0);

    const byTurns = new Table()
      .atBoard()
      .narrator(
        { type: 'set-board-mode', mode: 'by-turns' },
        { type: 'show-level', level: 'team' },
        { type: 'show-level', level: null },
      );
    expect(currentRound(byTurns.goesOn().room)?.board.proposals).toEqual([]);
    const to = byTurns.idOf('talkative');
    byTurns
      .narrator({ type: 'give-floor', to, from: null })
      .goesOn(() => currentTurn(byTurns.room)?.holder !== to);
    expect(currentRound(byTurns.room)?.board.proposals[0]?.authors).toEqual([to]);
  });

  const atTheEnd = (seed: number) =>
    new Table({ size: 6, seed })
      .atBoard()
      .narrator({ type: 'show-level', level: 'team' }, { type: 'show-level', level: null })
      .goesOn()
      .narrator({ type: 'go-on', from: 'action', early: false })
      .goesOn();

  it('at the end somebody often takes the pen and writes, and sometimes leaves it to the narrator', () => {
    const texts = SEEDS.map((seed) => atTheEnd(seed).room.summary.text);
    expect(new Set(texts)).toEqual(new Set([lines.summary.join('\n\n'), '']));
    expect(texts.filter((text) => text !== '').length).toBeGreaterThan(SEEDS.length / 2);
  });

  it('at the end they carry proposals, answer the consent round and read their text', () => {
    const table = atTheEnd(1);
    const carried = viewOf(table.room).acceptance?.carried.map(({ proposal }) => proposal) ?? [];
    expect(carried.length).toBeGreaterThan(0);
    table.narrator({ type: 'open-consent', proposals: carried }).goesOn();
    expect(viewOf(table.room).acceptance?.open?.answered).toBe(6);
    table.narrator({ type: 'close-consent', early: false }, { type: 'call-reading' }).goesOn();
    expect(table.room.summary.reading?.read).toHaveLength(6);
    table.narrator({ type: 'close-room' });
    expect(table.next()).toBeNull();
  });

  it('who is handed the seat gives it back', () => {
    const table = new Table().goesOn();
    table.narrator({ type: 'hand-over-narration', to: table.idOf('shy') });
    expect(table.room.narrator).not.toBe(ME);
    expect(table.goesOn().room.narrator).toBe(ME);
  });
});
