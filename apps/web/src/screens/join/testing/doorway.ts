import type { RoomPreview } from '@reflextics/protocol';
import { vi } from 'vitest';
import { newToken } from '../../../room/secret.ts';

/** A room that one comes to, as the server tells of it before. */
export const ROOM: RoomPreview = {
  code: 'HKRVTE',
  sessionName: 'Tuesday group',
  language: 'en',
  deck: 'reflextics',
  stage: 'lobby',
  locked: false,
  full: false,
  callLink: null,
  supportLine: null,
  kept: { days: 30, until: Date.UTC(2126, 11, 22), what: ['names'] },
};

export const FATOUS_KEY = { session: 'session-1', token: newToken() };

export interface AskedOfServer {
  path: string;
  bearer: string | null;
  body: unknown;
}

/** What a server would answer to one question; null: the answer is lost. */
export type Answering = (asked: AskedOfServer) => { status: number; body: unknown } | null;

export const trouble = (code: string, status: number) => ({
  status,
  body: { error: { code, message: '', do: '' } },
});

/** A server in the place of the network; tells what it was asked, in order. */
export function doorway(answer: Answering): AskedOfServer[] {
  const questions: AskedOfServer[] = [];
  vi.stubGlobal('fetch', async (path: string, { headers, body }: { headers: Headers; body: string }) => {
    const asked = { path, bearer: headers.get('authorization'), body: JSON.parse(body) as unknown };
    questions.push(asked);
    const found = answer(asked);
    if (found === null) throw new TypeError('the line was cut');
    return new Response(JSON.stringify(found.body), { status: found.status });
  });
  return questions;
}
