import { defineConfig } from 'vitest/config';

/** Generated histories and database tests share two cores with other work, so the limit is generous. */
const TEST_TIMEOUT_MS = 30_000;

export default defineConfig({
  test: {
    passWithNoTests: false,
    projects: [
      {
        test: {
          name: 'packages',
          environment: 'node',
          include: [
            'packages/*/{src,test}/**/*.test.ts',
            'tests/{architecture,bench,simulation}/**/*.test.ts',
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
        // React's own build of the JSX runtime is chosen by esbuild from apps/web/tsconfig.json.
        test: {
          name: 'web',
          root: './apps/web',
          environment: 'jsdom',
          include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}'],
          testTimeout: TEST_TIMEOUT_MS,
          restoreMocks: true,
        },
      },
    ],
  },
});
