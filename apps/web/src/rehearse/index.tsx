import { type Lines, linesIn, MAX_COMPANY, MIN_COMPANY } from '@reflextics/rehearsal';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { LanguageChoice } from '../language-choice.tsx';
import { Button, ButtonWords, buttonClass, Select } from '../look/index.ts';
import { PageHeading } from '../page-heading.tsx';
import { useDeck } from '../screens/cards/use-deck.ts';
import { FIRST_DECK } from '../screens/cards/use-decks.ts';
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
  const deck = useDeck(FIRST_DECK, language, 'en');
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
  return <Beginning size={size} onSize={setSize} busy={coming} ready={deck !== null} onBegin={begin} />;
}

interface BeginningProps {
  size: string;
  onSize: (size: string) => void;
  busy: boolean;
  /** The cards have come. */
  ready: boolean;
  onBegin: () => void;
}

/** What a practice is, and how many sit at the table. */
export function Beginning({ size, onSize, busy, ready, onBegin }: BeginningProps) {
  const { t } = useWords();
  return (
    <main className="screen pad">
      <div className="column stack stack-l">
        <header className="stack">
          <PageHeading>{t('rehearse.title')}</PageHeading>
          <p>{t('rehearse.what')}</p>
          <p>{t('rehearse.how')}</p>
          <p className="label">{t('rehearse.nothing')}</p>
        </header>
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
