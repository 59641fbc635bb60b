import { normaliseCode, type RoomPreview, showCode } from '@reflextics/protocol';
import { useEffect, useState } from 'react';
import { Redirect } from 'wouter';
import { LanguageChoice } from '../../language-choice.tsx';
import { late } from '../../late-screens.ts';
import { Button, Code, Field } from '../../look/index.ts';
import { PageHeading } from '../../page-heading.tsx';
import { type FacilitatorKey, keyFromFragment, mySeat } from '../../room/index.ts';
import { lateScreen, Show } from '../../screen.tsx';
import { speakForWhoWishesNone, useWords } from '../../words/index.ts';
import { CodeForm } from '../home/code-form.tsx';
import { CallAndSupport } from './call-and-support.tsx';
import { ClosedDoor } from './closed-door.tsx';
import { JoinForm } from './join-form.tsx';
import { LookingFor } from './looking-for.tsx';
import { Notice } from './notice.tsx';
import { SeatHere } from './seat-here.tsx';
import { Unreachable } from './unreachable.tsx';
import { useRoomPreview } from './use-room-preview.ts';

const seatElsewhere = lateScreen(() => import('./seat-elsewhere.tsx'), []);

/** By link, QR code or typed letters. @param code as in the address; null: none is in it. */
export function JoinPage({ code: typed }: { code: string | null }) {
  const code = typed === null ? null : normaliseCode(typed);
  if (code === null) return <WhichRoom typed={typed} />;
  if (code !== typed) return <Redirect to={`/join/${code}${location.hash}`} replace />;
  return <JoinRoom code={code} />;
}

function WhichRoom({ typed }: { typed: string | null }) {
  const { t } = useWords();
  return (
    <main className="screen pad plain">
      <div className="column stack stack-l">
        <PageHeading>{t('home.title')}</PageHeading>
        {typed === null ? <CodeForm /> : <CodeForm wrong={typed} />}
        <LanguageChoice />
      </div>
    </main>
  );
}

function JoinRoom({ code }: { code: string }) {
  const { t } = useWords();
  const { room, trouble, again } = useRoomPreview(code);
  const sessionLanguage = room?.language ?? null;
  useEffect(() => {
    if (sessionLanguage !== null) void speakForWhoWishesNone(sessionLanguage);
  }, [sessionLanguage]);
  useEffect(() => {
    if (room !== null) void late.room.fetchAhead(); // while the name is typed
  }, [room]);
  if (trouble !== null) return <Unreachable code={code} why={trouble} again={again} />;
  if (room === null) return <LookingFor code={code} />;
  return (
    <main className="screen">
      <Field theme={null} className="pad">
        <div className="column stack stack-s">
          <PageHeading title={t('join.title', { code: showCode(code) })}>{room.sessionName}</PageHeading>
          <p className="row">
            <span>{t('join.room')}</span> <Code code={code} />
          </p>
        </div>
      </Field>
      <div className="column pad stack stack-l">
        <Door room={room} again={again} />
        <CallAndSupport callLink={room.callLink} supportLine={room.supportLine} />
        <LanguageChoice />
      </div>
    </main>
  );
}

/** What stands behind the door for who comes now: their own seat, a closed door, or the way in. */
function Door({ room, again }: { room: RoomPreview; again: () => void }) {
  const [seat, setSeat] = useState(() => mySeat(room.code));
  const [key] = useState(() => keyFromFragment(location.hash));
  if (seat !== null) return <SeatHere seat={seat} onLeft={() => setSeat(null)} />;
  if (room.stage === 'closed') return <ClosedDoor why="closed" />;
  return (
    <>
      <WayIn room={room} facilitator={key} again={again} />
      <Elsewhere room={room} />
    </>
  );
}

function WayIn({
  room,
  facilitator,
  again,
}: {
  room: RoomPreview;
  facilitator: FacilitatorKey | null;
  again: () => void;
}) {
  if (room.full) return <ClosedDoor why="full" again={again} />;
  if (room.locked && facilitator === null) return <ClosedDoor why="locked" again={again} />;
  return (
    <>
      <Notice room={room} />
      <JoinForm room={room} facilitator={facilitator} />
    </>
  );
}

/** Also where the room is full or its door is locked: the seat is there already. */
function Elsewhere({ room }: { room: RoomPreview }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  if (open) return <Show screen={seatElsewhere} with={{ room }} />;
  return (
    <Button look="quiet" height="low" fit onClick={() => setOpen(true)}>
      {t('join.move')}
    </Button>
  );
}
