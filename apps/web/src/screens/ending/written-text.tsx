import { runsOf, type TextBlock, type TextLine, textBlocks } from '@reflextics/summary';
import { type ElementType, Fragment, type ReactNode } from 'react';
import { markedPieces, type Stretch } from '../writing/placed-suggestions.ts';
import './written-text.css';

interface WrittenTextProps {
  text: string;
  /** Of its headings; its second ones are one lower. */
  headingAs?: 'h2' | 'h3';
}

/** What the scribe has written, as the downloaded summary shows it. */
export function WrittenText({ text, headingAs = 'h3' }: WrittenTextProps) {
  return (
    <div className="written-text" dir="auto">
      {textBlocks(text).map((block, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: passages may say the same, and none is ever moved
        <WrittenBlock key={at} text={text} block={block} headingAs={headingAs} />
      ))}
    </div>
  );
}

interface WrittenBlockProps {
  /** That the block is of. */
  text: string;
  block: TextBlock;
  headingAs: 'h2' | 'h3';
  /** What is marked in the text, in UTF-16 units of it. */
  marks?: readonly Stretch[];
}

export function WrittenBlock({ text, block, headingAs, marks = [] }: WrittenBlockProps) {
  const lines = (As: ElementType): ReactNode =>
    block.lines.map((line, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: as above, for the lines of a passage
      <As key={at}>
        {As === Fragment && at > 0 ? '\n' : null}
        <WrittenLine typed={text} line={line} marks={marks} />
      </As>
    ));
  switch (block.kind) {
    case 'heading': {
      const Heading = block.level === 1 ? headingAs : headingAs === 'h2' ? 'h3' : 'h4';
      return <Heading>{lines(Fragment)}</Heading>;
    }
    case 'points':
      return block.ordered ? <ol>{lines('li')}</ol> : <ul>{lines('li')}</ul>;
    case 'quote':
      return (
        <blockquote>
          <p>{lines(Fragment)}</p>
        </blockquote>
      );
    case 'paragraph':
      return <p>{lines(Fragment)}</p>;
  }
  return null;
}

interface WrittenLineProps {
  typed: string;
  line: TextLine;
  marks: readonly Stretch[];
}

function WrittenLine({ typed, line, marks }: WrittenLineProps) {
  return runsOf(typed.slice(line.from, line.to)).flatMap(({ strong, emphasis, ...run }, at) =>
    markedPieces({ text: run.text, from: line.from + run.from, to: line.from + run.to }, marks).map(
      ({ text, marked }, piece) => {
        const shown = marked ? <mark className="written-marked">{text}</mark> : text;
        const words = emphasis ? <em>{shown}</em> : shown;
        // biome-ignore lint/suspicious/noArrayIndexKey: as above, for the runs of a line
        return <Fragment key={`${at} ${piece}`}>{strong ? <strong>{words}</strong> : words}</Fragment>;
      },
    ),
  );
}
