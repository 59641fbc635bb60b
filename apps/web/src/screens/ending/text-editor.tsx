import { MAX_SUMMARY_LENGTH } from '@reflextics/game';
import { type Ref, useState } from 'react';
import { Button, Composer, type Keeping } from '../../look/index.ts';
import { useRoom } from '../../room/index.ts';
import { errorKey, useWords } from '../../words/index.ts';
import { RoomAdvice } from '../shared/room-advice.tsx';
import { TroubleLine } from '../shared/trouble-line.tsx';
import { useAsk } from '../shared/use-ask.ts';
import type { WritingTogether } from './use-live-text.ts';

interface TextEditorProps {
  live: WritingTogether;
  /** What the text may start from; `''`: nothing was proposed. */
  draft: string;
  areaRef: Ref<HTMLTextAreaElement>;
  onHand: () => void;
}

/** The box of who has the pen. */
export function TextEditor({ live, draft, areaRef, onHand }: TextEditorProps) {
  const { t } = useWords();
  const isOn = useRoom((room) => room.connection === 'on');
  const { ask, trouble } = useAsk();
  const [puttingDown, setPuttingDown] = useState(false);
  const isOver = live.text.length > MAX_SUMMARY_LENGTH;
  const isStuck = isOver || live.trouble !== null;

  async function putDown() {
    setPuttingDown(true);
    if (await live.allSent()) await ask({ type: 'put-pen-down' });
    setPuttingDown(false);
  }

  const keeping = (): Keeping => {
    if (live.typed === null) return live.text === '' ? 'empty' : 'saved';
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
        <Composer
          label={t('summary.pen.mine')}
          hint={t('summary.text.hint')}
          value={live.text}
          onChange={live.write}
          keeping={keeping()}
          max={MAX_SUMMARY_LENGTH}
          error={error()}
          rows={10}
          areaRef={areaRef}
        />
      </RoomAdvice>
      {live.text === '' && draft !== '' ? (
        <>
          <Button look="quiet" onClick={() => live.write(draft)}>
            {t('summary.draft')}
          </Button>
          <p className="small quiet">{t('summary.draft.what')}</p>
        </>
      ) : null}
      <div className="row wrap">
        <Button look="quiet" height="low" fit onClick={onHand}>
          {t('summary.pen.hand')}
        </Button>
        <Button look="quiet" height="low" fit busy={puttingDown} onClick={putDown}>
          {t('summary.pen.down')}
        </Button>
      </div>
      {puttingDown && live.typed !== null ? (
        <p className="small" role="status">
          {t('summary.pen.sending')}
        </p>
      ) : null}
      <TroubleLine trouble={trouble} />
    </>
  );
}
