/**
 * The agreement as a contract: an article for each policy, a numbered clause for each definition. The
 * numbers are for reading on paper; what others link to is the name of a clause, which never changes.
 */
import type { Definition, Policy } from '#core/agreement/agreement.ts';
import { kinds } from '#core/kinds/index.ts';
import { fragmentOf, kindOf } from './addresses.ts';
import { clauseOf } from './clauses/index.ts';
import { linkTo, type Named } from './definitions.ts';
import { agreement } from './examination.ts';
import { sentenceStart } from './text.ts';
import { policyText } from './written.ts';

export interface Article {
  readonly number: number;
  readonly id: string;
  readonly title: string;
  /** What the policy settles, and why there is one. */
  readonly summary: string;
  readonly why: string | undefined;
  readonly groups: readonly ClauseGroup[];
}

/** Clauses on one kind of thing: stages, disqualifiers. */
export interface ClauseGroup {
  readonly title: string;
  readonly clauses: readonly NumberedClause[];
}

export interface NumberedClause {
  readonly number: string;
  /** Stable: `stage-mql`. */
  readonly id: string;
  readonly definition: Definition;
  readonly link: Named;
  readonly sentence: string | undefined;
}

/** Examples prove the agreement, layouts feed it and the glossary explains it: pages beside it, no clauses of it. */
const BESIDE = new Set(['sample-leads', 'source', 'glossary']);

const inOrder = kinds
  .filter(({ id }) => !BESIDE.has(id))
  .flatMap((kind) => agreement.policies.filter((policy) => policy.kind === kind));

export const articles: readonly Article[] = inOrder.map((policy, index) => articleOf(policy, index + 1));

function articleOf(policy: Policy, number: number): Article {
  const own = agreement.definitions.filter(
    (definition) => definition.policy === policy && kindOf(definition).page !== undefined,
  );
  const clauses = own.map((definition, index) => ({
    number: `${number}.${index + 1}`,
    id: fragmentOf(definition.kind, definition.name),
    definition,
    link: linkTo(definition),
    sentence: clauseOf(definition),
  }));
  const groups = [...Map.groupBy(clauses, ({ definition }) => kindOf(definition).plural)].map(([plural, members]) => ({
    title: sentenceStart(plural),
    clauses: members,
  }));
  return {
    number,
    id: `article-${number}`,
    title: policyText(policy, 'title') ?? policy.kind.title,
    summary: policy.kind.summary,
    why: policyText(policy, 'why'),
    groups,
  };
}
