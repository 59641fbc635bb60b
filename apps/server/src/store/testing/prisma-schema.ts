import { readFile } from 'node:fs/promises';

const SCHEMA = new URL('../../../../../prisma/schema.prisma', import.meta.url);

/** How Postgres says the types that the schema uses. */
const COLUMN_TYPES: Readonly<Record<string, string>> = {
  String: 'text',
  'String[]': 'text[]',
  Int: 'integer',
  Boolean: 'boolean',
  Json: 'jsonb',
  'Json @db.Json': 'json',
  'DateTime @db.Timestamptz(3)': 'timestamp(3) with time zone',
};

export interface Table {
  /** Its name in Prisma. */
  model: string;
  /** `name type`, with `null` where it may be; a list's nullability is not Prisma's business. */
  columns: string[];
  /** `primary|unique|index (columns)`. */
  keys: string[];
  /** `(columns) -> table (columns) CASCADE`. */
  references: string[];
}

interface Field {
  name: string;
  column: string;
  type: string;
  optional: boolean;
  attributes: string;
}

/** What schema.prisma says of the tables, by table name. */
export async function tablesOfSchema(): Promise<Record<string, Table>> {
  const text = (await readFile(SCHEMA, 'utf8')).replace(/^\s*\/\/.*$/gm, '');
  const enums = new Map(blocks(text, 'enum').map(({ name, body }) => [name, mapped(body, '@@map') ?? name]));
  const models = blocks(text, 'model').map(({ name, body }) => ({
    model: name,
    table: mapped(body, '@@map') ?? name,
    body,
    fields: fieldsOf(body),
  }));
  const byModel = new Map(models.map((one) => [one.model, one]));
  return Object.fromEntries(
    models.map(({ model, table, body, fields }) => {
      const scalar = fields.filter(({ type }) => !byModel.has(type.replace('[]', '')));
      const columns = scalar.map(({ column, type, optional, attributes }) => {
        const native = /@db\.\S+/.exec(attributes)?.[0];
        const columnType = enums.get(type) ?? COLUMN_TYPES[native ? `${type} ${native}` : type];
        return `${column} ${columnType ?? 'unknown'}${optional ? ' null' : ''}`;
      });
      const references = fields.flatMap(({ type, attributes }) => {
        const found = /fields: \[(.*?)\], references: \[(.*?)\], onDelete: (\w+)/.exec(attributes);
        const to = byModel.get(type);
        if (!found || !to) return [];
        const [, from = '', their = '', onDelete = ''] = found;
        return `(${named(fields, from)}) -> ${to.table} (${named(to.fields, their)}) ${onDelete.toUpperCase()}`;
      });
      return [
        table,
        { model, columns: columns.sort(), keys: keysOf(body, fields), references: references.sort() },
      ];
    }),
  );
}

function keysOf(body: string, fields: Field[]): string[] {
  const single = fields.flatMap(({ column, attributes }) => {
    if (/@id\b/.test(attributes)) return `primary (${column})`;
    return /@unique\b/.test(attributes) ? `unique (${column})` : [];
  });
  const kinds = { id: 'primary', unique: 'unique', index: 'index' } as const;
  const several = [...body.matchAll(/@@(id|unique|index)\(\[(.*?)\]/g)].map(
    ([, kind, list = '']) => `${kinds[kind as keyof typeof kinds]} (${named(fields, list)})`,
  );
  return [...single, ...several].sort();
}

function blocks(text: string, kind: string): { name: string; body: string }[] {
  return [...text.matchAll(new RegExp(`^${kind} (\\w+) \\{(.*?)^\\}`, 'gms'))].map(
    ([, name = '', body = '']) => ({
      name,
      body,
    }),
  );
}

function fieldsOf(body: string): Field[] {
  return [...body.matchAll(/^\s+(\w+)\s+(\w+(?:\[\])?)(\?)?(.*)$/gm)].map(
    ([, name = '', type = '', optional, attributes = '']) => ({
      name,
      column: mapped(attributes, '@map') ?? name,
      type,
      optional: optional === '?',
      attributes,
    }),
  );
}

/** The columns of a list of fields. */
function named(fields: Field[], list: string): string {
  return list
    .split(/,\s*/)
    .map((name) => fields.find((field) => field.name === name)?.column ?? `no field ${name}`)
    .join(', ');
}

function mapped(text: string, attribute: string): string | null {
  return new RegExp(`(?<!@)${attribute}\\("(\\w+)"\\)`).exec(text)?.[1] ?? null;
}
