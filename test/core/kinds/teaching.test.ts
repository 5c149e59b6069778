/** An editor alone teaches the format: whatever can be written says what it is, with an example. */
import { describe, expect, it } from 'vitest';
import { isSchema } from '#core/schema/schema-book.ts';
import { type Part, parts, resolved } from './parts.ts';

const written = parts.filter(
  ({ keyword, at }) => keyword === 'properties' && !/ (?:if|then|else) properties /u.test(at),
);
const named = parts.filter(({ keyword }) => keyword === '$defs' || keyword === 'file');

const asRead = ({ at, schema }: Part) => resolved(schema, at.split(' ')[0] ?? '');
const lacking = (candidates: readonly Part[], keyword: string) =>
  candidates.filter((part) => typeof asRead(part)[keyword] !== 'string').map(({ at }) => at);

describe.each([
  ['every key', written],
  ['every part', named],
])('%s', (_what, candidates) => {
  it.each(['title', 'description'])('has a %s', (keyword) => {
    expect(lacking(candidates, keyword)).toEqual([]);
  });
});

describe('every key for a single value', () => {
  it('shows an example, or all that can be written', () => {
    const single = written.filter((part) => ['string', 'number', 'integer'].includes(String(asRead(part)['type'])));
    const bare = single.filter((part) => !('examples' in asRead(part)));
    expect(bare.map(({ at }) => at)).toEqual([]);
  });
});

describe('examples of policies', () => {
  it('are no maps, which editors offer under the name "[object Object]"', () => {
    const own = parts.filter(({ at }) => !at.startsWith('condition.schema.json'));
    const maps = own.filter(({ schema }) => Array.isArray(schema['examples']) && schema['examples'].some(isSchema));
    expect(maps.map(({ at }) => at)).toEqual([]);
  });
});
