import { currentTurn, type EarlierProposal, holderOf, may, type Proposal } from '@reflextics/game';
import { useState } from 'react';
import { Button, Dialog, type MenuItem } from '../../look/index.ts';
import { useKeys } from '../../shortcuts/index.ts';
import { useWords } from '../../words/index.ts';
import { TakingUp } from '../again/taking-up.tsx';
import { cardOf, levelOf } from '../shared/deck-words.ts';
import { FloorSpeaker } from '../shared/floor-speaker.tsx';
import { ChooseLevels } from '../shared/group-choices.tsx';
import { LevelExplained } from '../shared/level-explained.tsx';
import { CardPeek } from '../shared/open-card.tsx';
import { ProposalBoard } from '../shared/proposal-board.tsx';
import { MoveForm, ProposalForm } from '../shared/proposal-form.tsx';
import { SumUps } from '../shared/said.tsx';
import { TroubleLine } from '../shared/trouble-line.tsx';
import { useAsk } from '../shared/use-ask.ts';
import { PassButton, Waiting } from './discussion-step.tsx';
import { HandButton } from './hands.tsx';
import { MyTurnTop, TurnButtons } from './my-turn-top.tsx';
import { MyWords, WrittenBefore, WrittenNow } from './my-words.tsx';
import type { StepProps } from './step-props.ts';
import { TableBar } from './table-bar.tsx';

/** What is open over the board; proposals by id, since they change under it. */
type Open =
  | { what: 'new' | 'levels' }
  | { what: 'again'; earlier: EarlierProposal }
  | { what: 'edit' | 'move' | 'withdraw'; id: string };

/** Step 4: courses of action, each on the level where it can be done. */
export default function ActionStep({
  view,
  mine,
  round,
  me,
  my,
  deck,
  support,
  headingRef,
  onMenu,
}: StepProps) {
  const { t } = useWords();
  const keyOf = useKeys();
  const floor = useAsk();
  const backing = useAsk();
  const [open, setOpen] = useState<Open | null>(null);
  const { board } = round;
  const turn = currentTurn(view);
  const holds = holderOf(view) === me;
  const byTurns = board.mode === 'by-turns';
  const card = cardOf(deck, round.situation);
  const level = levelOf(deck, board.shownLevel);
  const mayPropose = may(view, me, 'submit-proposal');
  const standing = board.proposals.filter(({ state }) => state === 'standing').length;
  const all = [...board.proposals, ...mine.silent];
  const touched = open !== null && 'id' in open ? (all.find(({ id }) => id === open.id) ?? null) : null;
  const close = () => setOpen(null);

  const menuOf = (proposal: Proposal): MenuItem[] => {
    const { id, authors } = proposal;
    if (!authors.includes(me) || !may(view, me, 'edit-proposal')) return [];
    const items: MenuItem[] = [
      { id: 'edit', words: t('table.menu.edit'), icon: 'pen', onPress: () => setOpen({ what: 'edit', id }) },
      { id: 'move', words: t('table.menu.move'), icon: 'move', onPress: () => setOpen({ what: 'move', id }) },
    ];
    // What others made too is not for one to take away (B9).
    if (authors.length > 1) return items;
    return [
      ...items,
      {
        id: 'withdraw',
        words: t('table.menu.withdraw'),
        icon: 'bin',
        danger: true,
        onPress: () => setOpen({ what: 'withdraw', id }),
      },
    ];
  };

  const propose = (
    <Button icon="plus" aria-keyshortcuts={keyOf('propose')} onClick={() => setOpen({ what: 'new' })}>
      {t(mayPropose ? 'table.propose' : 'table.propose.prepare')}
    </Button>
  );
  const floorButtons = holds ? (
    <TurnButtons view={view} me={me} round={round.number} ask={floor.ask} height="low" />
  ) : byTurns || turn !== null ? (
    <>
      <HandButton view={view} me={me} ask={floor.ask} height="low" />
      <PassButton view={view} me={me} ask={floor.ask} />
    </>
  ) : null;

  return (
    <>
      <div className="table-floor">
        {holds ? (
          <MyTurnTop view={view} my={my} headingRef={headingRef} low />
        ) : turn !== null || byTurns ? (
          <FloorSpeaker view={view} me={me} size="band" headingRef={headingRef} headingAs="h2" />
        ) : null}
        <Waiting view={view} me={me} my={my} />
      </div>
      {level === null ? null : <LevelExplained level={level} />}
      <WrittenNow view={view} round={round} me={me} />
      {/* By turns what one says is a proposal; a text that was begun before is still there. */}
      <MyWords view={view} round={round} me={me} only={byTurns ? 'begun' : 'due'} />
      <TroubleLine trouble={backing.trouble} />
      <ProposalBoard
        view={view}
        round={round}
        me={me}
        silent={mine.silent}
        menuOf={menuOf}
        onBack={({ id }, backed) =>
          void backing.ask({ type: backed ? 'stop-backing' : 'back-proposal', proposal: id })
        }
        corner={
          <>
            <h1 ref={turn === null && !byTurns ? headingRef : undefined} tabIndex={-1}>
              {t('table.board.title')}
            </h1>
            {board.mode === 'open' ? null : <p>{t(`table.board.mode.${board.mode}`)}</p>}
            {standing > 0 ? <p className="quiet">{t('table.board.count', { n: standing })}</p> : null}
            {board.hidden > 0 ? (
              <p className="label">{t('table.board.hidden', { n: board.hidden })}</p>
            ) : null}
            <div className="table-corner">
              {may(view, me, 'choose-levels') ? (
                <Button look="quiet" height="low" fit onClick={() => setOpen({ what: 'levels' })}>
                  {t('table.levels')}
                </Button>
              ) : null}
              {floorButtons === null ? <HandButton view={view} me={me} ask={floor.ask} height="low" /> : null}
            </div>
          </>
        }
      />
      <TakingUp view={view} onTake={(earlier) => setOpen({ what: 'again', earlier })} />
      <SumUps round={round} steps={['resources', 'action']} />
      {card === null ? null : <CardPeek card={card} support={support} />}
      <WrittenBefore view={view} round={round} me={me} />
      <TableBar my={my} onMenu={onMenu} trouble={floor.trouble} thumbs={floorButtons}>
        {propose}
      </TableBar>

      {open?.what === 'new' ? (
        <ProposalForm
          view={view}
          round={round.number}
          proposal={null}
          notNow={mayPropose ? null : t('table.propose.not-now')}
          onClose={close}
        />
      ) : null}
      {open?.what === 'again' ? (
        <ProposalForm
          view={view}
          round={round.number}
          proposal={null}
          follows={open.earlier}
          notNow={mayPropose ? null : t('table.propose.not-now')}
          onClose={close}
        />
      ) : null}
      {open?.what === 'edit' && touched !== null ? (
        <ProposalForm view={view} round={round.number} proposal={touched} onClose={close} />
      ) : null}
      {open?.what === 'move' && touched !== null ? (
        <MoveForm view={view} proposal={touched} onClose={close} />
      ) : null}
      {open?.what === 'withdraw' && touched !== null ? <Withdraw proposal={touched} onClose={close} /> : null}
      <Dialog
        open={open?.what === 'levels'}
        onClose={close}
        title={t('table.levels')}
        actions={<Button onClick={close}>{t('table.levels.done')}</Button>}
      >
        <ChooseLevels view={view} />
      </Dialog>
    </>
  );
}

function Withdraw({ proposal, onClose }: { proposal: Proposal; onClose: () => void }) {
  const { t } = useWords();
  const { ask, trouble } = useAsk();
  return (
    <Dialog
      open
      onClose={onClose}
      kind="dialog"
      title={t('table.withdraw.title')}
      actions={
        <>
          <Button
            look="danger"
            onClick={async () => {
              if (await ask({ type: 'withdraw-proposal', proposal: proposal.id })) onClose();
            }}
          >
            {t('table.menu.withdraw')}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {t('table.withdraw.keep')}
          </Button>
        </>
      }
    >
      <blockquote className="table-quote">{proposal.text}</blockquote>
      <p>{t('table.withdraw.what')}</p>
      <TroubleLine trouble={trouble} />
    </Dialog>
  );
}
