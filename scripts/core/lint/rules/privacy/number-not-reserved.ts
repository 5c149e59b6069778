/** Sample leads are published: their telephone numbers must be among those that are never given to anybody. */
import type { Agreement, Definition } from '../../../agreement/agreement.ts';
import { mapOf } from '../../../agreement/written.ts';
import { valueAt } from '../../../diagnostics/place.ts';
import type { Occurrence } from '../../../diagnostics/rule.ts';
import type { LintRule } from '../../lint-rule.ts';
import { isReservedNumber, numbersIn } from '../../reserved.ts';
import { textsIn } from '../../texts.ts';

/** A field for telephone numbers, by its id: what it holds is one, in whatever form. */
const TELEPHONE = /(?:^|[._-])(?:phone|telephone|mobile|cell|fax|tel)(?:[._-]|$)/iu;
const FEWEST_DIGITS = 7;

export const numberNotReserved: LintRule = {
  id: 'privacy/number-not-reserved',
  title: 'A telephone number in a sample lead that could belong to somebody',
  severity: 'error',
  certainty: 'proved',
  why: 'Sample leads are published with the playbook; somebody would be called by whoever tries the number.',
  remedy: 'Use a number that is kept free for examples, such as +1 212 555 0123 or +44 20 7946 0987.',
  check: ({ definitions }: Agreement) => definitions.filter(({ kind }) => kind === 'lead').flatMap(numbersOf),
};

function numbersOf({ data, path, name, policy }: Definition): readonly Occurrence[] {
  const fields = Object.keys(mapOf(data['fields'])).filter((field) => TELEPHONE.test(field));
  return textsIn(data, path).flatMap(({ text, path: at }) => {
    const [part, field] = at.slice(path.length);
    const isNumber = part === 'fields' && fields.includes(String(field));
    if (!(isNumber ? couldBeCalled(text) : numbersIn(text).length > 0)) return [];
    const message = `The sample lead "${name}" holds a telephone number that could belong to somebody.`;
    return [{ message, place: valueAt(policy.file, at) }];
  });
}

function couldBeCalled(text: string): boolean {
  return text.replaceAll(/\D/gu, '').length >= FEWEST_DIGITS && !isReservedNumber(text);
}
