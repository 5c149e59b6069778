/** What can keep something from being decided, in words that go on after "because of". */
import type { Construct } from './leaf.ts';

const WORDS: Readonly<Record<Construct, string>> = {
  'field-against-field': 'a comparison of one field with another',
  growth: 'a comparison with an earlier value',
  text: 'tests on parts of a text',
  'roll-up': 'figures of the account',
  inactivity: 'points that inactivity takes',
  forgetting: 'events that make a score forget others',
  'uncapped-count': 'a count without a limit or a cap',
  'correlated-dates': 'dates that depend on one another',
  'stage-records': 'what the records say of earlier stages',
  waiting: 'events that wait or exempt others',
  'not-agreed': 'an open question of the agreement',
  steps: 'too many combinations to go through',
};

export function constructInWords(construct: Construct): string {
  return WORDS[construct];
}
