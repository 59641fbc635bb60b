import {
  type Candidate,
  candidacyOf,
  majorityOf,
  may,
  type Participant,
  type ParticipantId,
  type View,
} from '@reflextics/game';
import { type ReactNode, type Ref, useState } from 'react';
import { Button, Dialog, Field, Person, PersonRow, Segments, Sign } from '../../look/index.ts';
import { useWords } from '../../words/index.ts';
import { approvalsOf, electorate, lotsAreDue } from './electing.ts';
import { useFaces } from './faces.ts';
import { TroubleLine } from './trouble-line.tsx';
import { useAsk } from './use-ask.ts';
import './appointing.css';

export interface AppointingProps {
  view: View;
  me: ParticipantId;
  present: ReadonlySet<ParticipantId>;
  /** Absent: `h1`, as for a screen of its own. */
  headingAs?: 'h1' | 'h2';
  headingRef?: Ref<HTMLHeadingElement>;
  /** Below the sentence that says what the narrator does, e.g. how to read on about it. */
  children?: ReactNode;
}

/** Who will be the narrator: the candidates with their approvals, and who else is here. Below it stands `AppointingBar`. */
export function Appointing({
  view,
  me,
  present,
  headingAs: Heading = 'h1',
  headingRef,
  children,
}: AppointingProps) {
  const { t } = useWords();
  const voters = electorate(view, present, me);
  const others = voters.filter(({ id }) => candidacyOf(view, id) === null);
  return (
    <section className="appointing">
      <Field theme={null} as="header" className="appointing-head">
        <div className="appointing-title">
          <Heading ref={headingRef} tabIndex={headingRef ? -1 : undefined}>
            {t('table.appoint.title')}
          </Heading>
          <Sign sign="narrator" />
        </div>
        <p>{t('table.appoint.what')}</p>
        {children}
      </Field>
      {view.candidates.length === 0 ? (
        <p className="appointing-none on-paper">{t('table.appoint.nobody')}</p>
      ) : (
        <ul className="on-paper">
          {questionFirst(view.candidates, me).map((candidate) => (
            <CandidateRow
              key={candidate.participant}
              candidate={candidate}
              view={view}
              me={me}
              voters={voters}
            />
          ))}
        </ul>
      )}
      {others.length > 0 ? (
        <div className="appointing-others">
          <h2 className="label">{t('table.appoint.also')}</h2>
          <ul>
            {others.map(({ id, name, sign }) => (
              <li key={id}>
                <Person name={name} sign={sign} you={id === me} />
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </section>
  );
}

/** Who is asked whether they are willing finds the question on top, and need not scroll to it. */
const questionFirst = (candidates: readonly Candidate[], me: ParticipantId) => {
  const asked = candidates.filter(({ participant, willing }) => participant === me && !willing);
  return [...asked, ...candidates.filter((candidate) => !asked.includes(candidate))];
};

interface CandidateRowProps {
  candidate: Candidate;
  view: View;
  me: ParticipantId;
  voters: readonly Participant[];
}

function CandidateRow({ candidate, view, me, voters }: CandidateRowProps) {
  const { t } = useWords();
  const face = useFaces(view, me);
  const { ask, trouble } = useAsk();
  const { participant, willing, putForwardBy, approvals } = candidate;
  const { name, sign } = face(participant);
  const mine = participant === me;
  const approved = approvals.includes(me);
  const count = approvalsOf(candidate, voters);
  const missing = Math.max(0, majorityOf(voters.length) - count);
  const by = putForwardBy === null ? null : face(putForwardBy).name;
  const standing = () => {
    if (by === null) return t('table.appoint.stands');
    return t(willing ? 'table.appoint.willing' : mine ? 'table.appoint.asked' : 'table.appoint.unanswered', {
      name: by,
    });
  };
  return (
    <li className="appointing-candidate">
      <Person name={name} sign={sign} you={mine} size="l" below={standing()} />
      <p className="appointing-count">
        <Segments filled={count} of={voters.length} label={null} />
        <span>
          {t('table.appoint.count', { n: count, of: voters.length })}
          {approved ? `, ${t('table.appoint.approved')}` : null}
          {' · '}
          {missing === 0 && willing ? t('table.appoint.enough') : t('table.appoint.missing', { n: missing })}
        </span>
      </p>
      {mine && !willing && may(view, me, 'stand') ? (
        <Button icon="check" onClick={() => ask({ type: 'stand' })}>
          {t('table.appoint.accept')}
        </Button>
      ) : null}
      {approved && willing && missing === 0 && may(view, me, 'approve') ? (
        // Someone who left has changed the majority: asking again finds it.
        <Button icon="check" onClick={() => ask({ type: 'approve', participant })}>
          {t('table.appoint.settle', { name })}
        </Button>
      ) : null}
      {approved && may(view, me, 'withdraw-approval') ? (
        <Button look="quiet" onClick={() => ask({ type: 'withdraw-approval', participant })}>
          {t('table.appoint.withdraw')}
          {mine ? null : <span className="heard">: {name}</span>}
        </Button>
      ) : null}
      {!approved && may(view, me, 'approve') ? (
        <Button
          icon="check"
          look={mine ? 'quiet' : 'main'}
          onClick={() => ask({ type: 'approve', participant })}
        >
          {mine ? t('table.appoint.approve-me') : t('table.appoint.approve', { name })}
        </Button>
      ) : null}
      {mine && may(view, me, 'decline') ? (
        <Button look="quiet" onClick={() => ask({ type: 'decline' })}>
          {t(willing ? 'table.appoint.stand-down' : 'table.appoint.decline')}
        </Button>
      ) : null}
      <TroubleLine trouble={trouble} />
    </li>
  );
}

/** The buttons under `Appointing`, for a `Bar`: stand, put someone forward, draw lots. Draws nothing where I may do none. */
export function AppointingBar({ view, me, present }: Pick<AppointingProps, 'view' | 'me' | 'present'>) {
  const { t } = useWords();
  const { ask, trouble } = useAsk();
  const [choosing, setChoosing] = useState(false);
  const voters = electorate(view, present, me);
  const others = voters.filter(({ id }) => id !== me && candidacyOf(view, id) === null);
  const mayStand = may(view, me, 'stand') && candidacyOf(view, me) === null;
  const mayPutForward = may(view, me, 'put-forward') && others.length > 0;
  return (
    <div className="appointing-bar">
      <TroubleLine trouble={trouble} />
      {may(view, me, 'draw-lots') && lotsAreDue(view, voters) ? (
        <>
          <p className="small">{t('table.appoint.tie')}</p>
          <Button onClick={() => ask({ type: 'draw-lots' })}>{t('table.appoint.lots')}</Button>
        </>
      ) : null}
      <div className="appointing-buttons">
        {mayStand ? (
          <Button
            look={view.candidates.length === 0 ? 'main' : 'quiet'}
            onClick={() => ask({ type: 'stand' })}
          >
            {t(view.candidates.length === 0 ? 'table.appoint.stand' : 'table.appoint.stand-too')}
          </Button>
        ) : null}
        {mayPutForward ? (
          <Button look="quiet" onClick={() => setChoosing(true)}>
            {t('table.appoint.put-forward')}
          </Button>
        ) : null}
      </div>
      <Dialog open={choosing} onClose={() => setChoosing(false)} title={t('table.appoint.whom')}>
        <p>{t('table.appoint.whom.what')}</p>
        <ul>
          {others.map(({ id, name, sign }) => (
            <PersonRow key={id} name={name} sign={sign}>
              <Button
                look="quiet"
                height="low"
                fit
                aria-label={t('table.appoint.put-forward.name', { name })}
                onClick={() => {
                  setChoosing(false);
                  void ask({ type: 'put-forward', participant: id });
                }}
              >
                {t('table.appoint.put-forward.do')}
              </Button>
            </PersonRow>
          ))}
        </ul>
      </Dialog>
    </div>
  );
}
