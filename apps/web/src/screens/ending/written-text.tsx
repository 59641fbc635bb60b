import { spansOf, type TextBlock, type Told, textBlocks } from '@reflextics/summary';
import { type ElementType, Fragment, type ReactNode } from 'react';
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
        <WrittenBlock key={at} block={block} headingAs={headingAs} />
      ))}
    </div>
  );
}

export function WrittenBlock({ block, headingAs }: { block: TextBlock; headingAs: 'h2' | 'h3' }) {
  switch (block.kind) {
    case 'heading': {
      const Heading = block.level === 1 ? headingAs : headingAs === 'h2' ? 'h3' : 'h4';
      return <Heading>{lines(block, Fragment)}</Heading>;
    }
    case 'points':
      return block.ordered ? <ol>{lines(block, 'li')}</ol> : <ul>{lines(block, 'li')}</ul>;
    case 'quote':
      return (
        <blockquote>
          <p>{lines(block, Fragment)}</p>
        </blockquote>
      );
    case 'paragraph':
      return <p>{lines(block, Fragment)}</p>;
  }
  return null;
}

function lines({ lines: told }: TextBlock, As: ElementType): ReactNode {
  return told.map((line, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: as above, for the lines of a passage
    <As key={at}>
      {As === Fragment && at > 0 ? '\n' : null}
      <WrittenLine told={line.told} />
    </As>
  ));
}

function WrittenLine({ told }: { told: Told }) {
  return spansOf(told).map(({ text, strong, emphasis }, at) => {
    const words = emphasis ? <em>{text}</em> : text;
    // biome-ignore lint/suspicious/noArrayIndexKey: as above, for the runs of a line
    return <Fragment key={at}>{strong ? <strong>{words}</strong> : words}</Fragment>;
  });
}
