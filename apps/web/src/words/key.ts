import type { en } from './en.ts';

type Messages = typeof en;

/** The name of a sentence: `<screen>.<what it says>`. */
export type Key = keyof Messages;

/** A whole language. */
export type Catalog = Readonly<Record<Key, string>>;

export type Value = string | number;

type NamesIn<S extends string> = S extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;

/** Names of the values a sentence needs. A sentence with plural or select takes any names; a test checks those. */
export type ValuesOf<
  K extends Key,
  V = Value,
> = Messages[K] extends `${string}, ${'plural' | 'select'}${string}`
  ? Readonly<Record<string, V>>
  : Readonly<Record<NamesIn<Messages[K]>, V>>;

/** A sentence without values is asked for by its key alone. */
export type Arguments<K extends Key, V = Value> = Messages[K] extends `${string}{${string}`
  ? [values: ValuesOf<K, V>]
  : [];
