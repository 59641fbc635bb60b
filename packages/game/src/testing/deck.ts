import type { DeckIndex, Earlier, RoomSettings } from '../index.ts';

/** Small enough to play out: five cards and three resources. The session offers every theme but the ethical posture. */
export const deck: DeckIndex = {
  situations: [
    { id: 'the-notebook', theme: 'data-protection' },
    { id: 'the-shared-file', theme: 'data-protection' },
    { id: 'message-at-eight', theme: 'digital-tools' },
    { id: 'the-anecdote', theme: 'netiquette' },
    { id: 'the-profile', theme: 'ethical-posture' },
  ],
  resources: [
    { id: 'keeping-files', themes: ['data-protection'] },
    { id: 'local-charter', themes: ['data-protection', 'netiquette'] },
    { id: 'right-to-switch-off', themes: ['digital-tools'] },
  ],
};

/** What the group left a month ago. */
export const earlier: Earlier = {
  session: 'Tuesday group',
  at: Date.UTC(2026, 1, 2, 12),
  lookAgainOn: '2026-03-02',
  proposals: [
    { id: 'e1', text: 'Lock the cupboard', levels: ['team'], whoDecides: 'The team', firstStep: null },
    {
      id: 'e2',
      text: 'A charter for messages',
      levels: ['team', 'organisation'],
      whoDecides: null,
      firstStep: 'Ask on Monday',
    },
    { id: 'e3', text: 'Write to the ministry', levels: ['policy'], whoDecides: null, firstStep: null },
  ],
};

export const settings: RoomSettings = {
  deck: 'reflextics',
  language: 'en',
  themes: ['data-protection', 'digital-tools', 'netiquette'],
  narratorBy: 'players',
  turnTime: 120_000,
  playersMayDownload: true,
  keepSpeakingTimes: true,
  earlier,
};
