import { inflateSync } from 'node:zlib';
import { Dict, Name, Operator, Reader, Ref, type Value } from './syntax.ts';

interface Stored {
  value: Value;
  /** As it is read, with its compression undone; null: it is no stream. */
  stream: string | null;
}

/** The objects of a PDF that keeps its table of them in plain text, as ours do. */
export class PdfFile {
  readonly #objects = new Map<number, Stored>();
  readonly trailer: Dict;

  constructor(bytes: Uint8Array) {
    const source = Buffer.from(bytes).toString('latin1');
    const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(source)?.[1] ?? Number.NaN);
    const table = new Reader(source, start);
    if (!isWord(table.next(), 'xref')) throw new Error(`expected the table of objects at ${start}`);
    const [first, count] = [table.next(), table.next()];
    if (first !== 0 || typeof count !== 'number') throw new Error('expected one table from object 0');
    for (let number = 0; number < count; number += 1) {
      const [offset, , kind] = [table.next(), table.next(), table.next()];
      if (isWord(kind, 'n') && typeof offset === 'number')
        this.#objects.set(number, objectAt(source, offset, number));
    }
    const trailer = isWord(table.next(), 'trailer') ? table.next() : null;
    if (!(trailer instanceof Dict)) throw new Error('expected a trailer');
    this.trailer = trailer;
  }

  get numbers(): readonly number[] {
    return [...this.#objects.keys()];
  }

  /** Whatever it leads to; null where that is not there. */
  follow(value: Value | undefined): Value {
    if (!(value instanceof Ref)) return value ?? null;
    return this.follow(this.#objects.get(value.number)?.value ?? null);
  }

  get(dict: Value | undefined, key: string): Value {
    const followed = this.follow(dict);
    return followed instanceof Dict ? this.follow(followed.entries.get(key)) : null;
  }

  /** Without following what it leads to. */
  raw(dict: Value | undefined, key: string): Value {
    const followed = this.follow(dict);
    return followed instanceof Dict ? (followed.entries.get(key) ?? null) : null;
  }

  dict(of: Value | undefined, key: string): Dict | null {
    const value = this.get(of, key);
    return value instanceof Dict ? value : null;
  }

  list(of: Value | undefined, key: string): readonly Value[] {
    const value = this.get(of, key);
    return Array.isArray(value) ? value : value === null ? [] : [value];
  }

  /** Null: it is none. */
  name(of: Value | undefined, key: string): string | null {
    const value = this.get(of, key);
    return value instanceof Name ? value.name : null;
  }

  /** As people read it; null: it is none. */
  text(of: Value | undefined, key: string): string | null {
    const value = this.get(of, key);
    if (typeof value !== 'string') return null;
    return value.startsWith('\u00fe\u00ff') ? utf16(value.slice(2)) : value;
  }

  /** Empty where there is none. */
  stream(value: Value | undefined): string {
    return value instanceof Ref ? (this.#objects.get(value.number)?.stream ?? '') : '';
  }

  /** In their order, with their own numbers. */
  pages(): { ref: Ref; page: Value }[] {
    const catalog = this.follow(this.trailer.entries.get('Root'));
    const found: { ref: Ref; page: Value }[] = [];
    const visit = (node: Value): void => {
      if (!(node instanceof Ref)) return;
      if (this.name(node, 'Type') === 'Page') found.push({ ref: node, page: node });
      else for (const kid of this.list(node, 'Kids')) visit(kid);
    };
    visit(this.raw(catalog, 'Pages'));
    return found;
  }
}

export function utf16(bytes: string): string {
  const units = bytes.match(/[\s\S]{2}/g) ?? [];
  return units.map((two) => String.fromCharCode((two.charCodeAt(0) << 8) | two.charCodeAt(1))).join('');
}

const isWord = (value: Value | undefined, word: string): boolean =>
  value instanceof Operator && value.word === word;

function objectAt(source: string, offset: number, number: number): Stored {
  const reader = new Reader(source, offset);
  const [own, , begin] = [reader.next(), reader.next(), reader.next()];
  if (own !== number || !isWord(begin, 'obj'))
    throw new Error(`expected object ${number} at ${offset}, found ${String(own)}`);
  const value = reader.next() ?? null;
  if (!isWord(reader.next(), 'stream')) return { value, stream: null };
  const length = value instanceof Dict ? value.entries.get('Length') : null;
  if (typeof length !== 'number') throw new Error(`expected how long the stream of ${number} is`);
  const from = source.startsWith('\r\n', reader.at) ? reader.at + 2 : reader.at + 1;
  const bytes = source.slice(from, from + length);
  const filter = value instanceof Dict ? value.entries.get('Filter') : null;
  const isDeflated = filter instanceof Name && filter.name === 'FlateDecode';
  return {
    value,
    stream: isDeflated ? inflateSync(Buffer.from(bytes, 'latin1')).toString('latin1') : bytes,
  };
}
