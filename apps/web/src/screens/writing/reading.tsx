import { may, type ParticipantId, presentSeats, readersOf, type View } from '@reflextics/game';
import { useEffect, useRef } from 'react';
import { announce, Button, Segments } from '../../look/index.ts';
import { useWords } from '../../words/index.ts';
import { TroubleLine } from '../shared/trouble-line.tsx';
import { useAsk } from '../shared/use-ask.ts';
import './writing.css';

interface ReadingProps {
  view: View;
  me: ParticipantId;
}

/** While the group reads its text: how many have read it, and the way to say that I have. */
export function Reading({ view, me }: ReadingProps) {
  const { t } = useWords();
  const { ask, trouble } = useAsk();
  const readers = readersOf(view);
  const { revision, reading } = view.summary;
  useTellReading(reading !== undefined);
  if (readers === null || view.stage === 'closed') return null;
  const { read, before, of } = readers;
  const mine = reading?.read.find(({ participant }) => participant === me);
  const narrates = view.narrator === me;
  const spokenFor = narrates
    ? presentSeats(view).filter(({ id, deviceless }) => deviceless && may(view, id, 'say-read'))
    : [];
  return (
    <section className="writing-reading" aria-labelledby="writing-reading">
      <h2 id="writing-reading">{t('writing.reading')}</h2>
      <p className="writing-count">
        <Segments filled={read} of={of} label={null} />
        {t('writing.reading.count', { read, of })}
      </p>
      {before === 0 ? null : <p className="small">{t('writing.reading.before', { n: before })}</p>}
      {mine === undefined ? null : (
        <p className="small">
          {t(mine.revision < revision ? 'writing.reading.again' : 'writing.reading.mine')}
        </p>
      )}
      <div className="row wrap">
        {may(view, me, 'say-read') ? (
          <Button height="low" fit icon="check" onClick={() => void ask({ type: 'say-read', revision })}>
            {t('writing.reading.say')}
          </Button>
        ) : null}
        {spokenFor.map(({ id, name }) => (
          <Button
            key={id}
            look="quiet"
            height="low"
            fit
            onClick={() => void ask({ type: 'say-read', revision, for: id })}
          >
            {t('writing.reading.say.for', { name })}
          </Button>
        ))}
        {may(view, me, 'end-reading') ? (
          <Button look="quiet" height="low" fit onClick={() => void ask({ type: 'end-reading' })}>
            {t('writing.reading.end')}
          </Button>
        ) : null}
      </div>
      <TroubleLine trouble={trouble} />
    </section>
  );
}

function useTellReading(isOn: boolean): void {
  const { t } = useWords();
  const was = useRef(isOn);
  useEffect(() => {
    if (was.current === isOn) return;
    was.current = isOn;
    announce(t(isOn ? 'writing.reading.told' : 'writing.reading.told.over'));
  });
}
