import type { DeckView } from '@reflextics/decks';
import { Dialog, Peek } from '../../look/index.ts';
import { useWords } from '../../words/index.ts';
import { WalkThrough } from '../walk-through/walk-through.tsx';

interface ReadingProps {
  deck: DeckView | null;
}

/** What to read before the game: how it goes, and the method behind it. */
export function PrimerText({ deck }: ReadingProps) {
  const { t } = useWords();
  if (deck === null) return <p>{t('narrator.coming')}</p>;
  return (
    <div>
      {deck.primer.map(({ title, paragraphs }) => (
        <Peek key={title} title={title}>
          <Paragraphs paragraphs={paragraphs} />
        </Peek>
      ))}
      <h3 className="narrator-method">{t('narrator.method')}</h3>
      {deck.method.map(({ title, paragraphs }) => (
        <Peek key={title} title={title}>
          <Paragraphs paragraphs={paragraphs} />
        </Peek>
      ))}
    </div>
  );
}

function Paragraphs({ paragraphs }: { paragraphs: readonly string[] }) {
  return (
    <div className="stack">
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </div>
  );
}

export default function Primer({ deck, onClose }: ReadingProps & { onClose: () => void }) {
  const { t } = useWords();
  return (
    <Dialog open onClose={onClose} title={t('lobby.primer')}>
      <Peek title={t('walk.title')}>
        <WalkThrough headingAs="h3" onDone={onClose} />
      </Peek>
      <PrimerText deck={deck} />
    </Dialog>
  );
}
