import type { Page } from '@playwright/test';

/** What this page, and any that it opens, asks of others than our server. The list grows as it happens. */
export function requestsElsewhere(page: Page, ours: string): string[] {
  const found: string[] = [];
  page.context().on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== ours) found.push(request.url());
  });
  return found;
}
