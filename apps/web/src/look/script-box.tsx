import { useWords } from '../words/index.ts';
import './script-box.css';

export interface ScriptBoxProps {
  /** One line each; may be empty. */
  toDo?: readonly string[];
  /** Words to read aloud, one paragraph each; may be empty. Quotation marks are added. */
  toSay?: readonly string[];
}

/** The narrator's script. Type tells what to do (small and plain) from what to say (large, in quotation marks). */
export function ScriptBox({ toDo = [], toSay = [] }: ScriptBoxProps) {
  const { t } = useWords();
  return (
    <section className="script on-tint">
      {toDo.length > 0 ? (
        <div>
          <h2 className="script-head">{t('narrator.script.do')}</h2>
          <ul className="script-do">
            {toDo.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      ) : null}
      {toSay.length > 0 ? (
        <div>
          <h2 className="script-head">{t('narrator.script.say')}</h2>
          {toSay.map((line) => (
            <q key={line} className="script-say">
              {line}
            </q>
          ))}
        </div>
      ) : null}
    </section>
  );
}
