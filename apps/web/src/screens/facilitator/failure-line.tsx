import { Icon } from '../../look/index.ts';

/** Why something was not done. Nothing where there is nothing to say. */
export function FailureLine({ words }: { words: string | null }) {
  if (words === null) return null;
  return (
    <p className="facilitator-failure" role="alert">
      <Icon name="warning" size={20} />
      <span>{words}</span>
    </p>
  );
}
