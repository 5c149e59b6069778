/** What has to be changed by hand in the systems that carry a definition out. */

import type { Definition } from '../../agreement/agreement.ts';
import { listOf, mapOf, textOf } from '../../agreement/written.ts';
import { sentenceStart } from '../../conditions/phrase.ts';
import type { Consequence, DefinitionChange } from '../review.ts';

export function crmConsequences(changes: readonly DefinitionChange[]): readonly Consequence[] {
  const carried = changes.flatMap(({ after, before }) => carriedOut(after ?? before));
  return [...new Set(carried)].flatMap((definition) =>
    listOf(definition.data['runs_in']).map((written): Consequence => {
      const { system, object, id, verified_on: verified } = mapOf(written);
      const where = `${textOf(object) ?? 'what'} "${textOf(id) ?? ''}" in ${textOf(system) ?? 'the system'}`;
      const last = textOf(verified);
      const since = last === undefined ? 'nobody has compared the two yet' : `the two were last compared on ${last}`;
      return {
        about: 'crm',
        says: `${sentenceStart(where)} carries out ${definition.title} and has to be changed by hand; ${since}.`,
        affects: ['crm', 'operations'],
        definition: { kind: definition.kind, id: definition.id },
      };
    }),
  );
}

/** The definition, or the one around it that says where it runs. */
function carriedOut(definition: Definition | undefined): readonly Definition[] {
  if (definition === undefined) return [];
  return definition.data['runs_in'] === undefined ? carriedOut(definition.enclosing) : [definition];
}
