import type { Instant, View } from '@reflextics/game';
import type { Presence } from './presence.ts';

/** What the clock has to tell the room about its narrator, and when. */
export type NarratorNews = { kind: 'away'; since: Instant; due: Instant } | { kind: 'back'; due: Instant };

/**
 * Null: nothing to tell. `watchedSince`: since when this server looks after the room; a narrator whom it never saw
 * counts as absent from then on, so that a restart takes nobody's seat.
 */
export function narratorNews(
  view: View,
  presence: Pick<Presence, 'has' | 'lastSeen'>,
  watchedSince: Instant,
  quiet: number,
): NarratorNews | null {
  const { narrator, narratorAwaySince, stage } = view;
  if (narrator === null || stage === 'closed') return null;
  if (presence.has(narrator)) return narratorAwaySince === null ? null : { kind: 'back', due: 0 };
  if (narratorAwaySince !== null) return null;
  const since = presence.lastSeen(narrator) ?? watchedSince;
  return { kind: 'away', since, due: since + quiet };
}
