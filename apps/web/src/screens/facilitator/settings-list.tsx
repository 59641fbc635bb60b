import type { SessionInfo } from '@reflextics/protocol';
import { clockText, Peek } from '../../look/index.ts';
import { languageName, useWords } from '../../words/index.ts';

/** How the session was set up; it cannot be changed afterwards. */
export function SettingsList({ session }: { session: SessionInfo }) {
  const { t, list, language } = useWords();
  const { turnTime, callLink, supportLine } = session;
  const rows: readonly (readonly [string, string])[] = [
    [t('facilitator.settings.language'), languageName(session.language)],
    [t('facilitator.settings.themes'), list(session.themes.map((theme) => t(`common.theme.${theme}`)))],
    [t('facilitator.settings.narrator'), t(`facilitator.settings.narrator.${session.narratorBy}`)],
    [
      t('facilitator.settings.turn'),
      turnTime === null
        ? t('facilitator.settings.turn.none')
        : t('facilitator.settings.turn.time', { time: clockText(turnTime / 1000, language) }),
    ],
    [
      t('facilitator.settings.download'),
      t(`facilitator.settings.download.${session.playersMayDownload ? 'players' : 'facilitator'}`),
    ],
    [
      t('facilitator.settings.times'),
      t(`facilitator.settings.times.${session.keepSpeakingTimes ? 'kept' : 'left-out'}`),
    ],
    ...(supportLine === null ? [] : [[t('facilitator.settings.support'), supportLine] as const]),
  ];
  return (
    <Peek title={t('facilitator.settings')}>
      <dl className="facilitator-settings">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {callLink === null ? null : (
          <div>
            <dt>{t('facilitator.settings.call')}</dt>
            <dd>
              <a href={callLink} target="_blank" rel="noopener noreferrer">
                {callLink}
              </a>
            </dd>
          </div>
        )}
      </dl>
    </Peek>
  );
}
