import { LEVELS, type ParticipantId, THEMES, type View } from '@reflextics/game';
import { CheckboxGroup, LevelArcs, ThemeShape } from '../../look/index.ts';
import { errorKey, useWords } from '../../words/index.ts';
import { TroubleLine } from './trouble-line.tsx';
import { useAsk } from './use-ask.ts';
import { useLastChoice } from './use-last-choice.ts';

interface ChoosingProps {
  view: View;
  /** The seat without a device that the narrator chooses for; absent: I choose. */
  seat?: ParticipantId;
}

/** The group's themes (L10): every change is sent at once, and the last one counts. Show where `may(…, 'choose-themes')`. */
export function ChooseThemes({ view, hint, seat }: ChoosingProps & { hint?: string }) {
  const { t } = useWords();
  const { ask, trouble } = useAsk();
  const { chosen, isEmpty, choose } = useLastChoice(view.themes, (themes) =>
    ask({ type: 'choose-themes', themes, for: seat }),
  );
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
        values={chosen}
        onChange={choose}
        error={isEmpty ? t(errorKey('no-themes')) : null}
      />
      <TroubleLine trouble={trouble} />
    </>
  );
}

/** The levels that the group works on (L11). Show where `may(…, 'choose-levels')`. */
export function ChooseLevels({ view, seat }: ChoosingProps) {
  const { t } = useWords();
  const { ask, trouble } = useAsk();
  const { chosen, isEmpty, choose } = useLastChoice(view.levels, (levels) =>
    ask({ type: 'choose-levels', levels, for: seat }),
  );
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
        values={chosen}
        onChange={choose}
        error={isEmpty ? t(errorKey('no-levels')) : null}
      />
      <TroubleLine trouble={trouble} />
    </>
  );
}
