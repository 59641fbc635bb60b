import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Candidate } from '../../apps/web/src/screens/again/candidates.ts';
import { codeFor } from '../../apps/web/src/screens/again/code.ts';
import { chromiumLaunch } from '../browser/chromium.ts';
import { test } from './fixtures.ts';
import { cameraShowing, DETECTOR, filmOf } from './people/camera.ts';
import { patient } from './people/screen.ts';

const candidate = (text: string, accepted: boolean): Candidate => ({
  id: text,
  text,
  levels: ['team'],
  whoDecides: null,
  firstStep: null,
  accepted,
});
const SPRING = { session: 'Spring', at: Date.UTC(2026, 4, 4), lookAgainOn: null };
const LEFT = [candidate('Κλειδώνουμε το ντουλάπι', true), candidate('Ask first', false)];

const code = await codeFor('https://elsewhere.example', SPRING, LEFT);
const folder = mkdtempSync(join(tmpdir(), 'reflextics-camera-'));
const film = join(folder, 'code.y4m');
writeFileSync(film, filmOf(code?.address ?? ''));

test.use({ actionTimeout: 20_000, launchOptions: cameraShowing(await chromiumLaunch(), film) });
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('Fatou holds the code of last time before the camera, and goes on with what all could live with', async ({
  server,
  phone,
}) => {
  const page = await phone();
  await page.addInitScript(DETECTOR);
  await page.context().grantPermissions(['camera']);
  await page.goto(`${server.address}/open`);
  await page.getByRole('button', { name: 'Go on from an earlier summary' }).click();
  await page.getByRole('button', { name: 'Scan the code' }).click();
  await patient(page.getByRole('checkbox', { name: LEFT[0]?.text })).toBeChecked();
  await patient(page.getByText('All could live with it then.')).toBeVisible();
  await patient(page.getByRole('checkbox', { name: LEFT[1]?.text })).not.toBeChecked();
});
