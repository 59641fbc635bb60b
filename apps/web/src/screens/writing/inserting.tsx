import type { View } from '@reflextics/game';
import { PIECE_KINDS, type Piece, type PieceKind, piecesOf } from '@reflextics/summary';
import { useMemo, useState } from 'react';
import { Button, Dialog, Select, TextField, Told } from '../../look/index.ts';
import { useRoom } from '../../room/index.ts';
import { useWords } from '../../words/index.ts';

interface InsertingProps {
  view: View;
  /** Puts the passage in at the caret. */
  onPiece: (passage: string) => void;
  onClose: () => void;
}

/** What was proposed, said and read, to be put into the text piece by piece. */
export function Inserting({ view, onPiece, onClose }: InsertingProps) {
  const { t, language } = useWords();
  const deck = useRoom((room) => room.deck);
  const pieces = useMemo(() => (deck === null ? [] : piecesOf(view, deck)), [view, deck]);
  const kinds = PIECE_KINDS.filter((kind) => pieces.some((piece) => piece.kind === kind));
  const [kind, setKind] = useState<PieceKind | 'all'>('all');
  const [sought, setSought] = useState('');
  const [put, setPut] = useState<ReadonlySet<string>>(new Set());
  const plain = (words: string) => withoutAccents(words.toLocaleLowerCase(language));
  const found = pieces.filter(
    (piece) =>
      (kind === 'all' || piece.kind === kind) &&
      plain(`${piece.words} ${piece.by ?? ''}`).includes(plain(sought.trim())),
  );
  const putIn = (piece: Piece) => {
    onPiece(piece.text);
    setPut(new Set([...put, nameOf(piece)]));
  };
  return (
    <Dialog open onClose={onClose} title={t('writing.insert.title')}>
      <p>{t('writing.insert.what')}</p>
      <Select
        label={t('writing.insert.kind')}
        options={[
          { value: 'all' as const, words: t('writing.kind.all') },
          ...kinds.map((value) => ({ value, words: t(`writing.kind.${value}`) })),
        ]}
        value={kind}
        onChoose={setKind}
      />
      <TextField
        label={t('writing.insert.search')}
        type="search"
        value={sought}
        onChange={(event) => setSought(event.target.value)}
      />
      {found.length === 0 ? <Told>{t('writing.insert.none')}</Told> : null}
      <ul className="writing-pieces">
        {found.map((piece) => (
          <li key={nameOf(piece)}>
            <p className="small quiet">
              {t(`writing.kind.one.${piece.kind}`)}
              {view.rounds.length > 1 ? ` · ${t('summary.round.no-card', { n: piece.round })}` : null}
              {piece.by === null ? null : ` · ${piece.by}`}
            </p>
            <p className="writing-piece" dir="auto">
              {piece.words}
            </p>
            <Button
              look="quiet"
              height="low"
              fit
              icon={put.has(nameOf(piece)) ? 'check' : 'plus'}
              onClick={() => putIn(piece)}
            >
              {t(put.has(nameOf(piece)) ? 'writing.insert.again' : 'writing.insert.do')}
              <span className="heard">: {piece.words.slice(0, 60)}</span>
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

function nameOf({ kind, id }: Piece): string {
  return `${kind} ${id}`;
}

function withoutAccents(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '');
}
