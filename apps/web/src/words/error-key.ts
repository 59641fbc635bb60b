import { REFUSALS } from '@reflextics/game';
import type { ProblemCode } from '@reflextics/protocol';
import type { PageProblem } from './en/errors.ts';
import type { Key } from './key.ts';

/** Every problem that has a sentence; the compiler tells when the protocol has a new one. */
const PROBLEMS: Readonly<Record<ProblemCode | PageProblem, true>> = {
  malformed: true,
  'wrong-version': true,
  unauthorised: true,
  forbidden: true,
  'no-such-room': true,
  'no-such-seat-code': true,
  'no-such-session': true,
  'no-such-deck': true,
  'no-such-page': true,
  'out-of-order': true,
  'too-many-rooms': true,
  'deck-moved-on': true,
  gone: true,
  'too-large': true,
  'too-fast': true,
  'too-many-requests': true,
  broken: true,
  overloaded: true,
  unavailable: true,
  offline: true,
  'too-late': true,
  'sent-elsewhere': true,
  unknown: true,
};

/** Which sentence tells a refusal or a problem. A newer server may send a code that this page does not know. */
export function errorKey(code: string): Extract<Key, `errors.${string}`> {
  if (Object.hasOwn(REFUSALS, code)) return `errors.refusal.${code as keyof typeof REFUSALS}`;
  if (Object.hasOwn(PROBLEMS, code)) return `errors.problem.${code as keyof typeof PROBLEMS}`;
  return 'errors.problem.unknown';
}
