import type { Browser } from '@playwright/test';
import { openRooms } from '../bench/swarm/furnish.ts';
import { takePhone } from '../e2e/people/devices.ts';

/** A slow phone network of today: 400 kbit/s, and 400 ms until anything answers. */
const SLOW = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };

/** From pressing a link to a name that can be typed, on a phone that has never been here. */
export async function firstVisit(browser: Browser, address: string): Promise<{ ms: number; bytes: number }> {
  const { hostname, port } = new URL(address);
  const [room] = await openRooms({ host: hostname, port: Number(port) }, 1);
  const page = await takePhone(browser);
  const devtools = await page.context().newCDPSession(page);
  let bytes = 0;
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', SLOW);
  const from = performance.now();
  await page.goto(`${address}/j/${room?.code}`, { waitUntil: 'commit' });
  await page.getByLabel('Your name in this room').waitFor();
  const found = { ms: performance.now() - from, bytes };
  await page.context().close();
  return found;
}
