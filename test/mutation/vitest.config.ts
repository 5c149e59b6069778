import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['test/core/conditions/*.test.ts', 'test/core/program/interpret/*.test.ts'],
    exclude: ['test/core/conditions/fold.test.ts'],
    testTimeout: 60_000,
  },
});
