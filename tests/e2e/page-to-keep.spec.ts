import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { expectNoBarriers } from './barriers.ts';
import { takePhone } from './people/devices.ts';

const TOLD = join(import.meta.dirname, '../golden/told');

for (const file of ['game.html', 'framework.html']) {
  test(`Ana reads ${file} of a long, awkward game on her phone, table and all, without a network`, async ({
    browser,
  }) => {
    const phone = await takePhone(browser);
    await phone.setContent(await readFile(join(TOLD, file), 'utf8'));
    await expect(phone.getByRole('heading', { level: 1 })).toBeVisible();
    await expectNoBarriers(phone, file);
  });
}
