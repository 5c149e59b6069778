/**
 * PostgreSQL, in this process. `npm run prove` compares many more agreements, and `npm run
 * test:engines` runs a real server, and ClickHouse.
 */
import { openPglite } from './pglite.ts';
import { engineTests } from './suite.ts';

engineTests(
  openPglite,
  Array.from({ length: 15 }, (_, place) => 1000 + place),
);
