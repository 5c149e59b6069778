/** Every sample lead, written out and read again, is the same lead. */

import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { yamlText } from '#core/document/yaml-text.ts';
import { examine } from '#core/lint/examine.ts';
import { readSampleLead } from '#core/program/leads/sample-lead.ts';
import { writtenLead } from '#core/program/leads/written-lead.ts';
import { readPolicies } from '#node/files/read-policies.ts';

const instants = { asOf: undefined, now: 0 };
const companies = await Promise.all(
  ['policies', 'test/policies/hallgarth'].map(async (folder) => examine(await readPolicies(folder), instants)),
);
const samples = companies.flatMap((company) => company.samples);

test.each(samples.map((sample) => [sample.lead.id, sample] as const))('%s', (_, { definition, lead, program }) => {
  const written = parse(yamlText({ ...writtenLead(program, lead), expect: {} }));
  const again = readSampleLead({ ...definition, data: written }, program).lead;
  const { members: _members, ...own } = lead;
  expect({ ...again, events: again.events?.map(plain) }).toEqual({ ...own, events: lead.events?.map(plain) });
});

/** Ids are only kept where they settle an order. */
function plain({ id: _, ...event }: { readonly id: string }) {
  return event;
}
