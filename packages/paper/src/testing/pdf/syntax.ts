/** What stands in a PDF, as ISO 32000-1 §7.3 has it. Strings are bytes, one a UTF-16 unit. */
export type Value = number | boolean | null | string | Name | Ref | Operator | Value[] | Dict;

export class Name {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

/** To an object of the file, by its number. */
export class Ref {
  readonly number: number;
  constructor(number: number) {
    this.number = number;
  }
}

/** A word that is none of these: in a content stream it draws, in a file it ends something. */
export class Operator {
  readonly word: string;
  constructor(word: string) {
    this.word = word;
  }
}

export class Dict {
  readonly entries = new Map<string, Value>();
}

const SPACE = /[\0\t\n\f\r ]/;
const ENDS_WORD = /[\0\t\n\f\r ()<>[\]{}/%]/;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** Reads one value after the other; whatever is not well formed throws. */
export class Reader {
  readonly source: string;
  at: number;

  constructor(source: string, at = 0) {
    this.source = source;
    this.at = at;
  }

  /** undefined: there is nothing more. */
  next(): Value | undefined {
    this.#skip();
    const sign = this.source[this.at];
    if (sign === undefined) return undefined;
    if (sign === '/') return this.#name();
    if (sign === '(') return this.#text();
    if (sign === '[') return this.#list();
    if (sign === '<') return this.source[this.at + 1] === '<' ? this.#dict() : this.#hex();
    return this.#word();
  }

  #skip(): void {
    for (;;) {
      while (SPACE.test(this.source[this.at] ?? '')) this.at += 1;
      if (this.source[this.at] !== '%') return;
      while (this.at < this.source.length && !/[\r\n]/.test(this.source[this.at] ?? '')) this.at += 1;
    }
  }

  #name(): Name {
    const from = this.at + 1;
    this.at = from;
    while (this.at < this.source.length && !ENDS_WORD.test(this.source[this.at] ?? '')) this.at += 1;
    const written = this.source.slice(from, this.at);
    return new Name(
      written.replace(/#([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
    );
  }

  #text(): string {
    let text = '';
    let depth = 0;
    for (;;) {
      const sign = this.source[this.at];
      if (sign === undefined) throw new Error('expected the end of a string, found the end of the file');
      this.at += 1;
      if (sign === '(') {
        depth += 1;
        if (depth === 1) continue;
      }
      if (sign === ')') {
        depth -= 1;
        if (depth === 0) return text;
      }
      text += sign === '\\' ? this.#escaped() : sign;
    }
  }

  #escaped(): string {
    const octal = /^[0-7]{1,3}/.exec(this.source.slice(this.at, this.at + 3))?.[0];
    if (octal !== undefined) {
      this.at += octal.length;
      return String.fromCharCode(Number.parseInt(octal, 8));
    }
    const sign = this.source[this.at] ?? '';
    this.at += 1;
    if (sign === '\n') return '';
    return ESCAPES[sign] ?? sign;
  }

  #hex(): string {
    const end = this.source.indexOf('>', this.at);
    const digits = this.source.slice(this.at + 1, end).replace(/\s/g, '');
    this.at = end + 1;
    if (/[^\da-f]/i.test(digits)) throw new Error(`expected hexadecimal digits, found ${digits}`);
    return (digits.match(/../g) ?? []).map((two) => String.fromCharCode(Number.parseInt(two, 16))).join('');
  }

  #list(): Value[] {
    this.at += 1;
    const list: Value[] = [];
    for (;;) {
      this.#skip();
      if (this.source[this.at] === ']') {
        this.at += 1;
        return list;
      }
      const value = this.next();
      if (value === undefined) throw new Error('expected the end of a list, found the end of the file');
      list.push(value);
    }
  }

  #dict(): Dict {
    this.at += 2;
    const dict = new Dict();
    for (;;) {
      this.#skip();
      if (this.source.startsWith('>>', this.at)) {
        this.at += 2;
        return dict;
      }
      const key = this.next();
      const value = this.next();
      if (!(key instanceof Name) || value === undefined)
        throw new Error(`expected a name and a value at ${this.at}`);
      dict.entries.set(key.name, value);
    }
  }

  #word(): Value {
    const from = this.at;
    while (this.at < this.source.length && !ENDS_WORD.test(this.source[this.at] ?? '')) this.at += 1;
    const word = this.source.slice(from, this.at);
    if (word === '') throw new Error(`expected a value at ${from}, found ${this.source[from]}`);
    const ref = /^\s+\d+\s+R(?![\w])/.exec(this.source.slice(this.at, this.at + 16))?.[0];
    if (/^\d+$/.test(word) && ref !== undefined) {
      this.at += ref.length;
      return new Ref(Number(word));
    }
    if (/^[+-]?(\d+\.?\d*|\.\d+)$/.test(word)) return Number(word);
    if (word === 'true' || word === 'false') return word === 'true';
    return word === 'null' ? null : new Operator(word);
  }
}
