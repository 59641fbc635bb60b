import { presentSeats, type View } from '@reflextics/game';
import { Field, Person } from '../../look/index.ts';
import { useJoinOrigin } from '../../room/index.ts';
import { useWords } from '../../words/index.ts';
import { followUpOf } from '../again/followed-list.tsx';
import { useFaces } from '../shared/faces.ts';
import { Fit } from './fit.tsx';
import { Side } from './side.tsx';

/** The group comes together. */
export function LobbyFrame({ view }: { view: View }) {
  const { t, list } = useWords();
  const face = useFaces(view, null);
  const here = presentSeats(view);
  const origin = useJoinOrigin();
  const narrator = () => {
    if (view.narrator !== null) return t('display.narrates', { name: face(view.narrator).name });
    if (view.settings.narratorBy === 'facilitator' && !view.hadNarrator) return t('display.settled');
    const n = view.candidates.filter(({ willing }) => willing).length;
    return n === 0 ? t('display.stand') : t('display.candidates', { n });
  };
  return (
    <Field as="main" theme={null} className="display-frame display-beside">
      <section className="display-main">
        <Fit largest={1.1} smallest={view.settings.earlier === undefined ? 0 : EARLIER_SMALLEST}>
          <div className="display-lobby">
            <h1>{here.length === 0 ? t('display.nobody') : t('display.here')}</h1>
            <ul className="display-people">
              {here.map(({ id, name, sign }) => (
                <li key={id}>
                  <Person name={name} sign={sign} narrator={id === view.narrator} />
                </li>
              ))}
            </ul>
            <div>
              {view.narrator === null ? <h2>{t('display.no-narrator')}</h2> : null}
              <p className={view.narrator === null ? undefined : 'label'}>{narrator()}</p>
              <p>
                {view.themes.length === 0
                  ? t('display.no-themes')
                  : t('display.themes', {
                      themes: list(view.themes.map((theme) => t(`common.theme.${theme}`))),
                    })}
              </p>
            </div>
            <Earlier view={view} />
          </div>
        </Fit>
        <p className="display-how">{t('display.join.how', { address: new URL(origin).host })}</p>
      </section>
      <Side view={view} theme={null} />
    </Field>
  );
}

/** Share of the largest type below which what was left last time is shown page by page. */
const EARLIER_SMALLEST = 0.6;

/** What the group left last time, with what was said of it: something to talk about while all arrive. */
function Earlier({ view }: { view: View }) {
  const { t } = useWords();
  const { earlier } = view.settings;
  if (earlier === undefined || earlier.proposals.length === 0) return null;
  return (
    <section className="display-earlier">
      <h2>{t('again.title')}</h2>
      <ul>
        {earlier.proposals.map(({ id, text }) => (
          <li key={id}>
            <span dir="auto">{text}</span>
            <span className="label">{t(`again.state.${followUpOf(view, id)?.state ?? 'none'}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
