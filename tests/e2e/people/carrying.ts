import type { Participant } from './participant.ts';
import { patient, wordsOn } from './screen.ts';

/** What people do at the end about the proposals that the group wants to carry. */

export async function carries(who: Participant, ...texts: readonly string[]): Promise<void> {
  await who.page.getByRole('button', { name: 'Put a proposal on the list' }).click();
  const sheet = who.page.getByRole('dialog', { name: 'What do you want to carry?' });
  for (const text of texts) {
    const put = sheet.getByRole('button', { name: `Put on the list: ${text}` });
    await put.click();
    await patient(put).toBeHidden();
  }
  await sheet.getByRole('button', { name: 'Close' }).click();
}

/** Opens the sheet and answers one after the other. @param answers null: can live with it; else the problem. */
export async function answers(who: Participant, ...answers: readonly (string | null)[]): Promise<void> {
  await who.page.getByRole('button', { name: 'Answer', exact: true }).click();
  const sheet = who.page.getByRole('dialog');
  for (const [at, problem] of answers.entries()) {
    await patient(sheet.getByText(`Proposal ${at + 1} of ${answers.length}`)).toBeVisible();
    if (problem === null) {
      await sheet.getByRole('radio', { name: 'I can live with it' }).click();
      continue;
    }
    await sheet.getByRole('radio', { name: 'I see a problem' }).click();
    await sheet.getByLabel('What is the problem?').fill(problem);
    await sheet.getByRole('button', { name: 'Next', exact: true }).click(); // it counts all the same
  }
  await patient(sheet.getByRole('heading', { name: 'You have answered everything' })).toBeVisible();
  await sheet.getByRole('button', { name: 'Close' }).click();
}

export async function rewords(who: Participant, from: string, to: string, firstStep: string): Promise<void> {
  await who.page.getByRole('button', { name: `Reword: ${from}` }).click();
  const sheet = who.page.getByRole('dialog', { name: 'Reword it together' });
  await sheet.getByLabel('The proposal').fill(to);
  await sheet.getByLabel('A first step').fill(firstStep);
  await sheet.getByRole('button', { name: 'Save the wording' }).click();
  await patient(sheet).toBeHidden();
}

/** About all that was not asked yet, as the sheet offers it. */
export async function asksTheGroup(narrator: Participant): Promise<void> {
  await narrator.page.getByRole('button', { name: 'Ask the group' }).click();
  const sheet = narrator.page.getByRole('dialog', { name: 'What do you ask about?' });
  await sheet.getByRole('button', { name: 'Ask', exact: true }).click();
  await patient(sheet).toBeHidden();
  await patient(narrator.page.getByRole('button', { name: 'Show the result' })).toBeInViewport();
}

export async function seesAnswered(who: Participant, count: string): Promise<void> {
  await patient(wordsOn(who.page, count).first()).toBeVisible();
}
