import { createRef } from 'react';
import { type FormHints, HintsAt, HintsRead, HintsSummary } from '../advice/index.ts';
import { Field, TextArea, ThemeScope } from '../look/index.ts';
import { useWords } from '../words/index.ts';
import type { Specimen } from './registry.ts';

type Staged = FormHints['all'][number];

const told = (code: Staged['code'], words: string | null = null, kind: Staged['kind'] = null): Staged => ({
  code,
  part: 'text',
  index: null,
  span: words === null ? null : { start: 0, end: words.length },
  most: null,
  kind,
  words,
  of: words ?? '',
});

/** All that can be said of a card or resource. */
const HINTS: readonly Staged[] = [
  told('family-name', 'Camille Renard-Vandenberghe', 'name'),
  told('address', 'bulevardul Unirii nr. 45, bl. A3, ap. 12', 'address'),
  told('age', '47 ans'),
  told('several-aspects', 'Besides, the new trainee has sent a friend request to two of the young people.'),
  told('long-sentence', 'Un badge est personnel, et chacune le rappelle le lundi à toute l’équipe.'),
  told('too-long'),
  told('too-short'),
  told('no-questions'),
  told('too-few-questions'),
  told('too-many-questions'),
  told('not-a-question'),
  told('closed-question'),
  told('no-open-question'),
  told('no-note'),
];

const hints: FormHints = {
  all: HINTS,
  around: createRef<HTMLFormElement>(),
  at: () => HINTS,
  leave: () => {},
};

function Placed() {
  const { t } = useWords();
  const nameOf = () => t('own.resource.text');
  return (
    <main>
      <h1 className="pad">{t('hints.resource')}</h1>
      <div className="pad on-paper stack">
        <HintsAt hints={hints} part="text" index={null} name={nameOf()}>
          <TextArea label={nameOf()} value={HINTS.map(({ words }) => words ?? '').join(' ')} readOnly />
        </HintsAt>
        <HintsSummary hints={hints} title={t('hints.resource')} nameOf={nameOf} />
      </div>
      <ThemeScope theme="netiquette">
        <Field theme="netiquette" className="pad">
          <HintsRead hints={hints} title={t('hints.card')} nameOf={nameOf} />
        </Field>
      </ThemeScope>
    </main>
  );
}

export const hintSpecimens: readonly Specimen[] = [
  { id: 'hints', title: 'Advice at its place', element: <Placed /> },
];
