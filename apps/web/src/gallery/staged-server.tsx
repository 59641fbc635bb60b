import { deckView } from '@reflextics/decks';
import type { ErrorAnswer } from '@reflextics/protocol';
import { type ReactNode, useState } from 'react';
import { Route, Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';

/** An answer that is no success. */
export class Refused {
  readonly status: number;
  readonly code: ErrorAnswer['error']['code'];

  constructor(status: number, code: ErrorAnswer['error']['code']) {
    this.status = status;
    this.code = code;
  }
}

/** What a server says, by path without `/api` and without the question; for all else there is no network. */
export type Answers = Readonly<Record<string, unknown>>;

interface ServedProps {
  answers: Answers;
  /** Of the page, as in the app, with its fragment. */
  at: string;
  /** As the app's own route has it. */
  path: string;
  children: ReactNode;
}

/** A page that asks a server by HTTP, with the answers that it gets. Its links lead nowhere. */
export function Served({ answers, at, path, children }: ServedProps) {
  const [place = '/', fragment = ''] = at.split('#');
  const [{ hook }] = useState(() => {
    globalThis.fetch = async (input) => answerTo(`${input}`, answers);
    history.replaceState(null, '', fragment === '' ? location.search : `#${fragment}`);
    return memoryLocation({ path: place, static: true });
  });
  return (
    <Router hook={hook}>
      <Route path={path}>{children}</Route>
    </Router>
  );
}

function answerTo(asked: string, answers: Answers): Response {
  const { pathname, searchParams } = new URL(asked, location.href);
  const path = pathname.replace(/^\/api/, '');
  const deck = /^\/decks\/([^/]+)$/.exec(path)?.[1];
  if (deck !== undefined) return Response.json(deckView(deck, searchParams.get('lang') ?? 'en'));
  const said = answers[path];
  if (said === undefined) throw new TypeError('expected a network, found none');
  if (!(said instanceof Refused)) return Response.json(said);
  const { status, code } = said;
  return Response.json({ error: { code, message: code, do: '-' } }, { status });
}
