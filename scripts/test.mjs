// Everything there is to check, in one command. What cannot run, or finds no tests, has failed.
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ChildFailed, endWithChildren, runNode } from './children.mjs';
import { inProject, requireNode, root } from './project.mjs';
import { buildServer, buildWeb, generateClient, install } from './steps.mjs';
import { bold, dim, green, red, say, step } from './terminal.mjs';
import { checkTypes } from './types.mjs';

requireNode();

// Whatever a test leaves behind, a killed browser's profile say, goes with this folder.
const temporary = await mkdtemp(join(tmpdir(), 'reflextics-test-'));
const removeTemporary = () => rm(temporary, { recursive: true, force: true, maxRetries: 3 });
endWithChildren(removeTemporary);
// Postgres, not run by root, has to pass through.
await chmod(temporary, 0o711);
const env = { TMPDIR: temporary, CI: '1' };

/** `lacking`: the tests that this machine does not allow, by name. */
/** @type {{ name: string, passed: number, failed: number, skipped: number, why?: string, lacking?: string[] }[]} */
const suites = [];

/** A check that is one test: it passes or fails as a whole. */
async function check(name, run) {
  try {
    await step(name, run);
    suites.push({ name, passed: 1, failed: 0, skipped: 0 });
    return true;
  } catch (error) {
    say(error instanceof ChildFailed ? error.output.trimEnd() : String(error.stack ?? error));
    suites.push({ name, passed: 0, failed: 1, skipped: 0 });
    return false;
  }
}

/** Runs a test program that also writes a report; returns the report, or null if there is none, and whether it was content. */
async function report(script, args, file, more = {}) {
  const content = await runNode(script, args, { cwd: root, show: true, env: { ...env, ...more } }).then(
    () => true,
    () => false,
  );
  const found = await readFile(file, 'utf8').then(JSON.parse, () => null);
  return { found, content };
}

/** Notes a suite's result. No tests at all, or a complaint that no test accounts for, is a failure of its own. */
function note(name, { passed, failed, skipped, lacking }, content) {
  const ran = passed + failed > 0;
  const why = ran ? (!content && failed === 0 ? 'it ended with an error' : undefined) : 'no test ran';
  suites.push({ name, passed, failed: failed + (why === undefined ? 0 : 1), skipped, why, lacking });
}

async function vitest() {
  const file = join(temporary, 'vitest.json');
  const { found, content } = await report(
    inProject('node_modules/vitest/vitest.mjs'),
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    file,
  );
  const parts = {
    'packages and histories': ['packages/', 'tests/'],
    server: ['apps/server/'],
    pages: ['apps/web/'],
  };
  const counts = Object.entries(parts).map(([name, folders]) => {
    const files = (found?.testResults ?? []).filter((result) =>
      folders.some((folder) => result.name.startsWith(inProject(folder))),
    );
    const tests = files.flatMap((result) => result.assertionResults);
    const those = (...states) => tests.filter((test) => states.includes(test.status));
    const count = (...states) => those(...states).length;
    const skipped = those('skipped', 'pending', 'todo', 'disabled');
    // A file that cannot be loaded has no tests to fail.
    const broken = files.filter(
      (result) =>
        result.status === 'failed' && !result.assertionResults.some((test) => test.status === 'failed'),
    );
    return {
      name,
      passed: count('passed'),
      failed: count('failed') + broken.length,
      skipped: skipped.length,
      lacking: skipped.map(({ fullName }) => fullName),
    };
  });
  const failedSomewhere = counts.some(({ failed }) => failed > 0);
  for (const { name, ...result } of counts) note(name, result, content || failedSomewhere);
}

async function browser() {
  const file = join(temporary, 'playwright.json');
  const { found, content } = await report(
    inProject('node_modules/@playwright/test/cli.js'),
    ['test', '--reporter=list,json'],
    file,
    { PLAYWRIGHT_JSON_OUTPUT_NAME: file },
  );
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = found?.stats ?? {};
  note('browser', { passed: expected, failed: unexpected + flaky, skipped }, content);
}

async function everything() {
  await install();
  await generateClient();
  const biome = inProject('node_modules/@biomejs/biome/bin/biome');
  const [, , built] = await Promise.all([
    check('format and lint', () => runNode(biome, ['ci', '--error-on-warnings', '.'], { cwd: root })),
    check('types', async () => {
      const complaints = await checkTypes();
      if (complaints.length > 0) throw new ChildFailed('tsc', 1, complaints.join('\n'));
    }),
    check('build', () => Promise.all([buildWeb(), buildServer()])),
  ]);
  say(`\n${bold('Unit tests, contracts, generated histories')}`);
  await vitest();
  say(`\n${bold('Browser tests')}`);
  if (built) await browser();
  else suites.push({ name: 'browser', passed: 0, failed: 1, skipped: 0, why: 'there is no build to test' });
}

function summary() {
  say('');
  for (const { name, passed, failed, skipped, why, lacking = [] } of suites) {
    const counts = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
    say(
      `${failed > 0 ? red('✗') : green('✓')} ${name.padEnd(24)} ${counts}${why ? ` ${dim(`(${why})`)}` : ''}`,
    );
    for (const test of lacking) say(dim(`    skipped: ${test}`));
  }
  const sum = (part) => suites.reduce((total, suite) => total + suite[part], 0);
  const skipped = sum('skipped');
  say('');
  say(`${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  return sum('failed') === 0;
}

try {
  await everything();
} catch (error) {
  say(
    error instanceof ChildFailed
      ? `${error.output.trimEnd()}\n${error.message}`
      : String(error.stack ?? error),
  );
  suites.push({ name: 'set-up', passed: 0, failed: 1, skipped: 0 });
} finally {
  await removeTemporary();
}
process.exit(summary() ? 0 : 1);
