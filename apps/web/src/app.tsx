import { normaliseCode } from '@reflextics/protocol';
import { useEffect } from 'react';
import { Redirect, Route, Switch, useLocation } from 'wouter';
import { late } from './late-screens.ts';
import { LiveRegion, pageChanged } from './look/index.ts';
import { Show } from './screen.tsx';
import { HomePage } from './screens/home/index.tsx';
import { MissingPage } from './screens/home/missing-page.tsx';
import { JoinPage } from './screens/join/index.tsx';

export function App() {
  const [address] = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the change of the address that is told
  useEffect(pageChanged, [address]);
  return (
    <>
      <Switch>
        <Route path="/">
          <HomePage />
        </Route>
        <Route path="/open">
          <Show screen={late.open} />
        </Route>
        <Route path="/j/:code">
          {({ code }) => <Redirect to={`/join/${code}${location.hash}`} replace />}
        </Route>
        <Route path="/join/:code?">{({ code }) => <JoinPage code={code ?? null} key={code} />}</Route>
        <Route path="/together/:code">
          <Show screen={late.together} />
        </Route>
        <Route path="/room/:code">
          {({ code }) => <Show screen={late.room} with={{ code: normaliseCode(code) }} key={code} />}
        </Route>
        <Route path="/display/:code">
          {({ code }) => <Show screen={late.display} with={{ code: normaliseCode(code) }} key={code} />}
        </Route>
        <Route path="/cards/new">
          <Show screen={late.ownCards} />
        </Route>
        <Route path="/facilitator/cards">
          <Show screen={late.sessionCards} />
        </Route>
        <Route path="/cards">
          <Show screen={late.cards} />
        </Route>
        <Route path="/print">
          <Show screen={late.print} />
        </Route>
        <Route path="/rehearse">
          <Show screen={late.rehearse} />
        </Route>
        <Route path="/facilitator">
          <Show screen={late.facilitator} />
        </Route>
        <Route>
          <MissingPage />
        </Route>
      </Switch>
      <LiveRegion />
    </>
  );
}
