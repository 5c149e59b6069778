/** Observations as nodes whose value is the word; `witness/see.ts` says the same of a lead judged. */
import type { Test } from '../../conditions/test.ts';
import type { Description, Observation, Side } from '../reach.ts';
import { allTogether } from './assume.ts';
import type { End } from './by-case.ts';
import type { Compiling } from './compiling.ts';
import { qualifiesFor, stageNodes } from './gates.ts';
import type { Case } from './making/choice.ts';
import type { NodeId } from './node.ts';
import { takenTogetherCell, takenTogetherFrom, takenTogetherGrade, takenTogetherOrder } from './observe-together.ts';
import { cellsOf } from './scores/cells.ts';
import { gradesOf } from './scores/grade-nodes.ts';
import { rulePoints } from './scores/rule-points.ts';
import { isTakenTogether, scoreOf } from './scores/score-of.ts';

export function observe(observation: Observation, under: (side: Side) => Compiling): NodeId {
  if (observation.see === 'score-order' || observation.see === 'rule-order') {
    return order(observation, under('base'), under('head'));
  }
  if (observation.see === 'meets') return meets(observation.any, under);
  const to = under(observation.side);
  switch (observation.see) {
    case 'truth':
      return truth(observation.test, to);
    case 'holds':
      return yesNo(to.surely(observation.test, true), to);
    case 'qualifies-for':
      return qualifiesFor(to);
    case 'qualifies': {
      const found = stageNodes(to).find(({ stage }) => stage.id === observation.stage);
      return yesNo(found?.qualifies ?? to.make.constant(false), to);
    }
    case 'disqualifier': {
      const found = to.program.lifecycle.disqualifiers.find(({ id }) => id === observation.id);
      return found === undefined ? to.make.constant('unknown') : truth(found.when, to);
    }
    case 'grade':
      return grade(observation.model, to);
    case 'cell':
      return cell(observation.matrix, to);
    case 'rule-points':
      return sign(observation, to);
    case 'score-from':
      return scoreFrom(observation, to);
    case 'first-match':
      return firstMatch(observation.of, to);
  }
}

function meets(any: readonly Description[], under: (side: Side) => Compiling): NodeId {
  const to = under('head');
  const { make } = to;
  const fits = any.map((description) =>
    allTogether(
      description.map(({ observation, words }) => isOneOf(observe(observation, under), words, to)),
      make,
    ),
  );
  return yesNo(make.any(fits), to);
}

/** Whether the word that a node comes to is one of these. */
function isOneOf(id: NodeId, words: readonly string[], to: Compiling): NodeId {
  const { make } = to;
  const node = make.nodes[id];
  if (node?.node === 'constant') return make.constant(words.includes(String(node.value)));
  if (node?.node !== 'choose') throw new Error('An observation comes to a word.');
  return node.cases.reduceRight(
    (rest, { when, gives }) => make.either(when, isOneOf(gives, words, to), rest),
    isOneOf(node.otherwise, words, to),
  );
}

function yesNo(node: NodeId, { make }: Compiling): NodeId {
  return make.choose([{ when: node, gives: make.constant('true') }], make.constant('false'));
}

function truth(test: Test, { make, surely }: Compiling): NodeId {
  return make.choose(
    [
      { when: surely(test, true), gives: make.constant('true') },
      { when: surely(test, false), gives: make.constant('false') },
    ],
    make.constant('unknown'),
  );
}

function firstMatch(tests: readonly Test[], { make, surely }: Compiling): NodeId {
  const cases = tests.flatMap((test, place): readonly Case[] => [
    { when: surely(test, true), gives: make.constant(String(place)) },
    { when: make.not(surely(test, false)), gives: make.constant('not-known') },
  ]);
  return make.choose(cases, make.constant('otherwise'));
}

function grade(model: string, to: Compiling): NodeId {
  const { make } = to;
  if (isTakenTogether(model, to)) return takenTogetherGrade(model, to);
  const score = scoreOf(model, to);
  if (score === undefined) return make.constant('not-known');
  return make.choose(
    [
      ...score.statuses.map(({ id, when }) => ({ when, gives: make.constant(id) })),
      { when: make.not(score.scored), gives: make.constant('undetermined') },
      ...gradesOf(score, to).map(({ id, is }) => ({ when: is, gives: make.constant(id) })),
    ],
    make.constant('not-known'),
  );
}

function cell(matrix: string, to: Compiling): NodeId {
  const { make } = to;
  const found = to.step('matrix', matrix);
  if (found !== undefined && [found.rows, found.columns].some((model) => isTakenTogether(model, to))) {
    return takenTogetherCell(found, to);
  }
  const cases = [...cellsOf(matrix, to)].map(([id, is]) => ({ when: is, gives: make.constant(id) }));
  return make.choose(cases, make.constant('not-known'));
}

function scoreFrom({ model, from }: { readonly model: string; readonly from: number }, to: Compiling): NodeId {
  const { make } = to;
  if (isTakenTogether(model, to)) return takenTogetherFrom(model, from, to);
  const score = scoreOf(model, to);
  if (score === undefined) return make.constant('false');
  return yesNo(make.all([score.scored, make.reaches(score.points('least'), from)]), to);
}

interface RuleOf {
  readonly model: string;
  readonly rule: string;
}

/** Points of a rule with its own limits, none where the model has no such rule. */
function pointsOfRule({ model, rule }: RuleOf, end: End, to: Compiling): NodeId {
  const found = to.step('model', model);
  const rules = (found?.groups ?? []).flatMap(({ rules: all }) => all).filter(({ id }) => id === rule);
  return to.make.sum(rules.map((one) => ({ node: rulePoints(one, found?.forgets ?? [], end, to), times: 1 })));
}

/** What it certainly does, while the model gives a score at all. */
function sign(asked: RuleOf, to: Compiling): NodeId {
  const { make } = to;
  const score = scoreOf(asked.model, to);
  if (score === undefined) return make.constant('nothing');
  return make.choose(
    [
      { when: make.not(score.scored), gives: make.constant('nothing') },
      { when: make.reaches(pointsOfRule(asked, 'least', to), 1), gives: make.constant('gives') },
      { when: make.not(make.reaches(pointsOfRule(asked, 'most', to), 0)), gives: make.constant('takes') },
    ],
    make.constant('nothing'),
  );
}

/** Of head, seen from base. */
function order(
  observation: Extract<Observation, { see: 'score-order' | 'rule-order' }>,
  base: Compiling,
  head: Compiling,
): NodeId {
  const { make } = base;
  const { model, end } = observation;
  if (isTakenTogether(model, base) || isTakenTogether(model, head)) return takenTogetherOrder(observation, base, head);
  const [before, after] = [scoreOf(model, base), scoreOf(model, head)];
  if (before === undefined || after === undefined) return make.constant('not-scored');
  const [one, other] =
    observation.see === 'score-order'
      ? [before.points(end), after.points(end)]
      : [pointsOfRule(observation, end, base), pointsOfRule(observation, end, head)];
  return make.choose(
    [
      { when: make.not(make.all([before.scored, after.scored])), gives: make.constant('not-scored') },
      { when: make.not(make.isFrom(other, one)), gives: make.constant('lower') },
      { when: make.not(make.isFrom(one, other)), gives: make.constant('higher') },
    ],
    make.constant('equal'),
  );
}
