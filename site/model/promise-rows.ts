/** Promise and result of a programme, line by line: what was counted, and what follows from it. */
import { inline } from '#core/conditions/phrase.ts';
import type { Course } from '#core/measures/outcomes/promise-course.ts';
import { linkOf } from './definitions.ts';
import type { JudgedProgramme } from './programmes.ts';
import { counted } from './text.ts';
import { moneyText, numberText } from './units.ts';

export interface PromiseRow {
  readonly what: string;
  readonly promised?: string | undefined;
  readonly result?: string | undefined;
  readonly note?: string | undefined;
  readonly course?: Course | undefined;
}

export function promiseRows({ data, results: outcome }: JudgedProgramme): readonly PromiseRow[] {
  const { promises, results, budget, moves } = data;
  const stage = inline(linkOf('stage', promises?.of ?? moves.to).title);
  return [
    {
      what: `Leads that become ${stage}`,
      promised: number(promises?.leads),
      result: number(results?.leads),
      note: outcome.ofPromise === undefined ? undefined : `${outcome.ofPromise}% of the promise`,
      course: promises && outcome.volume,
    },
    {
      what: 'Accepted by sales',
      promised: promises?.acceptance,
      result: percent(outcome.acceptance),
      note: acceptedText(results),
      course: promises && outcome.quality,
    },
    { what: 'Within the ideal customer profile', result: percent(outcome.withinIcp), note: ofLeads(results) },
    { what: 'Sales-qualified leads', result: number(results?.sqls) },
    {
      what: 'Spent, of the budget',
      promised: money(budget),
      result: money(results?.spent),
      note: outcome.ofBudget === undefined ? undefined : `${outcome.ofBudget}% of the budget`,
    },
    { what: 'Cost per sales-qualified lead', result: money(outcome.costPerSql) },
    { what: 'Attributed revenue', result: money(results?.revenue) },
  ].filter(({ promised, result }) => promised !== undefined || result !== undefined);
}

type Results = JudgedProgramme['data']['results'];

function acceptedText(results: Results): string | undefined {
  if (results?.accepted === undefined || results.decided === undefined) return undefined;
  const undecided = results.leads - results.decided;
  const rest = undecided === 0 ? '' : `; ${counted(undecided, 'lead')} not decided on yet`;
  return `${results.accepted} of ${results.decided} decided on${rest}`;
}

function ofLeads(results: Results): string | undefined {
  return results?.within_icp === undefined ? undefined : `${results.within_icp} of ${counted(results.leads, 'lead')}`;
}

function number(value: number | undefined): string | undefined {
  return value === undefined ? undefined : numberText(value);
}

function percent(value: number | undefined): string | undefined {
  return value === undefined ? undefined : `${value}%`;
}

function money(value: number | undefined): string | undefined {
  return value === undefined ? undefined : moneyText(value);
}
