import { findNodeAtLocation, getNodeValue, type Node, type ParseError, parseTree } from 'jsonc-parser';

export type Path = readonly (string | number)[];

/** A JSON file as somebody may have written it by hand: what it says, and where. */
export type JsonText =
  | {
      readonly value: unknown;
      /** From 1; of the place itself, or of the nearest thing around it that is in the file. */
      readonly lineOf: (path: Path) => number;
      /** Names that stand in an object a second time: what stands there first would be lost. */
      readonly repeated: readonly { readonly line: number; readonly path: Path }[];
    }
  /** From there on it is no JSON; `line` is null where nothing is in it. */
  | { readonly line: number | null; readonly found: string | null };

/** A mark of UTF-8 at its start is no part of it. */
export function readJsonText(json: string): JsonText {
  const text = json.replace(/^\uFEFF/, '');
  const errors: ParseError[] = [];
  let tree: Node | undefined;
  try {
    tree = parseTree(text, errors, { disallowComments: true });
  } catch (error) {
    // Brackets in brackets without end: deeper than any file of ours, and than the parser can go.
    if (!(error instanceof RangeError)) throw error;
    return { line: 1, found: shortened(lineWith(text, 0)) };
  }
  const [first] = errors;
  if (first !== undefined)
    return { line: lineAt(text, first.offset), found: shortened(lineWith(text, first.offset)) };
  if (tree === undefined) return { line: null, found: null };
  const root = tree;
  return {
    value: getNodeValue(root),
    lineOf: (path) => lineOf(text, root, path),
    repeated: repeatedIn(root, []).map(({ offset, path }) => ({ line: lineAt(text, offset), path })),
  };
}

function repeatedIn(node: Node, path: Path): { offset: number; path: Path }[] {
  const children = node.children ?? [];
  if (node.type === 'array') return children.flatMap((item, at) => repeatedIn(item, [...path, at]));
  if (node.type !== 'object') return [];
  const seen = new Set<string>();
  return children.flatMap(({ offset, children: [key, value] = [] }) => {
    const name = String(key?.value);
    const here = [...path, name];
    const again = seen.has(name) ? [{ offset, path: here }] : [];
    seen.add(name);
    return value === undefined ? again : [...again, ...repeatedIn(value, here)];
  });
}

/** `situations[2].title`, counted from 1 as people do. */
export const placeOf = (path: Path): string =>
  path
    .map((part) => (typeof part === 'number' ? `[${part + 1}]` : `.${part}`))
    .join('')
    .replace(/^\./, '');

const MOST_FOUND = 60; // characters: enough to recognise it by

export const shortened = (found: string): string =>
  found.length > MOST_FOUND ? `${found.slice(0, MOST_FOUND)}…` : found;

/** A value as an error names it. */
export function foundIn(value: unknown): string | number {
  if (typeof value === 'string') return shortened(value);
  if (typeof value === 'number') return value;
  if (value === null) return 'null';
  return Array.isArray(value) ? '[…]' : typeof value === 'object' ? '{…}' : String(value);
}

function lineOf(text: string, tree: Node, path: Path): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node !== undefined)
      return lineAt(text, node.parent?.type === 'property' ? node.parent.offset : node.offset);
  }
  return lineAt(text, tree.offset);
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;
const lineWith = (text: string, offset: number): string =>
  (text.split('\n')[lineAt(text, offset) - 1] ?? '').trim();
