import type { DeckIndex, RoomSettings } from '../index.ts';

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

export const settings: RoomSettings = {
  deck: 'reflextics',
  language: 'en',
  themes: ['data-protection', 'digital-tools', 'netiquette'],
  narratorBy: 'players',
  turnTime: 120_000,
  playersMayDownload: true,
  keepSpeakingTimes: true,
};
