import { expect } from '@playwright/test';
import { MAX_SUMMARY_LENGTH } from '@reflextics/game';
import { test } from './fixtures.ts';
import { Facilitator } from './people/facilitator.ts';
import { Reader } from './people/reader.ts';
import { isToldAt } from './people/screen.ts';

test.use({ actionTimeout: 20_000 });

const CARD = { en: 'Anecdotes on TikTok', fr: 'Des anecdotes sur TikTok' };
const RESOURCE = {
  en: 'Standards from the United States: posting',
  fr: 'Des repères des États-Unis : publier',
};
const SECRET = 'Ask each person before any story';
const SECOND = 'Une règle commune pour les vidéos';

test('Ana and, in French, Chloé play a whole game that Nora narrates, by what a screen reader gets and nothing else', async ({
  server,
  phone,
}) => {
  const { link } = await new Facilitator(await phone()).opensSession(server.address, {
    name: 'Evening class',
    themes: ['Netiquette'],
  });
  const nora = await Reader.listensOn('Nora', await phone());
  const ana = await Reader.listensOn('Ana', await phone());
  const chloe = await Reader.listensOn('Chloé', await phone('fr-FR'));
  const players = [ana, chloe];
  const together = (...doing: Promise<void>[]) => Promise.all(doing);

  await test.step('the door', async () => {
    await ana.page.goto(server.address);
    const code = ana.page.getByRole('textbox', { name: 'Code of your room' });
    await code.fill('HK1');
    await ana.press('Join');
    await isToldAt(code, 'six letters and no digits');
    await ana.page.goto(link);
    await ana.reads(`
      - main:
        - heading "Evening class" [level=1]
        - textbox "Your name in this room"
        - button "Join"
    `);
    for (const [who, box, join] of [
      [ana, 'Your name in this room', 'Join'],
      [nora, 'Your name in this room', 'Join'],
      [chloe, 'Votre nom dans cette salle', 'Entrer'],
    ] as const) {
      if (who !== ana) await who.page.goto(link);
      await who.finds('button', join);
      if (who === ana) {
        await who.writes(box, '');
        await who.press(join);
        await isToldAt(who.page.getByRole('textbox', { name: box }), 'Give a name');
      }
      await who.writes(box, who.name);
      await who.press(join);
    }
    await together(ana.finds('button', 'Me and this room'), chloe.finds('button', 'Cette salle et moi'));
    await together(ana.hears(), nora.hears(), chloe.hears());
  });

  await test.step('the lobby: Nora is appointed, and it is told once', async () => {
    await nora.press('I will narrate');
    await ana.press('Approve Nora');
    await chloe.press('Approuver Nora');
    await together(ana.hears('Nora is the narrator.'), chloe.hears('La narratrice est Nora.'));
    await together(
      ana.isAt('heading', 'Nora narrates'),
      chloe.isAt('heading', 'Narratrice : Nora'),
      nora.isAt('heading', 'You are the narrator now'),
    );
    await nora.press('I take the chair');
    await nora.isAt('heading', 'You narrate');
    await ana.chooses('checkbox', 'Netiquette');
    await nora.press('Start');
    await together(ana.hears('Round 1 begins.'), chloe.hears('La manche 1 commence.'));
    await together(
      ana.isAt('heading', 'The card is about to open'),
      chloe.isAt('heading', 'La carte va s’ouvrir'),
      nora.isAt('heading', 'You narrate. Step: Situation'),
    );
  });

  await test.step('the situation: the card is told and has the focus', async () => {
    await nora.press('Pick a card');
    await nora.press(new RegExp(CARD.en));
    await nora.press('Open it on every screen');
    await together(
      nora.hears(`A card is open: ${CARD.en}.`),
      ana.hears(`A card is open: ${CARD.en}.`),
      chloe.hears(`Une carte est ouverte : ${CARD.fr}.`),
    );
    await together(ana.isAt('heading', CARD.en), chloe.isAt('heading', CARD.fr));
    await ana.reads(`
      - main:
        - navigation "Steps"
        - article:
          - heading "${CARD.en}" [level=1]
        - heading "What does it set off in you?" [level=2]
        - textbox /In a line/
        - button "Surprised me"
    `);
    await ana.press('Surprised me');
    await ana.finds('heading', '1 reaction');
  });

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
    for (const who of players) await expect(who.page.getByRole('article', { name: SECOND })).toHaveCount(0);
    await together(nora.hears(), ana.hears(), chloe.hears());
  });

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

  for (const who of [nora, ...players]) {
    expect(who.tooLong, `long for an ear: ${who.name}`).toEqual([]);
    expect(who.told.join('\n')).not.toContain(SECRET);
  }
});
