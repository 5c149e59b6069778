/** What is written anew and means the same is never a change, in the shipped policies and everywhere in them. */
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { buildAgreement } from '#core/agreement/build-agreement.ts';
import type { Review, Version } from '#core/compare/review.ts';
import { review } from '#core/compare/review-change.ts';
import type { PolicyDocument } from '#core/document/policy-document.ts';
import { readDocument } from '#core/document/read-document.ts';
import { lower } from '#core/program/lower/index.ts';
import { readPolicies } from '#node/files/read-policies.ts';

const asOf = Date.UTC(2026, 9, 15, 9);
const shipped = await readPolicies('policies');

function versionOf(documents: readonly PolicyDocument[]): Version {
  const agreement = buildAgreement(documents);
  return { name: '', agreement, program: lower(agreement, { asOf }).program };
}
const base = versionOf(shipped);
/** Countries and times of day have to stay text. */
const QUOTED = { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' } as const;

/** Every document written anew from its data. */
function reviewAfter(rewrite: (data: unknown) => unknown, name = (file: string): string => file): Review {
  const documents = shipped.map(({ file, text }) => readDocument(name(file), stringify(rewrite(parse(text)), QUOTED)));
  return review({ base, head: versionOf(documents), asOf, samples: [] });
}

function everywhere(change: (value: object) => unknown): (value: unknown) => unknown {
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    return change(Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(inner)])));
  };
  return walk;
}

const backwards = everywhere((value) => Object.fromEntries(Object.entries(value).toReversed()));

describe('no change at all', () => {
  it.each([
    ['another layout, without comments', (data: unknown) => data],
    ['keys in another order', backwards],
  ])('%s', (_what, rewrite) => {
    const { changes, consequences, mustAgree, funnel } = reviewAfter(rewrite);
    expect(changes).toEqual([]);
    expect(consequences).toEqual([]);
    expect(mustAgree).toEqual([]);
    expect(funnel).toEqual({ effect: 'equivalent', because: [], moves: [] });
  });

  it('files of other names', () => {
    expect(
      reviewAfter(
        (data) => data,
        (file) => file.replace(/([a-z-]+)\.yaml$/u, 'our-$1.yaml'),
      ).changes,
    ).toEqual([]);
  });
});

describe('written differently, and nothing that anybody has to agree to', () => {
  const only = everywhere((value) => ('is' in value && 'field' in value ? inList(value) : value));
  const inList = ({ is, ...rest }: { readonly is?: unknown }): object => ({ ...rest, in: [is] });
  const retitled = everywhere((value) => ('why' in value ? { ...value, why: 'Because.' } : value));

  it('a value as a list of one', () => {
    const { changes, mustAgree } = reviewAfter(only);
    expect([...new Set(changes.map(({ effect, rule }) => `${effect} ${rule}`))]).toEqual([
      'equivalent change/equivalent',
    ]);
    expect(changes.map(({ kind }) => kind)).toContain('disqualifier');
    expect(mustAgree).toEqual([]);
  });

  it('another reason for everything', () => {
    const { changes, mustAgree } = reviewAfter(retitled);
    expect([...new Set(changes.map(({ effect, rule, reaches }) => `${effect} ${rule} ${reaches}`))]).toEqual([
      'reworded change/reworded wording',
    ]);
    expect(mustAgree).toEqual([]);
  });
});
