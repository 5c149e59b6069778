/** What a scoring rule looks at and how it counts, each in a phrase of its own. */
import type { Rule } from '#core/program/program.ts';
import { formatDuration } from '#core/program/english/format.ts';
import { formatLimit } from '#core/program/english/rules.ts';
import { phraseOf, words } from './readings.ts';
import { limitsText } from './scoring.ts';
import { sentenceCase } from './text.ts';

export function aboutRule(rule: Rule): readonly string[] {
  const own = limitsText(rule.limits);
  return [...(rule.rule === 'value' ? [] : eventNotes(rule)), ...(own === undefined ? [] : [own])];
}

function eventNotes(rule: Exclude<Rule, { rule: 'value' }>): readonly string[] {
  const { of, limit, origin } = rule;
  const { inLast, distinct, ...counted } = of;
  const what = phraseOf({ op: 'signal', origin, count: counted, times: {} });
  return [
    sentenceCase(what),
    ...(distinct === undefined ? [] : [distinct.by === 'day' ? 'Counted once a day' : `Counted once for each ${propertyTitle(of.signal, distinct.property)}`]),
    ...(inLast === undefined ? [] : [`In the last ${formatDuration(inLast)}`]),
    ...(limit === undefined ? [] : [sentenceCase(formatLimit(limit))]),
    ...(rule.rule === 'events' && rule.decay !== undefined ? [sentenceCase(rule.decay.text)] : []),
  ];
}

function propertyTitle(signal: string, property: string): string {
  return words?.propertyTitle(signal, property).toLocaleLowerCase('en') ?? property;
}
