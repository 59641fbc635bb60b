import type { Command } from '@reflextics/game';

/** What a person takes such a command for: each has a sentence of its own that says that it was not taken. */
export type Deed =
  | 'vote'
  | 'reaction'
  | 'note'
  | 'hand'
  | 'turn'
  | 'proposal'
  | 'change'
  | 'backing'
  | 'carrying'
  | 'consent'
  | 'card'
  | 'sum-up'
  | 'text'
  | 'suggestion'
  | 'pen'
  | 'reading'
  | 'became'
  | 'choice'
  | 'name'
  | 'election'
  | 'leading'
  | 'wish';

export const DEEDS: Readonly<Record<Command['type'], Deed>> = {
  rename: 'name',
  leave: 'wish',
  'remove-participant': 'leading',
  'seat-player': 'name',
  'lock-room': 'leading',
  'unlock-room': 'leading',
  'choose-themes': 'choice',
  'choose-levels': 'choice',
  stand: 'election',
  'put-forward': 'election',
  decline: 'election',
  approve: 'election',
  'withdraw-approval': 'election',
  'draw-lots': 'election',
  'hand-over-narration': 'leading',
  'name-deputy': 'leading',
  'take-chair': 'election',
  'start-round': 'leading',
  'go-on': 'leading',
  'undo-go-on': 'leading',
  'undo-round': 'leading',
  'sum-up': 'sum-up',
  'draw-situation': 'leading',
  'pick-situation': 'leading',
  react: 'reaction',
  'take-back-reaction': 'reaction',
  'give-floor': 'leading',
  'hand-back': 'turn',
  pass: 'turn',
  'take-back-floor': 'leading',
  'undo-turn': 'leading',
  skip: 'leading',
  'extend-turn': 'leading',
  'set-turn-time': 'leading',
  'raise-hand': 'hand',
  'lower-hand': 'hand',
  reorder: 'leading',
  'start-go-round': 'leading',
  'write-note': 'note',
  'show-prompt': 'leading',
  'hide-prompt': 'leading',
  'open-resource': 'leading',
  'close-resource': 'leading',
  'open-vote': 'leading',
  'undo-vote': 'leading',
  'cast-ballot': 'vote',
  'close-vote': 'leading',
  'show-level': 'leading',
  'set-board-mode': 'leading',
  'submit-proposal': 'proposal',
  'edit-proposal': 'change',
  'move-proposal': 'change',
  'withdraw-proposal': 'change',
  'back-proposal': 'backing',
  'stop-backing': 'backing',
  'merge-proposals': 'change',
  'reveal-proposals': 'leading',
  'show-on-displays': 'leading',
  'offer-card': 'card',
  'withdraw-offer': 'card',
  'take-offer': 'leading',
  'decline-offer': 'leading',
  'carry-proposal': 'carrying',
  'stop-carrying': 'carrying',
  'open-consent': 'leading',
  'answer-consent': 'consent',
  'close-consent': 'leading',
  'reword-proposal': 'change',
  'set-look-again': 'carrying',
  'take-pen': 'pen',
  'hand-pen': 'pen',
  'put-pen-down': 'pen',
  'write-summary': 'text',
  'suggest-change': 'suggestion',
  'answer-suggestion': 'suggestion',
  'withdraw-suggestion': 'suggestion',
  'call-reading': 'reading',
  'say-read': 'reading',
  'end-reading': 'reading',
  'close-room': 'leading',
  'follow-up': 'became',
  'ask-own-time': 'wish',
  'withdraw-own-time': 'wish',
};

/** Everything that a person wrote in a command, to be read and copied; null: nothing, or it is not for all who look (P7). */
export function writtenIn(command: Command): string | null {
  if ('covered' in command && command.covered) return null;
  const words = partsOf(command).filter((part): part is string => !!part?.trim());
  return words.length === 0 ? null : words.join('\n');
}

function partsOf(command: Command): readonly (string | null | undefined)[] {
  switch (command.type) {
    case 'rename':
    case 'seat-player':
      return [command.name];
    case 'sum-up':
    case 'react':
    case 'write-note':
      return [command.text];
    case 'submit-proposal':
    case 'edit-proposal':
    case 'reword-proposal':
      return [command.text, command.whoDecides, command.firstStep];
    case 'offer-card': {
      const { title, aspect, text, questions, dilemma, contentNote } = command.card;
      return [title, aspect, text, ...questions, dilemma, contentNote];
    }
    case 'decline-offer':
    case 'answer-suggestion':
      return [command.word];
    case 'answer-consent':
      return [command.problem];
    case 'write-summary':
      return [command.insert];
    case 'suggest-change':
      return [command.replacement, command.remark];
    case 'follow-up':
      return [command.line];
    default:
      return [];
  }
}
