/** Fields of leads, and the lists and tables that conditions look things up in. */
import type { DerivedField, Program } from '../../program/program.ts';
import type { DefinitionEffects, KindEffects } from '../facet.ts';
import { askCases, type Cases } from '../facets/cases.ts';
import { provedFacet } from '../facets/proved.ts';
import { byMembers, writtenFacet } from '../facets/written.ts';
import { fieldChanged } from '../rules/change/field-changed.ts';
import { listLonger } from '../rules/change/list-longer.ts';
import { listShifted } from '../rules/change/list-shifted.ts';
import { listShorter } from '../rules/change/list-shorter.ts';
import { VALUE } from './shared-rules.ts';

const derived = provedFacet({
  ...VALUE,
  keys: ['derived'],
  part: ({ id }) => `field ${id}`,
  ask: ({ id }, { base, head }) => askCases({ base: derivedIn(base, id), head: derivedIn(head, id) }),
});

function derivedIn({ steps }: Program, id: string): Cases | undefined {
  const found = steps.find((step): step is DerivedField => step.step === 'field' && step.id === id);
  if (found?.from.by !== 'cases') return undefined;
  const { cases, otherwise } = found.from;
  return {
    cases: cases.map(({ when, value }) => ({ when, says: String(value) })),
    otherwise: otherwise === undefined ? 'none' : String(otherwise),
  };
}

const members = writtenFacet({
  keys: ['values'],
  order: byMembers,
  more: listLonger,
  less: listShorter,
  otherwise: listShifted,
  effect: 'looser',
});

const declared: DefinitionEffects = { facets: [], otherwise: fieldChanged, adding: 'shifted' };

export const dataDictionary: KindEffects = {
  kind: 'data-dictionary',
  of: {
    field: { facets: [derived], otherwise: fieldChanged, adding: 'shifted' },
    subject: declared,
    list: { facets: [members], otherwise: listShifted, adding: 'shifted' },
    table: declared,
  },
};
