import type { DeckView } from '@reflextics/decks';
import { LEVELS, type View } from '@reflextics/game';
import { listOf } from './dates.ts';
import { cardOf, nameOf } from './telling.ts';
import { summaryWords } from './words/index.ts';

/** What the scribe finds on the page when she takes the pen: situations and proposals by level, in her language. Headings by `#`, points by `-`. */
export function draftOf(view: View, deck: DeckView): string {
  const words = summaryWords(deck.language);
  const lines: string[] = [];
  for (const round of view.rounds) {
    if (round.situation === null) continue;
    const card = cardOf(deck, round.situation);
    lines.push(`# ${words.labelled(words.round(round.number), card?.title ?? round.situation)}`, '');
    for (const step of ['situation', 'discussion', 'resources', 'action'] as const) {
      const text = round.sumUps[step];
      if (text !== undefined) lines.push(text, '');
    }
    const standing = round.board.proposals.filter((one) => one.state === 'standing');
    for (const level of LEVELS) {
      const here = standing.filter((one) => one.levels.includes(level));
      if (here.length === 0) continue;
      lines.push(`## ${deck.levels.find((one) => one.id === level)?.name ?? level}`);
      for (const proposal of here) {
        const by = listOf(
          proposal.authors.map((id) => nameOf(view, id, words.someone)),
          words.locale,
        );
        const step =
          proposal.firstStep === null
            ? ''
            : `. ${words.labelled(words.columns.firstStep, proposal.firstStep)}`;
        lines.push(`- ${proposal.text.replace(/\s*\n\s*/g, ' ')} (${by})${step}`);
      }
      lines.push('');
    }
  }
  return lines.join('\n').trimEnd();
}
