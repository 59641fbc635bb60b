import { launchChromium } from '../browser/chromium.ts';
import { startServer } from '../e2e/server.ts';
import { firstVisit } from './first-visit.ts';
import { A_COMMAND, wholeGame } from './whole-game.ts';

/** Measures what a phone fetches of the built server. */
const server = await startServer();
const browser = await launchChromium();
try {
  const visit = await firstVisit(browser, server.address);
  const game = await wholeGame(browser, server.address);
  const kb = (bytes: number) => `${(bytes / 1_024).toFixed(1)} KB`;
  const lines = [
    'First visit, 400 kbit/s and 400 ms a request',
    `  the name can be typed after ${(visit.ms / 1_000).toFixed(2)} s (at most 5)`,
    `  ${kb(visit.bytes)} until then`,
    'A game of 90 minutes on one phone of eleven, after the first load',
    `  ${kb(game.told)} for ${game.events} events that it is told (counted on the wire, both ways)`,
    `  ${kb(game.said)} for ${game.commands} commands of its own (by arithmetic: ${A_COMMAND} bytes each, with the answer)`,
    `  ${kb(game.beats)} for the beats of a quiet line (counted for ${game.quietSeconds} s, times as long)`,
    `  ${kb(game.told + game.said + game.beats)} in all (at most 300 KB)`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  process.exitCode = visit.ms <= 5_000 && game.told + game.said + game.beats <= 300 * 1_024 ? 0 : 1;
} finally {
  await browser.close();
  await server.remove();
}
