/** What a version makes of a lead, by what is looked at: a stage, a disqualifier, a test, a score, a case. */
import { truthOf } from '../conditions/judge.ts';
import { inline } from '../conditions/phrase.ts';
import type { Test } from '../conditions/test.ts';
import { formatHundredths } from '../program/english/format.ts';
import type { Explaining } from '../program/interpret/explain/context.ts';
import { describeScore } from '../program/interpret/explain/seen.ts';
import type { StageGate } from '../program/interpret/gates.ts';
import { sum } from '../program/interpret/pair.ts';
import type { Said } from './review.ts';
import { clausesOf } from './said.ts';

export type Telling = (explaining: Explaining) => Said;

/** "MQL", "not MQL". */
export function stageOutcome(id: string): Telling {
  return (explaining) => {
    const place = explaining.gates.stages.findIndex(({ stage }) => stage.id === id);
    const own = explaining.gates.stages[place];
    if (own === undefined) return { outcome: 'no such stage', because: [] };
    const { title } = own.stage;
    return own.qualifies === true
      ? { outcome: title, because: openedBy(own, explaining) }
      : { outcome: `not ${title}`, because: closedBy(explaining.gates.stages.slice(0, place + 1), explaining) };
  };
}

function openedBy({ stage, fastTrack }: StageGate, explaining: Explaining): readonly string[] {
  if (fastTrack === true && stage.fastTrack !== undefined) return clausesOf(stage.fastTrack.when, explaining);
  return stage.gate === undefined ? [] : clausesOf(stage.gate, explaining);
}

/** What is missing first: a field it needs, its own gate, or the gate of an earlier stage. */
function closedBy(upTo: readonly StageGate[], explaining: Explaining): readonly string[] {
  const own = upTo.at(-1);
  if (own === undefined) return [];
  if (own.open === true) {
    return own.missingNeeds.map((field) => `${inline(explaining.words.title('field', field))} is not known`);
  }
  if (own.stage.gate !== undefined && own.gate !== true) return clausesOf(own.stage.gate, explaining);
  return closedBy(upTo.slice(0, -1), explaining);
}

export function disqualifierOutcome(id: string): Telling {
  return (explaining) => {
    const own = explaining.gates.disqualifiers.find(({ disqualifier }) => disqualifier.id === id);
    if (own === undefined) return { outcome: 'not dropped', because: [] };
    const because = clausesOf(own.disqualifier.when, explaining, false);
    if (own.truth === true) return { outcome: 'dropped', because };
    const held = own.truth === undefined && own.disqualifier.blocks;
    return { outcome: held ? 'held' : 'not dropped', because };
  };
}

/** Where a lead stands by the gates alone. */
export const funnelOutcome: Telling = (explaining) => {
  const { qualifiesFor, deciding } = explaining.gates;
  const [first] = explaining.gates.stages;
  const blocking = explaining.gates.disqualifiers.find(({ disqualifier }) => deciding.includes(disqualifier.id));
  const title = explaining.words.title('stage', qualifiesFor ?? '');
  if (blocking !== undefined) {
    return { outcome: title, because: disqualifierOutcome(blocking.disqualifier.id)(explaining).because };
  }
  if (qualifiesFor !== undefined) return { outcome: title, because: stageOutcome(qualifiesFor)(explaining).because };
  const because = first === undefined ? [] : stageOutcome(first.stage.id)(explaining).because;
  return { outcome: 'no stage', because };
};

/** Of a test that is written in one version only, or in both. */
export function testOutcome(
  test: Test | undefined,
  words: { readonly holds: string; readonly fails: string },
): Telling {
  return (explaining) => {
    if (test === undefined) return { outcome: words.fails, because: [] };
    const truth = truthOf(test, explaining.subject);
    const outcome = truth === undefined ? 'cannot be told' : truth ? words.holds : words.fails;
    return { outcome, because: clausesOf(test, explaining) };
  };
}

/** Points, and the rules or parts that gave or took some. */
export function scoreOutcome(model: string): Telling {
  return ({ models, results, words }) => {
    const score = results.scores.get(model);
    const entries = models.find((one) => one.model.id === model)?.entries ?? [];
    const byName = Map.groupBy(
      entries,
      ({ rule, part }) => rule?.title ?? (part && words.title('model', part)) ?? 'Limits',
    );
    const lines = [...byName].flatMap(([name, own]) => {
      const { least, most } = sum(own);
      return least === 0 && most === 0 ? [] : [`${name}: ${rangeOf(least, most)}`];
    });
    return { outcome: score === undefined ? 'no score' : describeScore(score), because: lines.slice(0, MOST) };
  };
}

const MOST = 5;

export function ruleOutcome(model: string, rule: string): Telling {
  return (explaining) => {
    const outcome = explaining.models.find((one) => one.model.id === model);
    const points = sum((outcome?.entries ?? []).filter((entry) => entry.rule?.id === rule));
    return { outcome: `${rangeOf(points.least, points.most)} points`, because: [] };
  };
}

export function gradeOutcome(model: string): Telling {
  return (explaining) => {
    const score = explaining.results.scores.get(model);
    if (score?.grade === undefined) return { outcome: 'no grade', because: [] };
    return { outcome: explaining.words.gradeTitle(model, score.grade), because: [describeScore(score)] };
  };
}

export function cellOutcome(matrix: string): Telling {
  return ({ results, words }) => {
    const found = results.cells.get(matrix);
    return { outcome: found === undefined ? 'not known' : words.gradeTitle(matrix, found), because: [] };
  };
}

function rangeOf(least: number, most: number): string {
  return least === most ? formatHundredths(least) : `${formatHundredths(least)} to ${formatHundredths(most)}`;
}
