/** Pages of the playbook that read differently. */
import type { Definition } from '../../agreement/agreement.ts';
import { listed } from '../../conditions/phrase.ts';
import { definitionKindById } from '../../kinds/index.ts';
import type { Consequence, DefinitionChange, Version } from '../review.ts';

const SHOWN = 3;

export function pageConsequences(changes: readonly DefinitionChange[], { agreement }: Version): readonly Consequence[] {
  const changed = changes.flatMap(({ after }) => after ?? []);
  const using = changed.flatMap((definition) => agreement.usedBy(definition).flatMap(({ from }) => from ?? []));
  const pages = new Set([...changed, ...using].flatMap(pageOf));
  if (pages.size === 0) return [];
  const titles = [...pages].slice(0, SHOWN).map(({ title }) => title);
  const among = pages.size > SHOWN ? `, among them ${listed(titles, 'and')}` : `: ${listed(titles, 'and')}`;
  const says = `${pages.size === 1 ? 'One page of the playbook reads' : `${pages.size} pages of the playbook read`} differently${among}.`;
  return [{ about: 'page', says, affects: [] }];
}

/** Its own page, or that of what it stands in. */
function pageOf(definition: Definition): readonly Definition[] {
  if (definitionKindById(definition.kind)?.page !== undefined) return [definition];
  return definition.enclosing === undefined ? [] : pageOf(definition.enclosing);
}
