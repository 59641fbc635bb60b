import { renderHook, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';

/** The page was opened at localhost, as every page in these tests. */

afterEach(() => vi.restoreAllMocks());

/** A page just opened, on a computer that phones find under these addresses. */
async function opened(phones: string[]) {
  vi.resetModules(); // a page asks once
  const { api } = await import('./api.ts');
  vi.spyOn(api, 'addresses').mockResolvedValue({ phones });
  const { useJoinOrigin, useReachesNobody } = await import('./join-origin.ts');
  return renderHook(() => ({ origin: useJoinOrigin(), nobody: useReachesNobody() })).result;
}

test('links that lead phones here are not said to work on this computer only', async () => {
  const page = await opened(['http://192.0.2.7:3000']);
  expect(page.current.nobody).toBe(false);
  await waitFor(() => expect(page.current.origin).toBe('http://192.0.2.7:3000'));
  expect(page.current.nobody).toBe(false);
});

test('links of a computer that is in no network are', async () => {
  const page = await opened([]);
  await waitFor(() => expect(page.current.nobody).toBe(true));
});
