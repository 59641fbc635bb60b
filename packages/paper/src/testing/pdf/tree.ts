import type { PdfFile } from './file.ts';
import { Dict, Ref, type Value } from './syntax.ts';

/** An element of the structure, with the content that it holds by itself. */
export interface Element {
  role: string;
  dict: Dict;
  children: readonly Element[];
  /** On which page by its place, and under which number there. */
  content: readonly { page: number; mcid: number }[];
  /** Of its elements and its content alike: what a reader meets in it. */
  count: number;
}

/** The structure, from the element that holds all others. Throws where it is not there. */
export function treeOf(file: PdfFile, pages: readonly Ref[]): Element {
  const catalog = file.follow(file.trailer.entries.get('Root'));
  const [root] = file.list(catalog, 'StructTreeRoot');
  const kids = file.list(root, 'K').map((kid) => elementOf(file, kid, pages, null));
  const [document] = kids;
  if (document === undefined || document === null || kids.length > 1)
    throw new Error(`expected one element that holds all, found ${kids.length}`);
  return document;
}

function elementOf(file: PdfFile, value: Value, pages: readonly Ref[], parent: Dict | null): Element | null {
  const dict = file.follow(value);
  if (!(dict instanceof Dict)) return null;
  if (parent !== null && file.get(dict, 'P') !== parent)
    throw new Error(`expected ${file.name(dict, 'S')} to name what it lies in`);
  const own = pageAt(file.raw(dict, 'Pg'), pages);
  const content: { page: number; mcid: number }[] = [];
  const children: Element[] = [];
  const kids = file.list(dict, 'K');
  for (const kid of kids) {
    const followed = file.follow(kid);
    if (typeof followed === 'number') content.push({ page: own, mcid: followed });
    else if (file.name(followed, 'Type') === 'MCR') {
      const mcid = file.get(followed, 'MCID');
      const page = file.raw(followed, 'Pg');
      if (typeof mcid === 'number') content.push({ page: page === null ? own : pageAt(page, pages), mcid });
    } else {
      const child = elementOf(file, followed, pages, dict);
      if (child !== null) children.push(child);
    }
  }
  return { role: file.name(dict, 'S') ?? '', dict, children, content, count: kids.length };
}

const pageAt = (value: Value, pages: readonly Ref[]): number =>
  value instanceof Ref ? pages.findIndex(({ number }) => number === value.number) : -1;

export const within = (element: Element): Element[] => [element, ...element.children.flatMap(within)];

/** @returns from where in the document that content is pointed to, by the table that goes the other way. */
export function parentOf(file: PdfFile, page: Value, mcid: number): Value {
  const catalog = file.follow(file.trailer.entries.get('Root'));
  const key = file.get(page, 'StructParents');
  const nums = file.list(file.get(file.get(catalog, 'StructTreeRoot'), 'ParentTree'), 'Nums');
  const at = nums.findIndex((one, index) => index % 2 === 0 && one === key);
  const parents = file.follow(nums[at + 1]);
  return Array.isArray(parents) ? file.follow(parents[mcid]) : null;
}
