import type { View } from '@reflextics/game';
import { Code, Field } from '../../look/index.ts';
import { useJoinOrigin, useRoom } from '../../room/index.ts';
import { useWords } from '../../words/index.ts';
import { themeOf } from './frame.tsx';
import { JoinQr } from './side.tsx';
import './code.css';

/** The way in, as large as it fits: for who comes late and sits at the back. */
export function CodeFrame({ view }: { view: View }) {
  const { t } = useWords();
  const code = useRoom((room) => room.code);
  const { host } = new URL(useJoinOrigin());
  return (
    <Field as="main" theme={themeOf(view)} className="display-frame display-code">
      <JoinQr code={code} />
      <div>
        <h1>{t('display.join')}</h1>
        <p className="display-code-letters">
          <Code code={code} size="xl" />
        </p>
        <p>{t('display.join.how', { address: host })}</p>
        {view.locked ? <p className="label">{t('display.locked')}</p> : null}
      </div>
    </Field>
  );
}
