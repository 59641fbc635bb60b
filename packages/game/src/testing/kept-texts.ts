import type { Event, Recorded, Room } from '../index.ts';

/** What people wrote and have not taken back: told from the log alone, to hold against the room. */
export function keptTexts(log: readonly Recorded[]): Map<string, string> {
  const kept = new Map<string, string>();
  for (const { event } of log) keep(kept, event);
  return kept;
}

export function keep(kept: Map<string, string>, event: Event): void {
  switch (event.type) {
    case 'note-written':
      kept.set(event.note, event.text);
      return;
    case 'reaction-given':
      kept.set(event.reaction, event.text ?? '');
      return;
    case 'reaction-taken-back':
      kept.delete(event.reaction);
      return;
    case 'proposal-submitted':
    case 'silent-proposal-submitted':
      kept.set(event.proposal.id, event.proposal.text);
      return;
    case 'proposal-edited':
    case 'silent-proposal-edited':
      kept.set(event.proposal, event.text);
      return;
    case 'proposal-reworded':
      kept.set(event.proposal, event.text);
      return;
    case 'silent-proposal-withdrawn':
      kept.delete(event.proposal);
      return;
    case 'card-offered':
      kept.set(event.offer, event.card.text);
      return;
    case 'offer-withdrawn':
      kept.delete(event.offer);
      return;
    case 'summary-written': {
      const text = kept.get('summary') ?? '';
      kept.set('summary', text.slice(0, event.at) + event.insert + text.slice(event.at + event.remove));
      return;
    }
    case 'followed-up':
      if (event.state === null) kept.delete(`follow-up ${event.earlier}`);
      else kept.set(`follow-up ${event.earlier}`, event.line ?? '');
      return;
    case 'change-suggested':
      kept.set(event.suggestion, `${event.replacement} ${event.remark}`);
      return;
    default:
  }
}

/** Everything written that the room holds, shown or secret. */
export function textsIn(room: Room): Map<string, string> {
  const texts = new Map<string, string>();
  for (const round of room.rounds) {
    for (const note of round.notes) texts.set(note.id, note.text);
    for (const reaction of round.reactions) texts.set(reaction.id, reaction.text ?? '');
    for (const proposal of round.board.proposals) texts.set(proposal.id, proposal.text);
  }
  for (const proposal of room.secrets.silent) texts.set(proposal.id, proposal.text);
  for (const one of room.followUps ?? []) texts.set(`follow-up ${one.earlier}`, one.line ?? '');
  for (const { id, card } of room.secrets.offers ?? []) texts.set(id, card.text);
  for (const { id, replacement, remark } of room.summary.suggestions ?? [])
    texts.set(id, `${replacement} ${remark}`);
  if (room.summary.revision > 0) texts.set('summary', room.summary.text);
  return texts;
}
