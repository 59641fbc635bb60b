/** A piece of XML that is already written, so that a text is never taken for one. */
export class Xml {
  constructor(readonly written: string) {}
}

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element; strings within it are texts and are escaped, attributes without a value are left out. */
export function element(
  name: string,
  attributes: Attributes = {},
  ...content: readonly (Xml | string)[]
): Xml {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('');
  const inside = content.map((one) => (one instanceof Xml ? one.written : escapeXml(one))).join('');
  return new Xml(inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`);
}

export const xmlFile = (root: Xml): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root.written}\n`;

function escapeXml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/\t/g, '&#9;')
    .replace(/\n/g, '&#10;');
}
