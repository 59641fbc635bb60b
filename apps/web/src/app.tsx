import { normaliseCode } from '@reflextics/protocol';
import { Redirect, Route, Switch } from 'wouter';
import { DisplayPage } from './display-page.tsx';
import { LiveRegion } from './look/index.ts';
import { RoomPage } from './room-page.tsx';
import { lateScreen, Show } from './screen.tsx';
import { HomePage } from './screens/home/index.tsx';
import { MissingPage } from './screens/home/missing-page.tsx';
import { JoinPage } from './screens/join/index.tsx';

const open = lateScreen(() => import('./screens/open/index.tsx'));
const cards = lateScreen(() => import('./screens/cards/index.tsx'));
const print = lateScreen(() => import('./screens/print/index.tsx'));
const ownCards = lateScreen(() => import('./screens/own/index.tsx'));
const sessionCards = lateScreen(() => import('./screens/own/session-cards.tsx'));
const facilitator = lateScreen(() => import('./screens/facilitator/index.tsx'));

export function App() {
  return (
    <>
      <Switch>
        <Route path="/">
          <HomePage />
        </Route>
        <Route path="/open">
          <Show screen={open} />
        </Route>
        <Route path="/j/:code">
          {({ code }) => <Redirect to={`/join/${code}${location.hash}`} replace />}
        </Route>
        <Route path="/join/:code?">{({ code }) => <JoinPage code={code ?? null} key={code} />}</Route>
        <Route path="/room/:code">{({ code }) => <RoomPage code={normaliseCode(code)} key={code} />}</Route>
        <Route path="/display/:code">
          {({ code }) => <DisplayPage code={normaliseCode(code)} key={code} />}
        </Route>
        <Route path="/cards/new">
          <Show screen={ownCards} />
        </Route>
        <Route path="/facilitator/cards">
          <Show screen={sessionCards} />
        </Route>
        <Route path="/cards">
          <Show screen={cards} />
        </Route>
        <Route path="/print">
          <Show screen={print} />
        </Route>
        <Route path="/facilitator">
          <Show screen={facilitator} />
        </Route>
        <Route>
          <MissingPage />
        </Route>
      </Switch>
      <LiveRegion />
    </>
  );
}
