/** NDJSON by lines: those of the usual shape are parted by the database, others are handed over as they are. */
import { integer, join, NULL, sql } from '../../../core/sql/fragment.ts';
import { firstLines } from '../read/lines.ts';
import { dialect } from '../session.ts';
import { type BulkFile, placed } from './bulk-file.ts';
import { type FormFor, type Holding, shapeOf } from './json-shape.ts';
import type { Cell } from './shortcuts/shortcut.ts';

const SAMPLED = 2000;
const LONGEST_LINE = integer(16_000_000);

/** `undefined` where the first lines have no shape in common. */
export async function ndjsonFile(file: string, path: string, formFor: FormFor): Promise<BulkFile | undefined> {
  const shape = shapeOf(await firstLines(file, SAMPLED), formFor);
  if (shape === undefined) return undefined;
  const { header, holds, form } = shape;
  // No line of JSON has this character, not even in a text: there it has to be escaped.
  const lines = sql`read_csv(${dialect.text(path)}, auto_detect = false, header = false, delim = chr(1), quote = '', escape = '', nullstr = '',
strict_mode = true, max_line_size = ${LONGEST_LINE}, columns = {line: 'VARCHAR'})`;
  const structure = dialect.text(
    JSON.stringify(
      Object.fromEntries(header.map((name, place) => [name, holds[place] === 'list' ? ['VARCHAR'] : 'VARCHAR'])),
    ),
  );
  const parted = sql`SELECT line, regular, CASE WHEN regular THEN json_transform(line, ${structure}) END AS o
FROM (SELECT line, regexp_full_match(line, ${dialect.text(form)}) AS regular FROM ${lines})`;
  const columns = header.map((name, place) => sql`o.${dialect.name(name)} AS c${integer(place)}`);
  return {
    file,
    header,
    cells: header.map((_, place) => ({
      ...cellAt(place, holds[place]),
      isFormed: holds[place] !== 'list' && formFor(header[place] ?? '') !== undefined,
    })),
    rows: sql`(SELECT line, regular, ${join(columns, ', ', NULL)} FROM (${parted})) AS f`,
    line: { text: sql`f.line`, isRegular: sql`f.regular` },
    findings: [],
  };
}

function cellAt(place: number, holds: Holding | undefined): Cell {
  const value = placed(place);
  if (holds === 'list') return { value, type: 'VARCHAR[]', text: sql`CAST(to_json(${value}) AS VARCHAR)` };
  return { value, type: 'VARCHAR', text: value, ...(holds === 'number' ? { mayBeNumber: true } : {}) };
}
