import type { DeckView } from '@reflextics/decks';
import type { Told } from '@reflextics/game';
import type { Answer, CommandMessage, LogAnswer, LogQuestion } from '@reflextics/protocol';
import { expect } from 'vitest';
import { ApiError, type SessionCards } from '../api.ts';
import { createRoomClient } from '../room-client.ts';
import type { RoomClient, RoomDoors } from '../room-doors.ts';
import { TestClock } from './clock.ts';
import { TestLine } from './line.ts';
import { TestLog } from './log.ts';
import { TestNetwork } from './network.ts';
import { testStorage } from './storage.ts';
import { TestTabs } from './tabs.ts';

export const CODE = 'HKRVTE';
export const NO_CARDS: SessionCards = {
  version: 0,
  deck: {
    name: 'Tuesday',
    situations: [],
    resources: [],
    leftOut: [],
    retired: { situations: [], resources: [] },
  },
};
export const BADGE = {
  id: 'own-badge',
  language: 'fr',
  theme: 'netiquette',
  title: 'Le badge oublié',
  aspect: '',
  text: 'Une éducatrice prête son badge.',
  questions: [],
  dilemma: null,
  contentNote: null,
  resources: [],
} as const;
/** For `expect.poll`: nothing here takes time. */
export const SOON = { interval: 1 } as const; // ms
export const TOKEN = 'a'.repeat(43);

function freshStage() {
  return {
    log: new TestLog(),
    line: new TestLine(),
    network: new TestNetwork(),
    clock: new TestClock(),
    phone: testStorage(),
    tabs: new TestTabs(),
    wakes: [] as (() => void)[],
    hides: [] as (() => void)[],
    /** After which event the log was asked for. */
    asked: [] as number[],
    posted: [] as CommandMessage[],
    /** Questions whose answers the server holds. */
    held: [] as { question: LogQuestion; give: () => void }[],
    httpError: null as ApiError | null,
    /** What is asked over HTTP goes out on a connection that has died, and nobody knows. */
    httpIsDeaf: false,
    decks: [] as string[],
    cards: NO_CARDS as SessionCards | null,
    cardsAsked: 0,
    forgotten: [] as string[],
    names: 0,
  };
}

/** What Ana's page meets, and what was asked of it; set anew by `setStage`, before each test. */
export const stage = freshStage();
export const setStage = () => void Object.assign(stage, freshStage());

export const trouble = (code: ApiError['code'], status: number) =>
  new ApiError({ code, message: code, do: '', status });

function calledOff(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_resolve, reject) =>
    signal?.addEventListener('abort', () => reject(trouble('offline', 0))),
  );
}

export function doors(): RoomDoors {
  return {
    api: {
      async log(_code, _token, after, asked) {
        stage.asked.push(after);
        if (stage.httpIsDeaf) await calledOff(asked?.signal);
        if (stage.httpError !== null) throw stage.httpError;
        return structuredClone(stage.log.after(after));
      },
      async nextLog(_code, _token, question, signal) {
        if (stage.httpError !== null) throw stage.httpError;
        if (question.tag === null) return structuredClone(stage.log.after(question.after));
        return new Promise<LogAnswer>((resolve, reject) => {
          stage.held.push({
            question,
            give: () => resolve(structuredClone(stage.log.after(question.after))),
          });
          signal.addEventListener('abort', () => reject(trouble('offline', 0)));
        });
      },
      async command(_code, _token, message, signal) {
        stage.posted.push(message);
        if (stage.httpIsDeaf) await calledOff(signal);
        if (stage.httpError !== null) throw stage.httpError;
        const answer = await stage.network.deliver(message);
        if (answer === null) throw trouble('offline', 0);
        return answer;
      },
      async roomCards() {
        stage.cardsAsked += 1;
        if (stage.cards === null) throw trouble('unavailable', 503);
        return structuredClone(stage.cards);
      },
      async deck(id, language) {
        stage.decks.push(`${id} ${language}`);
        if (language === 'xx') throw trouble('no-such-deck', 404);
        return { id, language, situations: [], resources: [] } as Partial<DeckView> as DeckView;
      },
    },
    connect: stage.line.connect,
    kept: stage.phone.kept,
    claims: stage.tabs.open().claims,
    now: () => stage.clock.now,
    wait: stage.clock.wait,
    after: stage.clock.after,
    phoneIsOffline: () => false,
    onWake: (wake) => {
      stage.wakes.push(wake);
      return () => {};
    },
    onHide: (hide) => {
      stage.hides.push(hide);
      return () => {};
    },
    onOtherTab: () => () => {},
    newName: () => {
      stage.names += 1;
      return `name ${stage.names}`;
    },
    forgetSeat: (code) => void stage.forgotten.push(code),
  };
}

export async function anasRoom(): Promise<RoomClient> {
  const client = createRoomClient({ code: CODE, token: TOKEN, kind: 'participant' }, doors());
  await expect.poll(() => client.store.getState().view, SOON).not.toBeNull();
  stage.line.now = () => stage.clock.now;
  stage.line.answer = (message) => answerOf(message);
  return client;
}

export function answerOf({ client, n }: CommandMessage): Answer {
  return { client, n, ok: true, seq: stage.log.seq };
}

export const state = (client: RoomClient) => client.store.getState();
export const tell = (told: Told) => stage.line.says.told({ events: [told], now: stage.clock.now });
