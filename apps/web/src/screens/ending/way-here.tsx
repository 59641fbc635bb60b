import { type Round, STEPS, type Step, type View } from '@reflextics/game';
import { useRoom } from '../../room/index.ts';
import { useWords } from '../../words/index.ts';
import { cardOf, resourceOf } from '../shared/deck-words.ts';
import { useFaces } from '../shared/faces.ts';

/** Step by step, what a round has gone through: counts and titles, never who voted what. */
export function WayHere({ view, round }: { view: View; round: Round }) {
  const { t } = useWords();
  const told = useTold(view, round);
  return (
    <ol className="way-here">
      {STEPS.map((step) => (
        <li key={step}>
          <h3>{t(`common.step.${step}`)}</h3>
          {told(step).map((line) => (
            <p key={line}>{line}</p>
          ))}
        </li>
      ))}
    </ol>
  );
}

function useTold(view: View, round: Round): (step: Step) => readonly string[] {
  const { t, list } = useWords();
  const deck = useRoom((room) => room.deck);
  const face = useFaces(view, null);
  const early = (step: Step) => {
    const ended = round.ended.find((one) => one.step === step && one.early);
    if (ended === undefined) return null;
    const names = ended.unheard.map((id) => face(id).name);
    return names.length === 0 ? t('summary.way.ended-early') : t('summary.way.early', { names: list(names) });
  };
  const lines: Record<Step, () => readonly (string | null)[]> = {
    situation: () => [
      cardOf(deck, round.situation)?.title ?? null,
      t('summary.way.reactions', {
        n: round.reactions.filter(({ situation }) => situation === round.situation).length,
      }),
    ],
    discussion: () => {
      const { heard, passed } = round.floors.discussion;
      return [
        t('summary.way.heard', { n: heard.length }),
        passed.length > 0 ? t('summary.way.passed', { n: passed.length }) : null,
        round.promptsShown.length > 0 ? t('summary.way.prompts', { n: round.promptsShown.length }) : null,
        early('discussion'),
      ];
    },
    resources: () => [
      ...round.resourcesOpened.map((id) => {
        const title = resourceOf(deck, id)?.title;
        return title === undefined ? null : t('summary.way.resource', { title });
      }),
      round.resourcesOpened.length === 0 ? t('summary.way.no-resource') : null,
      ...round.votes.map(({ counts }) => t('summary.way.votes', { ...counts })),
    ],
    action: () => [
      t('summary.way.proposals', {
        n: round.board.proposals.filter(({ state }) => state === 'standing').length,
      }),
      early('action'),
    ],
  };
  return (step) => {
    const reached = STEPS.indexOf(step) <= STEPS.indexOf(round.step);
    if (!reached) return [t('summary.way.not-reached')];
    return [...new Set(lines[step]().filter((line) => line !== null))];
  };
}
