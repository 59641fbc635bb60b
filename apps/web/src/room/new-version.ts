import type { View } from '@reflextics/game';
import { PROTOCOL_VERSION } from '@reflextics/protocol';

/** Watches for the moment at which a page that is older than its server may be loaded anew: between two steps. */
export interface NewVersion {
  /** The newest version that the server speaks. */
  heard(newest: number): void;
  /** The room as it is now. */
  at(view: View): void;
  /** Not now: at the end of the next step. */
  later(): void;
}

/** `due`: told whenever it changes. */
export function createNewVersion(due: (now: boolean) => void): NewVersion {
  let newest = PROTOCOL_VERSION;
  let place: string | null = null;
  /** Where the group is not to be disturbed; null: that is not known yet. */
  let quiet: string | null = null;
  let isDue = false;

  function look() {
    if (newest <= PROTOCOL_VERSION || place === null) return;
    quiet ??= isStep(place) ? place : '';
    const now = place !== quiet;
    if (now === isDue) return;
    isDue = now;
    due(now);
  }

  return {
    heard(version) {
      newest = Math.max(newest, version);
      look();
    },
    at(view) {
      const next = placeOf(view);
      // A round that begins ends no step.
      if (place !== null && !isStep(place) && isStep(next)) quiet = next;
      place = next;
      look();
    },
    later() {
      quiet = place;
      if (!isDue) return;
      isDue = false;
      due(false);
    },
  };
}

const STEP = 'step';

/** Outside of steps nothing is interrupted. */
const isStep = (place: string): boolean => place.startsWith(STEP);

function placeOf({ stage, rounds }: View): string {
  const round = rounds.at(-1);
  return stage === 'round' && round !== undefined ? `${STEP} ${round.number} ${round.step}` : stage;
}
