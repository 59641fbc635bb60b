import { findNodeAtLocation, getNodeValue, type Node, type ParseError, parseTree } from 'jsonc-parser';

export type Path = readonly (string | number)[];

/** A JSON file as somebody may have written it by hand: what it says, and where. */
export type JsonText =
  | {
      readonly value: unknown;
      /** From 1; of the place itself, or of the nearest thing around it that is in the file. */
      readonly lineOf: (path: Path) => number;
    }
  /** From there on it is no JSON; `line` is null where nothing is in it. */
  | { readonly line: number | null; readonly found: string | null };

/** A mark of UTF-8 at its start is no part of it. */
export function readJsonText(json: string): JsonText {
  const text = json.replace(/^\uFEFF/, '');
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true });
  const [first] = errors;
  if (first !== undefined)
    return { line: lineAt(text, first.offset), found: shortened(lineWith(text, first.offset)) };
  if (tree === undefined) return { line: null, found: null };
  return { value: getNodeValue(tree), lineOf: (path) => lineOf(text, tree, path) };
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
