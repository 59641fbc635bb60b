import { type ParticipantId, playersOf, seatOf, spokenNow } from '@reflextics/game';
import { Icon, Menu, Person, Spoken } from '../../look/index.ts';
import { useServerNow } from '../../room/index.ts';
import { useWords } from '../../words/index.ts';
import { Seats } from '../together/seats.tsx';
import { useDesk } from './desk.tsx';
import { floorNow } from './next-action.ts';
import { usePersonMenu } from './person-menu.ts';
import { playersInOrder, type Standing } from './standing.ts';
import { useStandingWords } from './use-standing-words.ts';

const FULL_BAR_AT_LEAST = 60_000; // ms: a first sentence is not a full bar

/** Everyone who plays; where one screen serves all, as seats to touch. */
export function People() {
  return useDesk().oneScreen ? <Seats /> : <PlayerList />;
}

/** All players: who speaks, who waits, who has spoken and for how long, who is writing, away or without a device. */
function PlayerList() {
  const { t } = useWords();
  const { view, round } = useDesk();
  const floor = floorNow(view);
  const people = playersInOrder(view);
  const title = () => {
    if (floor === null) return t('narrator.people', { n: people.length });
    if (floor.mode === 'open') return t('narrator.people.open');
    return t('narrator.people.round', { n: floor.goRound });
  };
  return (
    <section className="narrator-people" aria-label={title()}>
      <header>
        <h2>{title()}</h2>
        {floor === null ? null : <p>{t('narrator.people.spoken')}</p>}
      </header>
      <ol>
        {people.map(({ id, standing }) => (
          <Row key={id} id={id} standing={standing} timed={floor !== null && round !== null} />
        ))}
      </ol>
    </section>
  );
}

function Row({ id, standing, timed }: { id: ParticipantId; standing: Standing; timed: boolean }) {
  const { t, list } = useWords();
  const { face, view } = useDesk();
  const notes = useNotes(id, standing);
  const menu = usePersonMenu();
  const { name, sign } = face(id);
  const handUp = standing.is === 'hand' || (standing.is === 'waiting' && standing.hand);
  const items = menu(id);
  return (
    <li className={`narrator-person narrator-person-${standing.is}`}>
      <Person
        name={name}
        sign={sign}
        below={
          notes.length > 0 ? (
            <>
              {handUp ? <Icon name="hand" size={16} /> : null}
              {list(notes)}
            </>
          ) : null
        }
      />
      {timed ? <Time id={id} /> : null}
      {items.length > 0 && seatOf(view, id) !== null ? (
        <Menu label={t('narrator.person.menu', { name })} items={items} />
      ) : null}
    </li>
  );
}

/** What is to be known of a person at a glance, most telling first. */
function useNotes(id: ParticipantId, standing: Standing): readonly string[] {
  const { t } = useWords();
  const standingWords = useStandingWords();
  const { view, round, present, writing } = useDesk();
  const deviceless = seatOf(view, id)?.deviceless ?? false;
  const reactions =
    view.stage === 'round' && round?.step === 'situation' ? reactionsOf(round.situation, id) : 0;
  function reactionsOf(situation: string | null, who: ParticipantId): number {
    return (round?.reactions ?? []).filter((one) => one.participant === who && one.situation === situation)
      .length;
  }
  return [
    standingWords(standing),
    reactions > 0 ? t('narrator.person.reactions', { n: reactions }) : null,
    writing.has(id) ? t('narrator.person.writing') : null,
    deviceless ? t('narrator.person.no-device') : null,
    !deviceless && !present.has(id) ? t('narrator.person.away') : null,
    view.deputy === id ? t('narrator.person.deputy') : null,
  ].filter((note) => note !== null);
}

/** Alone drawn anew each second. */
function Time({ id }: { id: ParticipantId }) {
  const { view, mine } = useDesk();
  const now = useServerNow();
  const most = Math.max(
    FULL_BAR_AT_LEAST,
    ...playersOf(view).map((seat) => spokenNow(mine, view, seat.id, now)),
  );
  return <Spoken spoken={spokenNow(mine, view, id, now)} most={most} />;
}
