import { Component, type ComponentType, type ReactNode, Suspense, use } from 'react';
import { Button } from './look/index.ts';
// Not by the room's door: it shows late screens itself.
import { fetchNewPage } from './room/new-page.ts';
import { fetchWords, PARTS, type Part, useWords } from './words/index.ts';

type Load<P> = () => Promise<{ default: ComponentType<P> }>;

/** A screen whose code is fetched when it is first shown, or before by `fetchAhead`. */
export interface LateScreen<P = object> {
  Body: ComponentType<P>;
  /** Resolves, also where it fails: shown later, it is asked for again. Shown after it, it is there at once. */
  fetchAhead: () => Promise<void>;
}

/** @param words what it says, besides the words of the door; a page whose frame alone comes late says none. */
export function lateScreen<P extends object>(load: Load<P>, words: readonly Part[] = PARTS): LateScreen<P> {
  let coming: Promise<ComponentType<P>> | null = null;
  const fetched = () => {
    if (coming !== null) return coming;
    const asked = Promise.all([load(), fetchWords(words)]).then(([module]) => module.default);
    coming = asked;
    asked.then(
      // As React itself notes it on a promise that it has waited for: then it is read at once, and not a moment later.
      (value) => void Object.assign(asked, { status: 'fulfilled', value }),
      () => {
        coming = null;
      },
    );
    return asked;
  };
  return {
    // Once it has come it is there in the same moment: the focus goes to its heading.
    Body(props) {
      const Screen = use(fetched());
      return <Screen {...props} />;
    },
    fetchAhead: () =>
      fetched().then(
        () => {},
        () => {},
      ),
  };
}

type ShowProps<P> = { screen: LateScreen<P> } & (object extends P ? { with?: P } : { with: P });

export function Show<P extends object>({ screen: { Body }, with: props }: ShowProps<P>) {
  return (
    <ScreenBoundary>
      <Suspense fallback={null}>
        <Body {...(props ?? ({} as P))} />
      </Suspense>
    </ScreenBoundary>
  );
}

/** A mistake in one screen takes down that screen and not the room: drafts, outbox and line are outside of it. */
class ScreenBoundary extends Component<{ children: ReactNode }, { error: unknown }> {
  override state: { error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return <BrokenScreen error={error} again={() => this.setState({ error: null })} />;
  }
}

function BrokenScreen({ error, again }: { error: unknown; again: () => void }) {
  const { t } = useWords();
  // The file of a screen is not there: the server has a newer page, or the phone has no network.
  const notFetched = error instanceof TypeError && /import|module|fetch/i.test(error.message);
  return (
    <main className="screen pad plain">
      <div className="column stack">
        <h1>{t('room.broken')}</h1>
        <p role="alert">{t('room.broken.what')}</p>
        <Button onClick={notFetched ? () => void fetchNewPage() : again}>{t('room.broken.again')}</Button>
      </div>
    </main>
  );
}
