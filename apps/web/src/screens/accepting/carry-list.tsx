import {
  acceptanceOf,
  type Carried,
  carriedOf,
  may,
  type ParticipantId,
  type Proposal,
  proposalOf,
  type View,
} from '@reflextics/game';
import { useState } from 'react';
import { Button, Dialog } from '../../look/index.ts';
import { useWords } from '../../words/index.ts';
import { TroubleLine } from '../shared/trouble-line.tsx';
import { type Asking, useAsk } from '../shared/use-ask.ts';
import { Result } from './result.tsx';
import { RewordForm } from './reword-form.tsx';

interface CarryListProps {
  view: View;
  me: ParticipantId;
}

/** The list of those that the group wants to carry, with what came of asking, and the way to put more on it. */
export function CarryList({ view, me }: CarryListProps) {
  const { t } = useWords();
  const { ask, trouble } = useAsk();
  const [adding, setAdding] = useState(false);
  const [rewording, setRewording] = useState<Proposal | null>(null);
  const { carried } = acceptanceOf(view);
  return (
    <>
      {carried.length === 0 ? <p className="quiet">{t('accept.empty')}</p> : null}
      <ol className="accept-list">
        {carried.map((one) => (
          <Listed key={one.proposal} view={view} me={me} carried={one} ask={ask} onReword={setRewording} />
        ))}
      </ol>
      <TroubleLine trouble={trouble} />
      {may(view, me, 'carry-proposal') ? (
        <Button look="quiet" icon="plus" fit onClick={() => setAdding(true)}>
          {t('accept.add')}
        </Button>
      ) : null}
      {adding ? <AddSheet view={view} onClose={() => setAdding(false)} /> : null}
      {rewording === null ? null : <RewordForm proposal={rewording} onClose={() => setRewording(null)} />}
    </>
  );
}

interface ListedProps extends CarryListProps {
  carried: Carried;
  ask: Asking['ask'];
  onReword: (proposal: Proposal) => void;
}

function Listed({ view, me, carried, ask, onReword }: ListedProps) {
  const { t } = useWords();
  const proposal = proposalOf(view, carried.proposal);
  if (proposal === null) return null;
  const { id, text, whoDecides, firstStep, authors } = proposal;
  const narrates = view.narrator === me;
  const isFree = view.stage === 'end' && !acceptanceOf(view).open?.proposals.includes(id);
  const mayReword = isFree && (narrates || authors.includes(me));
  const mayTakeOff = isFree && (narrates || (carried.by === me && carried.results.length === 0));
  return (
    <li className="stack stack-s">
      <p className="courses-text">{text}</p>
      {whoDecides ? (
        <p className="small quiet">{t('common.proposal.who-decides', { who: whoDecides })}</p>
      ) : null}
      {firstStep ? (
        <p className="small quiet">{t('common.proposal.first-step', { step: firstStep })}</p>
      ) : null}
      <Result view={view} carried={carried} />
      {mayReword || mayTakeOff ? (
        <div className="row wrap">
          {mayReword ? (
            <Button
              look="quiet"
              height="low"
              fit
              icon="pen"
              aria-label={t('accept.reword.this', { text })}
              onClick={() => onReword(proposal)}
            >
              {t('accept.reword')}
            </Button>
          ) : null}
          {mayTakeOff ? (
            <Button
              look="quiet"
              height="low"
              fit
              icon="close"
              aria-label={t('accept.off.this', { text })}
              onClick={() => void ask({ type: 'stop-carrying', proposal: id })}
            >
              {t('accept.off')}
            </Button>
          ) : null}
        </div>
      ) : null}
    </li>
  );
}

/** What stands on the boards and is not on the list yet, the last round first. */
function AddSheet({ view, onClose }: { view: View; onClose: () => void }) {
  const { t } = useWords();
  const { ask, trouble } = useAsk();
  const free = [...view.rounds]
    .reverse()
    .flatMap(({ board }) => board.proposals)
    .filter(({ id, state }) => state === 'standing' && carriedOf(view, id) === null);
  return (
    <Dialog open onClose={onClose} title={t('accept.add.title')}>
      {free.length === 0 ? <p>{t('accept.add.none')}</p> : null}
      <ul className="accept-mine">
        {free.map(({ id, text }) => (
          <li key={id}>
            <p>{text}</p>
            <Button
              look="quiet"
              height="low"
              fit
              icon="plus"
              aria-label={t('accept.add.this', { text })}
              onClick={() => void ask({ type: 'carry-proposal', proposal: id })}
            >
              {t('accept.add.do')}
            </Button>
          </li>
        ))}
      </ul>
      <TroubleLine trouble={trouble} />
    </Dialog>
  );
}
