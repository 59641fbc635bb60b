import { type ParticipantId, presentSeats, seatOf } from '@reflextics/game';
import { type FormEvent, useId, useState } from 'react';
import { Button, Dialog, RadioGroup, Sign, TextField } from '../../look/index.ts';
import { useDraft } from '../../room/index.ts';
import { errorKey, useWords } from '../../words/index.ts';
import { TroubleLine } from '../shared/trouble-line.tsx';
import { useAsk } from '../shared/use-ask.ts';
import { useDesk } from './desk.tsx';

/** A seat for someone without a phone (P3). */
export function SeatSomeone() {
  const { t } = useWords();
  const form = useId();
  const { close } = useDesk();
  const [name, setName, status, submit, trouble] = useDraft('seat-player');
  const seat = async (event: FormEvent) => {
    event.preventDefault();
    const result = await submit((written) => ({ type: 'seat-player', name: written }));
    if (result.ok) close();
  };
  return (
    <Dialog
      open
      onClose={close}
      title={t('narrator.seat')}
      actions={
        <Button type="submit" form={form} busy={status === 'sending'}>
          {t('narrator.seat.do')}
        </Button>
      }
    >
      <p>{t('narrator.seat.more')}</p>
      <form id={form} onSubmit={seat} noValidate>
        <TextField
          label={t('narrator.seat.name')}
          value={name}
          autoComplete="off"
          onChange={(event) => setName(event.target.value)}
          error={trouble === null ? null : t(errorKey(trouble.code))}
          data-first-focus
        />
      </form>
    </Dialog>
  );
}

/** Those who can take the chair: everyone else with a device. */
export function useOthersWithDevice() {
  const { t } = useWords();
  const { view, me, present } = useDesk();
  return presentSeats(view)
    .filter(({ id, deviceless }) => id !== me && !deviceless)
    .map(({ id, name, sign }) => ({
      value: id,
      words: name,
      hint: present.has(id) ? undefined : t('narrator.person.away'),
      picture: <Sign sign={sign} size={32} />,
    }));
}

/** Another takes the narrator's seat; I play from then on (N7). */
export function HandOver() {
  const { t } = useWords();
  const { close, face } = useDesk();
  const { ask, trouble } = useAsk();
  const options = useOthersWithDevice();
  const [to, setTo] = useState<ParticipantId | null>(null);
  const handOver = async () => {
    if (to !== null && (await ask({ type: 'hand-over-narration', to }))) close();
  };
  if (options.length === 0) {
    return (
      <Dialog open onClose={close} title={t('narrator.hand-over')}>
        <p>{t('narrator.hand-over.nobody')}</p>
      </Dialog>
    );
  }
  return (
    <Dialog
      open
      onClose={close}
      title={t('narrator.hand-over')}
      actions={
        <Button disabled={to === null} sign={to === null ? undefined : face(to).sign} onClick={handOver}>
          {to === null ? t('narrator.hand-over.choose') : t('narrator.hand-over.do', { name: face(to).name })}
        </Button>
      }
    >
      <p>{t('narrator.hand-over.what')}</p>
      <RadioGroup label={t('narrator.hand-over.whom')} options={options} value={to} onChoose={setTo} />
      <TroubleLine trouble={trouble} />
    </Dialog>
  );
}

const NOBODY = '';

/** Who may take the chair when I am away for a minute (N8). */
export function NameDeputy() {
  const { t } = useWords();
  const { close, view } = useDesk();
  const { ask, trouble } = useAsk();
  const options = useOthersWithDevice();
  const [chosen, setChosen] = useState<ParticipantId>(view.deputy ?? NOBODY);
  const save = async () => {
    if (await ask({ type: 'name-deputy', participant: chosen === NOBODY ? null : chosen })) close();
  };
  return (
    <Dialog
      open
      onClose={close}
      title={t('narrator.deputy')}
      actions={<Button onClick={save}>{t('narrator.deputy.do')}</Button>}
    >
      <p>{t('narrator.deputy.what')}</p>
      <RadioGroup
        label={t('narrator.deputy.whom')}
        options={[...options, { value: NOBODY, words: t('narrator.deputy.nobody') }]}
        value={chosen}
        onChoose={setChosen}
      />
      <TroubleLine trouble={trouble} />
    </Dialog>
  );
}

/** Takes someone out of the room; asked once more (L9). */
export function RemoveSomeone({ who }: { who: ParticipantId }) {
  const { t } = useWords();
  const { close, face, view } = useDesk();
  const { ask, trouble } = useAsk();
  const { name, sign } = face(who);
  const deviceless = seatOf(view, who)?.deviceless ?? false;
  const remove = async () => {
    if (await ask({ type: 'remove-participant', participant: who })) close();
  };
  return (
    <Dialog
      open
      onClose={close}
      kind="dialog"
      title={t('narrator.remove.title', { name })}
      actions={
        <>
          <Button look="danger" sign={sign} onClick={remove}>
            {t('narrator.remove.do', { name })}
          </Button>
          <Button look="quiet" onClick={close}>
            {t('narrator.cancel')}
          </Button>
        </>
      }
    >
      <p>{t('narrator.remove.what')}</p>
      {deviceless ? null : <p>{t('narrator.remove.again')}</p>}
      <TroubleLine trouble={trouble} />
    </Dialog>
  );
}
