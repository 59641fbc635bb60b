import { type CommandMessage, problem } from '@reflextics/protocol';
import { beforeEach, describe, expect, test } from 'vitest';
import { createRoomClient } from './room-client.ts';
import {
  anasRoom,
  answerOf,
  BADGE,
  CODE,
  doors,
  NO_CARDS,
  setStage,
  stage,
  state,
  TOKEN,
  tell,
  trouble,
} from './testing/client-stage.ts';
import { ANAS_ID } from './testing/log.ts';
import { leftToSend } from './testing/storage.ts';

beforeEach(setStage);

describe('coming in', () => {
  test('the whole view, who I am and who is here', async () => {
    const client = await anasRoom();
    expect(state(client)).toMatchObject({
      me: ANAS_ID,
      kind: 'participant',
      view: stage.log.view,
      gone: null,
    });
  });

  test('a welcome that is ahead of us is caught up with over HTTP', async () => {
    const client = await anasRoom();
    stage.log.joins('Ben');
    stage.line.open(stage.log.seq, ANAS_ID);
    await expect.poll(() => state(client).view).toEqual(stage.log.view);
    expect(stage.asked).toEqual([0, 2]);
  });

  test('the deck comes in the person’s language, else in the room’s', async () => {
    const client = await anasRoom();
    client.readDeckIn('xx');
    await expect.poll(() => state(client).deck?.language).toBe('en');
    client.readDeckIn('fr');
    await expect.poll(() => state(client).deck?.language).toBe('fr');
    expect(stage.decks).toEqual(['reflextics xx', 'reflextics en', 'reflextics fr']);
  });

  test('the session’s own cards are on the shelf, and asked for again where a card is named that came later', async () => {
    const client = await anasRoom();
    client.readDeckIn('en');
    await expect.poll(() => state(client).deck?.situations).toEqual([]);
    expect(stage.cardsAsked).toBe(1);
    tell(stage.log.joins('Ben'));
    await expect.poll(() => state(client).view?.participants.length).toBe(2);
    expect(stage.cardsAsked).toBe(1);
    stage.cards = { version: 1, deck: { ...NO_CARDS.deck, situations: [BADGE] } };
    tell(stage.log.happens({ type: 'round-started', round: 1, narrator: ANAS_ID }));
    await expect.poll(() => state(client).deck?.situations[0]?.title).toBe('Le badge oublié');
    stage.cards = {
      version: 2,
      deck: { ...NO_CARDS.deck, situations: [BADGE, { ...BADGE, id: 'own-voice' }] },
    };
    tell(
      stage.log.happens({
        type: 'situation-opened',
        situation: 'own-voice',
        theme: 'netiquette',
        drawn: true,
      }),
    );
    await expect.poll(() => state(client).deck?.situations.length).toBe(2);
    expect(stage.cardsAsked).toBe(3);
  });

  test('own cards that do not come are asked for again, and the rest of the deck is there meanwhile', async () => {
    stage.cards = null;
    const client = await anasRoom();
    client.readDeckIn('en');
    await expect.poll(() => state(client).deck?.language).toBe('en');
    stage.cards = { version: 1, deck: { ...NO_CARDS.deck, situations: [BADGE] } };
    const afterAWhile = () => {
      stage.clock.pass(5_000);
      return state(client).deck?.situations.length;
    };
    await expect.poll(afterAWhile).toBe(1);
  });
});

describe('commands', () => {
  test('go over the line, and are done once what they did shows', async () => {
    const client = await anasRoom();
    stage.line.open(stage.log.seq, ANAS_ID);
    stage.line.answer = ({ client, n }) => {
      // The server answers first, then tells.
      void Promise.resolve().then(() =>
        stage.line.says.told({ events: [stage.log.happens({ type: 'room-locked' })], now: stage.clock.now }),
      );
      return { client, n, ok: true, seq: 3 };
    };
    expect(await state(client).send({ type: 'lock-room' })).toEqual({ ok: true, seq: 3 });
    expect(state(client).view?.locked).toBe(true);
    expect(stage.posted).toEqual([]);
    expect(stage.asked).toEqual([0]);
  });

  test('go over HTTP under the same number where the line is silent', async () => {
    const client = await anasRoom();
    stage.line.open(stage.log.seq, ANAS_ID);
    const overTheLine: CommandMessage[] = [];
    stage.line.answer = (message) => {
      overTheLine.push(message);
      return null;
    };
    expect(await state(client).send({ type: 'raise-hand' })).toEqual({ ok: true, seq: 1 });
    expect(stage.posted).toEqual(overTheLine);
  });

  test('wait without a network and go when the line opens', async () => {
    const client = await anasRoom();
    stage.httpError = trouble('offline', 0);
    const waits = stage.clock.nextWait();
    const sent = state(client).send({ type: 'write-note', text: 'from the tunnel' });
    await waits;
    expect(state(client).pending).toBe(1);
    stage.httpError = null;
    stage.line.open(stage.log.seq, ANAS_ID);
    expect(await sent).toMatchObject({ ok: true });
    expect(state(client).pending).toBe(0);
  });

  test('of a display or the facilitator are refused here already', async () => {
    stage.log.you = { kind: 'display' };
    const client = await anasRoom();
    expect(await state(client).send({ type: 'raise-hand' })).toMatchObject({ ok: false, code: 'forbidden' });
  });

  test('leaving forgets the seat', async () => {
    const client = await anasRoom();
    stage.line.open(stage.log.seq, ANAS_ID);
    await state(client).leave();
    expect(stage.forgotten).toEqual([CODE]);
  });
});

describe('drafts', () => {
  test('are emptied by the answer, even if it comes after a reload', async () => {
    const before = await anasRoom();
    stage.httpError = trouble('offline', 0);
    const waits = stage.clock.nextWait();
    before.drafts()?.write('note', 'half a thought');
    void before.submitDraft('note', 'half a thought', { type: 'write-note', text: 'half a thought' });
    await waits;
    before.stop(); // the page goes; its claims with it

    stage.httpError = null;
    const after = await anasRoom();
    await expect.poll(() => after.drafts()?.read('note').status).toBe('saved');
    expect(stage.network.happened).toEqual([{ type: 'write-note', text: 'half a thought' }]);
    expect(state(after).notices).toEqual([]);
  });

  test('refused after a reload, keep their text, and a notice says so', async () => {
    const before = await anasRoom();
    stage.httpError = trouble('offline', 0);
    const waits = stage.clock.nextWait();
    before.drafts()?.write('note', 'half a thought');
    void before.submitDraft('note', 'half a thought', { type: 'write-note', text: 'half a thought' });
    await waits;
    before.stop();

    stage.httpError = null;
    stage.network.refuse('write-note', 'You do not have the floor.');
    const after = await anasRoom();
    await expect.poll(() => state(after).notices.length).toBe(1);
    expect(state(after).notices[0]).toMatchObject({
      code: 'not-your-floor',
      command: { type: 'write-note', text: 'half a thought' },
      draft: 'note',
    });
    expect(after.drafts()?.read('note')).toMatchObject({
      text: 'half a thought',
      trouble: { code: 'not-your-floor' },
    });
    const id = state(after).notices[0]?.id ?? '';
    state(after).dismissNotice(id);
    expect(state(after).notices).toEqual([]);
  });
});

describe('the line', () => {
  test('cut for a blip is not seen; for longer, quiet', async () => {
    const client = await anasRoom();
    stage.line.open(stage.log.seq, ANAS_ID);
    stage.httpError = trouble('offline', 0);
    stage.line.cut();
    stage.clock.pass(2_000);
    expect(state(client).connection).toBe('on');
    stage.clock.pass(1_000);
    expect(state(client).connection).toBe('quiet');
    stage.line.open(stage.log.seq, ANAS_ID);
    expect(state(client)).toMatchObject({ connection: 'on', slow: false });
  });

  test('is tried when the phone wakes, and what was missed is asked for', async () => {
    const client = await anasRoom();
    stage.line.open(stage.log.seq, ANAS_ID);
    stage.log.joins('Ben');
    for (const wake of stage.wakes) wake();
    expect(stage.line.wakes).toBe(1);
    await expect.poll(() => state(client).view).toEqual(stage.log.view);
  });

  test('carries what a tab of mine has left that was closed in mid-sending, though nothing wakes this one', async () => {
    const closed = await anasRoom();
    stage.line.open(stage.log.seq, ANAS_ID);
    stage.line.answer = () => null;
    stage.network.cut();
    const waits = stage.clock.nextWait();
    void state(closed).send({ type: 'write-note', text: 'half way' });
    await waits;
    const other = await anasRoom();
    stage.line.open(stage.log.seq, ANAS_ID);
    expect(state(other).pending).toBe(0); // the first tab lives: it is its own to send
    stage.network.mend();
    const carried: CommandMessage[] = [];
    stage.line.answer = (message) => {
      carried.push(message);
      return answerOf(message);
    };
    closed.stop();
    const soon = () => {
      stage.clock.pass(5_000);
      return carried;
    };
    await expect.poll(soon).toEqual([stage.posted[0]]);
    expect(leftToSend(stage.phone.kept)).toEqual([]);
  });

  test('gives the server’s time', async () => {
    const client = await anasRoom();
    stage.line.now = () => stage.clock.now + 7_000;
    stage.log.now = stage.clock.now + 7_000;
    stage.line.open(stage.log.seq, ANAS_ID);
    await expect.poll(() => state(client).serverNow() - stage.clock.now).toBe(7_000);
  });
});

describe('the end of a seat', () => {
  test('is said by the server', async () => {
    const client = await anasRoom();
    stage.line.open(stage.log.seq, ANAS_ID);
    stage.line.says.gone({ why: 'removed' });
    expect(state(client)).toMatchObject({ gone: 'removed', connection: 'gone' });
    expect(stage.line.stopped).toBe(true);
  });

  test('is understood at the door and over HTTP', async () => {
    const refused = await anasRoom();
    stage.line.says.refused(problem('unauthorised'));
    expect(state(refused).gone).toBe('refused');

    stage.httpError = trouble('gone', 410);
    const gone = createRoomClient({ code: CODE, token: TOKEN, kind: 'participant' }, doors());
    await expect.poll(() => state(gone).gone).toBe('unknown');

    stage.httpError = trouble('no-such-room', 404);
    const purged = createRoomClient({ code: CODE, token: TOKEN, kind: 'participant' }, doors());
    await expect.poll(() => state(purged).gone).toBe('purged');
  });

  test('nothing that waited is lost by it', async () => {
    const client = await anasRoom();
    stage.httpError = trouble('unauthorised', 401);
    void state(client).send({ type: 'write-note', text: 'kept' });
    await expect.poll(() => state(client).gone).toBe('refused');
    expect(stage.phone.kept.keys('outbox:').length).toBe(1);
  });
});
