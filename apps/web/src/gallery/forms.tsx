import { THEMES, type Theme } from '@reflextics/game';
import { useState } from 'react';
import Hints from '../advice/hints.tsx';
import type { Hint } from '../advice/index.ts';
import {
  CheckboxGroup,
  Composer,
  ErrorSummary,
  Field,
  type Keeping,
  Mine,
  RadioGroup,
  Select,
  TextArea,
  TextField,
  ThemeScope,
  ThemeShape,
} from '../look/index.ts';
import type { Specimen } from './registry.ts';

/** As nobody parts it. */
const ONE_WORD = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

function Form({ wrong }: { wrong: boolean }) {
  const [themes, setThemes] = useState<Theme[]>(['netiquette']);
  const [days, setDays] = useState<'30' | '90'>('30');
  const [by, setBy] = useState<'players' | 'facilitator'>('players');
  return (
    <main className="column pad stack stack-l">
      <h1>Open a session</h1>
      {wrong ? (
        <ErrorSummary errors={[{ field: 'name', words: 'Give the group a name, for example its class.' }]} />
      ) : null}
      <TextField
        label="Code of your room"
        face="code"
        defaultValue="HKR VTE"
        hint="Six letters, from your facilitator."
      />
      <TextField
        id="name"
        label="Name of the group"
        hint="The others see it."
        error={wrong ? 'Give the group a name, for example its class.' : null}
      />
      <CheckboxGroup
        label="Themes"
        options={THEMES.map((theme) => ({
          value: theme,
          words: theme === 'netiquette' ? ONE_WORD : theme,
          picture: <ThemeShape theme={theme} />,
          hint: theme === 'netiquette' ? 'Six situations' : undefined,
        }))}
        values={themes}
        onChange={setThemes}
        error={wrong ? 'Choose at least one theme.' : null}
      />
      <RadioGroup
        label="Who settles the narrator?"
        options={[
          { value: 'players', words: 'The players, by majority' },
          { value: 'facilitator', words: 'The facilitator', hint: 'Before the room starts.' },
        ]}
        value={by}
        onChoose={setBy}
      />
      <Select
        label="Kept for"
        options={[
          { value: '30', words: '30 days' },
          { value: '90', words: '90 days' },
        ]}
        value={days}
        onChoose={setDays}
      />
      <TextArea label="A line of care" optional defaultValue="Call 116 123 at any hour." />
    </main>
  );
}

const TEXT = 'Her colleagues worry, but has anybody asked the young people what they make of the videos?';

function Writing({ keeping, text = TEXT, max = 500 }: { keeping: Keeping; text?: string; max?: number }) {
  const [value, setValue] = useState(text);
  return (
    <Composer
      label="Write it too, if you wish"
      value={value}
      onChange={setValue}
      onSend={() => {}}
      sendWords="Send"
      keeping={keeping}
      max={max}
    />
  );
}

function Composers() {
  return (
    <main>
      <h1 className="pad">Composers</h1>
      <div className="pad stack stack-l">
        <Writing keeping="draft" />
        <Writing keeping="kept" />
      </div>
      <div className="pad stack on-paper">
        <Writing keeping="saving" max={95} />
        <Writing keeping="saved" max={80} />
        <Writing keeping="empty" text="" />
      </div>
      <Field theme="digital-tools" className="pad">
        <Writing keeping="saved" />
      </Field>
      <ThemeScope theme="netiquette">
        <Mine sign={3} className="pad">
          <Writing keeping="saved" />
        </Mine>
      </ThemeScope>
    </main>
  );
}

const hint = (kind: Hint['kind'], words: string): Hint => ({ kind, words, start: 0, end: words.length });

const HINTS = [
  hint('name', 'Mrs Dupont'),
  hint('address', 'bulevardul Unirii nr. 45, bl. A3, ap. 12'),
  hint('birth', '3 May 1980'),
  hint('national-number', '2850415123450'),
  hint('mail', 'a.dupont.de.la.tour.d.auvergne@social-services.example.org'),
];

/** Advice on every ground that a box may stand on. */
function Advised() {
  const hints = <Hints hints={HINTS} onShow={() => {}} onLeave={() => {}} />;
  return (
    <main>
      <h1 className="pad">Advice</h1>
      <div className="pad on-paper">{hints}</div>
      <Field theme="digital-tools" className="pad">
        {hints}
      </Field>
      <ThemeScope theme="netiquette">
        <Mine sign={3} className="pad">
          <Hints hints={HINTS.slice(0, 1)} onShow={null} onLeave={() => {}} />
        </Mine>
      </ThemeScope>
    </main>
  );
}

export const forms: readonly Specimen[] = [
  { id: 'form', title: 'A form', element: <Form wrong={false} /> },
  { id: 'form-wrong', title: 'A form with mistakes', element: <Form wrong /> },
  { id: 'composers', title: 'Composers', element: <Composers /> },
  { id: 'advised', title: 'Advice below a box', element: <Advised /> },
];
