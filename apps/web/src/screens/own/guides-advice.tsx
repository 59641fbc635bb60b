import type { Advice } from '@reflextics/decks';
import { Peek } from '../../look/index.ts';
import { useWide } from '../shared/use-wide.ts';

/** Beside the fields on a wide screen; folded above them on a phone, where it would push them out of sight. */
export function GuidesAdvice({ title, advice }: { title: string; advice: readonly Advice[] }) {
  const isWide = useWide();
  return (
    <aside className="own-advice on-paper" aria-label={title}>
      <Peek title={title} open={isWide}>
        <dl className="stack">
          {advice.map(({ title: name, text, example }) => (
            <div key={name}>
              <dt className="label">{name}</dt>
              <dd>{text}</dd>
              {example === null ? null : <dd className="own-example">{example}</dd>}
            </div>
          ))}
        </dl>
      </Peek>
    </aside>
  );
}
