import { type Level, may, type Proposal, playersOf } from '@reflextics/game';
import { Button, IconButton, type MenuItem } from '../../look/index.ts';
import { useWords } from '../../words/index.ts';
import { levelOf } from '../shared/deck-words.ts';
import { LevelExplained } from '../shared/level-explained.tsx';
import { ProposalBoard } from '../shared/proposal-board.tsx';
import { useDesk } from './desk.tsx';
import { Card, Written } from './discussion-panel.tsx';
import { floorNow } from './next-action.ts';
import { People } from './people.tsx';
import { ScriptNow } from './script.tsx';
import { SumUp } from './sum-up.tsx';

/** Step 4: the levels are explained, the players propose, the narrator looks after the board. */
export function BoardPanel() {
  const { view, mine, me, round, oneScreen } = useDesk();
  const menuOf = useProposalMenu();
  if (round === null) return null;
  // On the one screen of all, who proposes touches their own name: it must not stand under four levels.
  const peopleFirst = oneScreen || floorNow(view)?.mode === 'turns' || round.board.mode === 'silent';
  return (
    <>
      <Explained />
      <ScriptNow />
      {peopleFirst ? <People /> : null}
      <ProposalBoard
        view={view}
        round={round}
        me={me}
        silent={mine.silent}
        menuOf={menuOf}
        renderAction={(level) => <ShowLevel level={level} />}
        corner={<Corner />}
      />
      {peopleFirst ? null : <People />}
      <Card />
      <Written step="action" />
      <div className="narrator-part">
        <SumUp step="action" />
      </div>
    </>
  );
}

function Corner() {
  const { t } = useWords();
  const { view, round, open, oneScreen } = useDesk();
  if (round === null) return null;
  const { board } = round;
  const standing = board.proposals.filter(({ state }) => state === 'standing').length;
  return (
    <div className="narrator-corner">
      <h2>{t('narrator.board')}</h2>
      <p className="quiet">
        {t(`narrator.board.mode.${board.mode}`)}
        {standing > 0 ? ` · ${t('common.proposals', { n: standing })}` : null}
      </p>
      {board.hidden > 0 ? <p className="label">{t('narrator.board.hidden', { n: board.hidden })}</p> : null}
      {playersOf(view)
        // Where one screen serves all they propose from their own seat on it, covered where the board is silent (P7).
        .filter(({ deviceless }) => deviceless && !oneScreen)
        .map(({ id, name, sign }) => (
          <Button
            key={id}
            look="quiet"
            height="low"
            sign={sign}
            onClick={() => open({ kind: 'propose-for', who: id })}
          >
            {t('narrator.board.propose-for', { name })}
          </Button>
        ))}
    </div>
  );
}

/** The level that is on every screen, to be read aloud. */
function Explained() {
  const { t } = useWords();
  const { round, deck, ask } = useDesk();
  const level = levelOf(deck, round?.board.shownLevel ?? null);
  if (level === null) return null;
  return (
    <div className="narrator-level">
      <LevelExplained level={level} />
      <Button
        look="quiet"
        height="low"
        fit
        icon="close"
        onClick={() => ask({ type: 'show-level', level: null })}
      >
        {t('narrator.level.hide')}
      </Button>
    </div>
  );
}

function ShowLevel({ level }: { level: Level }) {
  const { t } = useWords();
  const { view, me, round, ask } = useDesk();
  if (!may(view, me, 'show-level')) return null;
  const shown = round?.board.shownLevel === level;
  const name = t(`common.level.${level}`);
  return (
    <IconButton
      icon={shown ? 'close' : 'screen'}
      label={shown ? t('narrator.level.hide') : t('narrator.level.show', { level: name })}
      onClick={() => ask({ type: 'show-level', level: shown ? null : level })}
    />
  );
}

/** What the narrator may do with a proposal: merge it; change it where it is hers or of a seat without a device; back it for such a seat. */
function useProposalMenu(): (proposal: Proposal) => readonly MenuItem[] {
  const { t } = useWords();
  const { view, me, ask, open, round } = useDesk();
  const seats = playersOf(view).filter(({ deviceless }) => deviceless);
  return (proposal) => {
    const { id, authors, backers } = proposal;
    const seen = round?.board.proposals.some((one) => one.id === id) ?? false;
    const author = [me, ...seats.map((seat) => seat.id)].find((one) => authors.includes(one));
    const items: MenuItem[] = [];
    if (seen && may(view, me, 'merge-proposals')) {
      items.push({
        id: 'merge',
        words: t('narrator.merge.this'),
        icon: 'merge',
        onPress: () => open({ kind: 'merge', into: id }),
      });
    }
    for (const seat of seats) {
      if (!seen || authors.includes(seat.id)) continue;
      const backs = backers.includes(seat.id);
      items.push({
        id: `back:${seat.id}`,
        words: t(backs ? 'narrator.for.stop-backing' : 'narrator.for.back', { name: seat.name }),
        icon: backs ? 'undo' : 'raise',
        onPress: () =>
          void ask({ type: backs ? 'stop-backing' : 'back-proposal', proposal: id, for: seat.id }),
      });
    }
    if (author === undefined) return items;
    items.push(
      {
        id: 'edit',
        words: t('table.menu.edit'),
        icon: 'pen',
        onPress: () => open({ kind: 'edit-proposal', proposal: id }),
      },
      {
        id: 'move',
        words: t('table.menu.move'),
        icon: 'move',
        onPress: () => open({ kind: 'move-proposal', proposal: id }),
      },
    );
    if (authors.length === 1) {
      items.push({
        id: 'withdraw',
        words: t('table.menu.withdraw'),
        icon: 'bin',
        danger: true,
        onPress: () => open({ kind: 'withdraw-proposal', proposal: id }),
      });
    }
    return items;
  };
}
