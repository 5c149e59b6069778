/** Scores, what they are made of, and the grades they are read as. */
import type { Observation, Side } from '../../analysis/reach.ts';
import type { Test } from '../../conditions/test.ts';
import { isModel, type Model, type Program } from '../../program/program.ts';
import type { Changed, Logic } from '../comparing.ts';
import type { Facet, KindEffects } from '../facet.ts';
import { type Asked, type ProvedFacet, provedFacet } from '../facets/proved.ts';
import { always, askTruth } from '../facets/tests.ts';
import { cellOutcome, gradeOutcome, ruleOutcome, scoreOutcome, type Telling } from '../outcomes.ts';
import { bothSides, type Way } from '../proof.ts';
import { gradeLooser } from '../rules/change/grade-looser.ts';
import { gradeStricter } from '../rules/change/grade-stricter.ts';
import { scoreHigher } from '../rules/change/score-higher.ts';
import { scoreLower } from '../rules/change/score-lower.ts';
import { scoreShifted } from '../rules/change/score-shifted.ts';
import { valueShifted } from '../rules/change/value-shifted.ts';
import { CONDITION, VALUE } from './shared-rules.ts';

const SCORE: Pick<ProvedFacet, 'up' | 'rules' | 'says'> = {
  up: 'looser',
  rules: { looser: scoreHigher, stricter: scoreLower, shifted: scoreShifted },
  says: {
    looser: (title) => `${title} gives some leads more points, and none fewer`,
    stricter: (title) => `${title} gives some leads fewer points, and none more`,
    shifted: (title) => `${title} gives some leads more points and others fewer`,
  },
};

type End = 'least' | 'most';

function askOrder(observe: (end: End) => Observation, tell: Telling): Asked {
  return { observations: [observe('least'), observe('most')], wayOf: wayOfPoints, tell };
}

/** Both ends of a score: up if no end falls and one rises. A score that only one version gives is left to the statuses. */
function wayOfPoints(seen: readonly string[]): Way | undefined {
  if (seen.includes('not-scored')) return undefined;
  const [rises, falls] = [seen.includes('higher'), seen.includes('lower')];
  if (rises && falls) return 'aside';
  return rises ? 'up' : falls ? 'down' : undefined;
}

const modelIn = ({ steps }: Program, id: string): Model | undefined =>
  steps.filter(isModel).find((model) => model.id === id);

function inBoth(id: string, { base, head }: Logic): boolean {
  return modelIn(base, id) !== undefined && modelIn(head, id) !== undefined;
}

function askScore(id: string, logic: Logic): Asked | undefined {
  if (!inBoth(id, logic)) return undefined;
  return askOrder((end) => ({ see: 'score-order', model: id, end }), scoreOutcome(id));
}

const score = provedFacet({
  ...SCORE,
  keys: ['floor', 'cap', 'combines', 'forgets', 'inactivity', 'rules', 'groups'],
  part: ({ id }) => `model ${id}`,
  ask: ({ id }, logic) => askScore(id, logic),
});

const applies = onlyIfWritten(
  provedFacet({
    ...CONDITION,
    keys: ['applies_when'],
    part: ({ id }) => `model ${id}`,
    ask: ({ id, before, after }, { base, head }) => {
      const testIn = (program: Program, { policy, path }: Changed['before']): Test | undefined => {
        const model = modelIn(program, id);
        if (model === undefined) return undefined;
        return (model.step === 'model' ? model.appliesWhen : undefined) ?? always({ file: policy.file, path });
      };
      const tests = { base: testIn(base, before), head: testIn(head, after) };
      return askTruth(tests, { holds: 'scored', fails: 'not scored' });
    },
  }),
);

const POINTS = ['points', 'bands', 'first_match', 'otherwise', 'unknown', 'cap', 'floor'];
const WHICH_EVENTS = ['signal', 'where', 'distinct', 'limit', 'in_last', 'since', 'waits', 'except_when', 'decay'];

const rule = provedFacet({
  ...SCORE,
  keys: [...POINTS, ...WHICH_EVENTS, 'field', 'change', 'when', 'icp'],
  part: ({ id }) => `model/rule ${id}`,
  ask: ({ id, after }, logic) => {
    const [model = ''] = id.split('/');
    const has = (program: Program): boolean => rulesIn(program, model).includes(after.name);
    if (!has(logic.base) || !has(logic.head)) return undefined;
    return askOrder((end) => ({ see: 'rule-order', model, rule: after.name, end }), ruleOutcome(model, after.name));
  },
});

function rulesIn(program: Program, id: string): readonly string[] {
  const model = modelIn(program, id);
  return model?.step === 'model' ? model.groups.flatMap(({ rules }) => rules.map((one) => one.id)) : [];
}

/** Has no points of its own: it is seen in those of its model. */
const group = onlyIfWritten(
  provedFacet({
    ...SCORE,
    keys: ['cap', 'floor', 'decay', 'rules'],
    part: ({ id }) => `model ${modelOf(id)}`,
    ask: ({ id }, logic) => askScore(modelOf(id), logic),
  }),
);

function modelOf(id: string): string {
  return id.split('/')[0] ?? '';
}

/** Whether a lead has at least this grade; they stand best first. */
const grade = onlyIfWritten(
  provedFacet({
    up: 'looser',
    rules: { looser: gradeLooser, stricter: gradeStricter, shifted: valueShifted },
    says: {
      looser: (title) => `More leads are graded “${title}” or better`,
      stricter: (title) => `Fewer leads are graded “${title}” or better`,
      shifted: (title) => `Other leads are graded “${title}” or better`,
    },
    keys: ['from'],
    part: ({ id }) => `model ${modelOf(id)}`,
    ask: ({ id, after }, logic) => askGrade(modelOf(id), after.name, logic),
  }),
);

function askGrade(model: string, name: string, { base, head }: Logic): Asked | undefined {
  const reaching = (program: Program): ReadonlySet<string> => {
    const ids = modelIn(program, model)?.grades.map(({ id }) => id) ?? [];
    return new Set(ids.slice(0, ids.indexOf(name) + 1));
  };
  const grades = { base: reaching(base), head: reaching(head) };
  if (grades.base.size === 0 || grades.head.size === 0) return undefined;
  return {
    observations: [
      { see: 'grade', side: 'base', model },
      { see: 'grade', side: 'head', model },
    ],
    wayOf: ([before = '', after = '']) => {
      const [old, current] = [grades.base.has(before), grades.head.has(after)];
      return old === current ? undefined : current ? 'up' : 'down';
    },
    tell: gradeOutcome(model),
  };
}

const status = onlyIfWritten(
  provedFacet({
    ...CONDITION,
    keys: ['when'],
    part: ({ id }) => `model ${modelOf(id)}`,
    ask: ({ id, after }, { base, head }) => {
      const testIn = (program: Program): Test | undefined => {
        const model = modelIn(program, modelOf(id));
        return model?.step === 'model' ? model.statuses.find((one) => one.id === after.name)?.when : undefined;
      };
      return askTruth({ base: testIn(base), head: testIn(head) }, { holds: after.title, fails: 'scored' });
    },
  }),
);

const cell = provedFacet({
  ...VALUE,
  keys: ['rows', 'columns', 'cells', 'values'],
  part: ({ id }) => `matrix ${id}`,
  ask: ({ id }, { base, head }) => {
    const has = ({ steps }: Program): boolean => steps.some((step) => step.step === 'matrix' && step.id === id);
    if (!has(base) || !has(head)) return undefined;
    return {
      ...bothSides(
        (side: Side) => ({ see: 'cell', side, matrix: id }),
        () => 0,
      ),
      tell: cellOutcome(id),
    };
  },
});

/** What happens to it through others is said of the whole. */
function onlyIfWritten({ keys, judge }: Facet): Facet {
  return {
    keys,
    judge: (changed, comparing, parts) => (parts.length === 0 ? undefined : judge(changed, comparing, parts)),
  };
}

export const scoring: KindEffects = {
  kind: 'scoring',
  of: {
    model: { facets: [score, applies], otherwise: scoreShifted, adding: 'shifted' },
    'model/rule': { facets: [rule], otherwise: scoreShifted, adding: 'shifted' },
    'model/group': { facets: [group], otherwise: scoreShifted, adding: 'shifted' },
    'model/grade': { facets: [grade], otherwise: valueShifted, adding: 'shifted' },
    'model/status': { facets: [status], otherwise: scoreShifted, adding: 'shifted' },
    matrix: { facets: [cell], otherwise: valueShifted, adding: 'shifted' },
    'matrix/cell': { facets: [], otherwise: valueShifted, adding: 'shifted' },
  },
};
