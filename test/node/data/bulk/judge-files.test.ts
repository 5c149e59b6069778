/**
 * Files judged in the database against the same files read row by row and judged by the interpreter: the
 * same verdicts, to the byte, and the same findings. Shortcuts are right if nobody can tell.
 */
import { describe, expect, test } from 'vitest';
import { drawnFrom } from '#test/generators/draw.ts';
import { temporaryFiles } from '../temporary-files.ts';
import { awkwardRows } from './awkward-rows.ts';
import { inDatabase, oneByOne, programOf } from './both-ways.ts';
import { toParquet, WRITERS } from './written-rows.ts';

const files = temporaryFiles();
const program = await programOf('policies');
const seeds = [1, 2];

describe.each(['csv', 'ndjson', 'parquet'] as const)('%s', (format) => {
  test.for(seeds)('awkward rows, seed %i', { timeout: 240_000 }, async (seed) => {
    const rows = drawnFrom(seed, (draw) => awkwardRows(draw, program, 100));
    const named = async (part: 'leads' | 'events' | 'records'): Promise<string> => {
      const name = `${part}-${seed}.${format}`;
      if (format !== 'parquet') return files.write(name, WRITERS[format](rows[part]));
      await toParquet(rows[part], files.path(name));
      return files.path(name);
    };
    const own = { leads: await named('leads'), events: await named('events'), records: await named('records') };
    const [fast, reference] = [await inDatabase(program, own, files.folder), await oneByOne(program, own)];
    expect(fast.verdicts).toBe(reference.verdicts);
    expect(fast.findings).toEqual(reference.findings);
  });
});
