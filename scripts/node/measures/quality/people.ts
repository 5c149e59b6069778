/** People known by then, with what they are told apart by; and the answers of the entry rules for each. */

import type { Test } from '../../../core/conditions/test.ts';
import { relationName } from '../../../core/measures/crm/relations.ts';
import { fieldsBehind } from '../../../core/measures/quality/fields-behind.ts';
import { QUALITY_PEOPLE } from '../../../core/measures/quality/quality-sql.ts';
import type { Program, Stage } from '../../../core/program/program.ts';
import { type Fragment, integer, join, NULL, sql } from '../../../core/sql/fragment.ts';
import type { Crm } from '../../crm/crm.ts';
import { dialect } from '../../data/session.ts';
import { askAt, judgeAt } from '../judge-at.ts';
import { teamOf } from './parties.ts';

export const ANSWERS = 'quality_answers';

/** Something whose answer can be open. */
export interface Question {
  readonly name: string;
  readonly kind: string;
  readonly id: string;
  readonly title: string;
  readonly test: Test;
  readonly behind: readonly string[];
}

export function questionsOf(program: Program): readonly Question[] {
  const behind = fieldsBehind(program);
  const { stages, disqualifiers } = program.lifecycle;
  const gates = stages.flatMap(({ id, title, gate }) =>
    gate === undefined ? [] : [{ kind: 'stage', id, title, test: gate }],
  );
  const tracks = stages.flatMap(({ id, fastTrack }) =>
    fastTrack === undefined
      ? []
      : [{ kind: 'stage/fast-track', id: `${id}/${fastTrack.id}`, title: fastTrack.title, test: fastTrack.when }],
  );
  const refusals = disqualifiers.map(({ id, title, when }) => ({ kind: 'disqualifier', id, title, test: when }));
  return [...gates, ...tracks, ...refusals].map((one, at) => ({ ...one, name: `q${at}`, behind: behind(one.test) }));
}

/** Creates `quality_people` and the table of answers. The company's choice of a source is the field that ends with `.source`. */
export async function loadPeople(crm: Crm, questions: readonly Question[]): Promise<void> {
  const { session, program, moment } = crm;
  const people = dialect.name(relationName('people'));
  const known = sql`(p.created_at IS NULL OR p.created_at <= ${integer(moment.asOf)})`;
  const cases = sql`SELECT p.person AS "case", p.person, ${integer(moment.asOf)} AS "at" FROM ${people} AS p WHERE ${known}`;
  const owners = ownerTests(program.lifecycle.stages);
  await judgeAt(crm, cases, 'quality_verdicts');
  await askAt(crm, cases, [...questions, ...owners], ANSWERS);
  const source = sourceField(program);
  const from = source === undefined ? dialect.missing('text') : sql`p.${dialect.name(source)}`;
  await session.run(sql`CREATE OR REPLACE TEMP TABLE ${QUALITY_PEOPLE} AS
SELECT p.person, ${from} AS "source", v.recorded_stage AS stage, ${teamSql(crm)} AS team
FROM ${people} AS p LEFT JOIN quality_verdicts AS v ON v."case" = p.person LEFT JOIN ${dialect.name(ANSWERS)} AS a ON a."case" = p.person
WHERE ${known}`);
}

export function sourceField({ fields }: Pick<Program, 'fields'>): string | undefined {
  return fields.find(({ id, type }) => type.is === 'choice' && id.endsWith('.source'))?.id;
}

function ownerTests(stages: readonly Stage[]): readonly { readonly name: string; readonly test: Test }[] {
  return stages.flatMap(({ id, owner }) =>
    owner.cases.map(({ when }, at) => ({ name: `owner ${id} ${at}`, test: when })),
  );
}

/** Who owns leads in the recorded stage, as a team; unknown where a case before the one that holds is unknown. */
function teamSql({ program, agreement }: Crm): Fragment {
  const team = (party: string): Fragment => dialect.text(teamOf(agreement, party));
  const whens = program.lifecycle.stages.flatMap(({ id, owner }) => {
    const isThere = sql`v.recorded_stage = ${dialect.text(id)}`;
    const cases = owner.cases.flatMap(({ value }, at) => {
      const holds = sql`a.${dialect.name(`owner ${id} ${at}`)}`;
      return [
        sql`WHEN ${isThere} AND ${holds} IS NULL THEN NULL`,
        sql`WHEN ${isThere} AND ${holds} THEN ${team(value)}`,
      ];
    });
    return [...cases, sql`WHEN ${isThere} THEN ${team(owner.otherwise)}`];
  });
  return whens.length === 0 ? dialect.missing('text') : sql`CASE ${join(whens, ' ', NULL)} END`;
}
