import type { Context } from './command.ts';
import { accept, type Decision, refuse } from './decision.ts';
import { earlierOf } from './following-up.ts';
import { facilitatorOnly, isRefused } from './guards.ts';
import { MAX_TURN_TIME, MIN_TURN_TIME } from './limits.ts';
import type { Room, RoomSettings } from './room.ts';
import { THEMES } from './words.ts';

export function openRoom(room: Room, settings: RoomSettings, { asker }: Context): Decision {
  const refused = facilitatorOnly(asker);
  if (refused) return refused;
  if (room.seq > 0) return refuse('already-open');
  const themes = THEMES.filter((theme) => settings.themes.includes(theme));
  if (themes.length === 0) return refuse('no-themes');
  if (!isTurnTime(settings.turnTime)) return refuse('bad-time');
  if (settings.earlier === undefined)
    return accept({ type: 'room-opened', settings: { ...settings, themes } });
  const earlier = earlierOf(settings.earlier);
  if (isRefused(earlier)) return earlier;
  return accept({ type: 'room-opened', settings: { ...settings, themes, earlier } });
}

/** null: turns have no deadline. */
export function isTurnTime(turnTime: number | null): boolean {
  return (
    turnTime === null ||
    (Number.isInteger(turnTime) && turnTime >= MIN_TURN_TIME && turnTime <= MAX_TURN_TIME)
  );
}
