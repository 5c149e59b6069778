/** What one addend of a score is, as a phrase. */

import { durationText } from '../../../conditions/duration.ts';
import { sentenceOf } from '../../../conditions/english.ts';
import { pairOf, truthOf } from '../../../conditions/judge.ts';
import { listed } from '../../../conditions/phrase.ts';
import { DAY_MS } from '../../../conditions/value.ts';
import { formatCount, formatPoints } from '../../english/format.ts';
import { formatLimit } from '../../english/rules.ts';
import { exemptionsInWords } from '../../english/waiting.ts';
import type { CountRule, EventRule, ValueRule } from '../../program.ts';
import { readsOfTest } from '../../reads.ts';
import { timesOf } from '../inactivity.ts';
import type { ModelEntry } from '../model.ts';
import { ZERO } from '../pair.ts';
import type { Explaining } from './context.ts';
import { describeScore } from './seen.ts';
import { peopleText } from './seen-members.ts';

export function entryText(entry: ModelEntry, explaining: Explaining): string {
  const { what, rule, events = 0 } = entry;
  switch (what) {
    case 'points':
      return rule === undefined
        ? ''
        : rule.rule === 'value'
          ? valueText(rule, explaining)
          : eventText(rule, events, explaining);
    case 'forgotten':
      return `${formatCount(events, 'event')} up to the latest restart forgotten`;
    case 'waiting':
      return `${formatCount(events, 'event')} still waiting, counted ${waitOf(entry)} after it happened`;
    case 'exempt':
      return `${formatCount(events, 'event')} not counted, as ${exemptionsOf(entry, explaining)}`;
    case 'distinct':
      return `${formatCount(events, 'event')} not counted again`;
    case 'limit':
      return `${formatCount(events, 'event')} beyond ${limitOf(entry)}`;
    case 'window':
      return `${formatCount(events, 'event')} older than ${durationText(windowOf(entry))}`;
    case 'stage':
      return `${formatCount(events, 'event')} before the current stage began`;
    case 'decay':
      return rule?.rule === 'events' && rule.decay !== undefined
        ? `faded with age: ${rule.decay.text}`
        : 'faded with age';
    case 'inactivity':
      return inactivityText(entry);
    case 'cap':
    case 'floor':
      return limitText(entry);
    case 'part':
      return partText(entry, explaining);
  }
}

/** The case that holds; while an earlier one is open, what is not known. */
function valueText(rule: ValueRule, explaining: Explaining): string {
  const { subject, words } = explaining;
  const open: string[] = [];
  for (const { when } of rule.points.cases) {
    const truth = truthOf(when, subject);
    if (truth === true) return [...openText(open), sentenceOf(when, words)].join(', or ');
    if (truth === undefined) open.push(...unknownIn(when, explaining));
  }
  if (open.length > 0) return openText(open).join('');
  if (rule.points.cases.length === 0) return 'always';
  return rule.field === undefined ? 'none of its conditions holds' : otherText(rule.field, explaining);
}

function openText(fields: readonly string[]): readonly string[] {
  return fields.length === 0 ? [] : [`not known: ${listed([...new Set(fields)], 'and')}`];
}

function unknownIn(
  test: ValueRule['points']['cases'][number]['when'],
  { subject, words }: Explaining,
): readonly string[] {
  const reads = readsOfTest(test);
  const missing = reads.filter(({ kind, id }) => kind === 'field' && subject.field(id) === undefined);
  const named = missing.length > 0 ? missing : reads;
  return named.map(({ kind, id }) => words.title(kind, id));
}

function otherText(field: string, { subject, words }: Explaining): string {
  const value = subject.field(field);
  return value === undefined
    ? `${words.title('field', field)} is not known`
    : `${words.title('field', field)} is ${words.value(words.fieldType(field), value)}`;
}

function eventText(rule: EventRule | CountRule, events: number, { subject, past, words }: Explaining): string {
  const signal = words.title('signal', rule.of.signal);
  if (past.events === undefined) return `${signal}: no source of events`;
  if (events === 0) return `${signal}: none`;
  return rule.rule === 'count'
    ? `${events} × ${signal}`
    : `${events} × ${signal} at ${formatPoints(pairOf(rule.points, subject))}`;
}

function limitOf({ rule }: ModelEntry): string {
  return rule !== undefined && rule.rule !== 'value' && rule.limit !== undefined
    ? formatLimit(rule.limit)
    : 'the limit';
}

function windowOf({ rule }: ModelEntry): number {
  return rule !== undefined && rule.rule !== 'value' ? (rule.of.inLast ?? 0) : 0;
}

function waitOf({ rule }: ModelEntry): string {
  return rule !== undefined && rule.rule !== 'value' ? durationText(rule.waits ?? 0) : '';
}

function exemptionsOf({ rule }: ModelEntry, { words }: Explaining): string {
  return rule !== undefined && rule.rule !== 'value' ? exemptionsInWords(rule.exceptWhen, words) : '';
}

function inactivityText({ inactivity, quiet }: ModelEntry): string {
  if (inactivity === undefined) return '';
  const { points, atMost } = inactivity;
  const each = formatPoints({ least: points, most: points });
  if (quiet === undefined) return `not known how long it has been quiet: up to ${atMost} × ${each}`;
  return `quiet for ${formatCount(Math.floor(quiet / DAY_MS), 'day')}: ${timesOf(quiet, inactivity)} × ${each}`;
}

function limitText({ what, rule, group, bound = ZERO }: ModelEntry): string {
  const whole = rule === undefined ? (group === undefined ? 'in all' : `for ${group.title}`) : 'for the rule';
  return `${what === 'cap' ? 'at most' : 'at least'} ${formatPoints(bound)} ${whole}`;
}

function partText({ part = '', weight, rolledUp }: ModelEntry, explaining: Explaining): string {
  const { subject } = explaining;
  if (rolledUp !== undefined) return peopleText(rolledUp, explaining);
  const score = subject.score(part);
  if (score.status === 'not-applicable') return 'does not apply, counts as nothing';
  return `${describeScore(score)}${weight === undefined ? '' : ` × ${weight}%`}`;
}
