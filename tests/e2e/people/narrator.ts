import type { Locator } from '@playwright/test';
import { Participant } from './participant.ts';
import { type Proposal, writeProposal } from './player.ts';
import { patient } from './screen.ts';

/** Runs the game from a phone, and speaks for those who have none. */
export class Narrator extends Participant {
  async takesTheChair(): Promise<void> {
    await this.page.getByRole('button', { name: 'I take the chair' }).click();
    await this.seesHeading('You narrate');
  }

  async seats(name: string): Promise<void> {
    await this.press('Seat someone');
    await this.page.getByLabel('Their name').fill(name);
    await this.press('Give them a seat');
    await patient(this.page.getByRole('button', { name: `What to do with ${name}` })).toBeVisible();
  }

  async press(button: string): Promise<void> {
    await this.page.getByRole('button', { name: button, exact: true }).click();
  }

  /** By a part of its words: others say on what, or count down. */
  async pressWith(button: string): Promise<void> {
    await this.page.getByRole('button', { name: button }).click();
  }

  async picksCard(title: string): Promise<void> {
    await this.press('Pick a card');
    await this.page.getByRole('dialog').getByRole('button', { name: title }).click();
    await this.press('Open it on every screen');
    await this.seesHeading(title);
  }

  async sumsUp(step: string, text: string): Promise<void> {
    await this.page.getByLabel(`Sum up: ${step}`).fill(text);
    await this.press('Show it to all');
  }

  /** What is not under the thumb is behind `More`. */
  async pressUnderMore(action: string): Promise<void> {
    await this.press('More');
    await this.page.getByRole('dialog', { name: 'More to do' }).getByRole('button', { name: action }).click();
  }

  /** Opens the sheet of someone without a phone. */
  async entersFor(name: string): Promise<Locator> {
    await this.press(`What to do with ${name}`);
    await this.page.getByRole('menuitem', { name: `Enter what ${name} says` }).click();
    return this.page.getByRole('dialog', { name: `For ${name}` });
  }

  async reactsFor(name: string, kind: string, line: string): Promise<void> {
    const sheet = await this.entersFor(name);
    await sheet.getByLabel('In their words').fill(line);
    await sheet.getByRole('button', { name: kind, exact: true }).click();
    await patient(sheet.getByRole('listitem').filter({ hasText: line })).toBeVisible();
    await sheet.getByRole('button', { name: 'Close' }).click();
  }

  async writesFor(name: string, note: string): Promise<void> {
    const sheet = await this.entersFor(name);
    const box = sheet.getByLabel('A note of what they say');
    await box.fill(note);
    await sheet.getByRole('button', { name: 'Put it on the table' }).click();
    await patient(box).toHaveValue('');
    await sheet.getByRole('button', { name: 'Is done' }).click();
    await patient(sheet).toBeHidden();
  }

  async passesFor(name: string): Promise<void> {
    const sheet = await this.entersFor(name);
    await sheet.getByRole('button', { name: 'Passes', exact: true }).click();
    await patient(sheet).toBeHidden();
  }

  async votesFor(name: string, choice: string): Promise<void> {
    await this.pressWith(`the vote of ${name}`);
    const sheet = this.page.getByRole('dialog', { name: `For ${name}` });
    await choose(sheet, choice);
    await sheet.getByRole('button', { name: 'Done' }).click();
    await patient(sheet).toBeHidden();
  }

  async proposesFor(name: string, proposal: Proposal): Promise<void> {
    await this.press(`${name} proposes`);
    await writeProposal(this.page.getByRole('dialog', { name: 'A course of action' }), proposal);
  }

  async backsFor(name: string, text: string): Promise<void> {
    const card = this.page.getByRole('article', { name: text }).first();
    await card.getByRole('button', { name: 'Move, edit or merge' }).click();
    await this.page.getByRole('menuitem', { name: `${name} backs it` }).click();
  }

  /** @param mode `All at once`, `By turns` or `In silence`. */
  async asksForProposals(mode: string): Promise<void> {
    await this.press('How to propose');
    const sheet = this.page.getByRole('dialog', { name: 'How you propose' });
    await choose(sheet, mode);
    await sheet.getByRole('button', { name: 'Done' }).click();
  }

  async closesTheRoom(): Promise<void> {
    await this.press('Close the room');
    await this.page
      .getByRole('dialog', { name: 'Close this room?' })
      .getByRole('button', { name: 'Close the room' })
      .click();
  }
}

/** It is marked once the server has it. */
async function choose(sheet: Locator, name: string): Promise<void> {
  const choice = sheet.getByRole('radio', { name });
  await choice.click();
  await patient(choice).toBeChecked();
}
