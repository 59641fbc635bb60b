// @vitest-environment node
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { type Part, partOf } from './parts.ts';

const SRC = join(import.meta.dirname, '..');

/** Every file of ours that a screen loads at once, as its imports say; what it imports later brings its own words. */
function filesOf(screen: string): string[] {
  const found = new Set<string>();
  const take = (file: string) => {
    if (found.has(file) || !existsSync(file)) return;
    found.add(file);
    const code = readFileSync(file, 'utf8');
    for (const [, path = ''] of code.matchAll(
      /^(?:import|export)\s(?!type\s)[^;]*?from '(\.[^']+\.tsx?)';/gm,
    ))
      if (!/words\/[a-z]{2}[./]/.test(path)) take(resolve(dirname(file), path));
  };
  take(join(SRC, screen));
  return [...found];
}

/** Components that every screen could draw, as they come by one door, and narrators' screens alone do. */
const NARRATORS_OWN = ['look/prompt-row.tsx', 'look/script-box.tsx'];

function saidBefore(screen: string, parts: readonly Part[]): string[] {
  const drawn = filesOf(screen).filter((file) => !NARRATORS_OWN.includes(relative(SRC, file)));
  return drawn.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/'([a-z]+(?:\.[\w-]+)+)'/g)]
      .map(([, key = '']) => key)
      .filter((key) => key in en && !parts.includes(partOf(key)))
      .map((key) => `${relative(SRC, file)} says ${key}`),
  );
}

describe('the words of a screen come with it', () => {
  it.each<[string, readonly Part[]]>([
    ['draw.tsx', ['door']],
    ['room-page.tsx', ['door']],
    ['display-page.tsx', ['door']],
    ['screens/lobby/index.tsx', ['door', 'table']],
    ['screens/lobby/top-sheets.tsx', ['door', 'table', 'later', 'narrator']],
    ['screens/table/index.tsx', ['door', 'table']],
    ['screens/table/discussion-step.tsx', ['door', 'table']],
    ['screens/table/resources-step.tsx', ['door', 'table', 'later']],
    ['screens/table/action-step.tsx', ['door', 'table', 'later']],
    ['screens/table/looking-back.tsx', ['door', 'table', 'later']],
    ['screens/table/room-sheet.tsx', ['door', 'table', 'later']],
    ['screens/join/scan-invitation.tsx', ['door', 'later']],
    ['screens/refused/index.tsx', ['door', 'table', 'later', 'narrator', 'rest']],
    ['screens/again/following-up.tsx', ['door', 'table', 'later']],
    ['shortcuts/shortcuts.tsx', ['door', 'table', 'later']],
    ['screens/walk-through/card.tsx', ['door', 'table', 'later']],
    ['screens/walk-through/sheet.tsx', ['door', 'table', 'later']],
    ['screens/taking/index.tsx', ['door', 'table', 'later']],
    ['screens/offers/my-offers.tsx', ['door', 'table', 'later']],
    ['screens/lobby/narrator-index.tsx', ['door', 'table', 'later', 'narrator']],
    ['screens/narrator/index.tsx', ['door', 'table', 'later', 'narrator']],
  ])('%s speaks only of what is fetched before it', (screen, parts) => {
    expect(saidBefore(screen, parts)).toEqual([]);
  });
});
