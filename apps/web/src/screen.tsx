import { Component, type ComponentType, type ReactNode, Suspense, use } from 'react';
import { Button } from './look/index.ts';
// Not by the room's door: it shows late screens itself.
import { loadNewPage } from './room/new-page.ts';
import { fetchWords, PARTS, type Part, useWords } from './words/index.ts';

type Load<P> = () => Promise<{ default: ComponentType<P> }>;

/** A screen whose code is fetched when it is first shown, or before by `fetchAhead`. */
export interface LateScreen<P = object> {
  Body: ComponentType<P>;
  /** Resolves, also where it fails: shown later, it is asked for again. Shown after it, it is there at once. */
  fetchAhead: () => Promise<void>;
}

/** How to forget each file that did not come, once that was said: asked for again before, it would be asked for without end. */
const failed = new Set<() => void>();
const forgetFailed = () => {
  for (const forget of failed) forget();
};

/** @param words what it says, besides the words of the door; a page whose frame alone comes late says none. */
export function lateScreen<P extends object>(load: Load<P>, words: readonly Part[] = PARTS): LateScreen<P> {
  let coming: Promise<ComponentType<P>> | null = null;
  const forget = () => {
    coming = null;
    failed.delete(forget);
  };
  const fetched = () => {
    if (coming !== null) return coming;
    const asked = Promise.all([load(), fetchWords(words)]).then(([module]) => module.default);
    coming = asked;
    asked.then(
      // As React itself notes it on a promise that it has waited for: then it is read at once, and not a moment later.
      (value) => void Object.assign(asked, { status: 'fulfilled', value }),
      () => void failed.add(forget),
    );
    return asked;
  };
  return {
    // Once it has come it is there in the same moment: the focus goes to its heading.
    Body(props) {
      const Screen = use(fetched());
      return <Screen {...props} />;
    },
    fetchAhead: () => fetched().then(() => {}, forget),
  };
}

type ShowProps<P> = { screen: LateScreen<P> } & (object extends P ? { with?: P } : { with: P });

export function Show<P extends object>({ screen, with: props }: ShowProps<P>) {
  const { Body } = screen;
  return (
    <ScreenBoundary of={screen} broken={(broken) => <BrokenScreen {...broken} />}>
      <Suspense fallback={null}>
        <Body {...(props ?? ({} as P))} />
      </Suspense>
    </ScreenBoundary>
  );
}

export interface Broken {
  /** Its file did not come: the server has a newer page, or the phone has no network. */
  notFetched: boolean;
  busy: boolean;
  again: () => void;
}

interface BoundaryProps {
  /** What it stands around; of another, nothing is broken yet. */
  of?: unknown;
  broken: (broken: Broken) => ReactNode;
  children: ReactNode;
}

interface Standing {
  of: unknown;
  error: unknown;
  busy: boolean;
}

/** A mistake in one screen takes down that screen and not the room: drafts, outbox and line are outside of it. */
export class ScreenBoundary extends Component<BoundaryProps, Standing> {
  override state: Standing = { of: this.props.of, error: null, busy: false };

  constructor(props: BoundaryProps) {
    super(props);
    forgetFailed();
  }

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  static getDerivedStateFromProps({ of }: BoundaryProps, state: Standing) {
    return of === state.of ? null : { of, error: null };
  }

  override componentDidCatch() {
    forgetFailed();
  }

  override render() {
    const { error, busy } = this.state;
    if (error === null) return this.props.children;
    const notFetched = error instanceof Error && /import|module|fetch|preload/i.test(error.message);
    const again = async () => {
      this.setState({ busy: true });
      const leaves = notFetched && (await loadNewPage());
      this.setState({ busy: false, error: leaves ? error : null });
    };
    return this.props.broken({ notFetched, busy, again: () => void again() });
  }
}

function BrokenScreen({ busy, again }: Broken) {
  const { t } = useWords();
  return (
    <main className="screen pad plain">
      <div className="column stack">
        <h1>{t('room.broken')}</h1>
        <p role="alert">{t('room.broken.what')}</p>
        <Button busy={busy} onClick={again}>
          {t('room.broken.again')}
        </Button>
      </div>
    </main>
  );
}
