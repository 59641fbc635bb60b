import { seatOf } from '@reflextics/game';
import { Menu, Sign } from '../../look/index.ts';
import { useWords } from '../../words/index.ts';
import { useDesk } from '../narrator/desk.tsx';
import { floorNow } from '../narrator/next-action.ts';
import { usePersonMenu } from '../narrator/person-menu.ts';
import { playersInOrder, type Standing } from '../narrator/standing.ts';
import { useStandingWords } from '../narrator/use-standing-words.ts';
import './together.css';

/** Everyone around the one screen: who touches their own name speaks, reacts, raises a hand or proposes. */
export function Seats() {
  const { t } = useWords();
  const { view, face, open, round } = useDesk();
  const menu = usePersonMenu();
  const floor = floorNow(view);
  // Before a card is open there is nothing yet that anyone could say by touching their name.
  const hasWhatToSay = view.stage === 'round' && round?.situation !== null;
  const title = () => {
    if (floor === null) return t('together.seats');
    return floor.mode === 'open'
      ? t('narrator.people.open')
      : t('narrator.people.round', { n: floor.goRound });
  };
  return (
    <section className="narrator-people together-seats" aria-label={title()}>
      <header>
        <h2>{title()}</h2>
        {hasWhatToSay ? <p>{t('together.seats.hint')}</p> : null}
      </header>
      <ol>
        {playersInOrder(view).map(({ id, standing }) => {
          const { name, sign } = face(id);
          const deviceless = seatOf(view, id)?.deviceless ?? false;
          const items = menu(id);
          return (
            <li key={id} className={`together-seat together-seat-${standing.is}`}>
              <button
                type="button"
                disabled={!deviceless || !hasWhatToSay}
                onClick={() => open({ kind: 'act-for', who: id })}
              >
                <Sign sign={sign} size={48} />
                <span className="together-seat-words">
                  <span className="together-seat-name">{name}</span>
                  <Place standing={standing} />
                </span>
              </button>
              {items.length > 0 && seatOf(view, id) !== null ? (
                <Menu label={t('narrator.person.menu', { name })} items={items} />
              ) : null}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function Place({ standing }: { standing: Standing }) {
  const said = useStandingWords()(standing);
  return said === null ? null : <span className="together-seat-place">{said}</span>;
}
