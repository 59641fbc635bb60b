import {
  DEFAULT_TURN_TIME,
  type Earlier,
  MAX_EARLIER,
  MAX_TURN_TIME,
  MIN_TURN_TIME,
  THEMES,
  type Theme,
} from '@reflextics/game';
import {
  DEFAULT_RETENTION_DAYS,
  MAX_LINK_LENGTH,
  MAX_ROOMS_AT_OPENING,
  MAX_SESSION_NAME_LENGTH,
  MAX_SUPPORT_LINE_LENGTH,
  type OpenSession,
} from '@reflextics/protocol';
import { type DeckOffered, type Kept, keptJson } from '../../room/index.ts';
import type { Words } from '../../words/index.ts';
import { FIRST_DECK } from '../cards/use-decks.ts';

const KEPT_UNDER = 'opening';
const MINUTE = 60_000; // ms

export const TURN_MINUTES = [1, 2, 3, 5, 10] as const;
export const RETENTION_DAYS = [1, 7, DEFAULT_RETENTION_DAYS, 90, 365] as const;

/** What stands in the form. Texts as typed: they are judged when the form is sent. */
export interface Settings {
  name: string;
  /** Its id. */
  deck: string;
  language: string;
  themes: Theme[];
  /** null: no time. */
  turnMinutes: number | null;
  retentionDays: number;
  narratorBy: OpenSession['narratorBy'];
  playersMayDownload: boolean;
  keepSpeakingTimes: boolean;
  callLink: string;
  supportLine: string;
  rooms: number;
}

export function freshSettings(language: string): Settings {
  return {
    name: '',
    deck: FIRST_DECK,
    language,
    themes: [...THEMES],
    turnMinutes: DEFAULT_TURN_TIME / MINUTE,
    retentionDays: DEFAULT_RETENTION_DAYS,
    narratorBy: 'players',
    playersMayDownload: true,
    keepSpeakingTimes: false,
    callLink: '',
    supportLine: '',
    rooms: 1,
  };
}

/** What a person began to fill in before the tab was closed; fresh where there is nothing. */
export function begunSettings(store: Kept, language: string): Settings {
  const fresh = freshSettings(language);
  return (
    keptJson(store, KEPT_UNDER, (value) => {
      if (typeof value !== 'object' || value === null) return null;
      const begun = value as Partial<Settings>;
      const themes = Array.isArray(begun.themes)
        ? THEMES.filter((theme) => begun.themes?.includes(theme))
        : fresh.themes;
      return { ...fresh, ...begun, themes };
    }) ?? fresh
  );
}

export function keepSettings(store: Kept, settings: Settings): void {
  store.set(KEPT_UNDER, JSON.stringify(settings));
}

export function forgetSettings(store: Kept): void {
  store.remove(KEPT_UNDER);
}

export type SettingsErrors = Partial<
  Record<'name' | 'themes' | 'callLink' | 'supportLine' | 'earlier', string>
>;

/** What is to be mended, in the person's words; empty: nothing. */
export function errorsIn(settings: Settings, earlier: Earlier | null, t: Words['t']): SettingsErrors {
  const errors: SettingsErrors = {};
  const name = settings.name.trim();
  if (name === '') errors.name = t('open.name.empty');
  if (name.length > MAX_SESSION_NAME_LENGTH)
    errors.name = t('open.name.too-long', { n: MAX_SESSION_NAME_LENGTH });
  if (settings.themes.length === 0) errors.themes = t('open.themes.empty');
  if (!isCallLink(settings.callLink.trim())) errors.callLink = t('open.call.wrong');
  if (settings.supportLine.trim().length > MAX_SUPPORT_LINE_LENGTH) {
    errors.supportLine = t('open.support.too-long', { n: MAX_SUPPORT_LINE_LENGTH });
  }
  const chosen = earlier?.proposals.length ?? null;
  if (chosen === 0) errors.earlier = t('again.choose.none');
  if (chosen !== null && chosen > MAX_EARLIER)
    errors.earlier = t('again.choose.many', { n: chosen, max: MAX_EARLIER });
  return errors;
}

/** `earlier` is not kept with the form: it is what other people wrote. */
export function sessionOf(settings: Settings, earlier: Earlier | null): OpenSession {
  const { turnMinutes } = settings;
  return {
    name: settings.name.trim(),
    language: settings.language,
    deck: settings.deck,
    themes: settings.themes,
    turnTime: turnMinutes === null ? null : clamp(turnMinutes * MINUTE, MIN_TURN_TIME, MAX_TURN_TIME),
    retentionDays: settings.retentionDays,
    narratorBy: settings.narratorBy,
    playersMayDownload: settings.playersMayDownload,
    keepSpeakingTimes: settings.keepSpeakingTimes,
    callLink: settings.callLink.trim() || null,
    supportLine: settings.supportLine.trim() || null,
    ...(earlier === null ? {} : { earlier }),
    rooms: clamp(settings.rooms, 1, MAX_ROOMS_AT_OPENING),
  };
}

function clamp(n: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, n));
}

function isCallLink(link: string): boolean {
  if (link === '') return true;
  if (link.length > MAX_LINK_LENGTH) return false;
  try {
    return new URL(link).protocol === 'https:';
  } catch {
    return false;
  }
}

/** As they stand with that deck: it may not speak the language that was chosen before. */
export function withDeck(
  settings: Settings,
  { id, languages }: Pick<DeckOffered, 'id' | 'languages'>,
): Pick<Settings, 'deck' | 'language'> {
  const { language } = settings;
  return { deck: id, language: languages.includes(language) ? language : (languages[0] ?? language) };
}

/** With a deck that is there: what was begun in this form may be of one that is gone. */
export function withDeckOf(settings: Settings, decks: readonly DeckOffered[]): Settings {
  const [first] = decks;
  const isThere = first === undefined || decks.some(({ id }) => id === settings.deck);
  return isThere ? settings : { ...settings, ...withDeck(settings, first) };
}
