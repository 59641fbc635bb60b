import { expect } from '@playwright/test';
import { test } from '../fixtures.ts';
import { isToldAt } from '../people/screen.ts';
import { type Readers, SECOND, SECRET, together } from './game.ts';

/** Proposals in silence, their reveal, and the board. */
export async function hearProposing({ nora, ana, chloe }: Readers): Promise<void> {
  await test.step('the proposals: what is written in silence is told to nobody before the reveal', async () => {
    await nora.press('Go on to Action');
    await together(
      nora.hears('The group goes on to: Action.'),
      ana.hears('The group goes on to: Action.'),
      chloe.hears('Le groupe passe à : Action.'),
    );
    for (const [level, niveau] of [
      ['Individual', 'Individu'],
      ['Team', 'Équipe'],
      ['Organisation', 'Organisation'],
      ['Policy', 'Politique'],
    ] as const) {
      await nora.press(`Explain: ${level}`);
      await together(
        nora.hears(`The narrator explains a level: ${level}.`),
        ana.hears(`The narrator explains a level: ${level}.`),
        chloe.hears(`La narratrice explique un niveau : ${niveau}.`),
      );
    }
    await nora.press('Levels explained: on to proposals');
    await nora.press('More');
    await nora.press(/^How you propose/);
    await nora.chooses('radio', 'In silence');
    await nora.press('Done');
    const silence =
      'You propose in silence: nobody sees what others write until the narrator reveals it all.';
    await together(nora.hears(silence), ana.hears(silence));
    await chloe.hears(
      'Vous proposez en silence : personne ne voit ce que les autres écrivent avant que la narratrice dévoile tout.',
    );
    await ana.press('Make a proposal');
    await ana.isAt('textbox', 'What could be done?');
    await ana.press('Put it on the board');
    await isToldAt(ana.page.getByRole('textbox', { name: 'What could be done?' }), 'Write something first');
    await ana.writes('What could be done?', SECRET);
    await ana.chooses('checkbox', 'Team');
    await ana.press('Put it on the board');
    await ana.isAt('button', 'Make a proposal');
    await chloe.press('Faire une proposition');
    await chloe.writes('Que pourrait-on faire ?', SECOND);
    await chloe.chooses('checkbox', 'Organisation');
    await chloe.press('Mettre au tableau');
    await nora.finds('button', 'Reveal all 2 proposals');
    for (const [who, secrets] of [
      [nora, [SECRET, SECOND]],
      [chloe, [SECRET]],
      [ana, [SECOND]],
    ] as const) {
      const found = await who.page.locator('body').ariaSnapshot();
      for (const secret of secrets) expect(found).not.toContain(secret);
    }
    await together(nora.hears(), chloe.hears(), ana.hears());
    await nora.press('Reveal all 2 proposals');
    await together(
      nora.hears('2 proposals are revealed.'),
      ana.hears('2 proposals are revealed.'),
      chloe.hears('2 propositions sont dévoilées.'),
    );
    await together(chloe.finds('heading', 'Pistes d’action'), chloe.finds('article', SECRET));
  });

  await test.step('the board: a backing is a button that is pressed; what is merged says so', async () => {
    await ana.press(/Back this proposal$/);
    await expect(ana.page.getByRole('button', { name: /Back this proposal$/, pressed: true })).toBeVisible();
    await nora.finds('article', SECOND);
    await nora.picks('Merge with others', SECRET);
    await nora.chooses('checkbox', SECOND);
    await nora.press('Merge these 2');
    await together(ana.finds('article', SECRET), chloe.finds('article', SECRET));
    for (const who of [ana, chloe])
      await expect(who.page.getByRole('article', { name: SECOND })).toHaveCount(0);
    await together(nora.hears(), ana.hears(), chloe.hears());
  });
}
