import { type Ask, accept, type Decision, type Refused, refuse } from './decision.ts';
import { actorOf, isRefused } from './guards.ts';
import { currentRound } from './questions.ts';
import type { Room } from './room.ts';
import { LEVELS, type Level, type ParticipantId, THEMES, type Theme } from './words.ts';

interface ThemeChoice {
  themes: readonly Theme[];
  for?: ParticipantId | undefined;
}

interface LevelChoice {
  levels: readonly Level[];
  for?: ParticipantId | undefined;
}

export function chooseThemes(ask: Ask, { themes: wanted, for: forSeat }: ThemeChoice): Decision {
  const { room } = ask;
  const actor = actorOf(ask, forSeat);
  if (isRefused(actor)) return actor;
  const refused = themesAreFixed(room);
  if (refused) return refused;
  if (wanted.length === 0) return refuse('no-themes');
  if (wanted.some((theme) => !room.settings.themes.includes(theme))) return refuse('themes-not-offered');
  const themes = THEMES.filter((theme) => wanted.includes(theme));
  return same(themes, room.themes) ? accept() : accept({ type: 'themes-chosen', themes, by: actor.id });
}

export function chooseLevels(ask: Ask, { levels: wanted, for: forSeat }: LevelChoice): Decision {
  const actor = actorOf(ask, forSeat);
  if (isRefused(actor)) return actor;
  const levels = LEVELS.filter((level) => wanted.includes(level));
  if (levels.length === 0) return refuse('no-levels');
  return same(levels, ask.room.levels) ? accept() : accept({ type: 'levels-chosen', levels, by: actor.id });
}

export function same(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((word, index) => word === other[index]);
}

/** From the opening of the card on, the themes are what that card was drawn from (L10). */
function themesAreFixed(room: Room): Refused | null {
  if (room.stage !== 'round') return null;
  const round = currentRound(room);
  return round?.step === 'situation' && round.situation === null ? null : refuse('wrong-step');
}
