import type { Duration } from '@reflextics/game';

/**
 * How the line looks to the person. `on`: open, or cut for less than three seconds: nobody needs to know.
 * `quiet`: it is being tried again. `away`: for long, or the phone says it has no network. `gone`: the seat is no more.
 */
export type LineStatus = 'on' | 'quiet' | 'away' | 'gone';

export const BLIP: Duration = 3_000; // ms: a lift, a change of antenna
export const LONG: Duration = 20_000; // ms: now a person wonders whether it is their phone

export interface LineDoors {
  after: (ms: Duration, run: () => void) => () => void;
  phoneIsOffline: () => boolean;
  changed: (status: LineStatus) => void;
}

export interface Line {
  open(): void;
  lost(): void;
  gone(): void;
  stop(): void;
}

export function createLine({ after, phoneIsOffline, changed }: LineDoors): Line {
  let status: LineStatus = 'on';
  let stops: (() => void)[] = [];

  function become(next: LineStatus) {
    if (status === next || status === 'gone') return;
    status = next;
    changed(next);
  }

  function stop() {
    for (const end of stops) end();
    stops = [];
  }

  return {
    open() {
      stop();
      become('on');
    },
    lost() {
      if (stops.length > 0) return; // counted from the first loss, not from the last try
      stops = [
        after(BLIP, () => become(phoneIsOffline() ? 'away' : 'quiet')),
        after(LONG, () => become('away')),
      ];
    },
    gone() {
      stop();
      become('gone');
    },
    stop,
  };
}
