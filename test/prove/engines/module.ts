/** The generated module as an engine of the comparison. */
import { type VerdictValue, verdictColumns } from '#core/program/to-sql/verdict-columns.ts';
import { compiledJudge } from '#test/core/program/to-js/module-verdict.ts';
import type { Engine } from './engine.ts';

/** The generated module, imported as a user of it does. */
export function openModule(): Promise<Engine> {
  return Promise.resolve({
    id: 'module',
    async judge(program, leads, moment) {
      const columns = verdictColumns(program);
      const judgeLeads = await compiledJudge(program);
      const rows = judgeLeads(leads, moment).map((said) => columns.map(({ name }) => said[name] as VerdictValue));
      return { columns, rows };
    },
    close: () => Promise.resolve(),
  });
}
