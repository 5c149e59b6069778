/** What a definition says, under the titles of its schema, for kinds that need no page of their own making. */
import type { Definition } from '#core/agreement/agreement.ts';
import { schemaOf } from './schema-slots.ts';
import { type Shown, type Term, termsOf } from './shown.ts';

/** Shown in the same places on every page: name, owners, life. */
const ELSEWHERE = new Set([
  'id',
  'title',
  'owners',
  'why',
  'status',
  'version',
  'valid_from',
  'valid_until',
  'review_by',
  'audience',
  'supersedes',
  'answers',
  'changes_only',
  'runs_in',
  'when',
]);

export interface Choice {
  readonly only?: readonly string[] | undefined;
  readonly without?: readonly string[] | undefined;
}

export function factsOf(definition: Definition, { only, without = [] }: Choice = {}): readonly Term[] {
  const part = schemaOf(definition);
  if (part === undefined) return [];
  const wanted = Object.entries(definition.data).filter(
    ([key]) => !ELSEWHERE.has(key) && !without.includes(key) && (only === undefined || only.includes(key)),
  );
  return termsOf(Object.fromEntries(wanted), part, { file: definition.policy.file, path: definition.path });
}

/** Fits beside its title on one line; everything else gets a heading. */
export function isShort(shown: Shown): boolean {
  if (shown.form === 'text') return shown.text.length <= 90;
  return shown.form === 'link' || (shown.form === 'list' && shown.items.every(({ form }) => form === 'link'));
}
