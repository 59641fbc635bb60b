import { expect } from '@playwright/test';
import { test } from '../fixtures.ts';
import { RESOURCE, type Readers, together } from './game.ts';

/** Turns, a resource, and the vote. */
export async function hearTalking({ nora, ana, chloe }: Readers): Promise<void> {
  await test.step('the discussion: each turn is told once, and nobody is torn out of a sentence', async () => {
    await nora.press('Go on to Discussion');
    await together(
      nora.hears('The group goes on to: Discussion.'),
      ana.hears('The group goes on to: Discussion.'),
      chloe.hears('Le groupe passe à : Discussion.'),
    );
    await together(
      ana.isAt('heading', 'Nobody has the floor yet'),
      nora.isAt('heading', 'You narrate. Step: Discussion'),
    );
    await nora.press('Give Ana the floor');
    await together(
      nora.hears('Ana speaks.'),
      ana.hears('It is your turn.'),
      chloe.hears('Ana a la parole. C’est bientôt à vous'),
    );
    await together(ana.isAt('heading', 'Your turn'), chloe.isAt('heading', 'Ana'));
    await ana.reads(`
      - main:
        - navigation "Steps"
        - heading "Your turn" [level=1]
        - timer
        - textbox "Write it too, if you wish"
        - button "Pass"
        - button "I’m done"
        - button "Me and this room"
    `);
    await ana.writes('Write it too, if you wish', 'Who agreed to be in it?');
    await ana.press('Show it to all');
    await ana.hears('Saved');
    const box = chloe.page.getByRole('textbox', { name: 'Pour votre tour' });
    await box.pressSequentially('Nous avons ');
    await ana.press('I’m done');
    await together(nora.hears('Chloé speaks.'), ana.hears('Chloé speaks.'), chloe.hears('C’est à vous.'));
    await chloe.isAt('textbox', 'Écrivez-le aussi, si vous voulez');
    await chloe.page.keyboard.type('déjà retiré une vidéo.');
    await expect(chloe.page.getByRole('textbox')).toHaveValue('Nous avons déjà retiré une vidéo.');
    await chloe.press('Montrer à toutes');
    await chloe.hears('Enregistré');
    await chloe.press('Passer');
    await together(
      nora.hears('The floor is open'),
      ana.hears('The floor is open'),
      chloe.hears('La parole est libre'),
    );
    await ana.press('Raise hand');
    await together(ana.hears('Your hand is up. You are first in line.'), nora.hears('Ana raises a hand.'));
    await ana.press('Lower hand');
    await nora.press('What is at stake in this situation?');
    await together(
      ana.hears('The narrator asks everyone: What is at stake in this situation?'),
      nora.hears('The narrator asks everyone: What is at stake in this situation?'),
    );
    await chloe.hears('La narratrice demande à toutes : Quels sont les enjeux de cette situation ?');
  });

  await test.step('the resource, and the vote: told when it opens, is taken back and closes, and nothing of a ballot', async () => {
    await nora.press('Go on to Resources');
    await together(
      nora.hears('The group goes on to: Resources.'),
      ana.hears('The group goes on to: Resources.'),
      chloe.hears('Le groupe passe à : Ressources.'),
    );
    await nora.press(/^Open: /);
    await together(
      nora.hears(`A resource is open: ${RESOURCE.en}.`),
      ana.hears(`A resource is open: ${RESOURCE.en}.`),
      chloe.hears(`Une ressource est ouverte : ${RESOURCE.fr}.`),
    );
    await together(ana.finds('heading', RESOURCE.en), chloe.finds('heading', RESOURCE.fr));
    const opened = async () => {
      await nora.press('Open the vote');
      await together(
        nora.hears('A vote is open.'),
        ana.hears('A vote is open.'),
        chloe.hears('Un vote est ouvert.'),
      );
    };
    await opened();
    await nora.press(/Take the vote back/);
    await together(
      nora.hears('The vote is taken back.'),
      ana.hears('The vote is taken back.'),
      chloe.hears('Le vote est annulé.'),
    );
    await opened();
    await together(
      ana.isAt('heading', 'Shall we look for courses of action?'),
      chloe.isAt('heading', 'Cherchons-nous des pistes d’action ?'),
    );
    await ana.reads(`
      - main:
        - heading "Shall we look for courses of action?" [level=1]
        - group "Shall we look for courses of action?":
          - radio /Go on/
          - radio /Stop here/
          - radio /Talk first/
        - paragraph: 0 of 2 have voted
    `);
    await ana.chooses('radio', 'Go on');
    await ana.hears('Your ballot is in. You can still change it.');
    await chloe.chooses('radio', 'Continuer');
    await together(
      chloe.hears('Votre bulletin est enregistré. Vous pouvez encore le changer.'),
      nora.hears('All have voted.'),
      ana.hears(),
    );
    await nora.press('Close the vote');
    await together(
      nora.hears('The vote is closed: You go on.'),
      ana.hears('The vote is closed: You go on.'),
      chloe.hears('Le vote est clos : Vous continuez.'),
    );
    await together(ana.isAt('heading', 'You go on'), chloe.isAt('heading', 'Vous continuez'));
  });
}
