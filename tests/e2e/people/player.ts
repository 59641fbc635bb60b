import type { Locator } from '@playwright/test';
import { Participant } from './participant.ts';
import { patient, wordsOn } from './screen.ts';

export interface Proposal {
  text: string;
  levels: readonly string[];
  whoDecides?: string;
  firstStep?: string;
}

export class Player extends Participant {
  async choosesTheme(theme: string): Promise<void> {
    await this.page.getByRole('checkbox', { name: theme }).check();
  }

  async reacts(kind: string, line: string): Promise<void> {
    await this.page.getByLabel('In a line').fill(line);
    await this.page.getByRole('button', { name: kind, exact: true }).click();
    await patient(this.page.getByRole('listitem').filter({ hasText: line })).toBeVisible();
  }

  async hasTheFloor(): Promise<void> {
    await patient(this.page.getByRole('heading', { name: 'Your turn' })).toBeVisible();
    await patient(this.page).toHaveTitle(/^Your turn/);
  }

  async seesSpeaking(name: string): Promise<void> {
    await patient(this.page.getByRole('heading', { name, exact: true })).toBeVisible();
  }

  async isNext(): Promise<void> {
    await patient(wordsOn(this.page, 'You are next').first()).toBeVisible();
  }

  /** The box for one's own words, in one's turn. */
  words(): Locator {
    return this.page.getByLabel('Write it too, if you wish');
  }

  async showsToAll(): Promise<void> {
    await this.page.getByRole('button', { name: 'Show it to all' }).click();
  }

  async isDone(): Promise<void> {
    await this.page.getByRole('button', { name: 'I’m done' }).click();
  }

  async passes(): Promise<void> {
    await this.page.getByRole('button', { name: 'Pass', exact: true }).click();
  }

  async raisesHand(): Promise<void> {
    await this.page.getByRole('button', { name: 'Raise hand' }).click();
  }

  /** Reads a resource on this person's own screen alone. */
  async readsAlone(title: string): Promise<void> {
    await this.page.getByRole('button', { name: 'All resources' }).click();
    const list = this.page.getByRole('dialog', { name: 'Resources to read on your own screen' });
    await list.getByRole('button', { name: title }).click();
    await patient(list.getByRole('heading', { name: title })).toBeVisible();
    await list.getByRole('button', { name: 'Close' }).click();
  }

  /** @param choice `Go on`, `Stop here` or `Talk first`. */
  async votes(choice: string): Promise<void> {
    await this.page.getByRole('radio', { name: choice }).check();
    await patient(wordsOn(this.page, 'Your ballot is in.')).toBeVisible();
  }

  async proposes(proposal: Proposal): Promise<void> {
    await this.page.getByRole('button', { name: 'Make a proposal' }).click();
    await writeProposal(this.page.getByRole('dialog', { name: 'A course of action' }), proposal);
  }

  async backs(text: string): Promise<void> {
    const back = this.page
      .getByRole('article', { name: text })
      .first()
      .getByRole('button', { name: 'Back this proposal' });
    await back.click();
    await patient(back).toHaveAttribute('aria-pressed', 'true');
  }
}

/** Fills in the form, also for someone else, and waits until the server has it. */
export async function writeProposal(form: Locator, proposal: Proposal): Promise<void> {
  await form.getByLabel('What could be done?').fill(proposal.text);
  for (const level of proposal.levels) await form.getByRole('checkbox', { name: level }).check();
  if (proposal.whoDecides !== undefined)
    await form.getByLabel('Who has the power to act?').fill(proposal.whoDecides);
  if (proposal.firstStep !== undefined) await form.getByLabel('A first step').fill(proposal.firstStep);
  await form.getByRole('button', { name: 'Put it on the board' }).click();
  await patient(form).toBeHidden();
}
