import type { DeckView } from '@reflextics/decks';
import { acceptanceOf, currentRound, type View } from '@reflextics/game';
import { useEffect, useRef } from 'react';
import { announce } from '../../look/index.ts';
import { useWords, type Words } from '../../words/index.ts';
import { frameWords } from '../shared/frame-words.ts';
import { tellingsOf } from '../table/tellings.ts';

interface Listener {
  deck: DeckView | null;
  t: Words['t'];
}

const NOBODY = '';

/** What who listens to a display is told when the room went from one state to another, each thing once. */
export function displayTellings(before: View, now: View, listener: Listener): readonly string[] {
  return [
    ...ofStage(before, now, listener),
    ...ofAbsence(before, now, listener),
    ...tellingsOf(before, now, { ...listener, me: NOBODY }),
    ...ofConsent(before, now, listener),
    ...ofText(before, now, listener),
    ...ofWhatIsPut(before, now, listener),
  ];
}

function ofStage(before: View, now: View, { t }: Listener): string[] {
  const [was, is] = [currentRound(before), currentRound(now)];
  if (before.stage === now.stage && was?.number === is?.number) return [];
  if (now.stage === 'closed') return [t('summary.closed')];
  if (now.stage === 'end') return [t('summary.label')];
  if (is === null || now.stage === 'lobby') return [];
  return [
    before.stage === 'end' && was?.number === is.number
      ? t('table.told.undone', { step: t(`common.step.${is.step}`) })
      : t('table.told.round', { n: is.number }),
  ];
}

/** At a table a banner tells it, with what one may do. */
function ofAbsence(before: View, now: View, { t }: Listener): string[] {
  if (now.stage !== 'round' || before.stage !== 'round') return [];
  if (now.narrator === null) return before.narrator === null ? [] : [t('table.away.none')];
  const isAway = now.narratorAwaySince !== null;
  if (before.narrator !== now.narrator || isAway === (before.narratorAwaySince !== null)) return [];
  const name = now.participants.find(({ id }) => id === now.narrator)?.name || t('table.someone');
  return [t(isAway ? 'display.away' : 'table.told.back', { name })];
}

function ofConsent(before: View, now: View, { t }: Listener): string[] {
  const [was, is] = [acceptanceOf(before).open, acceptanceOf(now).open];
  if ((was === null) === (is === null) || now.stage !== 'end') return [];
  return [t(is === null ? 'accept.told.closed' : 'accept.told.open')];
}

function ofText(before: View, now: View, { t }: Listener): string[] {
  if (now.stage !== 'end' || before.stage !== 'end') return [];
  const told: string[] = [];
  const [was, is] = [before.summary, now.summary];
  const scribe = now.participants.find(({ id }) => id === is.scribe);
  if (scribe !== undefined && was.scribe !== is.scribe)
    told.push(t('summary.pen.told.theirs', { name: scribe.name || t('table.someone') }));
  if (was.reading === undefined && is.reading !== undefined) told.push(t('writing.reading.told'));
  return told;
}

/** What the narrator put on the displays. That they follow the game again is told by what the game shows. */
function ofWhatIsPut(before: View, now: View, { t, deck }: Listener): string[] {
  const [was, is] = [before.displays, now.displays];
  if (is === undefined || (was?.frame === is.frame && was.resource === is.resource)) return [];
  return [t('steering.is', { what: frameWords(is, deck, t) })];
}

/** Through the one live region. What was there when the display came is not told. */
export function useDisplayTellings(view: View, deck: DeckView | null): void {
  const { t } = useWords();
  const before = useRef(view);
  useEffect(() => {
    const was = before.current;
    if (was === view) return;
    before.current = view;
    const told = displayTellings(was, view, { deck, t });
    if (told.length > 0) announce(told.join(' '));
  }, [view, deck, t]);
}
