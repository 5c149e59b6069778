/** What a finding calls the place it is about, and whether anything is wrong there already. */
import type { Agreement, Definition } from '../../agreement/agreement.ts';
import type { Origin } from '../../conditions/test.ts';
import { isWithin } from '../../diagnostics/place.ts';
import { capitalised, subjectAt } from '../../schema/subject.ts';
import type { LintContext } from '../lint-rule.ts';

/** `"enter › all › 2" of the stage "mql"`. */
export function nameOf({ file, path }: Origin, { definitions }: Agreement): string {
  const named = definitions.filter(({ policy }) => policy.file === file);
  return subjectAt(
    path,
    named.map(({ kind, name, path: at }) => ({ kind, id: name, path: at })),
  );
}

/** To begin a sentence with. */
export function subjectOf(origin: Origin, agreement: Agreement): string {
  return capitalised(nameOf(origin, agreement));
}

/** The innermost definition around a place. */
export function definitionAt({ file, path }: Origin, { definitions }: Agreement): Definition | undefined {
  const around = definitions.filter(({ policy, path: at }) => policy.file === file && isWithin(path, at));
  return around.reduce<Definition | undefined>(
    (best, one) => (best === undefined || one.path.length > best.path.length ? one : best),
    undefined,
  );
}

/** Nothing is wrong with the definition that is around the place. */
export function isSoundAround(origin: Origin, agreement: Agreement, { isSound }: LintContext): boolean {
  const definition = definitionAt(origin, agreement);
  return definition === undefined || isSound(definition);
}
