/** Every comparison, in the order in which documentation and messages list them. */
import type { By } from '../comparison.ts';
import type { Key, Meaning, Spelling } from '../comparison-unit.ts';
import { aboveComparison } from './above.ts';
import { afterComparison } from './after.ts';
import { beforeComparison } from './before.ts';
import { belowComparison } from './below.ts';
import { containsComparison } from './contains.ts';
import { endsWithComparison } from './ends-with.ts';
import { fromComparison } from './from.ts';
import { hasAllComparison } from './has-all.ts';
import { hasAnyComparison } from './has-any.ts';
import { hasWordComparison } from './has-word.ts';
import { inComparison } from './in.ts';
import { inLastComparison } from './in-last.ts';
import { inNextComparison } from './in-next.ts';
import { isComparison } from './is.ts';
import { isNotComparison } from './is-not.ts';
import { notInComparison } from './not-in.ts';
import { olderThanComparison } from './older-than.ts';
import { sameAsComparison } from './same-as.ts';
import { startsWithComparison } from './starts-with.ts';
import { upToComparison } from './up-to.ts';

type Meanings = { readonly [B in By]: Meaning<B> };
type Spellings = { readonly [K in Exclude<Key, By>]: Spelling<K> };

export const meanings: Meanings = {
  in: inComparison,
  not_in: notInComparison,
  from: fromComparison,
  above: aboveComparison,
  below: belowComparison,
  up_to: upToComparison,
  has_word: hasWordComparison,
  contains: containsComparison,
  starts_with: startsWithComparison,
  ends_with: endsWithComparison,
  has_any: hasAnyComparison,
  has_all: hasAllComparison,
  in_last: inLastComparison,
  in_next: inNextComparison,
  older_than: olderThanComparison,
  same_as: sameAsComparison,
};

/** What a user may write, other names for the same included. */
export const spellings: { readonly [K in Key]: Spelling<K> } = {
  is: isComparison,
  is_not: isNotComparison,
  in: inComparison,
  not_in: notInComparison,
  from: fromComparison,
  above: aboveComparison,
  below: belowComparison,
  up_to: upToComparison,
  before: beforeComparison,
  after: afterComparison,
  has_word: hasWordComparison,
  contains: containsComparison,
  starts_with: startsWithComparison,
  ends_with: endsWithComparison,
  has_any: hasAnyComparison,
  has_all: hasAllComparison,
  in_last: inLastComparison,
  in_next: inNextComparison,
  older_than: olderThanComparison,
  same_as: sameAsComparison,
} satisfies Spellings & Meanings;
