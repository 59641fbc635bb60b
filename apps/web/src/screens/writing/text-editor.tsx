import { MAX_SUMMARY_LENGTH, type View } from '@reflextics/game';
import { type Ref, useImperativeHandle, useState } from 'react';
import { announce, Button, type Keeping, Peek, Told } from '../../look/index.ts';
import { useRoom } from '../../room/index.ts';
import { errorKey, useWords } from '../../words/index.ts';
import type { WritingTogether } from '../ending/use-live-text.ts';
import { WrittenText } from '../ending/written-text.tsx';
import { RoomAdvice } from '../shared/room-advice.tsx';
import { TroubleLine } from '../shared/trouble-line.tsx';
import { useAsk } from '../shared/use-ask.ts';
import { Inserting } from './inserting.tsx';
import { withPassage } from './marks.ts';
import { placedIn } from './placed-suggestions.ts';
import { SuggestionsInBox } from './suggestions-in-box.tsx';
import { SuggestionsToAnswer } from './suggestions-to-answer.tsx';
import { TextBox } from './text-box.tsx';
import { Toolbar } from './toolbar.tsx';
import { useScribe } from './use-scribe.ts';
import './writing.css';

interface TextEditorProps {
  view: View;
  live: WritingTogether;
  /** What the text may start from; `''`: nothing was proposed. */
  draft: string;
  areaRef: Ref<HTMLTextAreaElement>;
  onHand: () => void;
}

/** The page of who has the pen. */
export function TextEditor({ view, live, draft, areaRef, onHand }: TextEditorProps) {
  const { t } = useWords();
  const isOn = useRoom((room) => room.connection === 'on');
  const { ask, trouble } = useAsk();
  const scribe = useScribe(live);
  const [puttingDown, setPuttingDown] = useState(false);
  const [inserting, setInserting] = useState(false);
  useImperativeHandle(areaRef, () => scribe.areaRef.current as HTMLTextAreaElement);
  const { placed } = placedIn(view, live.text);
  const isOver = live.text.length > MAX_SUMMARY_LENGTH;
  const isStuck = isOver || live.trouble !== null;

  async function putDown() {
    setPuttingDown(true);
    if (await live.allSent()) await ask({ type: 'put-pen-down' });
    setPuttingDown(false);
  }

  const keeping = (): Keeping => {
    if (live.typed === null) return live.text === '' ? 'empty' : 'saved';
    if (!live.lasts && (isStuck || !isOn)) return 'page';
    if (isStuck) return 'draft';
    return isOn ? 'saving' : 'kept';
  };
  const error = () => {
    if (isOver) return t('summary.over');
    return live.trouble === null ? null : t(errorKey(live.trouble.code));
  };

  return (
    <>
      <RoomAdvice text={live.text}>
        <div className="writing-page">
          <Toolbar
            onTool={(change) => void scribe.change(change)}
            onUndo={scribe.undo}
            mayUndo={scribe.mayUndo}
            onInsert={view.rounds.length === 0 ? undefined : () => setInserting(true)}
          />
          <TextBox
            areaRef={scribe.areaRef}
            label={t('summary.pen.mine')}
            hint={t('summary.text.hint')}
            text={live.text}
            onType={scribe.type}
            onKey={scribe.change}
            history={scribe.history}
            keeping={keeping()}
            error={error()}
            over={
              placed.length === 0 ? null : (
                <SuggestionsInBox view={view} live={live} areaRef={scribe.areaRef} placed={placed} />
              )
            }
          />
        </div>
      </RoomAdvice>
      {live.text === '' && draft !== '' ? (
        <>
          <Button
            look="quiet"
            onClick={() => scribe.change(() => ({ text: draft, from: draft.length, to: draft.length }))}
          >
            {t('summary.draft')}
          </Button>
          <p className="small quiet">{t('summary.draft.what')}</p>
        </>
      ) : null}
      <SuggestionsToAnswer view={view} live={live} areaRef={scribe.areaRef} />
      {live.text === '' ? null : (
        <Peek theme={null} title={t('writing.preview')}>
          <WrittenText text={live.text} />
        </Peek>
      )}
      <div className="row wrap">
        <Button look="quiet" height="low" fit onClick={onHand}>
          {t('summary.pen.hand')}
        </Button>
        <Button look="quiet" height="low" fit busy={puttingDown} onClick={putDown}>
          {t('summary.pen.down')}
        </Button>
      </div>
      {puttingDown && live.typed !== null ? <Told className="small">{t('summary.pen.sending')}</Told> : null}
      <TroubleLine trouble={trouble} />
      {inserting ? (
        <Inserting
          view={view}
          onClose={() => setInserting(false)}
          onPiece={(passage) => {
            scribe.change((edited) => withPassage(edited, passage));
            announce(t('writing.insert.done'));
          }}
        />
      ) : null}
    </>
  );
}
