import { isNarrator, type ParticipantId, presentSeats, type View } from '@reflextics/game';
import { PersonRow } from '../../look/index.ts';
import { useWords } from '../../words/index.ts';

export interface HereProps {
  view: View;
  me: ParticipantId;
  present: ReadonlySet<ParticipantId>;
}

/** Everyone who has a seat: who narrates, who is away, who has no device. */
export function Here({ view, me, present }: HereProps) {
  const { t, list } = useWords();
  return (
    <section>
      <h2>{t('lobby.people')}</h2>
      {view.locked ? <p className="small quiet">{t('lobby.locked')}</p> : null}
      <ul>
        {presentSeats(view).map(({ id, name, sign, deviceless }) => {
          const notes = [
            isNarrator(view, id) ? t('lobby.person.narrator') : null,
            view.deputy === id ? t('lobby.person.deputy') : null,
            deviceless ? t('lobby.person.no-device') : null,
            !deviceless && id !== me && !present.has(id) ? t('lobby.person.away') : null,
          ].filter((note) => note !== null);
          return (
            <PersonRow
              key={id}
              name={name}
              sign={sign}
              narrator={isNarrator(view, id)}
              you={id === me}
              below={notes.length > 0 ? list(notes) : null}
            />
          );
        })}
      </ul>
    </section>
  );
}
