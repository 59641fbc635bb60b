import { acceptanceOf, type ConsentResult, carriedOf, proposalOf, toldResult } from './acceptance.ts';
import { endOnly } from './carrying.ts';
import { type Ask, accept, type Decision, type Draft, refuse } from './decision.ts';
import { actorOf, isRefused, narratorOnly } from './guards.ts';
import { MAX_PROBLEM_LENGTH } from './limits.ts';
import { playersOf } from './questions.ts';
import type { Answers, Room } from './room.ts';
import { tooLong, trimmed } from './text.ts';
import type { ParticipantId, ProposalId } from './words.ts';

export function openConsent(ask: Ask, { proposals }: { proposals: readonly ProposalId[] }): Decision {
  const { room } = ask;
  const refused = narratorOnly(ask) ?? endOnly(room);
  if (refused) return refused;
  if (acceptanceOf(room).open !== null) return refuse('consent-is-open');
  if (proposals.length === 0) return refuse('nothing-to-ask');
  if (proposals.some((id) => carriedOf(room, id) === null)) return refuse('not-on-the-list');
  const inOrder = acceptanceOf(room).carried.map(({ proposal }) => proposal);
  return accept({ type: 'consent-opened', proposals: inOrder.filter((id) => proposals.includes(id)) });
}

interface Answering {
  proposal: ProposalId;
  problem: string | null;
  for?: ParticipantId | undefined;
  covered?: boolean | undefined;
}

export function answerConsent(
  ask: Ask,
  { proposal, problem: written, for: forSeat, covered = false }: Answering,
): Decision {
  const { room } = ask;
  const actor = actorOf(ask, forSeat);
  if (isRefused(actor)) return actor;
  const refused = endOnly(room);
  if (refused) return refused;
  const { open } = acceptanceOf(room);
  if (open === null) return refuse('no-open-consent');
  if (!open.proposals.includes(proposal)) return refuse('not-on-the-list');
  const problem = written === null ? null : trimmed(written);
  const wrong = tooLong(problem, MAX_PROBLEM_LENGTH);
  if (wrong) return wrong;
  const before = answersOf(room, actor.id);
  const missing = open.proposals.filter((id) => !Object.hasOwn(before, id));
  const aloud = actor.deviceless && !covered;
  const same = before[proposal]?.problem === problem && before[proposal]?.aloud === aloud;
  // Who enters the same again for a seat would learn from it that it is the same (P7).
  if (Object.hasOwn(before, proposal) && same && !(covered && actor.deviceless)) return accept();
  return accept({
    type: 'consent-answered',
    participant: actor.id,
    proposal,
    problem,
    aloud,
    completes: missing.length === 1 && missing[0] === proposal,
  });
}

export function closeConsent(ask: Ask, { early }: { early: boolean }): Decision {
  const { room } = ask;
  const refused = narratorOnly(ask) ?? endOnly(room);
  if (refused) return refused;
  const { open } = acceptanceOf(room);
  if (open === null) return refuse('no-open-consent');
  if (open.answered < playersOf(room).length && !early) return refuse('answers-missing');
  const results = open.proposals.flatMap((id) => resultOf(room, id));
  return accept({ type: 'consent-closed', results, revision: room.summary.revision });
}

/** Who leaves or narrates from now on no longer counts among those who have answered all (A9). */
export function dropAnswers(draft: Draft, participant: ParticipantId): void {
  const { open } = acceptanceOf(draft.room);
  const answers = answersOf(draft.room, participant);
  if (open?.proposals.every((id) => Object.hasOwn(answers, id)))
    draft.add({ type: 'consent-answers-dropped', participant });
}

function answersOf(room: Room, participant: ParticipantId): Answers {
  const { answers = {} } = room.secrets;
  return Object.hasOwn(answers, participant) ? (answers[participant] ?? {}) : {};
}

/** Of what nobody answered there is no result (A7). */
function resultOf(room: Room, proposal: ProposalId): ConsentResult[] {
  const answers = Object.values(room.secrets.answers ?? {}).flatMap((each) =>
    Object.hasOwn(each, proposal) ? (each[proposal] ?? []) : [],
  );
  if (answers.length === 0) return [];
  const problems = answers.flatMap(({ problem }) => problem ?? []);
  return [
    toldResult({
      proposal,
      text: proposalOf(room, proposal)?.text ?? '',
      voters: playersOf(room).length,
      answered: answers.length,
      aloud: answers.filter(({ aloud }) => aloud).length,
      acceptable: problems.length === 0,
      problems: problems.length,
      words: problems.filter((words) => words !== '').sort(),
    }),
  ];
}
