/** Answers that hang on something missing, and what would settle them. */
import { OPEN_PEOPLE_SQL, openSql, SETTLED_SQL, SETTLES_SQL } from '../../../core/measures/quality/quality-sql.ts';
import type { Settles, Undecided } from '../../../core/measures/quality/result.ts';
import { FEWEST } from '../../../core/measures/small-cells.ts';
import { type Crm, hasTable } from '../../crm/crm.ts';
import { dialect } from '../../data/session.ts';
import { ANSWERS, type Question } from './people.ts';

export async function undecidedOf(crm: Crm, questions: readonly Question[]): Promise<Undecided> {
  const { session, program } = crm;
  if (!hasTable(crm, 'events')) {
    const cannotTell = 'the table events is missing, so every answer about signals is open';
    return { people: { figure: 'undecided', count: 0 }, cannotTell, fields: [] };
  }
  await session.run(openSql(dialect, dialect.name(ANSWERS), questions));
  const [[people] = []] = await session.rows(OPEN_PEOPLE_SQL);
  const settled = await session.rows(SETTLED_SQL);
  const fields = (await session.rows(SETTLES_SQL)).map(([field, alone, named]): Settles => {
    const id = String(field);
    const title = program.fields.find((one) => one.id === id)?.title ?? id;
    const settles = settled
      .filter(([of]) => of === field)
      .flatMap(([, question, count]) => {
        const found = questions.find(({ name }) => name === question);
        if (found === undefined) return [];
        const cell = Number(count) < FEWEST ? ('few' as const) : Number(count);
        return [{ kind: found.kind, id: found.id, title: found.title, people: cell }];
      });
    return {
      field: id,
      title,
      alone: { figure: `${id}/settles`, count: Number(alone) },
      named: { figure: `${id}/named`, count: Number(named) },
      settles,
    };
  });
  return { people: { figure: 'undecided', count: Number(people) }, fields };
}
