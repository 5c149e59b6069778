/** `has_any`: a list has at least one of the members. */
import { js, text } from '../../js/fragment.ts';
import { or } from '../../js/logic.ts';
import type { Meaning } from '../comparison-unit.ts';
import { certainly } from '../js-truth.ts';
import { isList, lowerMembers, membersInWords, membersOf } from '../list-members.ts';
import { listed } from '../phrase.ts';
import { part } from '../schema-parts.ts';

export const hasAnyComparison: Meaning<'has_any'> = {
  key: 'has_any',
  by: 'has_any',
  summary: 'The list has at least one of these members.',
  schema: part(
    'members',
    'Has any of',
    'The list has at least one of these members. An empty list has none; a missing one stays unknown.',
  ),
  accepts: isList,
  lower: (written, compared) => {
    const members = lowerMembers(written, 'has_any', compared);
    return members && { by: 'has_any', type: compared.type, members };
  },
  test: ({ type, members }, value) => {
    const present = membersOf(type, value);
    return members.some((member) => present.includes(member));
  },
  sql: ({ members }, value, { dialect }) => dialect.hasAny(value, members),
  js: ({ members }, value) => certainly(or(members.map((member) => js`${value}.includes(${text(member)})`))),
  english: ({ type, members }, words) => `include ${listed(membersInWords(members, type, words), 'or')}`,
  examples: [
    {
      yaml: '{ field: company.systems, has_any: [erp, shop] }',
      english: 'systems in use include ERP or Web shop',
      leads: { fernhill: true, brook: false, blank: undefined },
    },
    {
      yaml: '{ field: contact.interests, has_any: Forecasting }',
      english: 'interests include “forecasting”',
      leads: { fernhill: true, brook: false, blank: undefined },
    },
  ],
};
