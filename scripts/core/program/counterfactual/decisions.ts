/**
 * What people can decide now: to enter a stage that a person decides on, with the evidence it takes; or to
 * confirm what is still missing with a decision that is recorded already. An override is never suggested:
 * it moves every lead anywhere and tells nothing about this one.
 */
import { closestEntry, criterionTruth, listsThatMayApply } from '../interpret/evidence.ts';
import type { Judged } from '../interpret/verdict.ts';
import type { EnteredRecord } from '../lead.ts';
import type { Actor, Program, Stage } from '../program.ts';
import type { Asked } from './asked.ts';
import type { DecisionChange, EvidenceChange } from './change.ts';
import type { Target } from './target.ts';

export function decisionChanges(
  judged: Judged,
  target: Target,
  { criteria }: Asked,
): readonly (EvidenceChange | DecisionChange)[] {
  const { past } = judged;
  if (past.records === undefined) return [];
  const newest = past.cycle.findLast((record) => record.what === 'entered');
  const asked = newest === undefined ? [] : [...criteria].flatMap((id) => confirming(id, newest, judged));
  const stage = decidedNext(judged, target);
  if (stage === undefined) return asked;
  const entries = entriesOf(stage, judged);
  const [list] = stage.evidence === undefined ? [] : listsThatMayApply(stage.evidence, judged);
  const [closest] = list === undefined ? [] : closestEntry(list, entries, judged);
  const confirmed = closest === undefined ? [] : (list?.of ?? []).flatMap((id) => confirming(id, closest, judged));
  return [...asked, ...confirmed, ...deciding(stage, entries, judged)];
}

/** The target, if people decide on it; for a lead beside the path the first such stage not reached before. */
function decidedNext({ program, past, verdict }: Judged, { stage, place }: Target): Stage | undefined {
  if (stage.gate === undefined) return stage;
  const { stages } = program.lifecycle;
  const isBeside = verdict.stage !== undefined && !stages.some(({ id }) => id === verdict.stage);
  if (!isBeside) return undefined;
  const recorded = stages.findLastIndex(({ id }) => (past.records ?? []).some((record) => record.stage === id));
  return stages.find((candidate, at) => candidate.gate === undefined && at >= Math.max(place, recorded));
}

function entriesOf({ id }: Stage, { past }: Judged): readonly EnteredRecord[] {
  return past.cycle.filter((record): record is EnteredRecord => record.what === 'entered' && record.stage === id);
}

/** Only what people confirm; what is computed follows from its condition. */
function confirming(criterion: string, record: EnteredRecord, judged: Judged): readonly EvidenceChange[] {
  const isOpen = criterionTruth(criterion, [record], judged) !== true;
  if (!isOpen || judged.index.criteria.get(criterion)?.when !== undefined) return [];
  const deciders = judged.index.stages.get(record.stage)?.decidedBy ?? [];
  const who = sideOf(record.role ?? deciders[0], judged.program);
  return [{ change: 'evidence', who, criterion, record }];
}

function deciding(stage: Stage, entries: readonly EnteredRecord[], judged: Judged): readonly DecisionChange[] {
  const [role] = stage.decidedBy;
  if (role === undefined) return [];
  const carried = new Set(entries.flatMap(({ evidence }) => evidence));
  const evidence = evidenceFor(stage, carried, judged);
  const confirms = evidence.filter((criterion) => !carried.has(criterion));
  if (confirms.length === 1 && isStillDecided(stage, entries, judged)) return [];
  return [{ change: 'decision', who: sideOf(role, judged.program), stage: stage.id, role, evidence, confirms }];
}

/** Entered and not refused since: the one thing missing can be confirmed with that entry. */
function isStillDecided({ id }: Stage, entries: readonly EnteredRecord[], { past }: Judged): boolean {
  const refused = past.cycle.findLast((record) => record.what === 'rejected' && record.stage === id);
  return entries.some(({ at }) => refused === undefined || at > refused.at);
}

/**
 * As many as each list takes beside the computed ones that hold: those confirmed before, then in file order.
 * Where there are too few of them, what is computed has to change with the decision.
 */
function evidenceFor({ evidence }: Stage, carried: ReadonlySet<string>, judged: Judged): readonly string[] {
  if (evidence === undefined) return [];
  const chosen = new Set<string>();
  for (const { n, of } of listsThatMayApply(evidence, judged)) {
    const computed = of.filter((id) => criterionTruth(id, [], judged) === true);
    const human = of.filter((id) => !computed.includes(id) && judged.index.criteria.get(id)?.when === undefined);
    const inTurn = human.toSorted((a, b) => Number(carried.has(b)) - Number(carried.has(a)));
    for (const id of inTurn.slice(0, Math.max(0, n - computed.length))) chosen.add(id);
  }
  return [...chosen];
}

/** Of a role whose team is on no side: the side that owns what happens after a hand-over. */
function sideOf(role: string | undefined, { roles }: Program): Actor {
  return roles.find(({ id }) => id === role)?.side ?? 'sales';
}
