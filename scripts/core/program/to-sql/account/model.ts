/** A model rolled up: the scores of the people of an account as one, then floor and cap. */
import { choose } from '../../../sql/case.ts';
import { sql } from '../../../sql/fragment.ts';
import type { RolledUpModel } from '../../members.ts';
import { NOT_APPLICABLE, SCORED, UNDETERMINED } from '../../score-status.ts';
import type { Compilation, ModelColumns } from '../compilation.ts';
import { scored } from '../model.ts';
import { testColumn } from '../scope.ts';
import type { Reader } from '../sheet.ts';
import { rolledUpIn } from './rolled-up.ts';

export function scoreRolledUp(compilation: Compilation, model: RolledUpModel): ModelColumns {
  const { sheet, dialect } = compilation;
  const rolledUp = (reader: Reader) => rolledUpIn(compilation, reader, model.id, model.rollUp, testColumn);
  const status = sheet.compute(`${model.id}: status`, (reader) => {
    const { holding, unknown } = rolledUp(reader);
    return choose(
      [
        { when: sql`${holding} > 0`, gives: dialect.text(SCORED) },
        { when: sql`${unknown} > 0`, gives: dialect.text(UNDETERMINED) },
      ],
      dialect.text(NOT_APPLICABLE),
    );
  });
  return scored(compilation, model, status, (reader) => {
    const { least, most } = rolledUp(reader);
    return { least: dialect.wide(least), most: dialect.wide(most) };
  });
}
