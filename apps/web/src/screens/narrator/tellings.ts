import {
  currentFloor,
  currentRound,
  holderOf,
  type ParticipantId,
  playersOf,
  type View,
} from '@reflextics/game';
import { useEffect, useRef } from 'react';
import { announce } from '../../look/index.ts';
import { useWords, type Words } from '../../words/index.ts';
import { tellingsOf } from '../table/tellings.ts';
import type { Desk } from './desk.tsx';

/** What the narrator is told besides what everyone is: that the speaker has left, hands, and that all have voted. */
export function narratorTellings(
  before: View,
  now: View,
  face: Desk['face'],
  t: Words['t'],
): readonly string[] {
  const told: string[] = [];
  const held = holderOf(before);
  if (held !== null && holderOf(now) !== held && hasLeft(now, held)) {
    told.push(t('narrator.told.left', { name: face(held).name }));
  }
  const were = currentFloor(before)?.hands ?? [];
  for (const id of currentFloor(now)?.hands ?? []) {
    if (!were.includes(id)) told.push(t('narrator.told.hand', { name: face(id).name }));
  }
  const vote = currentRound(now)?.vote ?? null;
  const cast = currentRound(before)?.vote?.cast ?? 0;
  const players = playersOf(now).length;
  if (vote !== null && vote.cast >= players && cast < players) told.push(t('narrator.told.all-voted'));
  return told;
}

function hasLeft(view: View, id: ParticipantId): boolean {
  return view.participants.some((seat) => seat.id === id && seat.left !== null);
}

/** Tells what happens through the one live region. What was there when the screen came is not told. */
export function useNarratorTellings({ view, me, deck, face }: Desk): void {
  const { t } = useWords();
  const before = useRef(view);
  useEffect(() => {
    const was = before.current;
    if (was === view) return;
    before.current = view;
    const told = [...narratorTellings(was, view, face, t), ...tellingsOf(was, view, { me, deck, t })];
    if (told.length > 0) announce(told.join(' '));
  }, [view, me, deck, face, t]);
}
