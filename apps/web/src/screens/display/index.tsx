import { useStayAwake } from '../../phone/index.ts';
import { useRoom } from '../../room/index.ts';
import { useTitle } from '../../title.ts';
import { useWords } from '../../words/index.ts';
import { useFaces } from '../shared/faces.ts';
import { DisplayLanguage } from './display-language.tsx';
import { frameOf } from './frames.tsx';
import { useStillCursor } from './still-cursor.ts';
import { useDisplayTellings } from './tellings.ts';
import './display.css';

/** The one screen for all: it only shows, one thing at a time, and never what is secret. */
export default function DisplayScreen() {
  const { t } = useWords();
  const view = useRoom((room) => room.view);
  const deck = useRoom((room) => room.deck);
  const code = useRoom((room) => room.code);
  useTitle(t('display.title', { code }));
  useStayAwake(true);
  useStillCursor();
  useDisplayTellings(view, deck);
  const face = useFaces(view, null);
  return (
    <>
      {view.narrator !== null && view.clocksPausedAt !== null && view.stage === 'round' ? (
        <p className="display-away on-paper">{t('display.away', { name: face(view.narrator).name })}</p>
      ) : null}
      {frameOf(view, deck)}
      <DisplayLanguage />
    </>
  );
}
