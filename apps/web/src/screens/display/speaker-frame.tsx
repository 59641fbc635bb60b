import type { SituationCard } from '@reflextics/decks';
import { currentFloor, currentRound, playersOf, type Turn, type View } from '@reflextics/game';
import { Code, Field, Person, Queue, Speaker, ThemeShape } from '../../look/index.ts';
import { useRoom } from '../../room/index.ts';
import { useWords } from '../../words/index.ts';
import { promptOf } from '../shared/deck-words.ts';
import { useFaces } from '../shared/faces.ts';
import { TurnTime } from '../shared/turn-time.tsx';
import { BigClock } from './big-clock.tsx';
import { Fit } from './fit.tsx';
import { Frame, themeOf } from './frame.tsx';
import { JoinQr, waitingIn } from './side.tsx';
import './speaker.css';

interface SpeakerFrameProps {
  view: View;
  turn: Turn;
  /** null while the deck is being fetched. */
  card: SituationCard | null;
}

/** Who speaks, to be seen from across the room; the narrator's question above, if there is one. */
export function SpeakerFrame({ view, turn, card }: SpeakerFrameProps) {
  const { t } = useWords();
  const code = useRoom((room) => room.code);
  const deck = useRoom((room) => room.deck);
  const face = useFaces(view, null);
  const { name, sign } = face(turn.holder);
  const prompt = promptOf(deck, currentRound(view)?.prompt ?? null);
  const waiting = waitingIn(currentFloor(view));
  return (
    <Field
      as="main"
      theme={themeOf(view)}
      className={`display-frame display-speaker ${prompt === null ? '' : 'display-asked'}`}
    >
      <p className="display-context">
        {card === null ? null : (
          <>
            <ThemeShape theme={card.theme} />
            <span>{card.title}</span>
          </>
        )}
      </p>
      {prompt === null ? null : <Asked prompt={prompt} />}
      <div className="display-now">
        <Speaker name={name} sign={sign} size="display" />
      </div>
      <div className="display-bar">
        <TurnTime view={view} turn={turn} show="bar" />
      </div>
      <footer className="display-foot">
        <BigClock view={view} turn={turn} />
        <Queue people={waiting.map(face)} />
        <div className="display-foot-join">
          <p>
            {t('display.join')}
            <br />
            <Code code={code} size="l" />
            <br />
            {t('display.players', { n: playersOf(view).length })}
          </p>
          <JoinQr code={code} />
        </div>
      </footer>
    </Field>
  );
}

function Asked({ prompt }: { prompt: string }) {
  const { t } = useWords();
  return (
    <div className="display-asks">
      <p>{t('display.asks')}</p>
      <p className="display-question">{prompt}</p>
    </div>
  );
}

/** Nobody has the floor: the question on the screens, or who waits, or that hands may go up. */
export function OpenFloorFrame({ view, card }: Omit<SpeakerFrameProps, 'turn'>) {
  const { t } = useWords();
  const deck = useRoom((room) => room.deck);
  const face = useFaces(view, null);
  const floor = currentFloor(view);
  const prompt = promptOf(deck, currentRound(view)?.prompt ?? null);
  const waiting = waitingIn(floor);
  const narrator = view.narrator === null ? t('table.the-narrator') : face(view.narrator).name;
  const isOpen = floor?.mode !== 'turns';
  return (
    <Frame view={view}>
      <Fit largest={1.2}>
        <div className="display-say">
          {card === null ? null : (
            <p className="display-context">
              <ThemeShape theme={card.theme} />
              <span>{card.title}</span>
            </p>
          )}
          {prompt === null ? (
            <>
              <h1>{t(isOpen ? 'table.floor.open' : 'table.floor.nobody')}</h1>
              <p>{isOpen ? t('table.floor.open.hint') : t('table.floor.given', { name: narrator })}</p>
            </>
          ) : (
            <Asked prompt={prompt} />
          )}
          {waiting.length === 0 ? null : (
            <div>
              <p className="label">{t(isOpen ? 'display.hands' : 'common.queue')}</p>
              <ol className="display-people">
                {waiting.map((id) => (
                  <li key={id}>
                    <Person name={face(id).name} sign={face(id).sign} />
                  </li>
                ))}
              </ol>
            </div>
          )}
        </div>
      </Fit>
    </Frame>
  );
}
