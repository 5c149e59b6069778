/** A spelling found in a system stands for one value. */
import type { Definition } from '../../../agreement/agreement.ts';
import { listOf, mapOf, textOf } from '../../../agreement/written.ts';
import { fold } from '../../../conditions/fold.ts';
import { type Path, valueAt } from '../../../diagnostics/place.ts';
import type { Occurrence } from '../../../diagnostics/rule.ts';
import type { LintRule } from '../../lint-rule.ts';

export const ambiguousSynonym: LintRule = {
  id: 'data/ambiguous-synonym',
  title: 'One spelling for two values',
  severity: 'error',
  certainty: 'proved',
  why: 'A lead with this spelling would be read as the first of the two values, whichever was meant.',
  remedy: 'Keep the spelling with the value it stands for; case and accents make no difference.',
  check({ definitions }, { isSound }) {
    return definitions
      .filter(({ kind }) => kind === 'field' || kind === 'signal/property')
      .filter(isSound)
      .flatMap(repeatedSpellings);
  },
};

interface Spelling {
  readonly text: string;
  readonly value: string;
  readonly path: Path;
}

function repeatedSpellings({ name, data, path, policy }: Definition): readonly Occurrence[] {
  const first = new Map<string, Spelling>();
  const repeated: Occurrence[] = [];
  for (const spelling of spellingsOf(data['values'], [...path, 'values'])) {
    const other = first.get(fold(spelling.text));
    if (other === undefined) first.set(fold(spelling.text), spelling);
    else if (spelling.path.at(-1) === 'id') {
      repeated.push({
        message: `In "${name}" the value "${spelling.value}" is listed twice.`,
        place: valueAt(policy.file, spelling.path),
        related: [{ place: valueAt(policy.file, other.path), note: 'it is listed here' }],
      });
    } else if (other.value !== spelling.value) {
      repeated.push({
        message: `In "${name}" the spelling "${spelling.text}" stands for both "${other.value}" and "${spelling.value}".`,
        place: valueAt(policy.file, spelling.path),
        related: [{ place: valueAt(policy.file, other.path), note: `it already stands for "${other.value}"` }],
      });
    }
  }
  return repeated;
}

/** Ids win over titles and titles over synonyms, so the synonym is the one to change. */
function spellingsOf(values: unknown, path: Path): readonly Spelling[] {
  const spellings = (key: 'id' | 'title'): readonly Spelling[] =>
    listOf(values).flatMap((value, index) => {
      const [text, id] = [textOf(mapOf(value)[key]), textOf(mapOf(value)['id'])];
      return text === undefined || id === undefined ? [] : [{ text, value: id, path: [...path, index, key] }];
    });
  const also = listOf(values).flatMap((value, index) => {
    const id = textOf(mapOf(value)['id']) ?? '';
    return listOf(mapOf(value)['also']).flatMap((text, place) =>
      typeof text === 'string' ? [{ text, value: id, path: [...path, index, 'also', place] }] : [],
    );
  });
  return [...spellings('id'), ...spellings('title'), ...also];
}
