import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const report = process.env['TEST_REPORT'];

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    // CI counts from the report; people read the default one.
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
    // Some build a whole site or load an engine, on machines that do other work beside.
    testTimeout: 120_000,
    hookTimeout: 300_000,
    // All cores: by itself vitest leaves one of two idle.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        // Modules of the toolkit keep nothing that one file could leave to the next, so all share them.
        test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: ['test/site/**'], isolate: false },
      },
      {
        extends: true,
        test: { name: 'browser', include: ['test/site/**/*.test.ts'], globalSetup: ['test/site/setup.ts'] },
      },
    ],
  },
});
