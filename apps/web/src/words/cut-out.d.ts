/** A part of a language, cut out while building (`compiled-words.ts`); elsewhere the whole of it. */
declare module '*?door' {
  export const en: Readonly<Record<string, string>>;
  export const fr: Readonly<Record<string, string>>;
  export const el: Readonly<Record<string, string>>;
  export const ro: Readonly<Record<string, string>>;
}

declare module '*?table' {
  export { el, en, fr, ro } from '*?door';
}

declare module '*?rest' {
  export { el, en, fr, ro } from '*?door';
}

declare module '*?narrator' {
  export { el, en, fr, ro } from '*?door';
}

declare module '*?later' {
  export { el, en, fr, ro } from '*?door';
}
