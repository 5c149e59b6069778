/** Definitions that take the place of something that does not exist, of themselves, or of each other. */
import type { Agreement, Definition } from '../../../agreement/agreement.ts';
import { idPlace } from '../../../agreement/catalogue.ts';
import { supersededBy } from '../../../agreement/succession.ts';
import { textOf } from '../../../agreement/written.ts';
import { didYouMean } from '../../../diagnostics/did-you-mean.ts';
import { valueAt } from '../../../diagnostics/place.ts';
import type { Occurrence } from '../../../diagnostics/rule.ts';
import { kindInWords } from '../../../schema/subject.ts';
import type { LintRule } from '../../lint-rule.ts';

export const superseded: LintRule = {
  id: 'ref/superseded',
  title: 'A definition that takes the place of none',
  severity: 'error',
  certainty: 'proved',
  why: 'Whoever follows a definition back to what held before ends nowhere.',
  remedy: 'Name the id of an older definition of the same kind, or leave `supersedes` out.',
  check(agreement, { isSound }) {
    const told = new Set<Definition>();
    return agreement.definitions
      .filter((definition) => textOf(definition.data['supersedes']) !== undefined && isSound(definition))
      .flatMap((definition) => {
        const old = supersededBy(definition, agreement);
        if (old === undefined) return agreement.mayLack(definition.kind) ? [] : [missing(definition, agreement)];
        const circle = told.has(definition) ? [] : circleFrom(definition, agreement);
        for (const member of circle) told.add(member);
        return circle.length === 0 ? [] : [closed(definition, circle)];
      });
  },
};

function missing({ kind, name, data, policy, path }: Definition, { definitions }: Agreement): Occurrence {
  const id = textOf(data['supersedes']) ?? '';
  const others = definitions.filter((other) => other.kind === kind && other.name !== name).map((other) => other.name);
  const meant = didYouMean(id, others);
  return {
    message: `The ${kindInWords(kind)} "${name}" supersedes "${id}", and there is no ${kindInWords(kind)} of that id.`,
    place: valueAt(policy.file, [...path, 'supersedes']),
    ...(meant === undefined ? {} : { didYouMean: meant }),
  };
}

function closed({ kind, name, policy, path }: Definition, circle: readonly Definition[]): Occurrence {
  const others = circle.slice(1);
  const round = others.map((other) => `"${other.name}"`).join(', ');
  const message =
    others.length === 0
      ? `The ${kindInWords(kind)} "${name}" supersedes itself.`
      : `The ${kindInWords(kind)} "${name}" supersedes ${round}, and that comes back to "${name}".`;
  const related = others.map((other) => ({ place: idPlace(other), note: 'in the same circle' }));
  return {
    message,
    place: valueAt(policy.file, [...path, 'supersedes']),
    ...(related.length === 0 ? {} : { related }),
  };
}

/** Empty if the way back ends before it returns. */
function circleFrom(start: Definition, agreement: Agreement): readonly Definition[] {
  const way = [start];
  let old = supersededBy(start, agreement);
  while (old !== undefined && !way.includes(old)) {
    way.push(old);
    old = supersededBy(old, agreement);
  }
  return old === start ? way : [];
}
