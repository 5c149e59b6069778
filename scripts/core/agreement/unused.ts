/** Definitions that somebody has to refer to and nobody does. */
import type { Finding } from '../diagnostics/finding.ts';
import { findingOf } from '../diagnostics/rule.ts';
import type { DefinitionKind } from '../kinds/kind.ts';
import { kindInWords } from '../schema/subject.ts';
import type { Definition, Reference } from './agreement.ts';
import { UNUSED_DEFINITION } from './agreement-rules.ts';
import { idPlace } from './catalogue.ts';

export function unusedDefinitions(
  definitions: readonly Definition[],
  references: readonly Reference[],
  kinds: ReadonlyMap<string, DefinitionKind>,
  isExcused: (definition: Definition) => boolean,
): readonly Finding[] {
  const used = new Set(references.map(({ to }) => to));
  return definitions
    .filter((definition) => kinds.get(definition.kind)?.wantsUse === true && isInForce(definition))
    .filter((definition) => !used.has(definition) && !isExcused(definition))
    .map((definition) =>
      findingOf(UNUSED_DEFINITION, {
        message: `Nothing uses the ${kinds.get(definition.kind)?.title ?? kindInWords(definition.kind)} "${definition.id}".`,
        place: idPlace(definition),
      }),
    );
}

/** What is not in force yet, or no longer, is not expected to be used. */
function isInForce({ status }: Definition): boolean {
  return status === 'active' || status === 'deprecated';
}
