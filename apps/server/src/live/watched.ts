import type { Command, HouseCommand } from '@reflextics/game';
import type { Problem } from '@reflextics/protocol';
import type { Journey } from './journey.ts';
import type { Outcome } from './outcome.ts';
import type { World } from './world.ts';

/** What a command's line in the log may tell of it. */
interface About {
  room: string;
  /** The connection or request that it came by. */
  via: string;
  command: Command['type'] | HouseCommand['type'];
}

/** Counts and logs what became of a command, by kind and number and never by what it says. */
export function watched(
  about: About,
  reply: (outcome: Outcome) => void,
  journey: Pick<Journey, 'attempts'>,
  { meters, log }: Pick<World, 'meters' | 'log'>,
): (outcome: Outcome) => void {
  const asked = performance.now();
  return (outcome) => {
    const ms = performance.now() - asked;
    reply(outcome);
    meters.answered(outcome, ms);
    if (!log.isLevelEnabled('debug')) return;
    const decided = outcome.kind === 'problem' ? {} : { attempts: journey.attempts };
    log.debug({ ...about, ...inWords(outcome), ms: tenths(ms), ...decided }, 'a command was answered');
  };
}

/** A command that was turned away before a room was asked. Which kind it was is not told: anything may stand there. */
export function turnedAway(
  about: Pick<About, 'room' | 'via'>,
  { code }: Problem,
  { log }: Pick<World, 'log'>,
): void {
  log.debug({ ...about, outcome: code }, 'a command was answered');
}

const tenths = (ms: number): number => Math.round(ms * 10) / 10;

/** A code that the program knows beforehand. */
function inWords(outcome: Outcome): { outcome: string; seq?: number } {
  switch (outcome.kind) {
    case 'done':
      return { outcome: 'done', seq: outcome.seq };
    case 'refused':
      return { outcome: outcome.refusal.code };
    case 'problem':
      return { outcome: outcome.problem.code };
    case 'token-taken':
    case 'code-used':
      return { outcome: outcome.kind };
  }
}
