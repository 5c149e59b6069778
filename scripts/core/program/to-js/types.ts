/** The types of a module: what a lead is made of, each value in its own units, and what a verdict says. */
import type { FieldType } from '../../conditions/value.ts';
import { comment, type JsFragment, joinJs, js, text } from '../../js/fragment.ts';
import { DISQUALIFIED, type Program, type ProgramSignal, RECYCLED } from '../program.ts';
import { usesAccount, usesMembers } from '../strata.ts';
import { braced } from './body.ts';
import { declared, oneOf } from './declarations.ts';
import type { Stamp } from './index.ts';
import { verdictType } from './verdict-type.ts';

export function typesOf(program: Program, { version, digest }: Stamp): JsFragment {
  const parts = [
    comment(`Written by Lockstep from agreement ${version} (${digest}); do not edit.`),
    declared(
      'The agreement the module was made of.',
      js`export declare const agreement: ${braced([
        js`readonly version: string;`,
        declared('Of the policies it was compiled from.', js`readonly digest: string;`),
        declared('Its days begin and end by this zone.', js`readonly timeZone: string;`),
        declared(
          'Whole days since 1970-01-01, both included, on which the same definitions are in force; compile again for others.',
          js`readonly inForce: { readonly from: number | undefined; readonly until: number | undefined };`,
        ),
      ])};`,
    ),
    momentTypes(program),
    fieldsType(program),
    ...eventTypes(program),
    ...recordTypes(program),
    ...memberTypes(program),
    leadType(program),
    verdictType(program),
    usesAccount(program) ? judgeAccountType(program) : JUDGE_LEAD,
  ];
  return joinJs(parts, '\n\n');
}

const JUDGE_LEAD = declared(
  'Judges one lead. Nothing is read but the two arguments, and nothing is changed.',
  js`export declare function judgeLead(lead: Lead, when: Moment): Verdict;`,
);

function judgeAccountType({ account }: Program): JsFragment {
  return declared(
    `Judges leads, in their order: those with the same ${account?.key ?? 'account'} count with each other, so give all that are known of an account.`,
    js`export declare function judgeAccount(leads: readonly Lead[], when: Moment): Verdict[];`,
  );
}

function momentTypes({ timeZone }: Program): JsFragment {
  const moment = js`export interface Moment ${braced([
    declared('Epoch milliseconds. Events and records later than this do not exist.', js`readonly asOf: number;`),
    declared(`The day it is in ${timeZone}, in whole days since 1970-01-01.`, js`readonly asOfDate: number;`),
  ])}`;
  return js`${declared('When a lead is judged.', moment)}

${declared(
  `An instant in epoch milliseconds, with the day it falls on in ${timeZone}.`,
  js`export declare function momentAt(asOf: number): Moment;`,
)}`;
}

function fieldsType({ fields }: Program): JsFragment {
  return declared(
    'What is known of a lead. A value that is not known is left out, undefined, null or empty text; never zero.',
    js`export interface Fields ${braced(fields.map(slot))}`,
  );
}

/** A field or property that may be missing. */
function slot({ id, title, type }: Slot): JsFragment {
  return declared(`${title}${unitOf(type)}`, js`readonly ${text(id)}?: ${valueType(type)} | null;`);
}

interface Slot {
  readonly id: string;
  readonly title: string;
  readonly type: FieldType;
}

/** What accounts have beside people, where verdicts ask about it. */
function memberTypes(program: Program): readonly JsFragment[] {
  if (!usesMembers(program)) return [];
  const union = program.subjects.map(({ id, fields }) => {
    const own = fields.length === 0 ? NOTHING : braced(fields.map(slot));
    return js`| { readonly subject: ${text(id)}; readonly id: string; readonly fields: ${own} }`;
  });
  return [
    declared(
      'Something an account has beside its people; the id is unique within its subject.',
      js`export type Member =\n${joinJs(union, '\n')};`,
    ),
  ];
}

const NOTHING = js`Readonly<Record<string, never>>`;

function eventTypes({ signals }: Program): readonly JsFragment[] {
  const base = js`interface EventBase ${braced([
    declared('Unique within the lead; the same id twice is one event.', js`readonly id: string;`),
    declared('Epoch milliseconds.', js`readonly at: number;`),
  ])}`;
  const union = signals.map((signal) => js`| ${eventType(signal)}`);
  return [
    base,
    declared(
      'Something that happened.',
      js`export type LeadEvent = EventBase & (\n${joinJs(union, '\n', js`never`)}\n);`,
    ),
  ];
}

function eventType({ id, properties }: ProgramSignal): JsFragment {
  const members = properties.map(slot);
  return js`{ readonly signal: ${text(id)}; readonly properties?: ${members.length === 0 ? NOTHING : braced(members)} }`;
}

function recordTypes({ lifecycle }: Program): readonly JsFragment[] {
  const path = lifecycle.stages.map(({ id }) => id);
  const all = [...path, RECYCLED, DISQUALIFIED];
  const criteria = lifecycle.criteria.map(({ id }) => id);
  const base = js`interface RecordBase ${braced([
    declared('Epoch milliseconds.', js`readonly at: number;`),
    declared('Role of the person who decided.', js`readonly role?: string | null;`),
    declared('Code of the reason given.', js`readonly reason?: string | null;`),
  ])}`;
  const entered = js`| { readonly what: "entered"; readonly stage: ${oneOf(all)}; readonly evidence?: readonly ${braces(oneOf(criteria))}[] | null }`;
  const rejected = js`| { readonly what: "rejected"; readonly stage: ${oneOf(path)} }`;
  const override = js`| { readonly what: "override"; readonly stage: ${oneOf(all)}; readonly validUntil?: number | null }`;
  return [
    base,
    declared(
      'What the records say: a stage entered, a rejection, or a stage set by a person until a day, inclusive, in whole days since 1970-01-01.',
      js`export type LeadRecord = RecordBase & (\n${joinJs([entered, rejected, override], '\n')}\n);`,
    ),
  ];
}

function leadType(program: Program): JsFragment {
  return declared(
    'A lead to judge.',
    js`export interface Lead ${braced([
      js`readonly id: string;`,
      js`readonly fields: Fields;`,
      declared(
        'In any order; left out where there is no source of events.',
        js`readonly events?: readonly LeadEvent[] | null;`,
      ),
      declared(
        'In any order; left out where there are no records.',
        js`readonly records?: readonly LeadRecord[] | null;`,
      ),
      ...(usesMembers(program)
        ? [
            declared(
              'Of the account; left out where there is no source of them.',
              js`readonly members?: readonly Member[] | null;`,
            ),
          ]
        : []),
    ])}`,
  );
}

function braces(type: JsFragment): JsFragment {
  return js`(${type})`;
}

function valueType(type: FieldType): JsFragment {
  switch (type.is) {
    case 'number':
    case 'money':
    case 'date':
    case 'instant':
      return js`number`;
    case 'yes-no':
      return js`boolean`;
    case 'choice':
      return oneOf(type.values.map(({ id }) => id));
    case 'list':
      return js`readonly ${braces(valueType(type.of))}[]`;
    default:
      return js`string`;
  }
}

/** How a value is written, where its type does not say. */
function unitOf(type: FieldType): string {
  switch (type.is) {
    case 'number':
      return `${type.decimals === 0 ? ', a whole number' : `, ${shares(type.decimals)}`}${type.unit === undefined ? '' : ` of ${type.unit}`}.`;
    case 'money':
      return `, ${shares(type.decimals)} of ${type.currency}.`;
    case 'date':
      return ', whole days since 1970-01-01.';
    case 'instant':
      return ', epoch milliseconds.';
    case 'country':
      return ', a code of two capitals (ISO 3166-1).';
    case 'email':
    case 'domain':
      return ', in small letters.';
    default:
      return '.';
  }
}

function shares(decimals: number): string {
  const names = ['whole units', 'tenths', 'hundredths', 'thousandths'];
  return names[decimals] ?? `units of ${decimals} decimals, as a whole number`;
}
