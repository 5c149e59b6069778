/** Scoring models and their grades in plain English. */
import { listed } from '../../conditions/phrase.ts';
import type { Words } from '../../conditions/words.ts';
import type { CombinedModel, Grade, ScoringModel } from '../program.ts';
import { formatCount, formatHundredths } from './format.ts';
import { limitsPhrase } from './rules.ts';

/** One sentence, with a full stop. */
export function modelSentence(model: ScoringModel | CombinedModel, words: Words): string {
  const what =
    model.step === 'combined' ? combination(model, words) : `The sum of ${formatCount(rulesOf(model), 'rule')}`;
  const parts = [what, ...limitsPhrase(model.limits, words)];
  const grades = model.grades.length === 0 ? '' : `; ${gradesPhrase(model.grades)}`;
  return `${parts.join(', ')}${grades}.`;
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
