import type { ParticipantId } from '@reflextics/game';
import TableScreen from '../screens/table/index.tsx';
import type { Specimen } from './registry.ts';
import { atTheTable, inDiscussion, inResources, onTheBoard, voting } from './staged-endings.tsx';
import { StagedGame } from './staged-game.ts';
import { StagedRoom } from './staged-room.tsx';

const MINUTE = 60_000; // ms

function waiting(): StagedGame {
  return new StagedGame()
    .joins('joelle', 'Joëlle')
    .joins('stefan', 'Ștefan')
    .joins('ioana', 'Ioana')
    .by('joelle', { type: 'stand' })
    .by('stefan', { type: 'approve', participant: 'joelle' })
    .by('ioana', { type: 'approve', participant: 'joelle' })
    .by('ioana', { type: 'choose-themes', themes: ['data-protection', 'netiquette'] })
    .by('joelle', { type: 'start-round' });
}

function withCare(): StagedGame {
  return atTheTable()
    .by('joelle', { type: 'pick-situation', situation: 'netiquette-2', again: false })
    .by('eleni', { type: 'react', kind: 'question', text: 'Who else has read it?' })
    .by('ioana', { type: 'react', kind: 'surprised', text: null });
}

function written(): StagedGame {
  return inDiscussion()
    .by('stefan', { type: 'write-note', text: 'I read it as a question of trust.' })
    .by('joelle', { type: 'show-prompt', prompt: 'her-questions' })
    .after(100_000);
}

function ioanaSpeaks(): StagedGame {
  return written().by('stefan', { type: 'hand-back' }).by('eleni', { type: 'hand-back' }).after(20_000);
}

function reading(): StagedGame {
  return inResources().by('joelle', { type: 'open-resource', resource: 'messaging-apps' });
}

function voted(): StagedGame {
  return voting().by('joelle', { type: 'close-vote', early: true });
}

function silent(): StagedGame {
  const proposal = { type: 'submit-proposal', whoDecides: null, firstStep: null } as const;
  return onTheBoard()
    .by('joelle', { type: 'set-board-mode', mode: 'silent' })
    .by('ioana', { ...proposal, levels: ['team'], text: 'Talk with her, not about her.' })
    .by('eleni', { ...proposal, levels: ['team'], text: 'Half an hour a month on what we post.' });
}

function byTurns(): StagedGame {
  return onTheBoard()
    .by('joelle', { type: 'set-board-mode', mode: 'by-turns' })
    .by('joelle', { type: 'show-level', level: 'team' })
    .by('joelle', { type: 'give-floor', to: 'ioana', from: null });
}

/** The narrator has been away so long that the players appoint another. */
function appointing(): StagedGame {
  const game = inDiscussion();
  game.ask({ kind: 'clock' }, { type: 'note-narrator-away', since: game.now });
  return game
    .after(4 * MINUTE)
    .by('stefan', { type: 'put-forward', participant: 'eleni' })
    .by('long', { type: 'stand' })
    .by('ioana', { type: 'approve', participant: 'long' });
}

function deputy(): StagedGame {
  const game = inDiscussion().by('joelle', { type: 'name-deputy', participant: 'ioana' });
  game.ask({ kind: 'clock' }, { type: 'note-narrator-away', since: game.now });
  return game.after(2 * MINUTE);
}

function narratorLeft(): StagedGame {
  return inDiscussion().by('joelle', { type: 'leave' }).by('eleni', { type: 'stand' });
}

const state = (id: string, title: string, game: () => StagedGame, me: ParticipantId = 'ioana'): Specimen => ({
  id: `table-${id}`,
  title: `Table: ${title}`,
  element: (
    <StagedRoom game={game} me={me}>
      <TableScreen />
    </StagedRoom>
  ),
});

export const tables: readonly Specimen[] = [
  state('waiting', 'before the card', waiting),
  state('card', 'a card with a word of care, and reactions', withCare),
  state('listening', 'someone speaks and writes, a question on every screen', written),
  state('next', 'you are next', () => written().by('stefan', { type: 'hand-back' })),
  state('my-turn', 'my turn', ioanaSpeaks),
  state('resource', 'a resource is read', reading),
  state('vote', 'the vote', voting),
  state('result', 'the result', voted),
  state('board', 'the board', onTheBoard),
  state('board-silent', 'a silent board', silent),
  state('board-by-turns', 'my turn to propose, a level explained', byTurns),
  state('away', 'the narrator is away, I am the deputy', deputy),
  state('appointing', 'the narrator is away for long', appointing),
  state('no-narrator', 'the narrator has left', narratorLeft),
];
