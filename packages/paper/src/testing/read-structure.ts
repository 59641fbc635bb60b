import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What somebody meets who goes by the tags: one line an element, set in as it lies in others, with its text. */
export async function structureOf(bytes: Uint8Array): Promise<string> {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false });
  const pdf = await loading.promise;
  const lines: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    lines.push(`page ${number}`, ...linesOf(await page.getStructTree(), textsOf(items), 0));
  }
  await loading.destroy();
  return `${lines.join('\n')}\n`;
}

/** The text of each piece of marked content, by its id. */
function textsOf(items: readonly object[]): Map<string, string> {
  const texts = new Map<string, string>();
  const open: (string | null)[] = [];
  for (const item of items) {
    const type = Reflect.get(item, 'type');
    if (type === 'endMarkedContent') open.pop();
    else if (type !== undefined) open.push(Reflect.get(item, 'id') ?? null);
    else {
      const id = open.findLast((one) => one !== null);
      if (id === undefined || id === null) continue;
      const end = Reflect.get(item, 'hasEOL') === true ? ' ' : '';
      texts.set(id, (texts.get(id) ?? '') + String(Reflect.get(item, 'str')) + end);
    }
  }
  return texts;
}

function linesOf(node: unknown, texts: ReadonlyMap<string, string>, depth: number): string[] {
  const { role, alt, children } = Object(node);
  const below: unknown[] = Array.isArray(children) ? children : [];
  const text = below
    .flatMap((child) => texts.get(String(Object(child).id)) ?? [])
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
  const said = [
    String(role),
    ...(text === '' ? [] : [text]),
    ...(typeof alt === 'string' ? [`[${alt}]`] : []),
  ];
  const inside = below.filter((child) => 'role' in Object(child));
  const own = role === 'Root' || role === undefined ? [] : [`${'  '.repeat(depth)}${said.join(': ')}`];
  return [...own, ...inside.flatMap((child) => linesOf(child, texts, depth + 1))];
}
