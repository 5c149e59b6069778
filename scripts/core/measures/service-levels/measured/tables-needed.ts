/** Which CRM tables a service level cannot be measured without: those that its start, its stop and its pauses stand in. */
import type { Moment, ServiceLevel } from '../../../schema/policies.generated.ts';
import { CRM_TABLES, type CrmTable } from '../../crm/relations.ts';

/** In the order of the tables; none for what no record tells. */
export function tablesNeeded(level: ServiceLevel): readonly CrmTable[] {
  const needed = new Set(needs(level));
  return CRM_TABLES.filter((table) => needed.has(table));
}

function needs(level: ServiceLevel): readonly CrmTable[] {
  if ('gives' in level) return [];
  if ('notice' in level) return ['people', 'activities'];
  if ('clock' in level) {
    const { starts, stops, pauses = [], owner_restarts: restarts } = level.clock;
    const moments = [starts, stops, ...pauses.flatMap(({ begins, ends }) => [begins, ends])];
    return ['people', ...[...moments, ...(restarts === undefined ? [] : [restarts])].flatMap(tablesOf)];
  }
  if ('attempts' in level) {
    const { starts, until } = level.attempts;
    return ['people', 'activities', ...tablesOf(starts), ...(until === undefined ? [] : tablesOf(until))];
  }
  return ['people', 'stage-history'];
}

function tablesOf({ signal, reached, decided, activity }: Moment): readonly CrmTable[] {
  return [
    ...(signal === undefined ? [] : (['events'] as const)),
    ...(reached === undefined && decided === undefined ? [] : (['stage-history'] as const)),
    ...(activity === undefined ? [] : (['activities'] as const)),
  ];
}
