import { may } from '@reflextics/game';
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { useKept, useRoom } from '../../room/index.ts';
import { createLiveText, type LiveState, type LiveText } from './live-text.ts';

export interface WritingTogether extends LiveState {
  /** What stands in my box: mine where I have written, else the room's. */
  text: string;
  write: (text: string) => void;
  /** True: the room has all that I wrote. */
  allSent: () => Promise<boolean>;
  discard: () => void;
}

const NOTHING: LiveState = { typed: null, unsent: '', lasts: true, onTheWay: false, trouble: null };
const nothing = () => NOTHING;
const never = () => () => {};

/** The summary's text, written by one and read by all while it grows. */
export function useLiveText(): WritingTogether {
  const [live, setLive] = useState<LiveText | null>(null);
  const code = useRoom((room) => room.code);
  const kept = useKept();
  const me = useRoom((room) => room.me);
  const send = useRoom((room) => room.send);
  const setWriting = useRoom((room) => room.setWriting);
  const view = useRoom((room) => room.view);
  const pending = useRoom((room) => room.pending);
  const { text, revision } = view.summary;
  const mayWrite = me !== null && may(view, me, 'write-summary');
  const { seq } = view;

  useEffect(() => {
    if (me === null) return;
    const opened = createLiveText({
      kept,
      key: `draft:${code}:${me}:summary`, // among the drafts of the seat: it goes when they go
      send: (splice) => send({ type: 'write-summary', ...splice }),
      after(ms, run) {
        const timer = setTimeout(run, ms);
        return () => clearTimeout(timer);
      },
      writing: setWriting,
    });
    const hurry = () => {
      if (document.visibilityState === 'hidden') opened.hurry();
    };
    document.addEventListener('visibilitychange', hurry);
    window.addEventListener('pagehide', opened.hurry);
    setLive(opened);
    return () => {
      document.removeEventListener('visibilitychange', hurry);
      window.removeEventListener('pagehide', opened.hurry);
      opened.stop();
    };
  }, [code, kept, me, send, setWriting]);

  useEffect(
    () => live?.told({ text, revision, seq, mayWrite, pending }),
    [live, text, revision, seq, mayWrite, pending],
  );

  const state = useSyncExternalStore(live?.subscribe ?? never, live?.state ?? nothing);
  const write = useCallback((next: string) => live?.write(next), [live]);
  const allSent = useCallback(() => live?.allSent() ?? Promise.resolve(true), [live]);
  const discard = useCallback(() => live?.discard(), [live]);
  return { ...state, text: state.typed ?? text, write, allSent, discard };
}
