import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { patient } from './screen.ts';

/** What a facilitator hands on once the session is open. */
export interface Invitation {
  /** Six letters. */
  code: string;
  /** What the QR code opens. */
  link: string;
  display: string;
}

export interface SessionWishes {
  name: string;
  /** As the boxes are called; all others are unticked. */
  themes: readonly string[];
  /** An earlier summary as data: the session goes on from it. */
  goesOnFrom?: string;
}

const THEMES = ['Data protection', 'Digital tools', 'Netiquette', 'Ethical posture'];

export class Facilitator {
  constructor(readonly page: Page) {}

  async opensSession(address: string, { name, themes, goesOnFrom }: SessionWishes): Promise<Invitation> {
    const { page } = this;
    await page.goto(address);
    await page.getByRole('link', { name: 'Open a session' }).click();
    await page.getByLabel('Name of the group').fill(name);
    for (const theme of THEMES) {
      await page.getByRole('checkbox', { name: theme }).setChecked(themes.includes(theme));
    }
    if (goesOnFrom !== undefined) await this.#goesOnFrom(goesOnFrom);
    await page.getByRole('button', { name: 'Open the session' }).click();
    await patient(page.getByRole('heading', { name: 'Your session is open' })).toBeVisible();
    const spelt = await page.getByRole('img', { name: /^Room code/ }).getAttribute('aria-label');
    const link = await page.getByLabel('Link to join').inputValue();
    const display = await page.getByRole('link', { name: 'Show on a big screen' }).getAttribute('href');
    return {
      code: (spelt ?? '').replace('Room code ', '').replaceAll(' ', ''),
      link,
      display: new URL(display ?? '', address).href,
    };
  }

  async #goesOnFrom(summary: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Go on from an earlier summary' }).click();
    await patient(this.page.getByRole('button', { name: 'Choose the file' })).toBeVisible();
    const file = { name: 'summary.json', mimeType: 'application/json', buffer: Buffer.from(summary) };
    await this.page.locator('input[type="file"]').first().setInputFiles(file);
    await patient(this.page.getByRole('group', { name: 'Proposals to come back to' })).toBeVisible();
  }

  /** By the link that was there to be copied: nothing else leads to a session. */
  async comesBackByHerLink(): Promise<void> {
    const link = await this.page.getByLabel('Facilitator link').inputValue();
    await this.page.goto('about:blank');
    await this.page.goto(link);
  }

  async downloads(
    format: 'Text (Markdown)' | 'Data (JSON)',
    names: 'As people chose them' | 'Initials' | 'No names' = 'As people chose them',
  ): Promise<string> {
    const sheet = await this.#takesHome(format);
    await sheet.getByRole('radio', { name: names }).check();
    const download = this.page.waitForEvent('download');
    await sheet.getByRole('button', { name: 'Download', exact: true }).click();
    const file = await readFile(await (await download).path(), 'utf8');
    await sheet.getByRole('button', { name: 'Close' }).click();
    return file;
  }

  /** Of the first room, to begin a later session with. Returns where the picture was saved. */
  async savesTheCode(): Promise<string> {
    const sheet = await this.#takesHome('PDF');
    const download = this.page.waitForEvent('download');
    await sheet.getByRole('button', { name: 'Save the code as a picture' }).click();
    const saved = await download;
    const picture = `${await saved.path()}.png`;
    await saved.saveAs(picture);
    await sheet.getByRole('button', { name: 'Close' }).click();
    return picture;
  }

  /** The sheet on which the first room's summary is taken, with what is in it looked up. */
  async #takesHome(format: string): Promise<Locator> {
    await this.page.getByRole('button', { name: 'Download the summary' }).first().click();
    const sheet = this.page.getByRole('dialog', { name: 'Take the summary home' });
    await patient(sheet.getByRole('heading', { name: 'What is in it' })).toBeVisible();
    await sheet.getByRole('radio', { name: format, exact: true }).check();
    return sheet;
  }

  /** The page to read and print, in the tab that it opens in. */
  async opensPageToPrint(): Promise<Page> {
    const sheet = await this.#takesHome('Page');
    const tab = this.page.waitForEvent('popup');
    await sheet.getByRole('button', { name: 'Download', exact: true }).click();
    const opened = await tab;
    await sheet.getByRole('button', { name: 'Close' }).click();
    return opened;
  }

  async deletesEverything(): Promise<void> {
    await this.page.getByRole('button', { name: 'Delete everything now' }).click();
    const sure = this.page.getByRole('dialog');
    await sure.getByLabel('Type DELETE to delete it').fill('DELETE');
    await sure.getByRole('button', { name: 'Delete everything now' }).click();
    await patient(this.page.getByRole('heading', { name: 'Everything is deleted' })).toBeVisible();
  }
}
