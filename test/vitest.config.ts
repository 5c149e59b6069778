import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const report = process.env['TEST_REPORT'];

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    // CI counts from the report; people read the default one.
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: ['test/site/**'] },
      },
      {
        extends: true,
        test: { name: 'browser', include: ['test/site/**/*.test.ts'], globalSetup: ['test/site/setup.ts'] },
      },
    ],
  },
});
