import type { ReactNode } from 'react';
import { Checkbox, Select, TextField } from '../../look/index.ts';
import { useWords } from '../../words/index.ts';
import type { Browsing } from './browsing.ts';

const CARES = ['any', 'with', 'without'] as const;

interface SearchFormProps {
  browsing: Browsing;
  /** What came of it, below what was typed: on a phone what was found itself is out of sight. */
  told: ReactNode;
  onChange: (change: Partial<Browsing>) => void;
}

/** What is found changes with every letter; nothing has to be sent. */
export function SearchForm({ browsing, told, onChange }: SearchFormProps) {
  const { t } = useWords();
  return (
    <search>
      <form className="stack" onSubmit={(event) => event.preventDefault()}>
        <TextField
          type="search"
          label={t('cards.search')}
          value={browsing.text}
          onChange={(event) => onChange({ text: event.target.value })}
          autoComplete="off"
          enterKeyHint="search"
        />
        {told}
        <div className="cards-filters">
          <Select
            label={t('cards.care')}
            options={CARES.map((value) => ({ value, words: t(`cards.care.${value}`) }))}
            value={browsing.care ?? 'any'}
            onChoose={(care) => onChange({ care: care === 'any' ? null : care })}
          />
          <Checkbox
            label={t('cards.dilemmas')}
            checked={browsing.dilemma}
            onChange={(dilemma) => onChange({ dilemma })}
          />
        </div>
      </form>
    </search>
  );
}
