import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, expect, type Page } from '@playwright/test';
import { chromiumLaunch } from '../browser/chromium.ts';
import { expectNoBarriers } from './barriers.ts';
import { test } from './fixtures.ts';
import { cameraShowing, filmOf } from './people/camera.ts';
import { takePhone } from './people/devices.ts';
import { Facilitator } from './people/facilitator.ts';
import { patient } from './people/screen.ts';

test.use({ actionTimeout: 20_000 });

const folder = mkdtempSync(join(tmpdir(), 'reflextics-camera-'));
const film = join(folder, 'room.y4m');
let withCamera: Browser;

/** On a phone that lets pages use its camera, or does not. */
async function takesPhoneWithCamera(may: 'yes' | 'no'): Promise<Page> {
  withCamera = await chromium.launch(cameraShowing(await chromiumLaunch(), film, may));
  return takePhone(withCamera);
}
test.afterEach(() => withCamera.close());
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What stands before the camera from now on. */
const shows = (address: string) => writeFileSync(film, filmOf(address));

test('Ana scans the code of the room in the app; one that leads elsewhere is not followed', async ({
  server,
  phone,
}) => {
  const { link } = await new Facilitator(await phone()).opensSession(server.address, {
    name: 'Around a table',
    themes: ['Netiquette'],
  });
  shows('https://elsewhere.example/j/HKRVTE');
  const page = await takesPhoneWithCamera('yes');
  const scan = page.getByRole('button', { name: 'Scan the code' });
  const stop = page.getByRole('button', { name: 'Close the camera' });

  await page.goto(server.address);
  await scan.click();
  await patient(page.getByText('This code leads to another place: elsewhere.example.')).toBeVisible();
  await expectNoBarriers(page, 'scanning the code of a room');
  await stop.click();
  expect(new URL(page.url()).pathname).toBe('/');

  shows(link);
  await scan.click();
  await patient(page.getByRole('heading', { name: 'Around a table' })).toBeVisible();
  expect(page.url().replace('/join/', '/j/')).toBe(link);
});

test('Ben’s phone does not let the page use the camera: he is told, and types the letters', async ({
  server,
}) => {
  shows('https://elsewhere.example/');
  const page = await takesPhoneWithCamera('no');
  await page.goto(server.address);
  await page.getByRole('button', { name: 'Scan the code' }).click();
  await patient(page.getByText('This page may not use the camera.')).toBeVisible();
  await patient(page.getByText('Type the six letters instead.')).toBeVisible();
  await page.getByRole('button', { name: 'Close the camera' }).click();
  await patient(page.getByLabel('Code of your room')).toBeVisible();
});
