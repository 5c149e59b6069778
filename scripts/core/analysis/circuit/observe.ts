/** Observations as nodes whose value is the word; `witness/see.ts` says the same of a lead judged. */
import type { Test } from '../../conditions/test.ts';
import type { Description, Observation, Side } from '../reach.ts';
import { allTogether } from './assume.ts';
import type { Compiling } from './compiling.ts';
import { qualifiesFor, stageNodes } from './gates.ts';
import type { Case } from './making/choice.ts';
import type { NodeId } from './node.ts';
import { cell, grade, order, scoreFrom, sign } from './observe-scores.ts';
import { yesNo } from './yes-no.ts';

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
      return yesNo(to.surely(observation.test, true), to.make);
    case 'qualifies-for':
      return qualifiesFor(to);
    case 'qualifies': {
      const found = stageNodes(to).find(({ stage }) => stage.id === observation.stage);
      return yesNo(found?.qualifies ?? to.make.constant(false), to.make);
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
  return yesNo(make.any(fits), make);
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
