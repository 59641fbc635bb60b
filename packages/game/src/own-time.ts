import { type Ask, accept, type Decision, refuse } from './decision.ts';

/** One's own alone: nobody asks for another's time (F6). */
export function askOwnTime({ room, by }: Ask): Decision {
  if (!room.settings.keepSpeakingTimes) return refuse('times-not-offered');
  if (room.ownTimes?.includes(by.id)) return accept();
  return accept({ type: 'own-time-asked', participant: by.id });
}

export function withdrawOwnTime({ room, by }: Ask): Decision {
  if (!room.ownTimes?.includes(by.id)) return accept();
  return accept({ type: 'own-time-withdrawn', participant: by.id });
}
