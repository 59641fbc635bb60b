import { cardByMark, cardInAddress, type DeckView } from '@reflextics/decks';
import type { SituationId } from '@reflextics/game';
import { type FormEvent, useState } from 'react';
import { Button, TextField } from '../../look/index.ts';
import { CodeScanner, canScan } from '../../phone/code-scanner.tsx';
import { useWords } from '../../words/index.ts';

/** The card that lies on the table, printed: by the number on it, or by its code where the browser reads codes (C2). */
export function PrintedCard({ deck, onCard }: { deck: DeckView; onCard: (card: SituationId) => void }) {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const [unknown, setUnknown] = useState(false);
  const [scanning, setScanning] = useState(false);
  const found = (id: SituationId | null) => {
    setUnknown(id === null);
    if (id === null) return;
    setScanning(false);
    onCard(id);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    found(cardByMark(deck, typed)?.id ?? null);
  };
  return (
    <section className="narrator-printed stack">
      <form className="narrator-printed-form" onSubmit={submit} noValidate>
        <TextField
          label={t('narrator.printed')}
          hint={t('narrator.printed.hint')}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          error={unknown ? t('narrator.printed.unknown') : null}
          autoComplete="off"
          autoCapitalize="characters"
          enterKeyHint="go"
          size={6}
        />
        <Button type="submit" look="quiet" height="low" icon="screen">
          {t('narrator.cards.put')}
        </Button>
      </form>
      {canScan() && !scanning ? (
        <Button look="quiet" height="low" fit onClick={() => setScanning(true)}>
          {t('narrator.printed.scan')}
        </Button>
      ) : null}
      {scanning ? (
        <CodeScanner
          onCode={(address) => found(cardInAddress(deck, address)?.id ?? null)}
          onClose={() => setScanning(false)}
          noCamera={t('narrator.printed.no-camera')}
          looking={t('narrator.printed.camera')}
        />
      ) : null}
    </section>
  );
}
