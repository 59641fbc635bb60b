import { expect } from '@playwright/test';
import { MAX_SUMMARY_LENGTH } from '@reflextics/game';
import { test } from '../fixtures.ts';
import { isToldAt } from '../people/screen.ts';
import { CARD, type Readers, SECRET, together } from './game.ts';

/** What the group carries, its text, the narrator gone and back, the closing. */
export async function hearEnding({ nora, ana, chloe }: Readers): Promise<void> {
  await test.step('the end: the group is asked in secret, and hears that it is and that the answers are in', async () => {
    await nora.press('Go on to the end');
    await together(
      nora.hears('Summary of the room'),
      ana.hears('Summary of the room'),
      chloe.hears('Synthèse de la salle'),
    );
    await together(ana.isAt('heading', CARD.en), chloe.isAt('heading', CARD.fr));
    await ana.press('Put a proposal on the list');
    await ana.press(`Put on the list: ${SECRET}`);
    await ana.press('Close');
    await ana.isAt('heading', CARD.en); // the button is gone, since nothing is left to put there
    await nora.press('Ask the group');
    await nora.press('Ask');
    await together(
      nora.hears('Your narrator asks if everyone can live with what you want to carry.'),
      ana.hears('Your narrator asks if everyone can live with what you want to carry.'),
      chloe.hears('La narratrice demande si chacune peut vivre avec ce que vous voulez porter.'),
    );
    await ana.press('Answer');
    await ana.page.getByRole('radio', { name: 'I can live with it' }).click();
    await ana.finds('heading', 'You have answered everything');
    await ana.press('Close');
    await chloe.press('Répondre');
    await chloe.page.getByRole('radio', { name: 'J’y vois un problème' }).click();
    const problem = chloe.page.getByRole('textbox', { name: 'Quel est le problème ?' });
    await problem.fill('Et les absents ? '.repeat(30));
    await chloe.press('Enregistrer ma réponse');
    await isToldAt(problem, 'trop long');
    await problem.fill('Et les absents ?');
    await chloe.press('Enregistrer ma réponse');
    await chloe.finds('heading', 'Vous avez répondu à tout');
    await chloe.press('Fermer');
    await together(ana.hears(), chloe.hears(), nora.hears());
    await nora.press('Show the result');
    await together(
      nora.hears('The answers are in.'),
      ana.hears('The answers are in.'),
      chloe.hears('Les réponses sont là.'),
    );
  });

  await test.step('the summary: who has the pen is told, the text is not read out as it grows', async () => {
    await ana.press('Take the pen');
    await together(
      ana.hears('You have the pen'),
      nora.hears('Ana has the pen'),
      chloe.hears('Ana tient la plume'),
    );
    await nora.goesAway();
    const box = ana.page.getByRole('textbox', { name: 'You have the pen' });
    await ana.isAt('textbox', 'You have the pen');
    await ana.page.keyboard.type(' We begin with our own team.');
    await expect(box).toHaveValue(/We begin with our own team\.$/); // after the draft that she found
    const written = await box.inputValue();
    await box.fill('x'.repeat(MAX_SUMMARY_LENGTH + 1));
    await isToldAt(box, 'It is too long to be saved now');
    await ana.hears('It is too long to be saved now. Make it shorter; it is kept on this phone.');
    await box.fill(written);
    await expect(chloe.page.getByText('We begin with our own team.').first()).toBeVisible();
    await together(ana.hears(), chloe.hears());
  });

  await test.step('the narrator was away for half a minute, and comes back: told once, with what may be done', async () => {
    await together(
      ana.hearsInTime(
        'Nora, your narrator, is away. The clocks are paused.',
        'After three minutes you may appoint another.',
      ),
      chloe.hearsInTime(
        'Votre narratrice, Nora, est hors ligne. Le chrono est en pause.',
        'Au bout de trois minutes, vous pourrez en désigner une autre.',
      ),
    );
    await nora.comesBack();
    await together(
      ana.hears('Nora, your narrator, is back.'),
      chloe.hears('Votre narratrice, Nora, est de retour.'),
      nora.hearsAtLast('Summary of the room'),
    );
  });

  await test.step('the room closes, and that is told and has the focus', async () => {
    await nora.press('Close the room');
    await nora.page.getByRole('dialog').getByRole('button', { name: 'Close the room' }).click();
    await together(
      nora.hears('This room is closed'),
      ana.hears('This room is closed'),
      chloe.hears('Cette salle est close'),
    );
    await together(
      ana.isAt('heading', CARD.en),
      chloe.isAt('heading', CARD.fr),
      nora.isAt('heading', CARD.en),
    );
  });
}
