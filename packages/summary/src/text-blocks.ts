/** A passage of what people typed. `#` headings, `-` or `*` points and blank lines are all that is understood. */
export type TextBlock =
  | { kind: 'heading'; text: string }
  | { kind: 'points'; items: readonly string[] }
  | { kind: 'paragraph'; lines: readonly string[] };

const HEADING = /^#{1,6}\s+(.+)$/;
const POINT = /^[-*•]\s+(.+)$/;

/** In order. Nothing typed is dropped but the signs that made it a heading or a point. */
export function textBlocks(text: string): TextBlock[] {
  const blocks: TextBlock[] = [];
  let paragraph: string[] = [];
  let points: string[] = [];
  const close = () => {
    if (paragraph.length > 0) blocks.push({ kind: 'paragraph', lines: paragraph });
    if (points.length > 0) blocks.push({ kind: 'points', items: points });
    paragraph = [];
    points = [];
  };
  for (const line of text.replace(/\r\n?/g, '\n').split('\n')) {
    const trimmed = line.trim();
    const heading = HEADING.exec(trimmed)?.[1];
    const point = POINT.exec(trimmed)?.[1];
    if (trimmed === '') close();
    else if (heading !== undefined) {
      close();
      blocks.push({ kind: 'heading', text: heading });
    } else if (point !== undefined) {
      if (paragraph.length > 0) close();
      points.push(point);
    } else {
      if (points.length > 0) close();
      paragraph.push(trimmed);
    }
  }
  close();
  return blocks;
}
