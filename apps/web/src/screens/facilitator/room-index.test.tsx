import type { RoomOverview, SeatOverview } from '@reflextics/protocol';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { speak } from '../../words/index.ts';
import { RoomIndex } from './room-index.tsx';

beforeAll(() => speak('en'));
afterEach(cleanup);

const seat = (id: string, present: boolean): SeatOverview => ({
  id,
  name: id,
  sign: 1,
  deviceless: false,
  present,
});

function room(code: string, narrator: string | null, ...participants: SeatOverview[]): RoomOverview {
  return {
    code,
    stage: 'lobby',
    step: null,
    round: 0,
    situation: null,
    participants,
    narrator,
    locked: false,
    createdAt: 0,
    lastAt: 0,
    proposals: 0,
  };
}

it('tells the facilitator at a glance which of four rooms waits for a narrator', () => {
  render(
    <RoomIndex
      rooms={[
        room('HKRVTE', 'Nora', seat('Nora', true), seat('Ana', false)),
        room('BDFGHJ', 'Nour', seat('Nour', false), seat('Ben', true)),
        room('MNPRST', null, seat('Chloé', true)),
        room('WXYZAC', null),
      ]}
    />,
  );
  const [well, away, none, empty] = screen.getAllByRole('button').map(({ textContent }) => textContent);
  expect(well).not.toContain('narrator');
  expect(away).toContain('The narrator is not connected');
  expect(none).toContain('No narrator yet');
  expect(empty).not.toContain('narrator');
});
