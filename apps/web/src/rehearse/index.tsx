import { type Lines, linesIn, MAX_COMPANY, MIN_COMPANY } from '@reflextics/rehearsal';
import { type ReactNode, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { LanguageChoice } from '../language-choice.tsx';
import { Button, ButtonWords, buttonClass, Select } from '../look/index.ts';
import { PageHeading } from '../page-heading.tsx';
import { DeckChoice } from '../screens/cards/deck-choice.tsx';
import { useDeck } from '../screens/cards/use-deck.ts';
import { FIRST_DECK, useDecks } from '../screens/cards/use-decks.ts';
import { useWords } from '../words/index.ts';
import { PracticeGame } from './practice-game.tsx';

const USUAL_SIZE = '4';
const SIZES = Array.from({ length: MAX_COMPANY - MIN_COMPANY + 1 }, (_, at) => `${MIN_COMPANY + at}`);

interface Game {
  lines: Lines;
  size: number;
  /** Rises with each game of this page: another is begun with another company. */
  number: number;
}

/** A narrator's practice room: a whole game alone, with made-up players. */
export default function RehearsePage() {
  const { language } = useWords();
  const [, navigate] = useLocation();
  const [size, setSize] = useState(USUAL_SIZE);
  const [game, setGame] = useState<Game | null>(null);
  const [coming, setComing] = useState(false);
  const decks = useDecks();
  const [chosen, setChosen] = useState(FIRST_DECK);
  const deck = useDeck(chosen, language, decks.find(({ id }) => id === chosen)?.languages[0] ?? 'en');
  if (game !== null && deck !== null) {
    return (
      <PracticeGame
        key={game.number}
        lines={game.lines}
        size={game.size}
        deck={deck}
        onAgain={() => setGame({ ...game, number: game.number + 1 })}
        onLeave={() => navigate('/')}
      />
    );
  }
  const begin = async () => {
    setComing(true);
    try {
      setGame({ lines: await linesIn(language), size: Number(size), number: 1 });
    } finally {
      setComing(false);
    }
  };
  return (
    <Beginning
      deckChoice={<DeckChoice decks={decks} value={chosen} onChoose={({ id }) => setChosen(id)} />}
      size={size}
      onSize={setSize}
      busy={coming}
      ready={deck?.id === chosen}
      onBegin={begin}
    />
  );
}

interface BeginningProps {
  deckChoice: ReactNode;
  size: string;
  onSize: (size: string) => void;
  busy: boolean;
  /** The cards have come. */
  ready: boolean;
  onBegin: () => void;
}

/** What a practice is, with which deck, and how many sit at the table. */
export function Beginning({ deckChoice, size, onSize, busy, ready, onBegin }: BeginningProps) {
  const { t } = useWords();
  return (
    <main className="screen pad plain plain-form">
      <div className="column stack stack-l">
        <header className="stack">
          <PageHeading>{t('rehearse.title')}</PageHeading>
          <p>{t('rehearse.what')}</p>
          <p>{t('rehearse.how')}</p>
          <p className="label">{t('rehearse.nothing')}</p>
        </header>
        {deckChoice}
        <Select
          label={t('rehearse.size')}
          value={size}
          onChoose={onSize}
          options={SIZES.map((value) => ({ value, words: t('rehearse.size.n', { n: Number(value) }) }))}
        />
        {ready ? (
          <Button iconAfter="next" busy={busy} onClick={onBegin}>
            {t('rehearse.begin')}
          </Button>
        ) : (
          <p role="status">{t('rehearse.cards')}</p>
        )}
        <Link href="/" className={buttonClass({ look: 'quiet', height: 'low' })}>
          <ButtonWords>{t('home.missing.back')}</ButtonWords>
        </Link>
        <LanguageChoice />
      </div>
    </main>
  );
}
