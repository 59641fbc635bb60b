import type { DeckView } from '@reflextics/decks';
import { may, type ParticipantId, type View } from '@reflextics/game';
import type { ReactNode } from 'react';
import { LevelArcs, Peek, ThemeShape } from '../../look/index.ts';
import { useWords } from '../../words/index.ts';
import { themeNameOf } from '../shared/deck-words.ts';
import { ChooseLevels, ChooseThemes } from '../shared/group-choices.tsx';

export interface ChoicesProps {
  view: View;
  me: ParticipantId;
  deck: DeckView | null;
  /** Where no theme is chosen yet, for who does not choose: where it is done. Absent: on the players' phones. */
  none?: string | undefined;
  children?: ReactNode;
}

/** Themes and levels: chosen by players, read by the narrator. */
export function Choices({ view, me, deck, none, children }: ChoicesProps) {
  const { t } = useWords();
  return (
    <section className="lobby-choices">
      <h2>{t('lobby.choices')}</h2>
      {may(view, me, 'choose-themes') ? (
        <>
          <ChooseThemes view={view} hint={t('lobby.themes.hint')} />
          <Peek title={t('lobby.levels.later')}>
            <ChooseLevels view={view} />
          </Peek>
        </>
      ) : (
        <Chosen view={view} deck={deck} none={none ?? t('lobby.themes.none')} />
      )}
      {children}
    </section>
  );
}

function Chosen({ view, deck, none }: Pick<ChoicesProps, 'view' | 'deck'> & { none: string }) {
  const { t } = useWords();
  return (
    <>
      {view.themes.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ul className="lobby-chosen" aria-label={t('lobby.themes')}>
          {view.themes.map((theme) => (
            <li key={theme}>
              <ThemeShape theme={theme} size={22} /> {themeNameOf(deck, theme) || t(`common.theme.${theme}`)}
            </li>
          ))}
        </ul>
      )}
      <ul className="lobby-chosen" aria-label={t('lobby.levels')}>
        {view.levels.map((level) => (
          <li key={level}>
            <LevelArcs level={level} size={24} /> {t(`common.level.${level}`)}
          </li>
        ))}
      </ul>
    </>
  );
}
