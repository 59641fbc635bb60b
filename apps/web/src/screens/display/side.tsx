import { currentTurn, type Floor, playersOf, type Theme, type Turn, type View } from '@reflextics/game';
import { Code, Person, Qr, ThemeShape } from '../../look/index.ts';
import { useJoinOrigin, useRoom } from '../../room/index.ts';
import { useWords } from '../../words/index.ts';
import { useFaces } from '../shared/faces.ts';
import { TurnTime } from '../shared/turn-time.tsx';

/** How to come in: on every frame, the QR code on white. */
export function Join({ view }: { view: View }) {
  const { t } = useWords();
  const code = useRoom((room) => room.code);
  const { host } = new URL(useJoinOrigin());
  return (
    <div className="display-join">
      <JoinQr code={code} />
      <p className="display-join-code">
        <Code code={code} size="xl" />
      </p>
      <p className="display-join-address">{host}</p>
      {view.locked ? <p className="label">{t('display.locked')}</p> : null}
    </div>
  );
}

export function JoinQr({ code }: { code: string }) {
  return <Qr address={`${useJoinOrigin()}/j/${code}`} />;
}

interface SideProps {
  view: View;
  theme: Theme | null;
  /** Below the number of players. */
  note?: string | null;
}

/** The column at the right: the way in while the room is open, and who speaks or how many play. */
export function Side({ view, theme, note }: SideProps) {
  const { t } = useWords();
  const turn = currentTurn(view);
  return (
    <aside className="display-side">
      {view.stage === 'closed' ? null : <Join view={view} />}
      {turn === null ? (
        <div className="display-shape">
          {theme === null ? null : <ThemeShape theme={theme} />}
          <p>
            {t('display.players', { n: playersOf(view).length })}
            {note ? (
              <>
                <br />
                {note}
              </>
            ) : null}
          </p>
        </div>
      ) : (
        <SideSpeaker view={view} turn={turn} />
      )}
    </aside>
  );
}

/** Who speaks while something else is looked at. */
function SideSpeaker({ view, turn }: { view: View; turn: Turn }) {
  const { t } = useWords();
  const face = useFaces(view, null);
  const { name, sign } = face(turn.holder);
  return (
    <div className="display-side-speaker">
      <Person name={name} sign={sign} above={t('common.speaking')} />
      <TurnTime view={view} turn={turn} />
    </div>
  );
}

/** Who waits for the floor, in order. */
export function waitingIn(floor: Floor | null): Floor['hands'] {
  if (floor === null) return [];
  return floor.mode === 'turns' ? floor.toSpeak : floor.hands;
}
