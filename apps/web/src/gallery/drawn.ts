/** What React calls with each tree that it has put on the page; gallery.html hangs it up before React comes. */
interface Committed {
  current: Drawn;
}
interface Drawn {
  tag: number;
  /** Of a `<Suspense>`: null while it shows what is in it. */
  memoizedState: unknown;
  type: unknown;
  elementType: unknown;
  child: Drawn | null;
  sibling: Drawn | null;
}

declare global {
  /** React calls it with every tree. */
  var galleryCommitted: ((tree: Committed) => void) | undefined;
  /** Components that no state has shown since the page was loaded, as `screens/join/index.tsx JoinPage`. */
  var galleryUndrawn: (() => string[]) | undefined;
  /** Whether some of what is shown is still being fetched. */
  var galleryWaits: (() => boolean) | undefined;
}

const files = import.meta.glob<Record<string, unknown>>(
  ['../**/*.tsx', '!../**/*.test.tsx', '!../**/testing/**', '!../gallery/**', '!../draw.tsx'],
  { eager: true },
);

/** By the component itself, since names are shortened in a build. */
const known = new Map<unknown, string>();
for (const [file, exported] of Object.entries(files)) {
  for (const [name, what] of Object.entries(exported)) {
    if (typeof what === 'function' && /^(?:default$|[A-Z])/.test(name))
      known.set(what, `${file.replace('../', '')} ${name}`);
  }
}

const SUSPENSE = 13; // as React numbers it

/** From now on `galleryUndrawn` can be asked. */
export function watchWhatIsDrawn(): void {
  const drawn = new Set<unknown>();
  let waits = false;
  globalThis.galleryCommitted = ({ current }) => {
    const left: (Drawn | null)[] = [current];
    waits = false;
    for (let at = left.pop(); at !== undefined; at = left.pop()) {
      if (at === null) continue;
      if (at.tag === SUSPENSE && at.memoizedState !== null) waits = true;
      drawn.add(at.type);
      drawn.add(at.elementType);
      left.push(at.child, at.sibling);
    }
  };
  globalThis.galleryWaits = () => waits;
  globalThis.galleryUndrawn = () =>
    [...known].flatMap(([component, name]) => (drawn.has(component) ? [] : [name])).sort();
}
