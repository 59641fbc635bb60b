import { textBlocks } from '@reflextics/summary';
import './written-text.css';

interface WrittenTextProps {
  text: string;
  /** Of its headings. */
  headingAs?: 'h2' | 'h3';
}

/** What the scribe has written, as the downloaded summary shows it. */
export function WrittenText({ text, headingAs: Heading = 'h3' }: WrittenTextProps) {
  return (
    <div className="written-text" dir="auto">
      {textBlocks(text).map((block, at) => {
        const place = `${at}`;
        switch (block.kind) {
          case 'heading':
            return <Heading key={place}>{block.text}</Heading>;
          case 'points':
            return (
              <ul key={place}>
                {block.items.map((item, n) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: two points may say the same, and none is ever moved
                  <li key={n}>{item}</li>
                ))}
              </ul>
            );
          case 'paragraph':
            return <p key={place}>{block.lines.join('\n')}</p>;
        }
        return null;
      })}
    </div>
  );
}
