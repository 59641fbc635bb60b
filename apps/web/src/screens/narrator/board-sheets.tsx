import { BOARD_MODES, type BoardMode, type Proposal, type ProposalId } from '@reflextics/game';
import { useState } from 'react';
import { Button, CheckboxGroup, Dialog, RadioGroup } from '../../look/index.ts';
import { useWords } from '../../words/index.ts';
import { TroubleLine } from '../shared/trouble-line.tsx';
import { useAsk } from '../shared/use-ask.ts';
import { useDesk } from './desk.tsx';
import { stillWriting } from './use-go-on.ts';
import { usePressed } from './use-pressed.ts';

/** How proposals are made: all at once, by turns, or unseen until all are revealed (B2). */
export function BoardModeSheet() {
  const { t } = useWords();
  const { round, close } = useDesk();
  const { ask, trouble } = useAsk();
  const [mode, press] = usePressed<BoardMode>(round?.board.mode ?? 'open');
  const hidden = round?.board.hidden ?? 0;
  return (
    <Dialog
      open
      onClose={close}
      title={t('narrator.board.mode')}
      actions={<Button onClick={close}>{t('narrator.done')}</Button>}
    >
      <RadioGroup
        label={t('narrator.board.mode.each')}
        hint={hidden > 0 ? t('narrator.board.mode.locked', { n: hidden }) : undefined}
        options={BOARD_MODES.map((one) => ({
          value: one,
          words: t(`narrator.board.mode.${one}`),
          hint: t(`narrator.board.mode.${one}.what`),
          disabled: hidden > 0 && one !== mode,
        }))}
        value={mode}
        onChoose={(chosen) => press(chosen, ask({ type: 'set-board-mode', mode: chosen }))}
      />
      <TroubleLine trouble={trouble} />
    </Dialog>
  );
}

/** Someone is still writing in silence: revealing now leaves their words out of it. */
export function RevealSheet() {
  const { t, list } = useWords();
  const desk = useDesk();
  const { round, close, face } = desk;
  const { ask, trouble } = useAsk();
  const writers = stillWriting(desk).map((id) => face(id).name);
  const reveal = async () => {
    if (await ask({ type: 'reveal-proposals' })) close();
  };
  return (
    <Dialog
      open
      onClose={close}
      kind="dialog"
      title={t('narrator.reveal.title')}
      actions={
        <>
          <Button icon="eye" onClick={reveal}>
            {t('narrator.main.reveal', { n: round?.board.hidden ?? 0 })}
          </Button>
          <Button look="quiet" onClick={close}>
            {t('narrator.reveal.wait')}
          </Button>
        </>
      }
    >
      <p>
        {writers.length > 0
          ? t('narrator.reveal.writing', { names: list(writers), n: writers.length })
          : t('narrator.reveal.nobody')}
      </p>
      <p>{t('narrator.reveal.what')}</p>
      <TroubleLine trouble={trouble} />
    </Dialog>
  );
}

/** Two or more proposals become one, which keeps its own words and levels (B12). */
export function MergeSheet({ into: first }: { into: ProposalId | null }) {
  const { t, list } = useWords();
  const { round, close, face } = useDesk();
  const { ask, trouble } = useAsk();
  const standing = (round?.board.proposals ?? []).filter(({ state }) => state === 'standing');
  const [chosen, setChosen] = useState<readonly ProposalId[]>(first === null ? [] : [first]);
  const [kept, setKept] = useState<ProposalId | null>(first);
  const [tried, setTried] = useState(false);
  const picked = standing.filter(({ id }) => chosen.includes(id));
  const into = picked.find(({ id }) => id === kept) ?? null;
  const enough = picked.length >= 2;
  const merge = async () => {
    setTried(true);
    if (into === null || !enough) return;
    const from = picked.map(({ id }) => id).filter((id) => id !== into.id);
    if (await ask({ type: 'merge-proposals', into: into.id, from })) close();
  };
  const by = ({ authors }: Proposal) => list(authors.map((id) => face(id).name));
  return (
    <Dialog
      open
      onClose={close}
      title={t('narrator.merge')}
      actions={
        <Button icon="merge" onClick={merge}>
          {t('narrator.merge.do', { n: picked.length })}
        </Button>
      }
    >
      <p>{t('narrator.merge.what')}</p>
      <CheckboxGroup
        label={t('narrator.merge.which')}
        options={standing.map((proposal) => ({
          value: proposal.id,
          words: proposal.text,
          hint: by(proposal),
        }))}
        values={chosen}
        onChange={setChosen}
        error={tried && !enough ? t('narrator.merge.two') : null}
      />
      {enough ? (
        <RadioGroup
          label={t('narrator.merge.into')}
          hint={t('narrator.merge.into.hint')}
          options={picked.map((proposal) => ({
            value: proposal.id,
            words: proposal.text,
            hint: by(proposal),
          }))}
          value={into?.id ?? null}
          onChoose={setKept}
          error={tried && into === null ? t('narrator.merge.into.error') : null}
        />
      ) : null}
      <TroubleLine trouble={trouble} />
    </Dialog>
  );
}

/** A proposal is taken off the board, for its author. */
export function WithdrawSheet({ proposal }: { proposal: Proposal }) {
  const { t } = useWords();
  const { close } = useDesk();
  const { ask, trouble } = useAsk();
  const withdraw = async () => {
    if (await ask({ type: 'withdraw-proposal', proposal: proposal.id })) close();
  };
  return (
    <Dialog
      open
      onClose={close}
      kind="dialog"
      title={t('narrator.withdraw.title')}
      actions={
        <>
          <Button look="danger" onClick={withdraw}>
            {t('table.menu.withdraw')}
          </Button>
          <Button look="quiet" onClick={close}>
            {t('narrator.cancel')}
          </Button>
        </>
      }
    >
      <blockquote className="narrator-quote">{proposal.text}</blockquote>
      <TroubleLine trouble={trouble} />
    </Dialog>
  );
}
