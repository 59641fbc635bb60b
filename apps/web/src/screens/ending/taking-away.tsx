import { may, type ParticipantId, type View } from '@reflextics/game';
import { draftOf } from '@reflextics/summary';
import { useEffect, useRef, useState } from 'react';
import { announce, Button, Person } from '../../look/index.ts';
import { useRoom } from '../../room/index.ts';
import { useWords } from '../../words/index.ts';
import { useFaces } from '../shared/faces.ts';
import { TroubleLine } from '../shared/trouble-line.tsx';
import { useAsk } from '../shared/use-ask.ts';
import { GrowingText } from '../writing/growing-text.tsx';
import { placedIn } from '../writing/placed-suggestions.ts';
import { Suggesting, SuggestionHere, Suggestions } from '../writing/suggestions.tsx';
import { TextEditor } from '../writing/text-editor.tsx';
import { HandPen } from './hand-pen.tsx';
import { Unsent } from './unsent.tsx';
import type { WritingTogether } from './use-live-text.ts';

interface TakingAwayProps {
  view: View;
  me: ParticipantId;
  live: WritingTogether;
}

/** The group's own text: one person writes, the others read it grow. */
export function TakingAway({ view, me, live }: TakingAwayProps) {
  const { t, list } = useWords();
  const deck = useRoom((room) => room.deck);
  const face = useFaces(view, me);
  const { ask, trouble } = useAsk();
  const [handing, setHanding] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const reading = useRef<HTMLDivElement>(null);
  const { scribe, text } = view.summary;
  const isClosed = view.stage === 'closed';
  const iWrite = may(view, me, 'write-summary');
  const draft = deck === null ? '' : draftOf(view, deck);
  useTellPen(scribe, me);
  const now = useRef(live);
  now.current = live;

  async function takePen() {
    if (!(await ask({ type: 'take-pen' }))) return;
    // As it is by now: the box may have come before this answer, and what was typed in it stays.
    if (now.current.text === '' && draft !== '') now.current.write(draft);
    setWantsFocus(true);
  }
  // The box comes with the next view: only then can it take the focus.
  const [wantsFocus, setWantsFocus] = useState(false);
  useEffect(() => {
    if (!iWrite || !wantsFocus) return;
    setWantsFocus(false);
    if (area.current !== null) goOnIn(area.current);
  }, [iWrite, wantsFocus]);

  return (
    <section className="stack">
      <h2>{t('summary.text')}</h2>
      {iWrite ? (
        <TextEditor view={view} live={live} draft={draft} areaRef={area} onHand={() => setHanding(true)} />
      ) : (
        <>
          {isClosed && text !== '' ? (
            <p className="small quiet">
              {t('summary.text.by', { names: list(view.summary.scribes.map((id) => face(id).name)) })}
            </p>
          ) : null}
          {scribe === null || isClosed ? null : (
            <Person
              name={t('summary.pen.theirs', { name: face(scribe).name })}
              sign={face(scribe).sign}
              narrator={scribe === view.narrator}
              size="s"
            />
          )}
          {may(view, me, 'take-pen') ? (
            <>
              <p>{t('summary.pen.free')}</p>
              <Button icon="pen" fit onClick={takePen}>
                {t('summary.pen.take')}
              </Button>
            </>
          ) : null}
          <TroubleLine trouble={isClosed ? null : trouble} />
          {text === '' ? (
            <p className="quiet">{t(isClosed ? 'summary.text.never' : 'summary.text.empty')}</p>
          ) : (
            <GrowingText
              text={text}
              textRef={reading}
              placed={placedIn(view, text).placed}
              renderSuggestion={({ suggestion }) => (
                <SuggestionHere view={view} me={me} suggestion={suggestion} />
              )}
            />
          )}
          <Suggesting view={view} me={me} textRef={reading} />
          {may(view, me, 'put-pen-down') && scribe !== null ? (
            <Button look="quiet" height="low" fit onClick={() => void ask({ type: 'put-pen-down' })}>
              {t('summary.pen.down.of', { name: face(scribe).name })}
            </Button>
          ) : null}
        </>
      )}
      <Suggestions view={view} me={me} />
      {live.typed !== null && !iWrite && !live.onTheWay ? (
        <Unsent view={view} me={me} words={live.unsent} onTakePen={takePen} onAside={live.discard} />
      ) : null}
      {handing ? <HandPen view={view} me={me} live={live} onClose={() => setHanding(false)} /> : null}
    </section>
  );
}

/** After what stands there already. */
function goOnIn(area: HTMLTextAreaElement): void {
  area.focus();
  area.setSelectionRange(area.value.length, area.value.length);
  area.scrollTop = area.scrollHeight;
}

/** Tells who has the pen from now on. */
function useTellPen(scribe: ParticipantId | null, me: ParticipantId): void {
  const { t } = useWords();
  const view = useRoom((room) => room.view);
  const face = useFaces(view, me);
  const before = useRef(scribe);
  useEffect(() => {
    if (before.current === scribe) return;
    before.current = scribe;
    if (scribe === me) announce(t('summary.pen.told.mine'));
    else if (scribe === null) announce(t('summary.pen.told.free'));
    else announce(t('summary.pen.told.theirs', { name: face(scribe).name }));
  });
}
