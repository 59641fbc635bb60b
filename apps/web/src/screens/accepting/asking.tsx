import {
  acceptanceOf,
  may,
  notYetAsked,
  type OpenConsent,
  type ParticipantId,
  playersOf,
  proposalOf,
  type View,
} from '@reflextics/game';
import { useState } from 'react';
import { Button, CheckboxGroup, Dialog, Person, Segments } from '../../look/index.ts';
import { useRoom } from '../../room/index.ts';
import { useWords } from '../../words/index.ts';
import { TroubleLine } from '../shared/trouble-line.tsx';
import { useAsk } from '../shared/use-ask.ts';

interface AskingProps {
  view: View;
  me: ParticipantId;
}

/** The narrator asks the group, about all that was not asked yet unless she chooses otherwise. */
export function AskTheGroup({ view, me }: AskingProps) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  if (!may(view, me, 'open-consent')) return null;
  return (
    <>
      <Button look={notYetAsked(view).length > 0 ? 'main' : 'quiet'} onClick={() => setOpen(true)}>
        {t('accept.ask')}
      </Button>
      {isOpen ? <AskSheet view={view} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function AskSheet({ view, onClose }: { view: View; onClose: () => void }) {
  const { t } = useWords();
  const { ask, trouble } = useAsk();
  const [chosen, setChosen] = useState<readonly string[]>(() => notYetAsked(view));
  const { carried } = acceptanceOf(view);
  const asking = async () => {
    if (chosen.length > 0 && (await ask({ type: 'open-consent', proposals: chosen }))) onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('accept.ask.title')}
      actions={<Button onClick={() => void asking()}>{t('accept.ask.do')}</Button>}
    >
      <p>{t('accept.ask.what')}</p>
      <CheckboxGroup
        label={t('accept.ask.title')}
        options={carried.map(({ proposal }) => ({
          value: proposal,
          words: proposalOf(view, proposal)?.text ?? '',
        }))}
        values={chosen}
        onChange={setChosen}
        error={chosen.length === 0 ? t('accept.ask.none') : null}
      />
      <TroubleLine trouble={trouble} />
    </Dialog>
  );
}

/** How many have answered everything, never who. */
export function AnsweredCount({ view, open }: { view: View; open: OpenConsent }) {
  const { t } = useWords();
  const of = playersOf(view).length;
  return (
    <div className="vote-count">
      <Segments filled={open.answered} of={of} label={null} size="l" />
      <p className="label">{t('accept.count', { n: open.answered, of })}</p>
    </div>
  );
}

/** The narrator closes it; while someone has not answered for all, she is asked once more. */
export function CloseConsent({ view, open }: { view: View; open: OpenConsent }) {
  const { t } = useWords();
  const { ask, trouble } = useAsk();
  const [isEarly, setEarly] = useState(false);
  const missing = Math.max(0, playersOf(view).length - open.answered);
  const close = async () => {
    if (await ask({ type: 'close-consent', early: missing > 0 })) setEarly(false);
  };
  return (
    <>
      <Button
        look={missing > 0 ? 'quiet' : 'main'}
        onClick={() => (missing > 0 ? setEarly(true) : void close())}
      >
        {t('accept.close')}
      </Button>
      <TroubleLine trouble={isEarly ? null : trouble} />
      <Dialog
        open={isEarly}
        onClose={() => setEarly(false)}
        kind="dialog"
        title={t('accept.close.title', { n: missing })}
        actions={
          <>
            <Button onClick={() => void close()}>{t('accept.close.early')}</Button>
            <Button look="quiet" onClick={() => setEarly(false)}>
              {t('accept.close.wait')}
            </Button>
          </>
        }
      >
        <AnsweredCount view={view} open={open} />
        <p>{t('accept.close.what')}</p>
        <TroubleLine trouble={trouble} />
      </Dialog>
    </>
  );
}

/** Seats without a device tell the narrator their answers: they are not secret to her (A8). */
export function AloudAnswers({
  view,
  open,
  onEnter,
}: {
  view: View;
  open: OpenConsent;
  onEnter: (seat: ParticipantId) => void;
}) {
  const { t } = useWords();
  const answers = useRoom((room) => room.mine.answers);
  const seats = playersOf(view).filter(({ deviceless }) => deviceless);
  if (seats.length === 0) return null;
  return (
    <section className="stack stack-s">
      <h3>{t('accept.seats')}</h3>
      <p className="small">{t('accept.seats.what')}</p>
      <ul>
        {seats.map(({ id, name, sign }) => (
          <li key={id} className="person-row">
            <Person
              name={name}
              sign={sign}
              below={t('accept.at', {
                n: Object.keys(answers?.[id] ?? {}).length,
                of: open.proposals.length,
              })}
            />
            <Button look="quiet" height="low" fit onClick={() => onEnter(id)}>
              {t('accept.seats.enter', { name })}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
