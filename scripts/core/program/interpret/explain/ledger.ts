/** The account of each score: the very entries it was summed from, put into words. */
import { truthOf } from '../../../conditions/judge.ts';
import type { Origin } from '../../../conditions/test.ts';
import { wordsOf } from '../../english/words.ts';
import type { Ledger, LedgerLine } from '../../explanation.ts';
import type { Lead } from '../../lead.ts';
import type { Program } from '../../program.ts';
import type { ModelEntry, ModelOutcome } from '../model.ts';
import { sum } from '../pair.ts';
import type { Moment } from '../past.ts';
import { judgeFully } from '../verdict.ts';
import type { Explaining } from './context.ts';
import { entryText } from './entry-text.ts';
import { traceOf } from './trace.ts';
import { confidenceOf } from './unknowns.ts';

/** Without anything else that explains the lead; `among` are the people of its account. */
export function ledgersOfLead(
  program: Program,
  lead: Lead,
  moment: Moment,
  among: readonly Lead[] = [],
): readonly Ledger[] {
  return ledgersOf({ ...judgeFully(program, lead, moment, among), words: wordsOf(program) });
}

export function ledgersOf(explaining: Explaining): readonly Ledger[] {
  return explaining.models.map((outcome) => ledgerOf(outcome, explaining));
}

function ledgerOf(outcome: ModelOutcome, explaining: Explaining): Ledger {
  const { model, score, settledBy, entries } = outcome;
  const confidence = confidenceOf(model.id, explaining);
  return {
    model: model.id,
    title: model.title,
    score,
    ...(settledBy === undefined ? {} : { settledBy: traceOf(settledBy, explaining) }),
    lines: entries.map((entry) => lineOf(entry, outcome, explaining)),
    total: sum(entries),
    ...(confidence === undefined ? {} : { confidence }),
  };
}

function lineOf(entry: ModelEntry, { model }: ModelOutcome, explaining: Explaining): LedgerLine {
  const { what, least, most, rule, group } = entry;
  return {
    what,
    least,
    most,
    of: belongsTo(entry, model, explaining),
    ...(rule === undefined || group?.id === undefined ? {} : { group: group.id }),
    text: entryText(entry, explaining),
    origin: originOf(entry, model, explaining),
  };
}

function belongsTo(
  { rule, group, part }: ModelEntry,
  model: ModelOutcome['model'],
  { words }: Explaining,
): LedgerLine['of'] {
  if (rule !== undefined) return { kind: 'rule', id: rule.id, title: rule.title };
  if (group?.id !== undefined) return { kind: 'group', id: group.id, title: group.title };
  if (part !== undefined) return { kind: 'model', id: part, title: words.title('model', part) };
  return { kind: 'model', id: model.id, title: model.title };
}

/** Points at the case that gave the points, and at the key that took some away. */
function originOf(entry: ModelEntry, model: ModelOutcome['model'], { subject, program }: Explaining): Origin {
  const { what, rule, group, part } = entry;
  if (part !== undefined) return program.steps.find(({ id }) => id === part)?.origin ?? model.origin;
  const { file, path } = (rule ?? group ?? model).origin;
  if (what === 'inactivity') return entry.inactivity?.origin ?? { file, path };
  if (what === 'cap' || what === 'floor') return { file, path: [...path, what] };
  if (what !== 'points' || rule?.rule !== 'value') return { file, path };
  const holding = rule.points.cases.find(({ when }) => truthOf(when, subject) === true);
  return holding?.when.origin ?? { file, path };
}
