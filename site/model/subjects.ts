/** Definitions that are named by kind and id: `about` of a dispute, `see` of a term. */
import type { Definition } from '#core/agreement/agreement.ts';
import { isWithin, type Path } from '#core/diagnostics/place.ts';
import { linkTo, type Named } from './definitions.ts';
import { agreement } from './examination.ts';

/** In the order in which they are written under this key of the definition. */
function subjectsAt(definition: Definition, ...keys: Path): readonly Definition[] {
  const at = [...definition.path, ...keys];
  return agreement.usesOf(definition).flatMap(({ place, to }) => (isWithin(place.path, at) ? [to] : []));
}

export function subjectLinks(definition: Definition, ...keys: Path): readonly Named[] {
  return subjectsAt(definition, ...keys).map(linkTo);
}
