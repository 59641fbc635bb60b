import { useWords } from '../words/index.ts';
import { Person } from './person.tsx';
import './queue.css';

export interface QueueProps {
  /** At most two are drawn: next, then. */
  people: readonly { id: string; name: string; sign: number; you?: boolean }[];
}

/** Who speaks next, smaller than who speaks now. Draws nothing where nobody waits. */
export function Queue({ people }: QueueProps) {
  const { t } = useWords();
  if (people.length === 0) return null;
  return (
    <ol className="queue" aria-label={t('common.queue')}>
      {people.slice(0, 2).map(({ id, name, sign, you }, at) => (
        <li key={id}>
          <Person
            name={name}
            sign={sign}
            you={you ?? false}
            above={t(at === 0 ? 'common.next' : 'common.then')}
          />
        </li>
      ))}
    </ol>
  );
}
