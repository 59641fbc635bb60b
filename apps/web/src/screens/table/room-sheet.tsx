import { type Mine, may, type ParticipantId, presentSeats, spokenNow, type View } from '@reflextics/game';
import { useState } from 'react';
import { LanguageChoice } from '../../language-choice.tsx';
import { Button, Code, clockText, Dialog, PersonRow, secondsPassed } from '../../look/index.ts';
import ThisPhone from '../../phone/this-phone.tsx';
import { useRoom, useServerNow } from '../../room/index.ts';
import { useWords } from '../../words/index.ts';
import { CallAndSupport } from '../join/call-and-support.tsx';
import { MyOffers } from '../offers/my-offers.tsx';
import type { Face } from '../shared/faces.ts';
import { ChooseLevels } from '../shared/group-choices.tsx';
import { Leaving } from '../shared/leaving.tsx';
import { OwnTime } from '../shared/own-time.tsx';
import { Rename } from '../shared/rename.tsx';
import { useHouse } from '../shared/use-house.ts';
import { TakeButton, useRoomTake } from '../taking/index.tsx';
import WalkThroughSheet from '../walk-through/sheet.tsx';
import { LateTextSheet } from '../writing/late-text-sheet.tsx';

export interface RoomSheetProps {
  view: View;
  mine: Mine;
  me: ParticipantId;
  my: Face;
  present: ReadonlySet<ParticipantId>;
  onClose: () => void;
}

/** Me and this room: my name, who is here, this phone, my speaking time, the group's levels, the way out. */
export default function RoomSheet({ view, mine, me, my, present, onClose }: RoomSheetProps) {
  const { t, list } = useWords();
  const code = useRoom((room) => room.code);
  const house = useHouse();
  const takeable = useRoomTake();
  const [phone, setPhone] = useState(false);
  const [renaming, setRenaming] = useState(false);
  const [leaving, setLeaving] = useState(false);
  const [writing, setWriting] = useState(false);
  const [walking, setWalking] = useState(false);
  return (
    <Dialog open onClose={onClose} title={t('table.sheet.title')}>
      <div className="stack stack-l">
        <ul>
          <PersonRow name={my.name} sign={my.sign} you>
            <Button look="quiet" height="low" fit onClick={() => setRenaming(true)}>
              {t('table.sheet.rename')}
            </Button>
          </PersonRow>
        </ul>
        <MyTime view={view} mine={mine} me={me} />
        <OwnTime view={view} me={me} />
        <Button look="quiet" height="low" onClick={() => setPhone(true)}>
          {t('phone.open')}
        </Button>
        <Button look="quiet" height="low" icon="eye" onClick={() => setWalking(true)}>
          {t('walk.title')}
        </Button>
        <section>
          <h3>{t('table.sheet.here', { n: presentSeats(view).length })}</h3>
          <ul className="table-sheet-people">
            {presentSeats(view).map(({ id, name, sign, deviceless }) => (
              <PersonRow key={id} name={name} sign={sign} narrator={id === view.narrator} you={id === me}>
                {list(
                  [
                    id === view.narrator ? t('common.narrator') : null,
                    id === view.deputy ? t('table.sheet.deputy') : null,
                    deviceless ? t('table.sheet.deviceless') : present.has(id) ? null : t('table.sheet.away'),
                  ].filter((word) => word !== null),
                )}
              </PersonRow>
            ))}
          </ul>
        </section>
        {view.summary.scribe === me || view.summary.text !== '' ? (
          <Button look="quiet" icon="pen" onClick={() => setWriting(true)}>
            {t(view.summary.scribe === me ? 'writing.sheet.write' : 'writing.sheet.read')}
          </Button>
        ) : null}
        {may(view, me, 'choose-levels') ? <ChooseLevels view={view} /> : null}
        <MyOffers view={view} me={me} headingAs="h3" />
        <section className="table-sheet-house stack">
          <h3>{house?.sessionName ?? t('table.sheet.room')}</h3>
          <Code code={code} />
          <CallAndSupport callLink={house?.callLink ?? null} supportLine={house?.supportLine ?? null} />
        </section>
        <section>
          <h3>{t('common.language')}</h3>
          <LanguageChoice />
        </section>
        {takeable === null ? null : <TakeButton {...takeable} look="quiet" />}
        <Button look="danger" icon="leave" onClick={() => setLeaving(true)}>
          {t('table.leave')}
        </Button>
      </div>
      {writing ? <LateTextSheet view={view} me={me} onClose={() => setWriting(false)} /> : null}
      {walking ? <WalkThroughSheet onClose={() => setWalking(false)} /> : null}
      {phone ? <ThisPhone onClose={() => setPhone(false)} /> : null}
      <Rename open={renaming} onClose={() => setRenaming(false)} />
      <Leaving open={leaving} onClose={() => setLeaving(false)} />
    </Dialog>
  );
}

/** Only the narrator and I see it; nobody is ranked by it. */
function MyTime({ view, mine, me }: { view: View; mine: Mine; me: ParticipantId }) {
  const { t, language } = useWords();
  const now = useServerNow();
  const time = clockText(secondsPassed(spokenNow(mine, view, me, now)), language);
  return (
    <p>
      {t('table.sheet.spoken', { time })} <span className="quiet small">{t('table.sheet.spoken.who')}</span>
    </p>
  );
}
