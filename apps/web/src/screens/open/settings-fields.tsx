import { THEMES } from '@reflextics/game';
import { MAX_ROOMS_AT_OPENING } from '@reflextics/protocol';
import { Checkbox, CheckboxGroup, RadioGroup, Select, TextField, ThemeShape } from '../../look/index.ts';
import type { DeckOffered } from '../../room/index.ts';
import { LANGUAGES, languageName, useWords } from '../../words/index.ts';
import { DeckChoice } from '../cards/deck-choice.tsx';
import { RETENTION_DAYS, type Settings, type SettingsErrors, TURN_MINUTES, withDeck } from './settings.ts';

interface SettingsFieldsProps {
  decks: readonly DeckOffered[];
  settings: Settings;
  errors: SettingsErrors;
  change: (part: Partial<Settings>) => void;
}

const NO_TIME = 'none';

/** What most facilitators need first; all but the name has a sensible answer already. */
export function SettingsFields({ decks, settings, errors, change }: SettingsFieldsProps) {
  const { t } = useWords();
  const spoken = decks.find(({ id }) => id === settings.deck)?.languages ?? LANGUAGES;
  const languages = LANGUAGES.filter((one) => spoken.includes(one)).map((value) => ({
    value,
    words: languageName(value),
  }));
  return (
    <>
      <TextField
        id="open-name"
        label={t('open.name')}
        hint={t('open.name.hint')}
        error={errors.name}
        value={settings.name}
        onChange={(event) => change({ name: event.target.value })}
        autoComplete="off"
      />
      <DeckChoice decks={decks} value={settings.deck} onChoose={(deck) => change(withDeck(settings, deck))} />
      <div id="open-themes" tabIndex={-1}>
        <CheckboxGroup
          label={t('open.themes')}
          hint={t('open.themes.hint')}
          error={errors.themes}
          options={THEMES.map((theme) => ({
            value: theme,
            words: t(`common.theme.${theme}`),
            picture: (
              <span className="open-theme field" data-theme={theme}>
                <ThemeShape theme={theme} size={18} />
              </span>
            ),
          }))}
          values={settings.themes}
          onChange={(themes) => change({ themes })}
        />
      </div>
      <Select
        label={t('open.rooms')}
        hint={t('open.rooms.hint')}
        options={Array.from({ length: MAX_ROOMS_AT_OPENING }, (_, at) => ({
          value: String(at + 1),
          words: t('open.rooms.count', { n: at + 1 }),
        }))}
        value={String(settings.rooms)}
        onChoose={(rooms) => change({ rooms: Number(rooms) })}
      />
      <Select
        label={t('open.kept')}
        hint={t('open.kept.hint')}
        options={RETENTION_DAYS.map((n) => ({ value: String(n), words: t('open.kept.days', { n }) }))}
        value={String(settings.retentionDays)}
        onChoose={(days) => change({ retentionDays: Number(days) })}
      />
      {languages.length < 2 ? null : (
        <Select
          label={t('open.language')}
          hint={t('open.language.hint')}
          options={languages}
          value={settings.language}
          onChoose={(language) => change({ language })}
        />
      )}
      <RadioGroup
        label={t('open.narrator')}
        options={[
          { value: 'players', words: t('open.narrator.players') },
          { value: 'facilitator', words: t('open.narrator.facilitator') },
        ]}
        value={settings.narratorBy}
        onChoose={(narratorBy) => change({ narratorBy })}
      />
      <Select
        label={t('open.turn')}
        hint={t('open.turn.hint')}
        options={[
          { value: NO_TIME, words: t('open.turn.none') },
          ...TURN_MINUTES.map((n) => ({ value: String(n), words: t('open.turn.minutes', { n }) })),
        ]}
        value={settings.turnMinutes === null ? NO_TIME : String(settings.turnMinutes)}
        onChoose={(turn) => change({ turnMinutes: turn === NO_TIME ? null : Number(turn) })}
      />
      <fieldset className="stack stack-s">
        <legend className="form-label">{t('open.summary')}</legend>
        <Checkbox
          label={t('open.download')}
          checked={settings.playersMayDownload}
          onChange={(playersMayDownload) => change({ playersMayDownload })}
        />
        <Checkbox
          label={t('open.times')}
          checked={settings.keepSpeakingTimes}
          onChange={(keepSpeakingTimes) => change({ keepSpeakingTimes })}
        />
      </fieldset>
      <section className="stack stack-l" aria-labelledby="open-more">
        <h2 id="open-more">{t('open.more')}</h2>
        <TextField
          id="open-callLink"
          type="url"
          label={t('open.call')}
          optional
          hint={t('open.call.hint')}
          error={errors.callLink}
          value={settings.callLink}
          onChange={(event) => change({ callLink: event.target.value })}
          autoComplete="off"
          inputMode="url"
        />
        <TextField
          id="open-supportLine"
          label={t('open.support')}
          optional
          hint={t('open.support.hint')}
          error={errors.supportLine}
          value={settings.supportLine}
          onChange={(event) => change({ supportLine: event.target.value })}
          autoComplete="off"
        />
      </section>
    </>
  );
}
