/** Two versions of the small agreement, and what changes between them. */
import type { DefinitionChange, Review, Version } from '#core/compare/review.ts';
import { review } from '#core/compare/review-change.ts';
import { lower } from '#core/program/lower/index.ts';
import { AS_OF, agreementWith } from '../program/small-agreement.ts';

/** By kind of policy; lines after `kind` and `owners`. */
export interface Policies {
  readonly [kind: string]: string;
}

export function changesBetween(before: Policies, after: Policies): readonly DefinitionChange[] {
  return reviewBetween(before, after).changes;
}

function reviewBetween(before: Policies, after: Policies): Review {
  return review({ base: versionWith('base', before), head: versionWith('head', after), asOf: AS_OF, samples: [] });
}

function versionWith(name: string, policies: Policies): Version {
  const agreement = agreementWith(policies);
  return { name, agreement, program: lower(agreement, { asOf: AS_OF }).program };
}
