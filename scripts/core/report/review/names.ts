/** What stages and definitions are called in a review: by the new version, else by the old one. */
import type { Agreement } from '../../agreement/agreement.ts';
import type { DefinitionChange, Review } from '../../compare/review.ts';
import { inline } from '../../conditions/phrase.ts';

export interface Names {
  /** As a word in a sentence: "marketing-qualified lead", "no stage". */
  stage(id: string): string;
  /** Title of what is written `kind id`. */
  definition(kind: string, id: string): string;
  /** Title of a role or team. */
  party(id: string): string;
}

const SIDES: ReadonlyMap<string, string> = new Map([
  ['none', 'no stage'],
  ['disqualified', 'disqualified'],
  ['recycled', 'recycled'],
]);

export function namesIn({ base, head }: Pick<Review, 'base' | 'head'>): Names {
  const titleOf = (kind: string, id: string): string | undefined =>
    find(head.agreement, kind, id) ?? find(base.agreement, kind, id);
  return {
    stage: (id) => SIDES.get(id) ?? inline(titleOf('stage', id) ?? id),
    definition: (kind, id) => titleOf(kind, id) ?? id,
    party: (id) => titleOf('role', id) ?? titleOf('team', id) ?? id,
  };
}

function find(agreement: Agreement, kind: string, id: string): string | undefined {
  return agreement.find(kind, id)?.title;
}

/** `service-level` is read as "service level", `model/rule` as "rule". */
export function kindInWords(kind: string): string {
  return (kind.split('/').at(-1) ?? kind).replaceAll('-', ' ');
}

/** "stage mql": what people of both teams say and can search for. */
export function nameOf({ kind, id }: Pick<DefinitionChange, 'kind' | 'id'>): string {
  return `${kindInWords(kind)} ${id}`;
}

/** "1 lead", "1,200 leads". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}
