/** `has_all`: a list has every one of the members. */
import { js, text } from '../../js/fragment.ts';
import { and } from '../../js/logic.ts';
import type { Meaning } from '../comparison-unit.ts';
import { certainly } from '../js-truth.ts';
import { isList, lowerMembers, membersInWords, membersOf } from '../list-members.ts';
import { listed } from '../phrase.ts';
import { part } from '../schema-parts.ts';

export const hasAllComparison: Meaning<'has_all'> = {
  key: 'has_all',
  by: 'has_all',
  summary: 'The list has every one of these members.',
  schema: part('members', 'Has all of', 'The list has every one of these members. A missing list stays unknown.'),
  accepts: isList,
  lower: (written, compared) => {
    const members = lowerMembers(written, 'has_all', compared);
    return members && { by: 'has_all', type: compared.type, members };
  },
  test: ({ type, members }, value) => {
    const present = membersOf(type, value);
    return members.every((member) => present.includes(member));
  },
  sql: ({ members }, value, { dialect }) => dialect.hasAll(value, members),
  js: ({ members }, value) => certainly(and(members.map((member) => js`${value}.includes(${text(member)})`))),
  english: ({ type, members }, words) => `include ${listed(membersInWords(members, type, words), 'and')}`,
  examples: [
    {
      yaml: '{ field: company.systems, has_all: [erp, warehouse] }',
      english: 'systems in use include ERP and Warehouse management',
      leads: { fernhill: true, brook: false, blank: undefined },
    },
  ],
};
