import type { View } from '@reflextics/game';
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Dialog, Sign } from '../../look/index.ts';
import { useWords } from '../../words/index.ts';
import type { WritingTogether } from '../ending/use-live-text.ts';
import { useFaces } from '../shared/faces.ts';
import { markedPieces, type Placed } from './placed-suggestions.ts';
import { SuggestionCard, WhoSuggests } from './suggestion-card.tsx';
import { Answer } from './suggestions-to-answer.tsx';

const APART = 48; // px between the tops of two buttons: each is a full target

interface InBoxProps {
  view: View;
  live: WritingTogether;
  areaRef: RefObject<HTMLTextAreaElement | null>;
  placed: readonly Placed[];
}

/** Suggestions that begin on the same lines of the box. */
interface Beside {
  /** px below the top of the box's content. */
  top: number;
  ids: readonly string[];
}

/**
 * Lies over the scribe's box: what others would change is marked in her text, and a button beside each place opens it
 * there. Who goes by the keyboard or by ear has the same below the box, in the order of the text.
 */
export function SuggestionsInBox({ view, live, areaRef, placed }: InBoxProps) {
  const mirror = useRef<HTMLDivElement>(null);
  const { besides, scrolled, height } = usePlaces(areaRef, mirror, live.text, placed);
  const [open, setOpen] = useState<readonly string[]>([]);
  const opened = placed.filter(({ suggestion }) => open.includes(suggestion.id));
  const close = () => {
    setOpen([]);
    areaRef.current?.focus({ preventScroll: true });
  };
  // The button that opened it goes with what was answered, so that the focus would be nowhere.
  const isOver = open.length > 0 && opened.length === 0;
  useEffect(() => {
    if (!isOver) return;
    setOpen([]);
    areaRef.current?.focus({ preventScroll: true });
  }, [isOver, areaRef]);
  return (
    <>
      <div className="writing-mirror" ref={mirror} aria-hidden dir="auto">
        <Mirrored text={live.text} placed={placed} />
      </div>
      {besides
        .filter(({ top }) => top - scrolled > -APART / 2 && top - scrolled < height - APART / 2)
        .map(({ top, ids }) => (
          <BesideButton
            key={ids.join(' ')}
            view={view}
            top={top - scrolled}
            placed={placed.filter(({ suggestion }) => ids.includes(suggestion.id))}
            onOpen={() => setOpen(ids)}
          />
        ))}
      {opened[0] === undefined ? null : (
        <Dialog open onClose={close} title={<WhoSuggests view={view} suggestion={opened[0].suggestion} />}>
          {opened.map(({ suggestion }, at) => (
            <SuggestionCard key={suggestion.id} view={view} suggestion={suggestion} withoutName={at === 0}>
              <Answer view={view} live={live} suggestion={suggestion} isPlaced />
            </SuggestionCard>
          ))}
        </Dialog>
      )}
    </>
  );
}

interface BesideButtonProps {
  view: View;
  top: number;
  placed: readonly Placed[];
  onOpen: () => void;
}

function BesideButton({ view, top, placed, onOpen }: BesideButtonProps) {
  const { t } = useWords();
  const face = useFaces(view, null);
  const [first] = placed;
  if (first === undefined) return null;
  const { by, passage } = first.suggestion;
  const label =
    placed.length > 1
      ? t('writing.suggestions.waiting', { n: placed.length })
      : t('writing.suggestion.suggests', { name: face(by).name });
  return (
    <button type="button" className="writing-beside" style={{ top }} onClick={onOpen} title={label}>
      {placed.length > 1 ? (
        <b>{placed.length}</b>
      ) : (
        <Sign sign={by === view.narrator ? 'narrator' : face(by).sign} />
      )}
      <span className="heard">
        {label}: {passage}
      </span>
    </button>
  );
}

/** The box's text, unseen but for its marks; the first sign of each passage tells where it stands. */
function Mirrored({ text, placed }: { text: string; placed: readonly Placed[] }) {
  const starts = [0, ...placed.map(({ from }) => from), text.length];
  const cuts = [...new Set(starts)].sort((one, other) => one - other);
  return cuts.map((from, at) => (
    <span key={from} data-from={from}>
      {markedPieces(
        { text: text.slice(from, cuts[at + 1] ?? from), from, to: cuts[at + 1] ?? from },
        placed,
      ).map((piece, n) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one run, which are never moved
        piece.marked ? <mark key={n}>{piece.text}</mark> : piece.text,
      )}
    </span>
  ));
}

interface Places {
  besides: readonly Beside[];
  scrolled: number;
  height: number;
}

/** Where in the box each passage begins; asked again when it is written in, scrolled or given another size. */
function usePlaces(
  areaRef: RefObject<HTMLTextAreaElement | null>,
  mirrorRef: RefObject<HTMLDivElement | null>,
  text: string,
  placed: readonly Placed[],
): Places {
  const [places, setPlaces] = useState<Places>({ besides: [], scrolled: 0, height: 0 });
  const asked = placed.map(({ suggestion, from, to }) => `${suggestion.id} ${from} ${to}`).join('\n');
  const now = useRef(placed);
  now.current = placed;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is looked at moves with the text and with what is asked about
  useLayoutEffect(() => {
    const [area, mirror] = [areaRef.current, mirrorRef.current];
    if (area === null || mirror === null) return;
    const look = () => {
      mirror.style.width = `${area.clientWidth}px`;
      mirror.style.height = `${area.clientHeight}px`;
      mirror.scrollTop = area.scrollTop;
      const besides: { top: number; ids: string[] }[] = [];
      for (const { suggestion, from } of now.current) {
        const top = mirror.querySelector<HTMLElement>(`[data-from="${from}"]`)?.offsetTop ?? 0;
        const last = besides.at(-1);
        if (last !== undefined && top - last.top < APART) last.ids.push(suggestion.id);
        else besides.push({ top, ids: [suggestion.id] });
      }
      const { scrollTop: scrolled, clientHeight: height } = area;
      setPlaces((before) => {
        const next = { besides, scrolled, height };
        return JSON.stringify(before) === JSON.stringify(next) ? before : next;
      });
    };
    look();
    const sized = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(look);
    sized?.observe(area);
    area.addEventListener('scroll', look, { passive: true });
    return () => {
      sized?.disconnect();
      area.removeEventListener('scroll', look);
    };
  }, [areaRef, mirrorRef, text, asked]);
  return places;
}
