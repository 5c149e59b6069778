/**
 * Tables of snippets for the schema of a kind. A snippet states only what it is about and is laid over
 * the smallest policy of its kind; a valid one has no finding, an invalid one exactly one.
 */
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { kinds, sharedSchemas } from '#core/kinds/index.ts';
import { isSchema } from '#core/schema/schema-book.ts';
import { createValidator } from '#core/schema/validator.ts';

const validator = createValidator([...sharedSchemas, ...kinds.map(({ schema }) => schema)]);

export interface Snippets {
  /** The smallest valid policy of the kind. */
  readonly smallest: string;
  readonly valid: Readonly<Record<string, string>>;
  /** Snippet, the rule it breaks, and where: keys and positions from 0, joined by spaces. */
  readonly invalid: Readonly<Record<string, readonly [snippet: string, rule: string, at: string]>>;
}

export function judgeSnippets(kind: string, { smallest, valid, invalid }: Snippets): void {
  it('accepts the smallest policy', () => {
    expect(findingsIn(kind, smallest, '')).toEqual([]);
  });
  it.each(Object.entries(valid))('accepts %s', (_shows, snippet) => {
    expect(findingsIn(kind, smallest, snippet)).toEqual([]);
  });
  it.each(Object.entries(invalid).map(([shows, row]) => [shows, ...row] as const))(
    'refuses %s',
    (_shows, snippet, rule, at) => {
      expect(findingsIn(kind, smallest, snippet)).toEqual([`${rule} ${at}`]);
    },
  );
}

function findingsIn(kind: string, smallest: string, snippet: string): readonly string[] {
  const policy = { kind, ...mapIn(smallest), ...mapIn(snippet) };
  const { findings } = validator.validate(`${kind}.schema.json`, policy, `${kind}.yaml`);
  return findings.map(({ rule, place }) => `${rule} ${place.in === 'policy' ? place.path.join(' ') : place.in}`);
}

function mapIn(yaml: string): object {
  const data: unknown = parse(yaml);
  return isSchema(data) ? data : {};
}
