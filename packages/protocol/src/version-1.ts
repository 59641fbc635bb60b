import type { LogAnswer } from './http.ts';
import type { Welcome } from './message.ts';

/** What version 1 had otherwise. Goes when version 3 comes. */

export type Welcome1 = Omit<Welcome, 'newest'>;
export type LogAnswer1 = Omit<LogAnswer, 'newest' | 'writing' | 'tag' | 'comeBack'>;

export function welcomeIn1({ you, seq, now }: Welcome): Welcome1 {
  return { v: 1, you, seq, now };
}

export function logIn1({ now, seq, events, view, mine, you, present }: LogAnswer): LogAnswer1 {
  return { v: 1, now, seq, events, view, mine, you, present };
}
