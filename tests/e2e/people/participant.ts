import { expect, type Locator, type Page } from '@playwright/test';
import { patient, wordsOn } from './screen.ts';

/** Someone who has a seat and looks at it on a phone of their own. */
export class Participant {
  constructor(
    readonly name: string,
    readonly page: Page,
  ) {}

  async joinsByLink(link: string): Promise<void> {
    await this.page.goto(link);
    await this.#sitsDown();
  }

  /** @param typed the code as this person types it. */
  async joinsByCode(address: string, typed: string): Promise<void> {
    await this.page.goto(address);
    await this.page.getByLabel('Code of your room').fill(typed);
    await this.page.getByRole('button', { name: 'Join', exact: true }).click();
    await this.#sitsDown();
  }

  async #sitsDown(): Promise<void> {
    const name = this.page.getByLabel('Your name in this room');
    await patient(name).not.toHaveValue(''); // one is always suggested
    await name.fill(this.name);
    await this.page.getByRole('button', { name: 'Join', exact: true }).click();
    await patient(this.page.getByRole('heading', { name: 'What to talk about' })).toBeVisible();
  }

  async standsAsNarrator(): Promise<void> {
    await this.page.getByRole('button', { name: 'I will narrate' }).click();
  }

  async approves(candidate: string): Promise<void> {
    await this.page.getByRole('button', { name: `Approve ${candidate}` }).click();
  }

  async sees(...words: readonly string[]): Promise<void> {
    for (const word of words) await patient(wordsOn(this.page, word).first()).toBeVisible();
  }

  async seesNothingOf(...words: readonly string[]): Promise<void> {
    for (const word of words) await patient(wordsOn(this.page, word)).toHaveCount(0);
  }

  async seesHeading(name: string): Promise<void> {
    await patient(this.page.getByRole('heading', { name }).first()).toBeVisible();
  }

  /** On their own screen alone; the step where the group is leads back. */
  async looksBackAt(step: string, heading = step): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name: step }).click();
    await this.seesHeading(heading);
  }

  async reloads(): Promise<void> {
    await this.page.reload();
  }

  async losesTheNetwork(): Promise<void> {
    await this.page.context().setOffline(true);
  }

  async hasTheNetworkAgain(): Promise<void> {
    await this.page.context().setOffline(false);
  }

  /** Until the clock of the turn, on this person's screen, has gone on by so many seconds. */
  async seesTheTurnGoOnBy(seconds: number): Promise<void> {
    const clock = this.page.getByRole('timer').first();
    const atFirst = secondsOn(await clock.textContent());
    await expect
      .poll(async () => atFirst - secondsOn(await clock.textContent()), { timeout: (seconds + 30) * 1000 })
      .toBeGreaterThanOrEqual(seconds);
  }

  async takesThePen(): Promise<void> {
    await this.page.getByRole('button', { name: 'Take the pen' }).click();
    await patient(this.pen()).toBeVisible();
  }

  /** The box of who has the pen. */
  pen(): Locator {
    return this.page.getByLabel('You have the pen. Everyone reads along.');
  }

  /** Adds to what stands there, key by key, as the others watch. */
  async writesOn(text: string): Promise<void> {
    await this.pen().press('ControlOrMeta+End');
    await this.pen().pressSequentially(text);
  }

  /** Other words for a passage; `''`: that it goes. */
  async suggests(passage: string, instead: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Suggest a change' }).click();
    await this.page
      .getByRole('dialog', { name: 'Which passage?' })
      .getByRole('button', { name: passage })
      .click();
    const form = this.page.getByRole('dialog', { name: 'Suggest a change' });
    await form.getByLabel('How it should read').fill(instead);
    await form.getByRole('button', { name: 'Send it' }).click();
    await patient(form).toBeHidden();
  }

  async handsThePenTo(name: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Hand the pen on' }).click();
    await this.page.getByRole('button', { name: `Hand the pen on to ${name}` }).click();
  }
}

/** @param words e.g. `1:38 left`. */
function secondsOn(words: string | null): number {
  const [, minutes = '', seconds = ''] = /(\d+):(\d\d) left/.exec(words ?? '') ?? [];
  if (seconds === '') throw new Error(`expected the time that is left, found “${words}”`);
  return Number(minutes) * 60 + Number(seconds);
}
