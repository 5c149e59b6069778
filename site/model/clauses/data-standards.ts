/** Which source is believed, how values are made alike, what consent allows, when records are merged and deleted. */
import type { Definition } from '#core/agreement/agreement.ts';
import { listed, sentenceStart } from '#core/conditions/phrase.ts';
import { ANSWERS, answerOf } from '#core/measures/quality/consent.ts';
import type {
  ConsentPurpose,
  DeletionRule,
  MergeRule,
  NormalisationRule,
  PrecedenceRule,
} from '#core/schema/policies.generated.ts';
import { answerWords, consentTitle } from '../consent.ts';
import { linkOf } from '../definitions.ts';
import { durationText } from '../text.ts';
import { written } from '../written.ts';

export function precedenceClause(definition: Definition): string {
  const { fields, sources, never_from: never = [], write } = written<PrecedenceRule>(definition);
  const titles = (ids: readonly string[]) => ids.map((id) => linkOf('source', id).title);
  const order =
    sources.length === 1
      ? `comes from ${titles(sources).join('')} alone`
      : `is believed from ${titles(sources).join(' before ')}`;
  const refused = never.length === 0 ? '' : `, never from ${listed(titles(never), 'or')}`;
  const once = write === 'once' ? '; the first known value stays for good' : '';
  return `What we know of ${listed(fieldTitles(fields), 'and')} ${order}${refused}${once}.`;
}

export function normalisationClause(definition: Definition): string {
  const { fields, how } = written<NormalisationRule>(definition);
  return `${listed(fieldTitles(fields), 'and')}: ${how}`;
}

/** "Allowed if given; only after asking if not asked yet; refused if withdrawn or not known." */
export function purposeClause(definition: Definition): string {
  const { permits } = written<ConsentPurpose>(definition);
  const parts = ANSWERS.flatMap((answer) => {
    const values = Object.keys(permits).filter((value) => answerOf(permits, value) === answer);
    return values.length === 0 ? [] : [`${answerWords[answer]} if ${listed(values.map(consentTitle), 'or')}`];
  });
  return `${sentenceStart(parts.join('; '))}.`;
}

export function mergeClause(definition: Definition): string {
  const { same_when: same, survives } = written<MergeRule>(definition);
  return `${same} What survives: ${survives}`;
}

export function deletionClause(definition: Definition): string {
  const { what, after, keeps } = written<DeletionRule>(definition);
  return `${what} Deleted after ${durationText(after)}.${keeps === undefined ? '' : ` What stays: ${keeps}`}`;
}

function fieldTitles(ids: readonly string[]): readonly string[] {
  return ids.map((id) => linkOf('field', id).title);
}
