/** What a scoring rule looks at and how it counts, each in a phrase of its own. */
import type { EventCount } from '#core/conditions/test.ts';
import { formatDuration } from '#core/program/english/format.ts';
import { formatLimit } from '#core/program/english/rules.ts';
import { waitingPhrases } from '#core/program/english/waiting.ts';
import type { Rule } from '#core/program/program.ts';
import { eventsOf, words } from './readings.ts';
import { limitsText } from './scoring.ts';
import { sentenceStart } from './text.ts';

export function aboutRule(rule: Rule): readonly string[] {
  const own = limitsText(rule.limits);
  return [...(rule.rule === 'value' ? [] : eventNotes(rule)), ...(own === undefined ? [] : [own])];
}

function eventNotes(rule: Exclude<Rule, { rule: 'value' }>): readonly string[] {
  const { of, limit } = rule;
  const { signal, inLast, distinct, since } = of;
  const how = [
    ...(distinct === undefined ? [] : [distinctText(signal, distinct)]),
    ...(words === undefined ? [] : waitingPhrases(rule, words)),
    ...(inLast === undefined ? [] : [`in the last ${formatDuration(inLast)}`]),
    ...(since === undefined ? [] : ['since the current stage began']),
    ...(limit === undefined ? [] : [limit.newest === 1 ? formatLimit(limit) : `at most ${formatLimit(limit)}`]),
    ...(rule.rule === 'events' && rule.decay !== undefined ? [rule.decay.text] : []),
  ];
  return [sentenceStart(eventsOf(of)), ...(how.length === 0 ? [] : [sentenceStart(how.join(' · '))])];
}

function distinctText(signal: string, distinct: NonNullable<EventCount['distinct']>): string {
  return distinct.by === 'day' ? 'once a day' : `once for each ${propertyTitle(signal, distinct.property)}`;
}

function propertyTitle(signal: string, property: string): string {
  return words?.propertyTitle(signal, property).toLocaleLowerCase('en') ?? property;
}
