import { MAX_PROPOSAL_DETAIL_LENGTH, type ProposalText } from '@reflextics/game';
import { TextField } from '../../look/index.ts';
import { useDraft } from '../../room/index.ts';
import { errorKey, useWords } from '../../words/index.ts';
import { RoomAdvice } from './room-advice.tsx';

type Details = Pick<ProposalText, 'whoDecides' | 'firstStep'>;

export interface ProposalDetails {
  who: string;
  setWho: (who: string) => void;
  first: string;
  setFirst: (first: string) => void;
  errors: { who: string | null; first: string | null };
  /** As a command says it. */
  said: Details;
}

/** Who can decide and the first step, as they are being written; both may be left out. @param from what they start from; absent: nothing. */
export function useProposalDetails(place: string, from: Details | undefined): ProposalDetails {
  const { t } = useWords();
  const [who, setWho] = useDraft(`${place}:who`, from && (from.whoDecides ?? ''));
  const [first, setFirst] = useDraft(`${place}:first`, from && (from.firstStep ?? ''));
  const tooLong = (text: string) =>
    text.trim().length > MAX_PROPOSAL_DETAIL_LENGTH ? t(errorKey('text-too-long')) : null;
  return {
    who,
    setWho,
    first,
    setFirst,
    errors: { who: tooLong(who), first: tooLong(first) },
    said: { whoDecides: who.trim() || null, firstStep: first.trim() || null },
  };
}

export function ProposalDetailFields({ details }: { details: ProposalDetails }) {
  const { t } = useWords();
  const { who, setWho, first, setFirst, errors } = details;
  const field = (part: 'who' | 'first', value: string, write: (text: string) => void) => (
    <div data-part={part}>
      <RoomAdvice text={value}>
        <TextField
          label={t(`table.propose.${part}`)}
          optional
          value={value}
          onChange={(event) => write(event.target.value)}
          error={errors[part]}
          autoComplete="off"
        />
      </RoomAdvice>
    </div>
  );
  return (
    <>
      {field('who', who, setWho)}
      {field('first', first, setFirst)}
    </>
  );
}
