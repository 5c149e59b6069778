/** Ids of what a definition gives out (grades, cells): each has to be one of those. */
import { didYouMean } from '../diagnostics/did-you-mean.ts';
import { type Path, valueAt } from '../diagnostics/place.ts';
import { type CheckRule, findingOf } from '../diagnostics/rule.ts';
import { complete } from './check-literal.ts';
import { listedShortly } from './phrase.ts';
import type { Scope } from './scope.ts';

export interface Given {
  /** For messages: `the model fit`. */
  readonly by: string;
  /** "grade". */
  readonly one: string;
  readonly ids: readonly string[];
  readonly rule: CheckRule;
}

/** The ids as written, one or several, or `undefined` if one was reported. */
export function checkIds(
  written: string | readonly string[],
  path: Path,
  given: Given,
  scope: Scope,
): readonly string[] | undefined {
  if (typeof written === 'string') return complete([checkId(written, path, given, scope)]);
  return complete(written.map((id, index) => checkId(id, [...path, index], given, scope)));
}

export function checkId(id: string, path: Path, { by, one, ids, rule }: Given, scope: Scope): string | undefined {
  if (ids.includes(id)) return id;
  const meant = didYouMean(id, ids);
  const message = `There is no ${one} ${id} in ${by}.`;
  const remedy = ids.length === 0 ? `Give ${by} bands first.` : `Use ${listedShortly(ids, 'or')}.`;
  scope.report(
    findingOf(rule, {
      message,
      place: valueAt(scope.file, path),
      remedy,
      ...(meant === undefined ? {} : { didYouMean: meant }),
    }),
  );
  return undefined;
}
