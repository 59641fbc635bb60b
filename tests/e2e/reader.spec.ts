import { expect } from '@playwright/test';
import { test } from './fixtures.ts';
import { hearEnding } from './heard/ending.ts';
import { CARD, SECRET, together } from './heard/game.ts';
import { hearProposing } from './heard/proposing.ts';
import { hearTalking } from './heard/talking.ts';
import { Facilitator } from './people/facilitator.ts';
import { Reader } from './people/reader.ts';
import { isToldAt } from './people/screen.ts';

test.use({ actionTimeout: 20_000 });

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
  const readers = { nora, ana, chloe };

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

  await hearTalking(readers);
  await hearProposing(readers);
  await hearEnding(readers);

  for (const who of Object.values(readers)) {
    expect(who.tooLong, `long for an ear: ${who.name}`).toEqual([]);
    expect(who.told.join('\n')).not.toContain(SECRET);
  }
});
