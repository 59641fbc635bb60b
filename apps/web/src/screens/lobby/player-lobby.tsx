import { may, type ParticipantId, presentSeats, type View } from '@reflextics/game';
import { useEffect, useRef, useState } from 'react';
import { announce, Bar, Button, Field, Sign, ThemeScope } from '../../look/index.ts';
import { useRoom } from '../../room/index.ts';
import { lateScreen, Show } from '../../screen.tsx';
import { useWords } from '../../words/index.ts';
import { Appointing, AppointingBar } from '../shared/appointing.tsx';
import { useFaces } from '../shared/faces.ts';
import { NarratorAway } from '../shared/narrator-away.tsx';
import { useFocusOn } from '../table/use-focus-on.ts';
import { Agreement } from './agreement.tsx';
import { Choices } from './choices.tsx';
import { Here } from './here.tsx';
import { Top } from './top.tsx';

/** Not on the way to the table: it comes a moment after the lobby. */
const myOffers = lateScreen(
  async () => ({ default: (await import('../offers/my-offers.tsx')).MyOffers }),
  ['table', 'later'],
);

const walkThrough = lateScreen(
  async () => ({ default: (await import('../walk-through/card.tsx')).WalkThroughCard }),
  ['table', 'later'],
);

const followingUp = lateScreen(
  async () => ({ default: (await import('../again/following-up.tsx')).FollowingUp }),
  ['table', 'later'],
);

/** A player waits, appoints and chooses. */
export function PlayerLobby() {
  const { t } = useWords();
  const { view, me, present, deck } = useRoom();
  const [appointing, setAppointing] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useNarratorTold(view, me);
  useFocusOn(view.narrator ?? '', heading);
  if (me === null) return null;
  // While she is away it is a choice to appoint another; without any narrator it is the next thing to do.
  const canAppoint = may(view, me, 'approve');
  const electing = canAppoint && (view.narrator === null || appointing);
  // While appointing, those who may approve stand above already.
  const everyoneIsListed = presentSeats(view).every(
    ({ id, deviceless }) => id === me || (!deviceless && present.has(id)),
  );
  return (
    <ThemeScope theme={null} as="main" className="screen lobby">
      <Top menu />
      {view.narrator === null ? null : (
        <NarratorAway
          view={view}
          me={me}
          appoint={
            canAppoint ? (
              <Button
                height="low"
                fit
                look={appointing ? 'quiet' : 'main'}
                onClick={() => setAppointing(!appointing)}
              >
                {t(appointing ? 'lobby.back' : 'lobby.appoint')}
              </Button>
            ) : null
          }
        />
      )}
      {electing ? (
        <Appointing view={view} me={me} present={present} />
      ) : (
        <Field theme={null} as="section" className="lobby-head">
          <div className="lobby-head-title">
            <Narrates view={view} me={me} heading={heading} />
            <Sign sign="narrator" />
          </div>
          <WhatNext view={view} me={me} />
        </Field>
      )}
      <div className="lobby-body">
        {view.settings.earlier === undefined ? null : <Show screen={followingUp} with={{ view, me }} />}
        <Choices view={view} me={me} deck={deck} />
        <Show screen={walkThrough} />
        {electing && everyoneIsListed ? null : <Here view={view} me={me} present={present} />}
        <Show screen={myOffers} with={{ view, me }} />
        <Agreement deck={deck} />
      </div>
      {electing ? (
        <Bar>
          <AppointingBar view={view} me={me} present={present} />
        </Bar>
      ) : null}
    </ThemeScope>
  );
}

interface HeadProps {
  view: View;
  me: ParticipantId;
}

function Narrates({ view, me, heading }: HeadProps & { heading: React.Ref<HTMLHeadingElement> }) {
  const { t } = useWords();
  const face = useFaces(view, me);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {view.narrator === null
        ? t('lobby.settled.title')
        : t('lobby.narrates', { name: face(view.narrator).name })}
    </h1>
  );
}

function WhatNext({ view, me }: HeadProps) {
  const { t } = useWords();
  const face = useFaces(view, me);
  if (view.narrator === null) return <p>{t('lobby.settled.what')}</p>;
  return (
    <>
      <p>{t('lobby.narrates.what')}</p>
      <p className="label">{t('lobby.narrates.starts', { name: face(view.narrator).name })}</p>
    </>
  );
}

/** Tells who has become narrator. */
function useNarratorTold(view: View, me: ParticipantId | null): void {
  const { t } = useWords();
  const face = useFaces(view, me);
  const before = useRef(view.narrator);
  const name = view.narrator === null ? null : face(view.narrator).name;
  useEffect(() => {
    if (before.current === view.narrator) return;
    before.current = view.narrator;
    if (name !== null) announce(t('lobby.told.narrator', { name }));
  }, [view.narrator, name, t]);
}
