import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
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
}

const THEMES = ['Data protection', 'Digital tools', 'Netiquette', 'Ethical posture'];

export class Facilitator {
  constructor(readonly page: Page) {}

  async opensSession(address: string, { name, themes }: SessionWishes): Promise<Invitation> {
    const { page } = this;
    await page.goto(address);
    await page.getByRole('link', { name: 'Open a session' }).click();
    await page.getByLabel('Name of the group').fill(name);
    for (const theme of THEMES) {
      await page.getByRole('checkbox', { name: theme }).setChecked(themes.includes(theme));
    }
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

  /** By the link that was there to be copied: nothing else leads to a session. */
  async comesBackByHerLink(): Promise<void> {
    const link = await this.page.getByLabel('Facilitator link').inputValue();
    await this.page.goto('about:blank');
    await this.page.goto(link);
  }

  async downloads(format: 'Text (Markdown)' | 'Data (JSON)'): Promise<string> {
    const download = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: format }).first().click();
    return readFile(await (await download).path(), 'utf8');
  }

  /** The page to read and print, in the tab that it opens in. */
  async opensPageToPrint(): Promise<Page> {
    const tab = this.page.waitForEvent('popup');
    await this.page.getByRole('button', { name: 'Page to read and print' }).first().click();
    return tab;
  }

  async deletesEverything(): Promise<void> {
    await this.page.getByRole('button', { name: 'Delete everything now' }).click();
    const sure = this.page.getByRole('dialog');
    await sure.getByLabel('Type DELETE to delete it').fill('DELETE');
    await sure.getByRole('button', { name: 'Delete everything now' }).click();
    await patient(this.page.getByRole('heading', { name: 'Everything is deleted' })).toBeVisible();
  }
}
