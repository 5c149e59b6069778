/** Values of personal fields stay in the policies: no page shows one, not even in the YAML it quotes. */
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { buildAgreement } from '#core/agreement/build-agreement.ts';
import type { Field, Lead } from '#core/schema/policies.generated.ts';
import { readPolicies } from '#node/files/read-policies.ts';
import { htmlOf, pages } from './pages.ts';

test('no value of a personal field is on a page', async () => {
  const folder = fileURLToPath(new URL('../../policies', import.meta.url));
  const { definitions } = buildAgreement(await readPolicies(folder));
  const dataOf = <T>(kind: string): readonly T[] =>
    definitions.filter((definition) => definition.kind === kind).map(({ data }): unknown => data) as readonly T[];
  const personal = dataOf<Field>('field')
    .filter((field) => field.personal)
    .map(({ id }) => id);
  const values = dataOf<Lead>('lead').flatMap(({ fields }) => personal.flatMap((id) => fields[id] ?? []));
  // Addresses and full telephone numbers cannot be there for another reason; a first name might.
  const telling = [...new Set(values.map(String))].filter((value) => value.includes('@') || /\d{4}/u.test(value));
  expect(telling.length).toBeGreaterThan(10);
  const shown = pages.flatMap((page) => {
    const html = htmlOf(page);
    return telling.filter((value) => html.includes(value)).map((value) => `${page}: ${value}`);
  });
  expect(shown).toEqual([]);
});
