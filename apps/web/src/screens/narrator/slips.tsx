import { LEVELS, type Level, MAX_PROPOSAL_LENGTH, type ParticipantId, playersOf } from '@reflextics/game';
import { type FormEvent, useId, useRef, useState } from 'react';
import { announce, Button, Dialog, LevelArcs, RadioGroup, Select, TextField } from '../../look/index.ts';
import { useDraft } from '../../room/index.ts';
import { errorKey, useWords } from '../../words/index.ts';
import { RoomAdvice } from '../shared/room-advice.tsx';
import { TroubleLine } from '../shared/trouble-line.tsx';
import { useDesk } from './desk.tsx';

/**
 * Slips of paper one after the other: author and level stay as they were, so that a pile sorted by either is text, Enter,
 * text, Enter. On an open board also of those with a device (B14), otherwise of those without one (P2).
 */
export function Slips() {
  const { t } = useWords();
  const { view, round, close } = useDesk();
  const formId = useId();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText, status, submit, trouble] = useDraft(`slip:${round?.number ?? 0}`);
  const isOpen = round?.board.mode === 'open';
  const authors = playersOf(view).filter(({ deviceless }) => isOpen || deviceless);
  const offered = LEVELS.filter((level) => view.levels.includes(level));
  const [chosenAuthor, setAuthor] = useState<ParticipantId | null>(null);
  const [level, setLevel] = useState<Level | null>(offered.length === 1 ? (offered[0] ?? null) : null);
  const [tried, setTried] = useState(false);
  const [entered, setEntered] = useState(0);
  const author = authors.find(({ id }) => id === chosenAuthor)?.id ?? authors[0]?.id ?? null;
  const wrongText =
    text.trim() === '' ? 'text-empty' : text.trim().length > MAX_PROPOSAL_LENGTH ? 'text-too-long' : null;

  const send = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (author === null || level === null || wrongText !== null) return;
    const result = await submit((written) => ({
      type: 'submit-proposal',
      text: written,
      levels: [level],
      whoDecides: null,
      firstStep: null,
      for: author,
    }));
    if (!result.ok) return;
    setTried(false);
    setEntered(entered + 1);
    announce(t('narrator.slips.entered', { n: entered + 1 }));
    field.current?.focus();
  };

  return (
    <Dialog
      open
      onClose={close}
      title={t('narrator.slips')}
      actions={
        <>
          <Button type="submit" form={formId} busy={status === 'sending'} disabled={author === null}>
            {t('narrator.slips.next')}
          </Button>
          <Button look="quiet" onClick={close}>
            {t('narrator.done')}
          </Button>
        </>
      }
    >
      {author === null ? (
        <p className="label">{t('narrator.slips.nobody')}</p>
      ) : (
        <form id={formId} className="stack stack-l" onSubmit={send} noValidate>
          <Select
            label={t('narrator.slips.author')}
            options={authors.map(({ id, name }) => ({ value: id, words: name }))}
            value={author}
            onChoose={setAuthor}
          />
          <RadioGroup
            label={t('narrator.slips.level')}
            options={offered.map((one) => ({
              value: one,
              words: t(`common.level.${one}`),
              picture: <LevelArcs level={one} size={28} />,
            }))}
            value={level}
            onChoose={setLevel}
            error={tried && level === null ? t(errorKey('no-levels')) : null}
          />
          <RoomAdvice text={text}>
            <TextField
              ref={field}
              label={t('narrator.slips.text')}
              value={text}
              onChange={(event) => setText(event.target.value)}
              error={tried && wrongText !== null ? t(errorKey(wrongText)) : null}
              autoComplete="off"
              enterKeyHint="next"
              data-first-focus
            />
          </RoomAdvice>
          <TroubleLine trouble={trouble} />
          {entered === 0 ? null : <p className="label">{t('narrator.slips.entered', { n: entered })}</p>}
        </form>
      )}
    </Dialog>
  );
}
