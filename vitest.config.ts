import { defineConfig } from 'vitest/config';

/** Generated histories and database tests share two cores with other work, so the limit is generous. */
const TEST_TIMEOUT_MS = 30_000;

/** Less than a minute on a machine of its own, for which nobody can vouch. */
const FAULTS_TIMEOUT_MS = 480_000;

export default defineConfig({
  test: {
    passWithNoTests: false,
    // Left to itself it keeps one core free, which of two is half of the machine.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'packages',
          environment: 'node',
          include: [
            'packages/*/{src,test}/**/*.test.ts',
            'tests/{architecture,bench,golden,simulation,words,faults/checker}/**/*.test.ts',
          ],
          testTimeout: TEST_TIMEOUT_MS,
          restoreMocks: true,
        },
      },
      {
        test: {
          name: 'server',
          environment: 'node',
          include: [
            'apps/server/{src,test}/**/*.test.ts',
            'tests/contract/**/*.test.ts',
            'tests/database/**/*.test.ts',
          ],
          globalSetup: ['./tests/database/global-setup.ts'],
          testTimeout: TEST_TIMEOUT_MS,
          hookTimeout: TEST_TIMEOUT_MS,
          restoreMocks: true,
        },
      },
      {
        test: {
          name: 'faults',
          environment: 'node',
          include: ['tests/faults/*.test.ts'],
          testTimeout: FAULTS_TIMEOUT_MS,
          hookTimeout: FAULTS_TIMEOUT_MS,
          // Real servers and their database: they get the machine to themselves, once the others are done.
          sequence: { groupOrder: 1 },
        },
      },
      {
        // React's own build of the JSX runtime is chosen by esbuild from apps/web/tsconfig.json.
        test: {
          name: 'web',
          root: './apps/web',
          environment: 'jsdom',
          include: ['{src,test,worker}/**/*.test.{ts,tsx}'],
          testTimeout: TEST_TIMEOUT_MS,
          restoreMocks: true,
        },
      },
    ],
  },
});
