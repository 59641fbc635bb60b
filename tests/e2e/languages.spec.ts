import { expect, type Page } from '@playwright/test';
import { LEVELS, type Step } from '@reflextics/game';
import { keyFromFragment } from '../../apps/web/src/room/facilitator-key.ts';
import { test } from './fixtures.ts';
import { Facilitator } from './people/facilitator.ts';
import { patient } from './people/screen.ts';
import { Speaker } from './people/speaker.ts';

/** Its card, and what Ana writes: in one language, whoever reads it. */
const CARD = 'netiquette-1';
const PROPOSAL = 'Agree on one safe way for papers';

const WISHES = { name: 'Tuesday group', themes: ['Netiquette'] };

const speaks = (page: Page, language: string) =>
  patient(page.locator('html')).toHaveAttribute('lang', language);

test('Nora, Ana, Ben and Chloé play a whole game, each in another language, and so does the display', async ({
  server,
  phone,
  projector,
}) => {
  const fatou = new Facilitator(await phone());
  const { link, code, display: address } = await fatou.opensSession(server.address, WISHES);
  const key = keyFromFragment(new URL(await fatou.page.getByLabel('Facilitator link').inputValue()).hash);
  const nora = new Speaker('Nora', await phone('fr-FR'), 'fr');
  const ana = new Speaker('Ana', await phone('en-GB'), 'en');
  const ben = new Speaker('Ben', await phone('el-GR'), 'el');
  const chloe = new Speaker('Chloé', await phone('ro-RO'), 'ro');
  const wall = new Speaker('the display', await projector(), 'en');
  const players = [ana, ben, chloe];
  const people = [nora, ...players];
  const all = [...people, wall];
  const each = (whom: readonly Speaker[], does: (one: Speaker) => Promise<void>) =>
    Promise.all(whom.map(does));
  const step = (one: Speaker, name: Step) => one.t(`common.step.${name}`);

  await test.step('they join and agree in the words of their own deck, and appoint Nora', async () => {
    await each(people, (one) => one.joins(link));
    await wall.page.goto(address);
    await wall.page.getByRole('combobox', { name: wall.t('common.language') }).selectOption('Română');
    wall.language = 'ro';
    const home = await wall.page.context().newPage();
    await home.goto(server.address);
    await speaks(home, 'en'); // the display's choice is its own, also in somebody's own browser
    await home.close();
    await wall.page.reload();
    await nora.press(nora.t('table.appoint.stand'));
    await each(players, (one) => one.press(one.t('table.appoint.approve', { name: 'Nora' })));
    await nora.press(nora.t('narrator.duties.take'));
    await ana.page.getByRole('checkbox', { name: ana.t('common.theme.netiquette') }).check();
    await nora.press(nora.t('lobby.start'));
  });

  await test.step('a card that Nora picks in French is the same card on each screen', async () => {
    const { title } = nora.card(CARD);
    await nora.press(nora.t('narrator.cards.pick'));
    await nora.page.getByRole('dialog').getByRole('button', { name: title }).click();
    await nora.press(nora.t('narrator.cards.put'));
    await each(all, (one) => one.isHeaded(one.card(CARD).title));
    await each(all, (one) => one.sees(one.card(CARD).text, ...one.card(CARD).questions));
  });

  await test.step('each is told in their own words where the group is', async () => {
    await nora.press(nora.t('narrator.go-on', { step: step(nora, 'discussion') }));
    await each(players, (one) => one.sees(one.t('table.floor.nobody')));
    await nora.press(nora.t('narrator.more'));
    const more = nora.page.getByRole('dialog', { name: nora.t('narrator.more.title') });
    await more
      .getByRole('button', { name: nora.t('narrator.go-on', { step: step(nora, 'resources') }) })
      .click();
    await nora.press(nora.t('narrator.early.do', { step: step(nora, 'resources') }));
    await nora.isHeaded(nora.t('narrator.heading', { step: step(nora, 'resources') }));
    await each([...players, wall], (one) => one.sees(step(one, 'resources')));
  });

  await test.step('a resource is opened for all, and reads in each language', async () => {
    const [first = ''] = nora.card(CARD).resources;
    await nora.press(nora.t('narrator.main.open-resource', { title: nora.resource(first).title }));
    await each(all, (one) => one.isHeaded(one.resource(first).title));
    await each(all, (one) => one.sees(...one.resource(first).paragraphs));
  });

  await test.step('they vote on the same choices by other names', async () => {
    await nora.press(nora.t('narrator.main.vote'));
    await each(players, async (one) => {
      await one.page.getByRole('radio', { name: one.t('table.vote.go-on') }).check();
      await one.sees(one.t('table.vote.counted'));
    });
    await nora.press(nora.t('narrator.main.close-vote'));
    await each(all, (one) => one.isHeaded(one.t('table.vote.outcome.go-on')));
    await nora.press(nora.t('narrator.go-on', { step: step(nora, 'action') }));
  });

  await test.step('Ben changes to French in mid-game; it holds after a reload, and nobody else’s screen does', async () => {
    await ben.changesTo('fr', 'Français');
    await ben.page.reload();
    await ben.sees(step(ben, 'action'));
    await each(all, (one) => speaks(one.page, one.language));
  });

  await test.step('each level is explained to each in their own language', async () => {
    for (const level of LEVELS) {
      await nora.press(nora.t('narrator.main.level', { level: nora.t(`common.level.${level}`) }));
      await each([...players, wall], (one) => one.sees(one.level(level).explanation));
    }
    await nora.press(nora.t('narrator.main.levels-done'));
  });

  await test.step('what Ana proposes stands as she wrote it, under the level as each calls it', async () => {
    await ana.press(ana.t('table.propose'));
    const form = ana.page.getByRole('dialog', { name: ana.t('table.propose.title') });
    await form.getByLabel(ana.t('table.propose.text')).fill(PROPOSAL);
    await form.getByRole('checkbox', { name: ana.t('common.level.team') }).check();
    await form.getByRole('button', { name: ana.t('table.propose.send') }).click();
    await each(all, (one) => one.sees(PROPOSAL, one.t('common.level.team')));
  });

  await test.step('the round ends for each in their own language', async () => {
    await nora.press(nora.t('narrator.go-on.end'));
    await each([...people, wall], (one) => one.sees(one.t('summary.ended.played')));
  });

  await test.step('Chloé takes the summary home in Romanian, Ana in English', async () => {
    await each([chloe, ana], async (one) => {
      const told = unescaped(await one.takesTheSummaryHome());
      const { title, text, questions } = one.card(CARD);
      for (const said of [title, text, ...questions, PROPOSAL]) expect(told).toContain(unescaped(said));
      for (const other of people.filter(({ language }) => language !== one.language))
        expect(told).not.toContain(unescaped(other.card(CARD).text));
    });
  });

  await test.step('the log names what was opened by its id, and has no sentence of the deck', async () => {
    const headers = { authorization: `Bearer ${key?.token}` };
    const log = await (await fetch(`${server.address}/api/rooms/${code}/log?after=0`, { headers })).text();
    expect(log).toContain(`"${CARD}"`);
    expect(log).toContain(PROPOSAL);
    for (const one of all) {
      const { situations, resources, scripts } = one.deck;
      const texts = [
        ...situations.flatMap(({ title, text, questions }) => [title, text, ...questions]),
        ...resources.flatMap(({ title, paragraphs, points }) => [title, ...paragraphs, ...points]),
        ...Object.values(scripts).flatMap(({ toDo, toSay }) => [...toDo, ...toSay]),
      ];
      expect(texts.filter((text) => log.includes(JSON.stringify(text).slice(1, -1)))).toEqual([]);
    }
  });
});

/** Without the signs by which Markdown keeps what people wrote from being taken for its own. */
const unescaped = (text: string) => text.replace(/\\|[\s\u00a0\u202f]+/g, ' ').replace(/ +/g, ' ');

test('a browser that prefers none of our languages is spoken to in English, and the languages stand at the foot', async ({
  server,
  phone,
}) => {
  const page = await phone('tlh');
  await page.goto(server.address);
  await speaks(page, 'en');
  const languages = page.getByRole('navigation', { name: 'Language' });
  await languages.getByRole('button', { name: 'Français' }).click();
  await speaks(page, 'fr');
  await expect(
    page.getByRole('navigation', { name: 'Langue' }).getByRole('button', { name: 'Français' }),
  ).toHaveAttribute('aria-current', 'true');
});
