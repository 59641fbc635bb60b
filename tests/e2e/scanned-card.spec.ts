import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumLaunch } from '../browser/chromium.ts';
import { test } from './fixtures.ts';
import { cameraShowing, DETECTOR, filmOf } from './people/camera.ts';
import { Facilitator } from './people/facilitator.ts';
import { Narrator } from './people/narrator.ts';
import { Player } from './people/player.ts';

const folder = mkdtempSync(join(tmpdir(), 'reflextics-camera-'));
const film = join(folder, 'card.y4m');
writeFileSync(film, filmOf('https://elsewhere.example/cards/reflextics/netiquette-3'));

test.use({ actionTimeout: 20_000, launchOptions: cameraShowing(await chromiumLaunch(), film) });
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('Nora holds a printed card before the camera, and it opens on every screen', async ({
  server,
  phone,
}) => {
  const { link } = await new Facilitator(await phone()).opensSession(server.address, {
    name: 'Around a table',
    themes: ['Netiquette'],
  });
  const nora = new Narrator('Nora', await phone());
  const ana = new Player('Ana', await phone());
  const ben = new Player('Ben', await phone());
  await nora.page.addInitScript(DETECTOR);
  await nora.page.context().grantPermissions(['camera']);
  for (const one of [nora, ana, ben]) await one.joinsByLink(link);
  await nora.standsAsNarrator();
  for (const one of [ana, ben]) await one.approves('Nora');
  await nora.takesTheChair();
  await ana.choosesTheme('Netiquette');
  await nora.press('Start');
  await nora.press('Pick a card');
  await nora.pressWith('Scan');
  for (const one of [nora, ana, ben]) await one.seesHeading('One channel too many?');
});
