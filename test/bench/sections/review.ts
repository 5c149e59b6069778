/** A change reviewed: one gate, alone and with recorded leads to count. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatInstant } from '#core/conditions/instant.ts';
import { openSession } from '#node/data/session.ts';
import { BENCH_AS_OF, benchFiles, makeBenchData } from '../data/leads-and-events.ts';
import { clockRow, ran } from './measured-process.ts';
import { median, type Section } from './section.ts';

const POLICIES = 'test/bench/policies';

export const reviewSection: Section = {
  id: 'review',
  title: 'A change of one gate reviewed',
  about:
    'Time on the clock of `diff` as a whole process with two threads: proofs alone, and with a million recorded leads and ten million events as Parquet.',
  measure: async ({ isQuick }) => {
    const folder = mkdtempSync(join(tmpdir(), 'lockstep-bench-'));
    try {
      const before = changed(join(folder, 'before'));
      const files = benchFiles(folder, 'parquet');
      const making = await openSession([files.leads, files.events], { threads: 2 });
      await makeBenchData(making, files, 'parquet', {
        leads: isQuick ? 20_000 : 1_000_000,
        eventsPerLead: 10,
        seed: 1,
      });
      making.close();
      const at = ['--as-of', formatInstant(BENCH_AS_OF), '--format', 'json', '--threads', '2'];
      const words = ['diff', before, POLICIES, ...at];
      const rounds = Array.from({ length: isQuick ? 1 : 3 }, () => ({
        alone: ran(words),
        counted: ran([...words, '--leads', files.leads, '--events', files.events]),
      }));
      const alone = rounds.map((round) => round.alone);
      const base = median(alone.map(({ wallMs }) => wallMs));
      return [
        clockRow('proofs alone', alone, base),
        clockRow(
          'with recorded leads',
          rounds.map(({ counted }) => counted),
          base,
        ),
      ];
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

/** The policies with a narrower gate. */
function changed(folder: string): string {
  cpSync(POLICIES, folder, { recursive: true });
  const file = join(folder, 'lifecycle.yaml');
  const text = readFileSync(file, 'utf8');
  const other = text.replace('in: [hot, warm]', 'in: [hot]');
  if (other === text) throw new Error('no gate to change');
  writeFileSync(file, other);
  return folder;
}
