import { initialRoom, viewOf } from '@reflextics/game';
import { beforeEach, describe, expect, it } from 'vitest';
import { createLastViews } from './last-view.ts';
import { createRoomClient } from './room-client.ts';
import {
  anasRoom,
  answerOf,
  CODE,
  doors,
  NO_CARDS,
  setStage,
  stage,
  state,
  TOKEN,
  trouble,
} from './testing/client-stage.ts';

beforeEach(setStage);

/** The same phone, opened again: in the same storage, with or without a network. */
const openedAgain = () => createRoomClient({ code: CODE, token: TOKEN, kind: 'participant' }, doors());

const kept = () => stage.phone.kept.get(`view:${CODE}`);

async function seenAndPutAway() {
  const client = await anasRoom();
  for (const hide of stage.hides) hide();
  client.stop();
}

describe('Ana opens the room again where there is no network', () => {
  it('and reads what she saw last, told that it is from earlier', async () => {
    await seenAndPutAway();
    const at = stage.clock.now;
    stage.httpError = trouble('offline', 0);
    const again = openedAgain();
    expect(state(again).view?.seq).toBe(stage.log.seq);
    expect(state(again).earlier).toBe(at);
    expect(state(again).me).not.toBeNull();
  });

  it('and what she does is kept, and sent once the room answers; what is shown is then of now', async () => {
    await seenAndPutAway();
    stage.httpError = trouble('offline', 0);
    const again = openedAgain();
    const done = state(again).send({ type: 'raise-hand' });
    await expect.poll(() => state(again).pending).toBe(1);
    stage.httpError = null;
    stage.line.answer = (message) => answerOf(message);
    stage.line.says.open();
    for (const wake of stage.wakes) wake();
    expect(await done).toMatchObject({ ok: true });
    await expect.poll(() => state(again).earlier).toBeNull();
  });

  it('but not what another version of the page has kept', async () => {
    await seenAndPutAway();
    const record = JSON.parse(kept() ?? '{}');
    stage.phone.kept.set(`view:${CODE}`, JSON.stringify({ ...record, page: '/assets/room-older.js' }));
    stage.httpError = trouble('offline', 0);
    expect(state(openedAgain()).view).toBeNull();
  });
});

describe('what a phone keeps of a room', () => {
  it('holds nothing that only she may know', async () => {
    await seenAndPutAway();
    expect(Object.keys(JSON.parse(kept() ?? '{}')).sort()).toEqual(['at', 'cards', 'page', 'view', 'you']);
  });

  it('takes in cards of the session that come late, also where nothing happens after them', () => {
    const soon: (() => void)[] = [];
    const views = createLastViews(CODE, {
      kept: stage.phone.kept,
      now: () => stage.clock.now,
      after: (_, run) => {
        soon.push(run);
        return () => {};
      },
    });
    const cards = { ...NO_CARDS, version: 1 };
    views.keep(viewOf(initialRoom()), { kind: 'participant', id: 'ana' });
    soon.pop()?.();
    expect(JSON.parse(kept() ?? '{}').cards).toBeNull();
    views.keepCards(cards);
    soon.pop()?.();
    expect(JSON.parse(kept() ?? '{}').cards).toEqual(cards);
    views.forget();
    views.keepCards(cards);
    soon.pop()?.();
    expect(kept()).toBeNull();
  });

  it('goes when she leaves', async () => {
    await seenAndPutAway();
    const again = await anasRoom();
    await state(again).leave();
    expect(kept()).toBeNull();
  });

  it('goes when the seat or the session is no more', async () => {
    await seenAndPutAway();
    const again = await anasRoom();
    stage.line.says.gone({ why: 'purged' });
    again.stop();
    expect(kept()).toBeNull();
  });
});
