/** What `compile --to json` writes is what its published schema says, and survives being written and read. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { buildAgreement } from '#core/agreement/build-agreement.ts';
import { lower } from '#core/program/lower/index.ts';
import { toJson } from '#core/program/to-json/index.ts';
import { readPolicies } from '#node/files/read-policies.ts';
import schema from '../../../schemas/program.schema.json' with { type: 'json' };

const AS_OF = Date.UTC(2026, 9, 15, 9);
const validate = new Ajv2020({ strict: false }).compile(schema);

test.for(['policies', 'test/policies/hallgarth'])('the program of %s', async (folder) => {
  const agreement = buildAgreement(await readPolicies(folder));
  const { program } = lower(agreement, { asOf: AS_OF });
  if (program === undefined) throw new Error(`${folder} is not sound`);
  const document = toJson(agreement, program, { day: Math.floor(AS_OF / 86_400_000), digest: 'a-digest' });
  const read: unknown = JSON.parse(JSON.stringify(document));
  validate(read);
  expect(validate.errors ?? []).toEqual([]);
  expect(read).toEqual(document);
});
