import { currentFloor, currentTurn, nextSpeaker, type ParticipantId, type View } from '@reflextics/game';
import type { Ref } from 'react';
import { Field, Queue, Speaker } from '../../look/index.ts';
import { useWords } from '../../words/index.ts';
import { useFaces } from './faces.ts';
import { TurnTime } from './turn-time.tsx';
import './floor-speaker.css';

export interface FloorSpeakerProps {
  view: View;
  me: ParticipantId | null;
  /** `band`: lower, where something else is looked at too. */
  size?: 'phone' | 'band' | 'display';
  headingRef?: Ref<HTMLHeadingElement>;
  headingAs?: 'h1' | 'h2';
}

/** Who speaks, as large as it goes, with the time; or that nobody has the floor and what will give it. In a `Field`. */
export function FloorSpeaker({
  view,
  me,
  size = 'phone',
  headingRef,
  headingAs: Heading = 'h1',
}: FloorSpeakerProps) {
  const { t } = useWords();
  const face = useFaces(view, me);
  const turn = currentTurn(view);
  const className = `floor-speaker floor-speaker-${size}`;
  if (turn !== null) {
    const { name, sign } = face(turn.holder);
    return (
      <Field as="section" className={className}>
        <Speaker
          name={name}
          sign={sign}
          size={size === 'display' ? 'display' : 'phone'}
          headingRef={headingRef}
        >
          <TurnTime view={view} turn={turn} />
        </Speaker>
      </Field>
    );
  }
  const floor = currentFloor(view);
  const next = nextSpeaker(view);
  const narrator = view.narrator === null ? t('table.the-narrator') : face(view.narrator).name;
  const isOpen = floor?.mode !== 'turns';
  const hint = () => {
    if (!isOpen) return t('table.floor.given', { name: narrator });
    return next === null ? t('table.floor.open.hint') : t('table.floor.open.given', { name: narrator });
  };
  return (
    <Field as="section" className={`${className} floor-speaker-none`}>
      <Heading ref={headingRef} tabIndex={headingRef ? -1 : undefined}>
        {t(isOpen ? 'table.floor.open' : 'table.floor.nobody')}
      </Heading>
      <p>{hint()}</p>
    </Field>
  );
}

/** Who speaks next and then. Draws nothing where nobody waits. */
export function FloorQueue({ view, me }: { view: View; me: ParticipantId | null }) {
  const face = useFaces(view, me);
  const floor = currentFloor(view);
  const waiting = floor === null ? [] : floor.mode === 'turns' ? floor.toSpeak : floor.hands;
  return <Queue people={waiting.map(face)} />;
}
