/** How the sample leads come out of a model or a matrix, and a model in one sentence. */
import { inactivityPhrase } from '#core/program/english/waiting.ts';
import type { Model } from '#core/program/program.ts';
import { linkOf } from './definitions.ts';
import { samples } from './examination.ts';
import { words } from './readings.ts';
import { limitsText } from './scoring.ts';
import { counted, sentenceStart } from './text.ts';

export function gradeCounts({ id }: { readonly id: string }): ReadonlyMap<string, number> {
  return tally(samples.map(({ explanation }) => explanation.verdict.scores.get(id)?.grade));
}

export function cellCounts(matrix: string): ReadonlyMap<string, number> {
  return tally(samples.map(({ explanation }) => explanation.verdict.cells.get(matrix)));
}

function tally(names: readonly (string | undefined)[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

export function modelSentence(model: Model): string {
  const limits = limitsText(model.limits);
  const held = limits === undefined ? '' : ` ${limits}.`;
  if (model.step === 'model') {
    const rules = model.groups.reduce((sum, group) => sum + group.rules.length, 0);
    const quiet = words === undefined ? [] : inactivityPhrase(model.inactivity, words);
    const lost = quiet.map((phrase) => ` ${sentenceStart(phrase)}.`).join('');
    return `${counted(rules, 'rule')} ${rules === 1 ? 'adds' : 'add'} up.${lost}${held}`;
  }
  if (model.step === 'rolled-up') {
    const what = linkOf('model', model.rollUp.value.model).title;
    const people = model.rollUp.where === undefined ? 'all people' : 'some of the people';
    return model.rollUp.by === 'sum'
      ? `${what} of ${people} of an account, added up.${held}`
      : `The highest ${what} among ${people} of an account.${held}`;
  }
  const parts = model.parts.map((part) => linkOf('model', part.model).title).join(' and ');
  const how = { sum: 'The sum of', weights: 'The weighted sum of', highest: 'The higher of' }[model.by];
  return `${how} ${parts}.${held}`;
}
