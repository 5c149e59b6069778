/** From when a change applies and to whom, and whether it may be made now. */

import type { Definition } from '../../agreement/agreement.ts';
import { listOf, mapOf, textOf } from '../../agreement/written.ts';
import { formatDate } from '../../conditions/date.ts';
import { listed } from '../../conditions/phrase.ts';
import { dayIn } from '../../program/leads/zone.ts';
import type { Comparing } from '../comparing.ts';
import type { Consequence, DefinitionChange } from '../review.ts';

export function validityConsequences(
  changes: readonly DefinitionChange[],
  comparing: Comparing,
): readonly Consequence[] {
  const today = formatDate(dayIn(comparing.head.program?.timeZone ?? 'UTC', comparing.asOf));
  const definitions = new Set(changes.flatMap(({ after, before }) => after ?? before ?? []));
  return [
    ...[...definitions].flatMap((definition) => laterOf(definition, today)),
    ...[...definitions].flatMap((definition) => outsideWindow(definition, today, comparing)),
    ...latching(changes),
  ];
}

function laterOf({ kind, id, title, validFrom }: Definition, today: string): readonly Consequence[] {
  if (validFrom === undefined || validFrom <= today) return [];
  const says = `${title} applies from ${validFrom} on; until then leads are judged without it.`;
  return [{ about: 'validity', says, affects: ['marketing', 'sales'], definition: { kind, id } }];
}

/** Of the definition or of what it stands in. */
function outsideWindow(definition: Definition, today: string, comparing: Comparing): readonly Consequence[] {
  const { agreement } = comparing.head;
  const { in: name, except } = mapOf(definition.data['changes_only'] ?? definition.enclosing?.data['changes_only']);
  const window = agreement.find('change-window', textOf(name) ?? '');
  if (window === undefined) return [];
  const [from, until] = [textOf(window.data['from']) ?? '', textOf(window.data['until']) ?? ''];
  if (from <= today && today <= until) return [];
  const exempt = listOf(except).filter((one) => typeof one === 'string');
  const unless = exempt.length === 0 ? '' : `, unless it is one of these: ${listed(exempt, 'or')}`;
  const { kind, id, title } = definition;
  const says = `${title} may change only in "${window.title}", from ${from} to ${until}${unless}; this is ${today}.`;
  return [{ about: 'validity', says, affects: ['marketing', 'sales', 'leadership'], definition: { kind, id } }];
}

/** A stage that was entered stays entered. */
function latching(changes: readonly DefinitionChange[]): readonly Consequence[] {
  const stages = changes.filter(({ kind, rule }) => kind === 'stage' && /^change\/(?:stage-|undecided)/u.test(rule));
  if (stages.length === 0) return [];
  const titles = [...new Set(stages.map(({ title }) => title))];
  const says = `It applies to leads judged from the day it is in force: a lead that is recorded at ${listed(titles, 'or')} stays there, whatever the new gate says.`;
  return [{ about: 'validity', says, affects: ['marketing', 'sales', 'crm'] }];
}
