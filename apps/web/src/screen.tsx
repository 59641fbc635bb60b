import {
  Component,
  type ComponentType,
  type LazyExoticComponent,
  lazy,
  type ReactNode,
  Suspense,
} from 'react';
import { Button } from './look/index.ts';
import { fetchNewPage } from './room/index.ts';
import { useWords } from './words/index.ts';

type Load = () => Promise<{ default: ComponentType }>;

/** A screen whose code is fetched when it is first shown, or before by `fetchAhead`. */
export interface LateScreen {
  Body: LazyExoticComponent<ComponentType>;
  fetchAhead: () => void;
}

export function lateScreen(load: Load): LateScreen {
  return { Body: lazy(load), fetchAhead: () => void load().catch(() => {}) }; // shown later, it is asked for again
}

export function Show({ screen: { Body } }: { screen: LateScreen }) {
  return (
    <ScreenBoundary>
      <Suspense fallback={null}>
        <Body />
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
    <main className="screen pad">
      <div className="column stack">
        <h1>{t('room.broken')}</h1>
        <p role="alert">{t('room.broken.what')}</p>
        <Button onClick={notFetched ? () => void fetchNewPage() : again}>{t('room.broken.again')}</Button>
      </div>
    </main>
  );
}
