import type { ParticipantId } from '@reflextics/game';
import type { ReactNode } from 'react';
import { kept } from '../room/index.ts';
import NarratorLobbyScreen from '../screens/lobby/narrator-index.tsx';
import NarratorScreen from '../screens/narrator/index.tsx';
import type { Specimen } from './registry.ts';
import { atTheTable, inDiscussion, inResources, onTheBoard, voting } from './staged-endings.tsx';
import { StagedGame } from './staged-game.ts';
import { StagedRoom } from './staged-room.tsx';

/** Five on their phones, nobody narrates yet. */
export function gathered(): StagedGame {
  return new StagedGame()
    .joins('joelle', 'Joëlle')
    .joins('stefan', 'Ștefan')
    .joins('heron', 'Quiet Heron')
    .joins('ioana', 'Ioana')
    .joins('marc', 'Marc');
}

function standing(): StagedGame {
  return gathered()
    .by('marc', { type: 'put-forward', participant: 'joelle' })
    .by('joelle', { type: 'stand' })
    .by('heron', { type: 'stand' })
    .by('joelle', { type: 'approve', participant: 'joelle' })
    .by('marc', { type: 'approve', participant: 'joelle' })
    .by('ioana', { type: 'approve', participant: 'heron' });
}

export function narrated(): StagedGame {
  return standing()
    .by('stefan', { type: 'approve', participant: 'joelle' })
    .by('joelle', { type: 'seat-player', name: 'Nadia' })
    .by('joelle', { type: 'name-deputy', participant: 'marc' });
}

export const ready = () =>
  narrated().by('ioana', { type: 'choose-themes', themes: ['netiquette', 'data-protection'] });

/** In a go-round with someone without a phone, a hand up and one who passed. */
export function goRound(): StagedGame {
  return ready()
    .by('joelle', { type: 'start-round' })
    .by('joelle', { type: 'draw-situation', again: false })
    .by('joelle', { type: 'go-on', from: 'situation', early: false })
    .by('joelle', { type: 'give-floor', to: 'stefan', from: null })
    .after(108_000)
    .by('marc', { type: 'raise-hand' })
    .by('heron', { type: 'pass' })
    .after(60_000);
}

/** The narrator's duties are shown once on a phone; in these states she has read them. */
export function Read({ who, children }: { who: ParticipantId; children: ReactNode }) {
  kept.set(`duties:HKRVTE:${who}`, 'seen');
  return children;
}

function lobby(id: string, title: string, game: () => StagedGame, me: ParticipantId): Specimen {
  return {
    id: `lobby-${id}`,
    title: `Lobby: ${title}`,
    element: (
      <StagedRoom game={game} me={me}>
        <Read who={me}>
          <NarratorLobbyScreen />
        </Read>
      </StagedRoom>
    ),
  };
}

function narrator(id: string, title: string, game: () => StagedGame): Specimen {
  return {
    id: `narrator-${id}`,
    title: `Narrator: ${title}`,
    element: (
      <StagedRoom game={game} me="joelle">
        <Read who="joelle">
          <NarratorScreen />
        </Read>
      </StagedRoom>
    ),
  };
}

const settled = () =>
  new StagedGame({ narratorBy: 'facilitator' }).joins('stefan', 'Ștefan').joins('ioana', 'Ioana');

function silent(): StagedGame {
  return onTheBoard()
    .by('joelle', { type: 'set-board-mode', mode: 'silent' })
    .by('ioana', {
      type: 'submit-proposal',
      levels: ['team'],
      text: 'Talk with her, not about her.',
      whoDecides: null,
      firstStep: null,
    });
}

export const narrators: readonly Specimen[] = [
  lobby('gathered', 'nobody stands yet', gathered, 'ioana'),
  lobby('standing', 'two stand', standing, 'stefan'),
  lobby('settled', 'the facilitator settles it', settled, 'ioana'),
  lobby('narrated', 'Joëlle narrates', ready, 'ioana'),
  lobby('narrator', 'I narrate, a theme is missing', narrated, 'joelle'),
  lobby('ready', 'I narrate, all is ready', ready, 'joelle'),
  narrator('draw', 'before the card', () => ready().by('joelle', { type: 'start-round' })),
  narrator('card', 'a card is open', atTheTable),
  narrator('displays', 'the card is on the displays again', () =>
    inDiscussion().by('joelle', { type: 'show-on-displays', frame: 'card', resource: null }),
  ),
  narrator('vote-opened', 'a vote in which nobody has voted', () =>
    inResources().after(11_000).by('joelle', { type: 'open-vote' }),
  ),
  narrator('go-round', 'a go-round', goRound),
  narrator('speaking', 'someone speaks', inDiscussion),
  narrator('resources', 'resources', inResources),
  narrator('vote', 'the vote', voting),
  narrator('result', 'the result', () => voting().by('joelle', { type: 'close-vote', early: true })),
  narrator('board', 'the board', onTheBoard),
  narrator('level', 'a level is explained', () =>
    onTheBoard().by('joelle', { type: 'show-level', level: 'organisation' }),
  ),
  narrator('silent', 'a silent board', silent),
];
