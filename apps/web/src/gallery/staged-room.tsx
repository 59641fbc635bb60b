import { deckView } from '@reflextics/decks';
import { type ParticipantId, toldOf } from '@reflextics/game';
import { type ReactNode, useState } from 'react';
import { useStore } from 'zustand';
import { createRoomClient } from '../room/room-client.ts';
import { RoomContext } from '../room/room-context.ts';
import type { RoomClient } from '../room/room-doors.ts';
import { lineInPage } from '../room/room-in-page.ts';
import { currentWords } from '../words/index.ts';
import type { StagedGame } from './staged-game.ts';

interface StagedRoomProps {
  game: () => StagedGame;
  /** Whose screen it is; null: a display's. */
  me: ParticipantId | null;
  children: ReactNode;
}

/** A screen of a room with the rules behind it and no server: what is pressed is really decided. Its clock stands still. */
export function StagedRoom({ game, me, children }: StagedRoomProps) {
  const [client] = useState(() => stagedClient(game(), me));
  const isHere = useStore(client.store, ({ view, deck }) => view !== null && deck !== null);
  return isHere ? <RoomContext value={client}>{children}</RoomContext> : null;
}

function stagedClient(game: StagedGame, me: ParticipantId | null): RoomClient {
  const { doors, tell } = lineInPage(
    {
      get room() {
        return game.room;
      },
      now: () => game.now,
      here: () => game.here(),
      writing: () => [],
      ask(id, command) {
        const before = game.log.length;
        const decision = game.ask({ kind: 'participant', id }, command);
        tell(game.log.slice(before).map(toldOf));
        return decision;
      },
    },
    me,
    {
      deck: async (id, language) => {
        const deck = deckView(id, language);
        if (deck === null) throw new Error(`expected the deck ${id} in ${language}, found none`);
        return deck;
      },
    },
  );
  const client = createRoomClient(
    { code: 'HKRVTE', token: '', kind: me === null ? 'display' : 'participant' },
    doors,
  );
  client.readDeckIn(currentWords().language);
  return client;
}
