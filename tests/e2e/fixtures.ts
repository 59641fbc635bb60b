import { test as base, expect, type Page } from '@playwright/test';
import { requestsElsewhere } from './elsewhere.ts';
import { switchOnProjector, takePhone, takePhoneWithoutScript } from './people/devices.ts';
import { type Server, startServer } from './server.ts';

interface Devices {
  /** Another phone. Its page may ask nothing of others than our server, and may put no error into the console. */
  phone: (locale?: string) => Promise<Page>;
  /** A phone without script, under the same law. */
  phoneWithoutScript: (locale: string) => Promise<Page>;
  /** A projector, under the same law. */
  projector: () => Promise<Page>;
}

/** One server for all tests of a file: each opens a session of its own. */
export const test = base.extend<Devices & { complaints: string[][] }, { server: Server }>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from it that this fixture needs no other
    async ({}, use) => {
      const server = await startServer();
      await use(server);
      await server.remove();
    },
    { scope: 'worker' },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: as above
  complaints: async ({}, use) => {
    const complaints: string[][] = [];
    await use(complaints);
    expect(complaints.flat()).toEqual([]);
  },
  phone: async ({ browser, server, complaints }, use) => {
    await use(async (locale) => watched(await takePhone(browser, locale), server.address, complaints));
  },
  phoneWithoutScript: async ({ browser, server, complaints }, use) => {
    await use(async (locale) =>
      watched(await takePhoneWithoutScript(browser, locale), server.address, complaints),
    );
  },
  projector: async ({ browser, server, complaints }, use) => {
    await use(async () => watched(await switchOnProjector(browser), server.address, complaints));
  },
});

/** @param complaints gathers what this page, or one that it opens, does wrong. */
function watched(page: Page, ours: string, complaints: string[][]): Page {
  const errors: string[] = [];
  const context = page.context();
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(`console: ${message.text()} ${message.location().url}`);
  });
  context.on('weberror', (error) => errors.push(`thrown: ${error.error().message}`));
  complaints.push(requestsElsewhere(page, ours), errors);
  return page;
}
