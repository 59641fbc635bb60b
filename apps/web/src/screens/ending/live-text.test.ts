import { MAX_SUMMARY_LENGTH, type ParticipantId, viewOf } from '@reflextics/game';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { StagedGame } from '../../gallery/staged-game.ts';
import type { SendResult } from '../../room/index.ts';
import { keptIn } from '../../room/kept.ts';
import { TestClock } from '../../room/testing/clock.ts';
import { testStorage } from '../../room/testing/storage.ts';
import { createLiveText, type LiveText } from './live-text.ts';
import type { Splice } from './splice.ts';

const KEY = 'draft:HKRVTE:ana:summary';

/** Nora narrates, Ana and Ben play; the vote has stopped the round, and Ana has the pen. */
function atTheEnd(): StagedGame {
  return new StagedGame()
    .joins('nora', 'Nora')
    .joins('ana', 'Ana')
    .joins('ben', 'Ben')
    .by('nora', { type: 'stand' })
    .by('ana', { type: 'approve', participant: 'nora' })
    .by('ben', { type: 'approve', participant: 'nora' })
    .by('ana', { type: 'choose-themes', themes: ['netiquette'] })
    .by('nora', { type: 'start-round' })
    .by('nora', { type: 'draw-situation', again: false })
    .by('nora', { type: 'go-on', from: 'situation', early: false })
    .by('nora', { type: 'go-on', from: 'discussion', early: true })
    .by('nora', { type: 'open-vote' })
    .by('ana', { type: 'cast-ballot', choice: 'stop' })
    .by('ben', { type: 'cast-ballot', choice: 'stop' })
    .by('nora', { type: 'close-vote', early: false })
    .by('nora', { type: 'go-on', from: 'resources', early: false })
    .by('ana', { type: 'take-pen' });
}

/** A phone whose messages arrive, and whose answers come back, when the test says so. */
class Phone {
  readonly clock = new TestClock();
  readonly onTheWay: { arrive: () => void; answer: () => Promise<void> }[] = [];
  live: LiveText;

  constructor(
    readonly game: StagedGame,
    readonly id: ParticipantId = 'ana',
    readonly kept = testStorage().kept,
  ) {
    this.live = this.#open();
  }

  #open() {
    const live = createLiveText({
      kept: this.kept,
      key: KEY,
      after: this.clock.after,
      writing: () => {},
      send: (splice) => new Promise((resolve) => this.#leave(splice, resolve)),
    });
    this.live = live;
    this.hears();
    return live;
  }

  #leave(splice: Splice & { revision: number }, resolve: (result: SendResult) => void) {
    let result: SendResult | null = null;
    const message = {
      arrive: () => {
        if (result !== null) return;
        const decision = this.game.ask(
          { kind: 'participant', id: this.id },
          { type: 'write-summary', ...splice },
        );
        result = decision.ok ? { ok: true, seq: this.game.room.seq } : { ...decision.refusal, ok: false };
      },
      answer: async () => {
        message.arrive();
        this.onTheWay.splice(this.onTheWay.indexOf(message), 1);
        if (result !== null) resolve(result);
        await Promise.resolve();
      },
    };
    this.onTheWay.push(message);
  }

  /** What the room has now reaches the phone. */
  hears(pending = this.onTheWay.length) {
    const view = viewOf(this.game.room);
    const { text, revision, scribe } = view.summary;
    const mayWrite = view.stage === 'end' && scribe === this.id;
    this.live.told({ text, revision, seq: view.seq, mayWrite, pending });
  }

  /** Everything that can arrive arrives, until nothing is on its way. */
  async settles() {
    for (let n = 0; n < 50; n += 1) {
      this.clock.pass(2_000);
      const [message] = this.onTheWay;
      if (message === undefined) return;
      await message.answer();
      this.hears();
    }
    throw new Error('expected it to come to rest, found messages without end');
  }

  reload() {
    this.live.stop();
    this.#open();
  }

  get box() {
    return this.live.state().typed ?? this.room;
  }
  get room() {
    return this.game.room.summary.text;
  }
}

let ana: Phone;
beforeEach(() => {
  ana = new Phone(atTheEnd());
});

describe('writing the summary', () => {
  it('sends what was typed, one splice at a time, and says when the room has it', async () => {
    ana.live.write('We ask');
    expect(ana.live.state().typed).toBe('We ask');
    ana.clock.pass(800);
    ana.live.write('We ask first.');
    ana.clock.pass(5_000);
    expect(ana.onTheWay).toHaveLength(1);
    await ana.settles();
    expect(ana.room).toBe('We ask first.');
    expect(ana.live.state()).toEqual({
      typed: null,
      unsent: '',
      lasts: true,
      onTheWay: false,
      trouble: null,
    });
    expect(ana.kept.keys('')).toEqual([]);
  });

  it('waits for the view after the answer, so that nothing is sent twice', async () => {
    ana.live.write('We ask');
    ana.clock.pass(800);
    await ana.onTheWay[0]?.answer();
    ana.clock.pass(5_000);
    expect(ana.live.state().typed).toBe('We ask');
    expect(ana.onTheWay).toHaveLength(0);
    ana.hears();
    expect(ana.live.state().typed).toBeNull();
    expect(ana.room).toBe('We ask');
  });

  it('takes the room’s own splice where half a character was mended', async () => {
    ana.live.write('a\ud800b');
    await ana.settles();
    expect(ana.room).toBe('a\ufffdb');
    expect(ana.box).toBe('a\ufffdb');
    expect(ana.live.state().typed).toBeNull();
  });

  it('sends a long text in parts', async () => {
    const long = 'Nous demandons d’abord. '.repeat(800);
    ana.live.write(long);
    await ana.settles();
    expect(ana.room).toBe(long);
  });

  it('keeps a text that is too long here until it is shorter', async () => {
    ana.live.write('x'.repeat(MAX_SUMMARY_LENGTH + 1));
    await ana.settles();
    expect(ana.room).toBe('');
    expect(await ana.live.allSent()).toBe(false);
    ana.live.write('x'.repeat(MAX_SUMMARY_LENGTH));
    await ana.settles();
    expect(ana.room).toHaveLength(MAX_SUMMARY_LENGTH);
  });

  it('all is sent before the pen is handed on', async () => {
    ana.live.write('We ask');
    const all = ana.live.allSent();
    await ana.settles();
    expect(await all).toBe(true);
  });
});

describe('nothing typed is lost', () => {
  it('at a reload before it was sent', async () => {
    ana.live.write('We ask first.');
    const second = new Phone(ana.game, 'ana', ana.kept);
    expect(second.box).toBe('We ask first.');
    await second.settles();
    expect(ana.room).toBe('We ask first.');
  });

  it('at a reload while a part of it was on its way, and it is not written twice', async () => {
    ana.live.write('We ask');
    ana.clock.pass(800);
    ana.live.write('We ask first.');
    const [message] = ana.onTheWay;
    ana.reload();
    ana.hears(1); // the outbox still has what the page before had sent
    ana.clock.pass(5_000);
    expect(ana.box).toBe('We ask first.');
    message?.arrive();
    ana.onTheWay.length = 0;
    ana.hears(0);
    await ana.settles();
    expect(ana.room).toBe('We ask first.');
  });

  it('where the text has moved on: both stand', async () => {
    ana.live.write('Ours.');
    await ana.settles();
    ana.live.write('Ours, and mine.');
    ana.clock.pass(800);
    // On another device of the same seat, before this arrives.
    ana.game.by('ana', { type: 'write-summary', revision: 1, at: 0, remove: 0, insert: 'Theirs. ' });
    await ana.settles();
    expect(ana.room).toBe('Theirs. Ours, and mine.');
    expect(ana.box).toBe(ana.room);
  });

  it('where the pen was taken away: it is shown, and goes into the text when the pen is back', async () => {
    ana.live.write('We ask first.');
    ana.clock.pass(800);
    ana.game
      .by('nora', { type: 'put-pen-down' })
      .by('ben', { type: 'take-pen' })
      .by('ben', { type: 'write-summary', revision: 0, at: 0, remove: 0, insert: 'Ben was here. ' });
    await ana.settles();
    expect(ana.live.state()).toMatchObject({ unsent: 'We ask first.', trouble: { code: 'not-the-scribe' } });
    expect(ana.room).toBe('Ben was here. ');
    ana.game.by('ben', { type: 'hand-pen', to: 'ana' });
    ana.hears();
    await ana.settles();
    expect(ana.room).toBe('Ben was here. We ask first.');
    expect(ana.live.state().trouble).toBeNull();
  });

  it('where the pen was taken away before it left', async () => {
    ana.live.write('We ask first.');
    ana.game.by('nora', { type: 'put-pen-down' });
    ana.hears();
    await ana.settles();
    expect(ana.onTheWay).toHaveLength(0);
    expect(ana.live.state()).toMatchObject({
      typed: 'We ask first.',
      unsent: 'We ask first.',
      onTheWay: false,
    });
  });

  it('where the page is killed at once, and another has written and given the pen back meanwhile', async () => {
    ana.live.write('We ask first.'); // nothing of it has left, and the page is no more
    ana.game
      .by('ana', { type: 'hand-pen', to: 'ben' })
      .by('ben', { type: 'write-summary', revision: 0, at: 0, remove: 0, insert: 'Ben was here.' });
    const second = new Phone(ana.game, 'ana', ana.kept);
    second.hears();
    expect(second.live.state()).toMatchObject({ unsent: 'We ask first.', onTheWay: false });
    expect(second.room).toBe('Ben was here.');
    ana.game.by('ben', { type: 'hand-pen', to: 'ana' });
    second.hears();
    await second.settles();
    expect(second.room).toBe('Ben was here.We ask first.');
  });

  it('where Ana takes a suggestion while she has written on', async () => {
    ana.live.write('We ask first. We write.');
    await ana.settles();
    ana.game.by('ben', {
      type: 'suggest-change',
      revision: ana.game.room.summary.revision,
      at: 0,
      passage: 'We ask first.',
      replacement: 'We always ask.',
      remark: null,
    });
    const suggestion = ana.game.room.summary.suggestions?.[0]?.id ?? '';
    ana.live.write('We ask first. We write. Then we read.');
    ana.game.by('ana', { type: 'answer-suggestion', suggestion, take: true, word: null });
    ana.hears();
    await ana.settles();
    expect(ana.room).toBe('We always ask. We write. Then we read.');
  });

  it('and says so where the browser keeps nothing beyond the page', () => {
    const phone = new Phone(atTheEnd(), 'ana', keptIn(null));
    phone.live.write('We ask first.');
    expect(phone.live.state()).toMatchObject({ typed: 'We ask first.', lasts: false });
    ana.live.write('We ask first.');
    expect(ana.live.state().lasts).toBe(true);
  });

  it('until it is put aside', async () => {
    ana.live.write('We ask first.');
    ana.clock.pass(800);
    ana.live.discard();
    await ana.settles();
    ana.live.write(`${ana.room} And more.`);
    await ana.settles();
    expect(ana.room).toBe('We ask first. And more.');
    expect(ana.kept.keys('')).toEqual([]);
  });

  it('whatever comes between typing, answers, reloads and others', async () => {
    const step = fc.oneof(
      fc.record({ do: fc.constant('type' as const), words: fc.constantFrom('a', ' bb', '\n', '😀') }),
      fc.record({ do: fc.constantFrom('wait', 'answer', 'hear', 'reload', 'erase') }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const phone = new Phone(atTheEnd());
        let meant = '';
        for (const one of steps) {
          if ('words' in one) meant = phone.box + one.words;
          if (one.do === 'erase') meant = [...phone.box].slice(0, -1).join('');
          if ('words' in one || one.do === 'erase') phone.live.write(meant);
          if (one.do === 'wait') phone.clock.pass(900);
          if (one.do === 'answer') await phone.onTheWay[0]?.answer();
          if (one.do === 'hear') phone.hears();
          if (one.do === 'reload') phone.reload();
          expect(phone.box).toBe(meant);
        }
        phone.hears();
        await phone.settles();
        expect(phone.box).toBe(phone.room);
        expect(phone.room).toBe(meant);
      }),
      { numRuns: 300 },
    );
  });
});
