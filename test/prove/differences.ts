/** Where engines say different things of the same leads, in any column of the verdict. */
import type { VerdictTable } from '#node/data/write/verdict-table.ts';
import type { Case } from './case.ts';
import type { Engine } from './engines/engine.ts';

export interface Difference {
  /** Id of the lead; none where an engine could not judge at all. */
  readonly lead?: string;
  readonly text: string;
}

export type Judged = Pick<Case, 'program' | 'leads' | 'moment'>;

/** Each engine against the first. */
export async function differences(judged: Judged, engines: readonly Engine[]): Promise<readonly Difference[]> {
  const answers = await Promise.all(engines.map((engine) => answerOf(engine, judged)));
  const [reference, ...others] = answers;
  if (reference === undefined) return [];
  return others.flatMap((other) => [...between(reference, other)]);
}

interface Answer {
  readonly engine: string;
  /** Why there is none, where the engine failed. */
  readonly table: VerdictTable | string;
}

async function answerOf({ id: engine, judge }: Engine, { program, leads, moment }: Judged): Promise<Answer> {
  try {
    return { engine, table: await judge(program, leads, moment) };
  } catch (error) {
    return { engine, table: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

function* between(reference: Answer, other: Answer): Iterable<Difference> {
  const failed = [reference, other].filter((answer) => typeof answer.table === 'string');
  if (typeof reference.table === 'string' || typeof other.table === 'string') {
    for (const { engine, table } of failed) yield { text: `${engine} failed: ${String(table)}` };
    return;
  }
  const [one, two] = [reference.table, other.table];
  const names = [one, two].map(({ columns }) => columns.map(({ name }) => name).join(', '));
  if (names[0] !== names[1]) yield { text: `${other.engine} has other columns: ${names.join(' / ')}` };
  if (one.rows.length !== two.rows.length) {
    yield { text: `${reference.engine} has ${one.rows.length} rows, ${other.engine} ${two.rows.length}` };
    return;
  }
  for (const [place, row] of one.rows.entries()) {
    const lead = String(row[0]);
    for (const [column, { name }] of one.columns.entries()) {
      const [said, otherwise] = [row[column], two.rows[place]?.[column]].map((value) => JSON.stringify(value));
      if (said === otherwise) continue;
      yield { lead, text: `${lead}, ${name}: ${reference.engine} ${said}, ${other.engine} ${otherwise}` };
    }
  }
}
