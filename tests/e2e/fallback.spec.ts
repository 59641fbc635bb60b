import { expect, type Page, test } from '@playwright/test';
import { type Cluster, startCluster } from './cluster.ts';
import { takePhone } from './people/devices.ts';
import { Facilitator } from './people/facilitator.ts';
import { Narrator } from './people/narrator.ts';
import { Player } from './people/player.ts';
import { patient, wordsOn } from './people/screen.ts';

test.use({ actionTimeout: 20_000 });

const SLOW = 'This network holds up the quick line. Everything still arrives.';

/** A network that lets no WebSocket through, as in many a school, until it is told to. */
async function blockWebSockets(page: Page): Promise<{ lift(): void }> {
  let blocked = true;
  await page.routeWebSocket(/\/socket\.io\//, (socket) => {
    if (blocked) void socket.close();
    else socket.connectToServer();
  });
  return {
    lift() {
      blocked = false;
    },
  };
}

// Two servers that take requests by turns: no two of Ana's that follow each other meet the same one.
let cluster: Cluster;
test.beforeAll(async () => {
  cluster = await startCluster();
});
test.afterAll(async () => {
  expect(await cluster.remove()).toBe(0);
});

test('Ana, whose network lets no WebSocket through, plays a step with Ben and misses nothing', async ({
  browser,
}) => {
  const phone = () => takePhone(browser);
  const invitation = await new Facilitator(await phone()).opensSession(cluster.url, {
    name: 'In the school’s network',
    themes: ['Netiquette'],
  });
  const nora = new Narrator('Nora', await phone());
  const ana = new Player('Ana', await phone());
  const ben = new Player('Ben', await phone());
  const network = await blockWebSockets(ana.page);

  await test.step('she comes in, and her line says how', async () => {
    await nora.joinsByLink(invitation.link);
    await ana.joinsByLink(invitation.link);
    await ben.joinsByLink(invitation.link);
    await ana.sees(SLOW, 'Ben');
    await ben.sees('Ana');
    await ben.seesNothingOf(SLOW);
  });

  await test.step('she appoints and chooses with the others', async () => {
    await nora.standsAsNarrator();
    await ana.approves('Nora');
    await ben.approves('Nora');
    await nora.takesTheChair();
    await ana.choosesTheme('Netiquette');
    await nora.press('Start');
  });

  await test.step('she reacts, and hears the others', async () => {
    await nora.picksCard('Papers by WhatsApp');
    await ana.seesHeading('Papers by WhatsApp');
    await ana.reacts('Surprised me', 'It came by night');
    await ben.sees('It came by night');
    await ben.reacts('A question', 'Who reads it?');
    await ana.sees('Who reads it?');
  });

  await test.step('what she was typing is in its box after a reload', async () => {
    const line = ana.page.getByLabel('In a line');
    await line.fill('And what if');
    await ana.reloads();
    await patient(line).toHaveValue('And what if');
    await ana.sees('It came by night', 'Who reads it?', SLOW);
  });

  await test.step('she is on the quick line once her network lets it through', async () => {
    network.lift();
    await patient(wordsOn(ana.page, SLOW)).toHaveCount(0);
    await nora.press('Go on to Discussion');
    await ana.seesHeading('Nobody has the floor yet');
  });
});
