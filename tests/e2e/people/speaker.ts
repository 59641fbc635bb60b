import type { Page } from '@playwright/test';
import {
  type DeckView,
  deckView,
  type Language,
  type LevelText,
  type ResourceText,
  type SituationCard,
} from '@reflextics/decks';
import type { Level } from '@reflextics/game';
import { el } from '../../../apps/web/src/words/el.ts';
import { en } from '../../../apps/web/src/words/en.ts';
import { fr } from '../../../apps/web/src/words/fr.ts';
import type { Key } from '../../../apps/web/src/words/key.ts';
import { ro } from '../../../apps/web/src/words/ro.ts';
import { patient, wordsOn } from './screen.ts';

const CATALOGS: Readonly<Record<Language, Readonly<Record<string, string>>>> = { en, fr, ro, el };

/** Someone whose screen speaks their own language: what they look for and press comes from its catalog and its deck. */
export class Speaker {
  constructor(
    readonly name: string,
    readonly page: Page,
    public language: Language,
  ) {}

  /** A sentence without plurals, as the screen says it. */
  t(key: Key, values: Readonly<Record<string, string>> = {}): string {
    const message = CATALOGS[this.language][key];
    if (message === undefined) throw new Error(`expected the sentence ${key} in ${this.language}`);
    return message.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
  }

  get deck(): DeckView {
    const deck = deckView('reflextics', this.language);
    if (deck === null) throw new Error(`expected the deck in ${this.language}`);
    return deck;
  }

  card(id: string): SituationCard {
    const card = this.deck.situations.find((one) => one.id === id);
    if (card === undefined) throw new Error(`expected the card ${id}`);
    return card;
  }

  resource(id: string): ResourceText {
    const resource = this.deck.resources.find((one) => one.id === id);
    if (resource === undefined) throw new Error(`expected the resource ${id}`);
    return resource;
  }

  level(id: Level): LevelText {
    const level = this.deck.levels.find((one) => one.id === id);
    if (level === undefined) throw new Error(`expected the level ${id}`);
    return level;
  }

  async joins(link: string): Promise<void> {
    await this.page.goto(link);
    const name = this.page.getByLabel(this.t('join.name'));
    await patient(name).not.toHaveValue(''); // one is always suggested
    await name.fill(this.name);
    await this.press(this.t('join.join'));
    await this.sees(this.deck.agreement[0] ?? '');
  }

  async press(button: string): Promise<void> {
    await this.page.getByRole('button', { name: button, exact: true }).first().click();
  }

  async sees(...texts: readonly string[]): Promise<void> {
    for (const text of texts) await patient(wordsOn(this.page, text).first()).toBeVisible();
  }

  async isHeaded(heading: string): Promise<void> {
    await patient(this.page.getByRole('heading', { name: heading }).first()).toBeVisible();
  }

  /** At the table, in the sheet about oneself and the room, under the language’s own name for itself. */
  async changesTo(language: Language, itsName: string): Promise<void> {
    await this.press(this.t('table.menu'));
    await this.press(itsName);
    this.language = language;
    await this.isHeaded(this.t('common.language'));
    await this.press(this.t('common.close'));
  }

  async takesTheSummaryHome(): Promise<string> {
    await this.press(this.t('taking.open'));
    const sheet = this.page.getByRole('dialog', { name: this.t('taking.title') });
    await patient(sheet.getByRole('heading', { name: this.t('taking.in') })).toBeVisible();
    await sheet.getByRole('radio', { name: this.t('taking.format.md'), exact: true }).check();
    const download = this.page.waitForEvent('download');
    await sheet.getByRole('button', { name: this.t('taking.get'), exact: true }).click();
    const stream = await (await download).createReadStream();
    const pieces: Buffer[] = [];
    for await (const piece of stream) pieces.push(piece as Buffer);
    return Buffer.concat(pieces).toString('utf8');
  }
}
