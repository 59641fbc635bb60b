import type { DeckView } from '@reflextics/decks';
import { MAX_SUMMARY_LENGTH, type Round, STEPS, type View } from '@reflextics/game';
import { apart } from './apart.ts';
import { byLevel, named, proposalPoint } from './pieces.ts';
import { escapedLine } from './spans.ts';
import { cardOf } from './telling.ts';
import { escapedText } from './text-blocks.ts';
import { summaryWords } from './words/index.ts';

/** Of the longest text: so that there is room to write in. What does not fit can be put in by hand. */
const MOST = MAX_SUMMARY_LENGTH / 2;

/**
 * What the scribe finds on the page when she takes the pen, in her language: each round's situation, what was said, the
 * resources and the proposals by level. The notes are left out where it would be too long with them, then all else
 * but headings and proposals; of so many that not even they fit, the first.
 */
export function draftOf(view: View, deck: DeckView): string {
  const drafts = [ALL, ALL.filter((part) => part !== notes), ALL.filter((part) => part === proposals)];
  const written = drafts.map((parts) =>
    view.rounds
      .filter(({ situation }) => situation !== null)
      .map((round) => roundDraft(round, parts, view, deck))
      .join('\n\n'),
  );
  return written.find((draft) => draft.length <= MOST) ?? whole(written.at(-1) ?? '');
}

/** The lines that fit, and a point that says there is more. */
function whole(draft: string): string {
  const more = '\n- …';
  return draft.slice(0, draft.lastIndexOf('\n', MOST - more.length)) + more;
}

/** Passages of one round; none: there is nothing of it. */
type Part = (round: Round, view: View, deck: DeckView) => string[];

function roundDraft(round: Round, parts: readonly Part[], view: View, deck: DeckView): string {
  const words = summaryWords(deck.language);
  const title = (round.situation && cardOf(deck, round.situation)?.title) ?? round.situation ?? '';
  const heading = `# ${escapedLine(words.labelled(words.round(round.number), apart(title)))}`;
  return [heading, ...parts.flatMap((part) => part(round, view, deck))].join('\n\n');
}

const situation: Part = (round, _view, deck) => {
  const card = round.situation === null ? null : cardOf(deck, round.situation);
  return card === null ? [] : [escapedText(card.text)];
};

const sumUps: Part = (round) =>
  STEPS.flatMap((step) => {
    const text = round.sumUps[step];
    return text === undefined ? [] : [escapedText(text)];
  });

const notes: Part = (round, view, deck) => {
  const words = summaryWords(deck.language);
  const points = round.notes.map(({ participant, text }) => {
    const line = words.labelled(apart(named(participant, view, deck)), text.replace(/\s*\n\s*/g, ' '));
    return `- ${escapedLine(line)}`;
  });
  return points.length === 0 ? [] : [`## ${words.whatWasSaid}\n${points.join('\n')}`];
};

const resources: Part = (round, _view, deck) => {
  const points = round.resourcesOpened.map((id) => {
    const title = deck.resources.find((one) => one.id === id)?.title ?? id;
    return `- ${escapedLine(title)}`;
  });
  return points.length === 0 ? [] : [`## ${summaryWords(deck.language).resourcesRead}\n${points.join('\n')}`];
};

const proposals: Part = (round, view, deck) =>
  byLevel(round).map(({ level, proposals: here }) => {
    const name = deck.levels.find((one) => one.id === level)?.name ?? level;
    return [`## ${escapedLine(name)}`, ...here.map((one) => proposalPoint(one, view, deck))].join('\n');
  });

const ALL: readonly Part[] = [situation, sumUps, notes, resources, proposals];
