import { Icon, type IconName } from '../../look/index.ts';

export interface ListedAction {
  /** Unlike the others of its list. */
  id: string;
  words: string;
  /** A quiet line below. */
  what?: string;
  icon: IconName;
  danger?: boolean;
  onPress: () => void;
}

/** Things to do, one a row, under a heading. Draws nothing where there is nothing to do. */
export function ActionList({ title, actions }: { title: string; actions: readonly ListedAction[] }) {
  if (actions.length === 0) return null;
  return (
    <section className="narrator-actions">
      <h3>{title}</h3>
      <ul>
        {actions.map(({ id, words, what, icon, danger, onPress }) => (
          <li key={id}>
            <button
              type="button"
              className={danger ? 'narrator-action narrator-action-danger' : 'narrator-action'}
              onClick={onPress}
            >
              <Icon name={icon} />
              <span>
                {words}
                {what ? <span className="narrator-action-what">{what}</span> : null}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
