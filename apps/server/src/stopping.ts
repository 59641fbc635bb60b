import { DEPLOY_LIMIT, FAULT_LIMIT, NOTICE, STOP_LIMIT } from './limits.ts';

/** How a server ends. */
export interface Stop {
  /** ms after which it ends in whatever state it is. */
  limit: number;
  /** ms for which a proxy in front can see that it is not ready, before it takes nothing new. */
  notice: number;
  /** Whether connections are let go of step by step, while others take them in. */
  inSteps: boolean;
}

export const STOPS = {
  /** Somebody at the terminal waits. */
  leaving: { limit: STOP_LIMIT, notice: 0, inSteps: false },
  /** It makes way for another, and is given the time. */
  deploy: { limit: DEPLOY_LIMIT, notice: NOTICE, inSteps: true },
  /** Nobody knows what still works. */
  fault: { limit: FAULT_LIMIT, notice: 0, inSteps: false },
} as const satisfies Record<string, Stop>;

/** Of what made it end; SIGTERM is how those who run servers ask for it. */
export function stopFor({ err, signal }: { err?: unknown; signal?: string }): Stop {
  if (err !== undefined) return STOPS.fault;
  return signal === 'SIGTERM' ? STOPS.deploy : STOPS.leaving;
}

/** What is left of the time in which a stop waits. */
export class StopTime {
  readonly #until: number;

  /** `ms`: of all that is waited for. */
  constructor(ms: number) {
    this.#until = performance.now() + ms;
  }

  /** Resolves once that is done, or the time is over: whether it is done. Rejects as it does. */
  async for(work: Promise<unknown>): Promise<boolean> {
    let timer: NodeJS.Timeout | undefined;
    const over = new Promise<false>((resolve) => {
      timer = setTimeout(() => resolve(false), Math.max(0, this.#until - performance.now()));
    });
    const done = work.then(() => true);
    return Promise.race([done, over]).finally(() => clearTimeout(timer));
  }
}
