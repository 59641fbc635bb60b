import { type TextBlock, textBlocks } from '@reflextics/summary';
import {
  Fragment,
  type ReactNode,
  type Ref,
  type RefObject,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { WrittenBlock } from '../ending/written-text.tsx';
import type { Placed } from './placed-suggestions.ts';
import './writing.css';

const MARKED_FOR = 2_500; // ms: long enough to find what has changed, then it is text like the rest

interface GrowingTextProps {
  text: string;
  textRef: Ref<HTMLDivElement>;
  /** What others would change in it, in its order. */
  placed: readonly Placed[];
  renderSuggestion: (placed: Placed) => ReactNode;
}

interface Keyed {
  key: string;
  block: TextBlock;
}

/**
 * The text as it is being written: the reader's place stays in sight, and what has just changed is marked for a moment.
 * What others would change is marked in it, and stands below the passage in which it ends.
 */
export function GrowingText({ text, textRef, placed, renderSuggestion }: GrowingTextProps) {
  const element = useRef<HTMLDivElement>(null);
  useImperativeHandle(textRef, () => element.current as HTMLDivElement);
  const blocks = keyed(textBlocks(text));
  const fresh = useFresh(blocks);
  useKeptPlace(element);
  return (
    <div ref={element} className="written-text" dir="auto">
      {blocks.map(({ key, block }, at) => {
        const next = blocks[at + 1]?.block;
        const here = placed.filter(
          ({ to }) => (at === 0 || to > beginOf(block)) && (next === undefined || to <= beginOf(next)),
        );
        return (
          <div
            key={key}
            className={fresh.has(key) ? 'writing-passage-here writing-fresh' : 'writing-passage-here'}
          >
            <WrittenBlock text={text} block={block} headingAs="h3" marks={placed} />
            {here.map((one) => (
              <Fragment key={one.suggestion.id}>{renderSuggestion(one)}</Fragment>
            ))}
          </div>
        );
      })}
    </div>
  );
}

const beginOf = ({ lines: [first] }: TextBlock): number => first.from;

/** A passage keeps its key, and with it its place in the page, as long as it says the same. */
function keyed(blocks: readonly TextBlock[]): Keyed[] {
  const seen = new Map<string, number>();
  return blocks.map((block) => {
    const words = JSON.stringify([block.kind, block.lines.map(({ told }) => told)]);
    const n = (seen.get(words) ?? 0) + 1;
    seen.set(words, n);
    return { key: `${n} ${words}`, block };
  });
}

/** Keys of what has changed within the last moments; nothing is new to who has just come. */
function useFresh(blocks: readonly Keyed[]): ReadonlySet<string> {
  const known = useRef<ReadonlySet<string> | null>(null);
  const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set());
  const keys = blocks.map(({ key }) => key).join('\u0000');
  useEffect(() => {
    const now = keys.split('\u0000').filter((key) => key !== '');
    const before = known.current;
    known.current = new Set(now);
    if (before === null) return;
    setFresh(new Set(now.filter((key) => !before.has(key))));
    const timer = setTimeout(() => setFresh(new Set()), MARKED_FOR);
    return () => clearTimeout(timer);
  }, [keys]);
  return fresh;
}

/** Where the browser does not hold the page still itself, when something grows above what is read (Safari). */
function useKeptPlace(element: RefObject<HTMLElement | null>): void {
  const place = useRef<{ passage: Element; top: number } | null>(null);
  // Without a list of what it depends on: whatever is drawn may move the text.
  useLayoutEffect(() => {
    if (globalThis.CSS?.supports?.('overflow-anchor: auto') ?? true) return;
    const { passage, top } = place.current ?? {};
    if (passage?.isConnected && top !== undefined)
      window.scrollBy(0, passage.getBoundingClientRect().top - top);
    const look = () => {
      const passages = [...(element.current?.children ?? [])];
      const first = passages.find((one) => one.getBoundingClientRect().bottom > 0);
      const isRead = first !== undefined && first !== passages[0];
      place.current = isRead ? { passage: first, top: first.getBoundingClientRect().top } : null;
    };
    look();
    window.addEventListener('scroll', look, { passive: true });
    return () => window.removeEventListener('scroll', look);
  });
}
