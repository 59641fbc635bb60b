import { notesInText, type Summary } from '@reflextics/summary';
import { useMemo } from 'react';
import { Checkbox } from '../../look/index.ts';
import { useWords } from '../../words/index.ts';

interface NotesChoiceProps {
  /** With all that there is; null: not known yet. */
  whole: readonly Summary[] | null;
  checked: boolean;
  onChange: (notes: boolean) => void;
}

/** With the notes or without: then also what becomes of those that stand in the group's text. */
export function NotesChoice({ whole, checked, onChange }: NotesChoiceProps) {
  const { t } = useWords();
  const { taken, alike } = useMemo(() => {
    const found = checked ? [] : (whole ?? []).map(notesInText);
    return {
      taken: found.reduce((sum, one) => sum + one.taken, 0),
      alike: found.flatMap((one) => one.alike),
    };
  }, [whole, checked]);
  return (
    <div className="stack stack-s">
      <Checkbox label={t('taking.notes')} checked={checked} onChange={onChange} />
      <div className="stack stack-s" aria-live="polite">
        {taken === 0 ? null : <p className="small">{t('taking.notes.taken', { n: taken })}</p>}
        {alike.length === 0 ? null : (
          <>
            <p className="small">{t('taking.notes.alike', { n: alike.length })}</p>
            <ul className="taking-list small">
              {alike.map((passage, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: they never change their order, and two may be alike
                <li key={at} dir="auto">
                  {passage}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </div>
  );
}
