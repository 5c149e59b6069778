/** The service levels in force, with what their measuring has to know of the agreement. */
import type { Agreement, Definition } from '../../../agreement/agreement.ts';
import { isMap, mapOf } from '../../../agreement/written.ts';
import { isInForce } from '../../../program/lower/in-force.ts';
import type { ServiceLevel, Team } from '../../../schema/policies.generated.ts';
import type { DefinedPeriod } from './periods.ts';
import type { ComplianceTarget, PartyMeasured } from './result.ts';

export interface LevelInForce {
  readonly id: string;
  readonly title: string;
  readonly level: ServiceLevel;
  readonly owedBy: PartyMeasured;
  readonly owedTo: PartyMeasured;
  /** Where its `when` stands, to find it among the statements of the program. */
  readonly definition: Definition;
}

/** `day` in days since 1970-01-01. In the order of the policy. */
export function levelsInForce(agreement: Agreement, day: number): readonly LevelInForce[] {
  return agreement.definitions
    .filter((definition) => definition.kind === 'service-level' && isInForce(definition, day))
    .map((definition) => {
      const level = dataOf<ServiceLevel>(definition);
      const [owedBy, owedTo] = [partyOf(agreement, level.owed_by), partyOf(agreement, level.owed_to)];
      return { id: definition.id, title: definition.title, level, owedBy, owedTo, definition };
    });
}

export function partyOf(agreement: Agreement, id: string): PartyMeasured {
  const role = agreement.find('role', id);
  const team = agreement.find('team', role === undefined ? id : String(role.data['team']));
  const title = (role ?? team)?.title ?? id;
  const side = team === undefined ? undefined : dataOf<Team>(team).side;
  return { id, title, isRole: role !== undefined, ...(side === undefined ? {} : { side }) };
}

export function titleOf(agreement: Agreement, kind: string, id: string): string {
  return agreement.find(kind, id)?.title ?? id;
}

/** Of the shared numbers, whatever the day: what is over or to come is a period too. */
export function periodsDefined(agreement: Agreement): readonly DefinedPeriod[] {
  return agreement.definitions
    .filter(({ kind }) => kind === 'period')
    .map((definition) => ({ ...dataOf<DefinedPeriod>(definition), title: definition.title }));
}

/** First day of this version, where the company says so. */
export function agreedFrom({ policies }: Agreement): string | undefined {
  const written = mapOf(policies.find(({ kind }) => kind.id === 'company')?.data)['valid_from'];
  return typeof written === 'string' ? written : undefined;
}

/** Always, each quarter, unless something is written. */
export function complianceOf(level: ServiceLevel): ComplianceTarget {
  const written = termsOf(level);
  if (written === undefined) return { per: 'quarter', percent: 100, declared: false };
  return { per: written.per, percent: Number.parseInt(written.from, 10), declared: true };
}

function termsOf(level: ServiceLevel) {
  if ('acceptance' in level) return level.acceptance;
  if ('filled' in level) return level.filled;
  return 'compliance' in level && level.compliance !== undefined ? level.compliance : undefined;
}

/** Data of a definition that is in force has been checked against its schema. */
function dataOf<T>({ data }: Definition): T {
  if (!isMap(data)) throw new TypeError('a definition is a map');
  const checked: unknown = data;
  return checked as T;
}
