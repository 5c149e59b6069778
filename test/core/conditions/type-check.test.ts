/** What the type check refuses: one finding each, at the value or key that is wrong. */
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Finding } from '#core/diagnostics/finding.ts';
import { lowerExample } from './example-scope.ts';

interface Refusal {
  readonly yaml: string;
  /** Rule, path, and what is said. */
  readonly finding: readonly [rule: string, at: string, message: string];
  readonly didYouMean?: string;
}

const literals: readonly Refusal[] = [];
