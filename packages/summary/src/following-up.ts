import type { View } from '@reflextics/game';
import { apart } from './apart.ts';
import { dateOnly } from './dates.ts';
import type { Block } from './document.ts';
import type { FollowedUp, FollowUpSummary } from './summary.ts';
import type { SummaryWords } from './words/summary-words.ts';

export function followUpOf({ settings, followUps = [], rounds }: View): FollowUpSummary | null {
  if (settings.earlier === undefined) return null;
  const { session, at, lookAgainOn, proposals } = settings.earlier;
  const standing = rounds.flatMap(({ board }) =>
    board.proposals.filter((proposal) => proposal.state !== 'withdrawn'),
  );
  return {
    session,
    at,
    lookAgainOn,
    proposals: proposals.map((proposal) => {
      const said = followUps.find(({ earlier }) => earlier === proposal.id);
      return {
        ...proposal,
        state: said?.state ?? null,
        line: said?.line ?? null,
        takenUp: standing.some(({ follows }) => follows === proposal.id),
      };
    }),
  };
}

export function followUpBlocks(followUp: FollowUpSummary | null, words: SummaryWords): Block[] {
  if (followUp === null || followUp.proposals.length === 0) return [];
  const { title, from, lookAgain, columns, states, nothingSaid, takenUp } = words.choosing.followUp;
  const became = ({ state, takenUp: isTaken }: FollowedUp) => {
    if (state === null) return nothingSaid;
    return isTaken ? takenUp(states[state]) : states[state];
  };
  const { lookAgainOn } = followUp;
  return [
    { kind: 'heading', level: 2, text: title },
    { kind: 'paragraph', text: from(apart(followUp.session), dateOnly(followUp.at, words.locale)) },
    ...(lookAgainOn === null
      ? []
      : [
          {
            kind: 'paragraph',
            text: lookAgain(dateOnly(Date.parse(lookAgainOn), words.locale)),
          } as const,
        ]),
    {
      kind: 'table',
      head: [columns.proposal, columns.became, columns.line],
      rows: followUp.proposals.map((one) => [one.text, became(one), one.line ?? '']),
    },
  ];
}
