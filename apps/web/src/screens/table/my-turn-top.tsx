import { currentTurn, may, type ParticipantId, type View } from '@reflextics/game';
import { type Ref, useState } from 'react';
import { Button, Dialog, MyTurn } from '../../look/index.ts';
import { useDraft } from '../../room/index.ts';
import { useKeys } from '../../shortcuts/index.ts';
import { useWords } from '../../words/index.ts';
import type { Face } from '../shared/faces.ts';
import { TurnTime } from '../shared/turn-time.tsx';
import type { Asking } from '../shared/use-ask.ts';
import { noteKey } from './my-words.tsx';

/** The whole phone says that it is my turn: my sign in the theme's colour, the time, no hurry. */
export function MyTurnTop({
  view,
  my,
  headingRef,
  low = false,
}: {
  view: View;
  my: Face;
  headingRef: Ref<HTMLHeadingElement> | undefined;
  low?: boolean;
}) {
  const { t } = useWords();
  const turn = currentTurn(view);
  if (turn === null) return null;
  return (
    <section className={low ? 'table-my-turn table-my-turn-low' : 'table-my-turn'}>
      <MyTurn name={my.name} sign={my.sign} label={t('table.turn')} headingRef={headingRef}>
        <TurnTime view={view} turn={turn} after={t('table.turn.soft')} />
      </MyTurn>
    </section>
  );
}

interface TurnButtonsProps {
  view: View;
  me: ParticipantId;
  round: number;
  ask: Asking['ask'];
  height?: 'full' | 'low';
}

/** I'm done, and pass. Who has written something that nobody has seen is asked first. */
export function TurnButtons({ view, me, round, ask, height = 'full' }: TurnButtonsProps) {
  const { t } = useWords();
  const keyOf = useKeys();
  const [text, , , submit, , , allSent] = useDraft(noteKey(round));
  const [asking, setAsking] = useState<'hand-back' | 'pass' | null>(null);
  const leave = (type: 'hand-back' | 'pass') => {
    // What is on its way arrives before this: commands leave in the order they were given.
    if (text.trim() === '' || allSent) void ask({ type });
    else setAsking(type);
  };
  const handBack = asking === 'hand-back';
  return (
    <>
      <div className="table-turn-buttons">
        {may(view, me, 'pass') ? (
          <Button look="quiet" height={height} onClick={() => leave('pass')}>
            {t('table.pass')}
          </Button>
        ) : null}
        <Button height={height} aria-keyshortcuts={keyOf('done')} onClick={() => leave('hand-back')}>
          {t('table.done')}
        </Button>
      </div>
      <Dialog
        open={asking !== null}
        onClose={() => setAsking(null)}
        kind="dialog"
        title={t('table.unsent.title')}
        actions={
          <>
            <Button
              onClick={async () => {
                setAsking(null);
                const shared = await submit((written) => ({ type: 'write-note', text: written }));
                if (shared.ok && asking !== null) void ask({ type: asking });
              }}
            >
              {t(handBack ? 'table.unsent.share' : 'table.unsent.share-pass')}
            </Button>
            <Button
              look="quiet"
              onClick={() => {
                setAsking(null);
                if (asking !== null) void ask({ type: asking });
              }}
            >
              {t(handBack ? 'table.unsent.keep' : 'table.unsent.keep-pass')}
            </Button>
          </>
        }
      >
        <p>{t('table.unsent.what')}</p>
        <blockquote className="table-quote">{text}</blockquote>
      </Dialog>
    </>
  );
}
