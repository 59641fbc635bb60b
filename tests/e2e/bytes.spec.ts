import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import {
  type Sizes,
  scriptsOnTheWay,
  sum,
  wayToTheDoor,
  wayToTheTable,
  whatGrew,
} from '../bytes/built-files.ts';

const WEB = process.env.WEB_DIR || join(import.meta.dirname, '../../apps/web/dist');
const NOTED = join(import.meta.dirname, '../bytes/noted.json');

const KB = 1_024;

// What a phone of a few years ago takes in within seconds on a slow network; gzip, since not every proxy lets brotli through.
const DOOR = 110 * KB;
const TABLE = 160 * KB;

for (const language of ['en', 'fr', 'ro', 'el']) {
  test(`a phone that speaks ${language} fetches no more script than it may, to the door and to the table`, async () => {
    const noted: Sizes = JSON.parse(await readFile(NOTED, 'utf8'));
    for (const { way, most } of [
      { way: wayToTheDoor(language), most: DOOR },
      { way: wayToTheTable(language), most: TABLE },
    ]) {
      const found = await scriptsOnTheWay(WEB, way);
      const told = `${sum(found)} bytes of at most ${most}.\n${whatGrew(noted, found).join('\n')}`;
      expect(sum(found), told).toBeLessThanOrEqual(most);
    }
  });
}
