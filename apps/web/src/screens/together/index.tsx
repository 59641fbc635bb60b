import { normaliseCode, type RoomPreview } from '@reflextics/protocol';
import { useState } from 'react';
import { Redirect, useParams } from 'wouter';
import { LanguageChoice } from '../../language-choice.tsx';
import { Code, Field } from '../../look/index.ts';
import { PageHeading } from '../../page-heading.tsx';
import { keyFromFragment, mySeat } from '../../room/index.ts';
import { useWords } from '../../words/index.ts';
import { MissingPage } from '../home/missing-page.tsx';
import { ClosedDoor } from '../join/closed-door.tsx';
import { Notice } from '../join/notice.tsx';
import { SeatHere } from '../join/seat-here.tsx';
import { Unreachable } from '../join/unreachable.tsx';
import { useRoomPreview } from '../join/use-room-preview.ts';
import { isOneScreen } from './one-screen.ts';
import { SittingDown } from './sitting-down.tsx';
import './together.css';
import { LookingFor } from '../join/looking-for.tsx';

/** A group sits down around one laptop or tablet: who narrates, who plays, and the room begins. */
export default function TogetherPage() {
  const { code: typed = '' } = useParams<{ code: string }>();
  const code = normaliseCode(typed);
  const [key] = useState(() => keyFromFragment(location.hash));
  if (code === null) return <MissingPage />;
  if (mySeat(code) !== null && isOneScreen(code)) return <Redirect to={`/room/${code}`} replace />;
  // Only the facilitator's link seats a narrator; who comes without it joins like anyone.
  if (key === null) return <Redirect to={`/join/${code}`} replace />;
  return <Around code={code} facilitator={key} />;
}

function Around({ code, facilitator }: { code: string; facilitator: { session: string; token: string } }) {
  const { t } = useWords();
  const { room, trouble, again } = useRoomPreview(code);
  if (trouble !== null) return <Unreachable code={code} why={trouble} again={again} />;
  if (room === null) return <LookingFor code={code} />;
  return (
    <main className="screen together">
      <Field theme={null} className="pad">
        <div className="column stack stack-s">
          <PageHeading>{t('together.title')}</PageHeading>
          <p>{t('together.what')}</p>
          <p className="row">
            <span>{room.sessionName}</span> <Code code={code} />
          </p>
        </div>
      </Field>
      <div className="column pad stack stack-l">
        <Inside room={room} facilitator={facilitator} />
        <LanguageChoice />
      </div>
    </main>
  );
}

function Inside({
  room,
  facilitator,
}: {
  room: RoomPreview;
  facilitator: { session: string; token: string };
}) {
  const [seat, setSeat] = useState(() => mySeat(room.code));
  if (room.stage === 'closed') return <ClosedDoor why="closed" />;
  // Who narrates here, and broke off, goes on seating; any other seat of this device is not to be lost unasked.
  if (seat !== null && !seat.asNarrator) return <SeatHere seat={seat} onLeft={() => setSeat(null)} />;
  return (
    <>
      <Notice room={room} />
      <SittingDown room={room} facilitator={facilitator} />
    </>
  );
}
