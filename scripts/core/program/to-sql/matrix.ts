/** A matrix: the cell of two grades, unknown while one of them is. */
import { choose } from '../../sql/case.ts';
import { sql } from '../../sql/fragment.ts';
import type { Matrix } from '../program.ts';
import { type Compilation, found } from './compilation.ts';
import type { Column } from './sheet.ts';

export function cellColumn({ sheet, dialect, models }: Compilation, { id, rows, columns, cells }: Matrix): Column {
  return sheet.compute(`${id}: cell`, (reader) => {
    const row = reader.read(found(models, rows).grade);
    const column = reader.read(found(models, columns).grade);
    return choose(
      cells.map((cell) => ({
        when: sql`${row} = ${dialect.text(cell.row)} AND ${column} = ${dialect.text(cell.column)}`,
        gives: dialect.text(cell.cell),
      })),
    );
  });
}
