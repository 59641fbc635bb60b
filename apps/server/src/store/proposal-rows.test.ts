import { type Event, evolve, initialRoom, type Proposal, type Recorded } from '@reflextics/game';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ProposalRow, proposalRowsOf } from './proposal-rows.ts';
import { aProposal, joined, recorded, SETTINGS, writing } from './testing/a-session.ts';
import { type OpenedStore, openedStore, openRoom } from './testing/opened-store.ts';

const DETAILS = { levels: ['individual', 'policy'], whoDecides: 'the union', firstStep: 'ask them' } as const;
const p3 = aProposal('p3', 'ben');

/** Nora narrates; Ana, Ben and Chloé do to proposals all that can be done to them. */
const STORY: readonly Event[][] = [
  [joined('nora', 'Nora'), joined('ana', 'Ana', 1), joined('ben', 'Ben', 2), joined('chloe', 'Chloé', 3)],
  [{ type: 'narrator-appointed', participant: 'nora', by: 'majority' }],
  [
    { type: 'round-started', round: 1, narrator: 'nora' },
    { type: 'step-begun', step: 'action', toSpeak: [] },
  ],
  [{ type: 'proposal-submitted', proposal: aProposal('p1', 'ana', { ...DETAILS }) }],
  [{ type: 'proposal-submitted', proposal: aProposal('p2', 'ben', { aloud: true }) }],
  [{ type: 'proposal-edited', proposal: 'p1', text: 'Agree on “quiet hours”', ...DETAILS, firstStep: null }],
  [{ type: 'proposal-moved', proposal: 'p2', levels: ['organisation'] }],
  [{ type: 'proposal-backed', proposal: 'p1', by: 'ben', aloud: false }],
  [{ type: 'proposal-backed', proposal: 'p1', by: 'chloe', aloud: true }],
  [{ type: 'proposal-backed', proposal: 'p2', by: 'ana', aloud: false }],
  [{ type: 'backing-stopped', proposal: 'p1', by: 'chloe' }],
  [{ type: 'board-mode-set', mode: 'silent' }],
  [{ type: 'silent-proposal-submitted', proposal: p3 }],
  [{ type: 'silent-proposal-submitted', proposal: aProposal('p4', 'chloe') }],
  [{ type: 'silent-proposal-edited', proposal: 'p3', text: 'A phone for work', ...DETAILS }],
  [{ type: 'silent-proposal-withdrawn', proposal: 'p4' }],
  [{ type: 'proposals-revealed', proposals: [{ ...p3, text: 'A phone for work', ...DETAILS }] }],
  [{ type: 'silent-proposal-submitted', proposal: aProposal('p5', 'ana') }],
  [{ type: 'proposal-backed', proposal: 'p3', by: 'chloe', aloud: false }],
  [{ type: 'proposals-merged', into: 'p1', from: ['p2', 'p3'] }],
  [
    {
      type: 'proposal-reworded',
      proposal: 'p1',
      text: 'Quiet hours for all',
      whoDecides: 'the team',
      firstStep: null,
      by: 'nora',
    },
  ],
  [
    { type: 'proposal-submitted', proposal: aProposal('p6', 'chloe') },
    { type: 'proposal-withdrawn', proposal: 'p6' },
  ],
];
const LOG: readonly Recorded[] = recorded(0, [{ type: 'room-opened', settings: SETTINGS }, ...STORY.flat()]);

describe('proposals as rows', () => {
  let opened: OpenedStore;
  beforeAll(async () => {
    opened = await openedStore();
  });
  afterAll(() => opened.close());

  it('written with the log are those that the log rebuilds', async () => {
    const room = await openRoom(opened.store, 'written');
    let seq = 1;
    for (const events of STORY) {
      expect(await opened.store.append(writing(room, seq, events))).toEqual({ kind: 'stored' });
      seq += events.length;
    }
    const rebuilt = proposalRowsOf(await opened.store.read(room, 0, 100));
    expect(rebuilt).toHaveLength(6);
    expect(await rowsOf(room)).toEqual(byId(rebuilt));
  });

  it('are the same whether their events come in one write or one by one', async () => {
    const room = await openRoom(opened.store, 'at-once');
    await opened.store.append(writing(room, 1, STORY.flat()));
    expect(await rowsOf(room)).toEqual(byId(proposalRowsOf(LOG)));
    for (let split = 0; split <= LOG.length; split++) {
      expect(proposalRowsOf(LOG.slice(split), proposalRowsOf(LOG.slice(0, split)))).toEqual(
        proposalRowsOf(LOG),
      );
    }
  });

  it('are what the rulebook has on its boards and in its secrets', () => {
    const room = LOG.reduce(evolve, initialRoom());
    const rows = proposalRowsOf(LOG);
    const seen = rows.filter(({ hidden }) => !hidden);
    const unseen = rows.filter(({ hidden, state }) => hidden && state === 'standing');
    expect(seen.map(proposalOf)).toEqual(room.rounds.flatMap(({ board }) => board.proposals));
    expect(unseen.map(proposalOf)).toEqual(room.secrets.silent);
  });

  async function rowsOf(room: string): Promise<ProposalRow[]> {
    const rows = await opened.ask<Omit<ProposalRow, 'at'> & { at: Date }>(
      `SELECT id, round, levels, text, who_decides AS "whoDecides", first_step AS "firstStep", authors, backers, state,
         merged_into AS "mergedInto", aloud, hidden, at
       FROM proposal WHERE room_id = $1 ORDER BY id`,
      [room],
    );
    return rows.map((row) => ({ ...row, at: row.at.getTime() }));
  }
});

function proposalOf({ hidden: _, ...proposal }: ProposalRow): Proposal {
  return proposal;
}

function byId(rows: readonly ProposalRow[]): ProposalRow[] {
  return rows.toSorted((one, other) => one.id.localeCompare(other.id));
}
