import { specimens } from './registry.ts';

/** @param show the id of one specimen; null: the list of all. */
export function Gallery({ show }: { show: string | null }) {
  const one = specimens.find(({ id }) => id === show);
  if (one) return one.element;
  return (
    <main className="column pad stack">
      <h1>Gallery</h1>
      <ul className="stack stack-s">
        {specimens.map(({ id, title }) => (
          <li key={id}>
            <a href={`?show=${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </main>
  );
}
