/** Smallest changes in plain English: who would act, and what would be different. */
import { inline, inQuotes, listed } from '../../conditions/phrase.ts';
import type { FieldType, Value } from '../../conditions/value.ts';
import type { Words } from '../../conditions/words.ts';
import { wordsOf } from '../english/words.ts';
import type { Lead } from '../lead.ts';
import type { Program } from '../program.ts';
import type { DecisionChange, EventChange, Who } from './change.ts';
import { type Counterfactuals, counterfactualsOf, type Passing, type PossibleChange } from './counterfactuals.ts';
import type { Judge } from './search.ts';

export interface ToldCounterfactuals {
  /** Id of the stage they reach. */
  readonly stage: string;
  /** "The smallest changes that would make this a Marketing-qualified lead". */
  readonly title: string;
  /** Each is a list of changes to be made together. */
  readonly smallest: readonly (readonly ToldChange[])[];
}

export interface ToldChange {
  readonly who: Who;
  /** "The lead", "Data to be filled". */
  readonly actor: string;
  readonly what: PossibleChange['change'];
  /** Field, signal, criterion or stage that it is about. */
  readonly id: string;
  /** A clause without capital and full stop. */
  readonly text: string;
}

/** None at the end of the path. */
export function smallestChanges(program: Program, lead: Lead, judge: Judge): ToldCounterfactuals | undefined {
  const found = counterfactualsOf(lead, judge);
  return found && told(program, lead, found);
}

function told(program: Program, lead: Lead, { stage, isBack, smallest }: Counterfactuals): ToldCounterfactuals {
  const telling: Telling = { program, lead, words: wordsOf(program) };
  return {
    stage,
    title: isBack
      ? 'The smallest changes that would bring it back'
      : `The smallest changes that would make this ${withArticle(telling.words.title('stage', stage))}`,
    smallest: smallest.map((together) => together.map((change) => toldChange(change, telling))),
  };
}

interface Telling {
  readonly program: Program;
  readonly lead: Lead;
  readonly words: Words;
}

const ACTORS: Readonly<Record<Who, string>> = {
  data: 'Data to be filled',
  lead: 'The lead',
  marketing: 'Marketing',
  sales: 'Sales',
  operations: 'Operations',
  leadership: 'Leadership',
};

function toldChange(change: PossibleChange, telling: Telling): ToldChange {
  const { words } = telling;
  const { who, change: what } = change;
  const told = { who, actor: ACTORS[who], what };
  switch (change.change) {
    case 'field':
      return { ...told, id: change.field, text: fieldText(change, telling) };
    case 'event':
      return { ...told, id: change.signal, text: eventText(change, telling) };
    case 'evidence': {
      const confirmed = `${inQuotes(words.title('criterion', change.criterion))} is confirmed`;
      return {
        ...told,
        id: change.criterion,
        text: `${confirmed} for ${words.title('stage', change.record.stage)}`,
      };
    }
    case 'decision':
      return { ...told, id: change.stage, text: decisionText(change, telling) };
  }
}

function fieldText(change: Extract<PossibleChange, { change: 'field' }>, { words }: Telling): string {
  const title = words.title('field', change.field);
  if (change.passing.all && change.who === 'data') return title;
  const value = passingText(change, words);
  return change.who === 'data' ? `${title} turns out to be ${value}` : `${title} changes to ${value}`;
}

function passingText({ field, value, passing }: Extract<PossibleChange, { change: 'field' }>, words: Words): string {
  const type = words.fieldType(field);
  if (typeof value === 'number') return rangeText(passing, type, words);
  const { values, failing, unlisted } = passing;
  if (!unlisted) return someOf(values, 'or', type, words);
  return failing.length === 0 ? 'anything' : `anything but ${someOf(failing, 'and', type, words)}`;
}

function someOf(values: readonly Value[], word: 'and' | 'or', type: FieldType, words: Words): string {
  const most = type.is === 'choice' ? MOST_VALUES : MOST_EXAMPLES;
  const names = values.map((value) => nameOf(type, value, words));
  const more = names.length - most;
  return more > 1 ? `${names.slice(0, most).join(', ')} ${word} one of ${more} others` : listed(names, word);
}

const MOST_EXAMPLES = 3;
const MOST_VALUES = 6;

/** Of an address only its domain was asked for, where it was made up. */
function nameOf(type: FieldType, value: Value, words: Words): string {
  if (type.is === 'text') return inQuotes(String(value));
  const text = words.value(type, value);
  return type.is === 'email' ? text.replace(/^someone@/u, 'an address at ') : text;
}

/** "at least 50", "15 October 2026 at the latest", "between 50 and 999". */
function rangeText({ values, from, to }: Passing, type: FieldType, words: Words): string {
  const ends = [values[0], values.at(-1)].map((value) => words.value(type, value ?? 0));
  const [lowest = '', highest = ''] = ends;
  const isTime = type.is === 'date' || type.is === 'instant';
  if (from && to) return lowest === highest ? lowest : `between ${lowest} and ${highest}`;
  if (from) return isTime ? `${lowest} or later` : `at least ${lowest}`;
  return isTime ? `${highest} at the latest` : `at most ${highest}`;
}

function eventText({ signal, events }: EventChange, { program, lead, words }: Telling): string {
  const before = (lead.events ?? []).some((event) => event.signal === signal);
  const often = events.length > 1 ? ` ${events.length} ${before ? 'more ' : ''}times` : before ? ' once more' : '';
  const properties = program.signals.find(({ id }) => id === signal)?.properties ?? [];
  const carried = properties.flatMap(({ id, title, type }) => {
    const values = new Set(events.map((event) => event.get(id)).filter((value) => value !== undefined));
    if (values.size === 0) return [];
    return [
      values.size > 1
        ? `another ${inline(title)} each time`
        : `${inline(title)} ${valueText(type, [...values][0], words)}`,
    ];
  });
  const withThese = carried.length === 0 ? '' : `, with ${listed(carried, 'and')}`;
  return `${inQuotes(words.title('signal', signal))} happens${often}${withThese}`;
}

function valueText(type: FieldType, value: Value | undefined, words: Words): string {
  const text = words.value(type, value ?? '');
  return typeof value === 'string' ? inQuotes(text) : text;
}

function decisionText({ stage, role, evidence }: DecisionChange, { program, words }: Telling): string {
  const decider = program.roles.find(({ id }) => id === role)?.title ?? role;
  const confirmed = evidence.map((criterion) => inQuotes(words.title('criterion', criterion)));
  const proof = confirmed.length === 0 ? '' : `, with ${listed(confirmed, 'and')} as evidence`;
  return `${withArticle(inline(decider))} moves it to ${words.title('stage', stage)}${proof}`;
}

/** "a Marketing-qualified lead", "an Inquiry"; capitals read letter by letter go by the sound of the first. */
function withArticle(title: string): string {
  const isSpelt = /^\p{Lu}{2,}\b/u.test(title);
  const vowel = isSpelt ? /^[AEFHILMNORSX]/u : /^[aeiou]/iu;
  return `${vowel.test(title) ? 'an' : 'a'} ${title}`;
}
