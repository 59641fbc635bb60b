import { SaxesParser } from 'saxes';

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

/** Throws, with the place, where the text is no well-formed XML or uses a prefix that nobody declared. */
export function parseXml(text: string): Element {
  const root: Element = { name: '', attributes: {}, children: [] };
  const open = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value] as const);
    const element: Element = { name, attributes: Object.fromEntries(values), children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (words) => open.at(-1)?.children.push(words));
  parser.write(text).close();
  const [first] = elementsIn(root);
  if (first === undefined) throw new Error('expected a root element, found none');
  return first;
}

export const elementsIn = ({ children }: Element): Element[] =>
  children.filter((child): child is Element => typeof child !== 'string');

/** Everywhere below, in the order of the file; `name` itself may stand within another of its kind. */
export function all(within: Element, name: string): Element[] {
  return elementsIn(within).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...all(child, name),
  ]);
}

export function only(within: Element, name: string): Element {
  const [first, ...others] = all(within, name);
  if (first === undefined || others.length > 0)
    throw new Error(
      `expected one ${name} in ${within.name}, found ${first === undefined ? 0 : others.length + 1}`,
    );
  return first;
}

export const textIn = ({ children }: Element): string =>
  children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');
