/** A type without intersections and `readonly`: what two spellings of the same shape have in common. */
type Plain<T> = T extends readonly (infer Item)[]
  ? Plain<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Plain<T[Key]> }
    : T;

type Identical<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/**
 * True only if a schema lets through exactly what the type says, both ways: a key, a case or an optional mark that one
 * of them has and the other lacks makes it false. `const same: Same<z.infer<typeof schema>, Type> = true` then does not compile.
 */
export type Same<Inferred, Type> = Identical<Plain<Inferred>, Plain<Type>>;
