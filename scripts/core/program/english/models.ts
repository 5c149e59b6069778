/** Scoring models and their grades in plain English. */
import { readingOf } from '../../conditions/english.ts';
import { listed } from '../../conditions/phrase.ts';
import { membersOfAccount } from '../../conditions/roll-up-words.ts';
import type { Words } from '../../conditions/words.ts';
import type { RolledUpModel } from '../members.ts';
import type { CombinedModel, Grade, Model, ScoringModel } from '../program.ts';
import { formatCount, formatHundredths } from './format.ts';
import { limitsPhrase } from './rules.ts';
import { inactivityPhrase } from './waiting.ts';

/** One sentence, with a full stop. */
export function modelSentence(model: Model, words: Words): string {
  const what = madeOf(model, words);
  const quiet = model.step === 'model' ? inactivityPhrase(model.inactivity, words) : [];
  const parts = [what, ...quiet, ...limitsPhrase(model.limits, words)];
  const grades = model.grades.length === 0 ? '' : `; ${gradesPhrase(model.grades)}`;
  return `${parts.join(', ')}${grades}.`;
}

function madeOf(model: Model, words: Words): string {
  if (model.step === 'model') return `The sum of ${formatCount(rulesOf(model), 'rule')}`;
  return model.step === 'combined' ? combination(model, words) : rolledUp(model, words);
}

function rolledUp({ rollUp }: RolledUpModel, words: Words): string {
  const score = words.title('model', rollUp.value.model);
  const people = membersOfAccount(rollUp, words, (test) => readingOf(test, words));
  return rollUp.by === 'sum' ? `${score} of ${people}, added up` : `The highest ${score} among ${people}`;
}

function rulesOf({ groups }: ScoringModel): number {
  return groups.reduce((count, { rules }) => count + rules.length, 0);
}

function combination({ by, parts }: CombinedModel, words: Words): string {
  const titles = parts.map(
    ({ model, weight }) => `${by === 'weights' ? `${weight}% of ` : ''}${words.title('model', model)}`,
  );
  if (by === 'weights') return listed(titles, 'and');
  return `${by === 'sum' ? 'The sum' : 'The highest'} of ${listed(titles, 'and')}`;
}

/** "Ideal from 45, Good from 35, else Poor". */
function gradesPhrase(grades: readonly Grade[]): string {
  return grades
    .map(({ title, from }) => (from === undefined ? `else ${title}` : `${title} from ${formatHundredths(from)}`))
    .join(', ');
}
