import { defineConfig } from 'vitest/config';

const heavy = 'test/**/*.heavy.test.ts';

/**
 * `--mode heavy` runs the proofs alone (`*.heavy.test.ts`): what takes long since it starts many programs or is large. No test
 * leaves anything to the next one, so that the files of a worker share what they load.
 */
// biome-ignore lint/style/noDefaultExport: vitest reads its configuration from the default export
export default defineConfig(({ mode }) => ({
  test: {
    include: [mode === 'heavy' ? heavy : 'test/**/*.test.ts'],
    exclude: mode === 'heavy' ? [] : [heavy],
    globalSetup: 'test/run-folder.ts',
    setupFiles: 'test/fixed-seed.ts',
    maxWorkers: 2,
    isolate: false,
    // What runs for seconds on its own takes many times as long beside all that a busy machine does.
    testTimeout: mode === 'heavy' ? 240_000 : 60_000,
    hookTimeout: 120_000,
    reporters: ['default', './test/not-run.ts'],
  },
}));
