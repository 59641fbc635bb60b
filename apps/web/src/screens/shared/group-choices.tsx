import { LEVELS, type Level, type ParticipantId, THEMES, type Theme, type View } from '@reflextics/game';
import { useState } from 'react';
import { CheckboxGroup, LevelArcs, ThemeShape } from '../../look/index.ts';
import { errorKey, useWords } from '../../words/index.ts';
import { TroubleLine } from './trouble-line.tsx';
import { useAsk } from './use-ask.ts';

interface ChoosingProps {
  view: View;
  /** The seat without a device that the narrator chooses for; absent: I choose. */
  seat?: ParticipantId;
}

/** The group's themes (L10): every change is sent at once, and the last one counts. Show where `may(…, 'choose-themes')`. */
export function ChooseThemes({ view, hint, seat }: ChoosingProps & { hint?: string }) {
  const { t } = useWords();
  const { ask, trouble } = useAsk();
  const [asked, setAsked] = useState<readonly Theme[] | null>(null);
  const choose = async (themes: readonly Theme[]) => {
    setAsked(themes);
    if (themes.length > 0 && !(await ask({ type: 'choose-themes', themes, for: seat })))
      return setAsked(null);
    setAsked((now) => (now === themes && themes.length > 0 ? null : now));
  };
  return (
    <>
      <CheckboxGroup
        label={t('table.themes')}
        hint={hint}
        options={THEMES.filter((theme) => view.settings.themes.includes(theme)).map((theme) => ({
          value: theme,
          words: t(`common.theme.${theme}`),
          picture: <ThemeShape theme={theme} size={22} />,
        }))}
        values={asked ?? view.themes}
        onChange={choose}
        error={asked?.length === 0 ? t(errorKey('no-themes')) : null}
      />
      <TroubleLine trouble={trouble} />
    </>
  );
}

/** The levels that the group works on (L11). Show where `may(…, 'choose-levels')`. */
export function ChooseLevels({ view, seat }: ChoosingProps) {
  const { t } = useWords();
  const { ask, trouble } = useAsk();
  const [asked, setAsked] = useState<readonly Level[] | null>(null);
  const choose = async (levels: readonly Level[]) => {
    setAsked(levels);
    if (levels.length > 0 && !(await ask({ type: 'choose-levels', levels, for: seat })))
      return setAsked(null);
    setAsked((now) => (now === levels && levels.length > 0 ? null : now));
  };
  return (
    <>
      <CheckboxGroup
        label={t('table.levels')}
        hint={t('table.levels.hint')}
        options={LEVELS.map((level) => ({
          value: level,
          words: t(`common.level.${level}`),
          hint: t(`common.level.${level}.meaning`),
          picture: <LevelArcs level={level} size={28} />,
        }))}
        values={asked ?? view.levels}
        onChange={choose}
        error={asked?.length === 0 ? t(errorKey('no-levels')) : null}
      />
      <TroubleLine trouble={trouble} />
    </>
  );
}
