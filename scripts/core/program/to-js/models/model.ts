/** A scoring model: its status, its rules and groups under their limits, its points and its grade. */
import type { JsPair } from '../../../conditions/js-scope.ts';
import { FALSE, type JsFragment, joinJs, js, TRUE, text, UNDEFINED, whole } from '../../../js/fragment.ts';
import { choose, not, or } from '../../../js/logic.ts';
import type { CombinedModel, Forgetting, Grade, Group, Rule, ScoringModel } from '../../program.ts';
import { NOT_APPLICABLE, SCORED, UNDETERMINED } from '../../score-status.ts';
import { assign, type Body, blockOf, openBody } from '../body.ts';
import type { Compilation, ModelScore } from '../compilation.ts';
import { limited } from '../limits.ts';
import { truthOver } from '../scope.ts';
import { isKnown } from '../values.ts';
import { inactivityPoints } from './inactivity.ts';
import { type Ruling, rulePoints } from './rules.ts';

export function scoreModel(compilation: Compilation, model: ScoringModel): void {
  const status = statusOf(compilation, model);
  finish(compilation, model, status, (body) => {
    const ruling: Ruling = { compilation, body, model: model.id, forgottenUntil: forgottenBy(compilation, model) };
    const groups = model.groups.map((group) => groupPoints(ruling, group));
    const { inactivity } = model;
    return sumOf(
      inactivity === undefined ? groups : [...groups, inactivityPoints(compilation, body, model.id, inactivity)],
    );
  });
}

/** Computes points and grade where the model is scored, and notes what conditions may ask of it. */
export function finish(
  compilation: Compilation,
  { id, limits, grades }: Pick<ScoringModel | CombinedModel, 'id' | 'limits' | 'grades'>,
  status: JsFragment,
  points: (body: Body) => JsPair,
): void {
  const { body, models, taken } = compilation;
  if (status.text === text(SCORED).text) {
    const total = limited(compilation, body, id, points(body), limits);
    const grade = body.constant(`${id} grade`, gradeOf(body, id, grades, total));
    models.set(id, scoreOf(status, total, grade));
    return;
  }
  const total = { least: body.variable(`${id} least`), most: body.variable(`${id} most`) };
  const grade = body.variable(`${id} grade`);
  const inside = openBody(taken);
  const found = limited(compilation, inside, id, points(inside), limits);
  inside.run([total.least], assign(total.least, found.least));
  inside.run([total.most], assign(total.most, found.most));
  inside.run([grade], assign(grade, gradeOf(inside, id, grades, total)));
  const outputs = [total.least, total.most, grade];
  body.run(outputs, js`if (${status} === ${text(SCORED)}) ${blockOf(inside, outputs)}`);
  models.set(id, scoreOf(status, total, grade));
}

function scoreOf(status: JsFragment, points: JsPair, grade: JsFragment): ModelScore {
  const always = status.text === text(SCORED).text;
  const isOneOf = (ids: readonly string[]): JsFragment => or(ids.map((one) => js`${status} === ${text(one)}`));
  return {
    status,
    points,
    scored: always ? TRUE : isOneOf([SCORED]),
    ruledOut: always ? FALSE : isOneOf([NOT_APPLICABLE, 'disqualified']),
    grade: { value: grade, known: isKnown(grade) },
  };
}

/** The first test that is not false settles it; one that is unknown leaves it undetermined. */
function statusOf(compilation: Compilation, { id, appliesWhen, statuses }: ScoringModel): JsFragment {
  const { body } = compilation;
  body.note(`${id}: status`);
  const settled = statuses.reduceRight((others, status) => {
    const { surely, possibly } = truthOver(compilation, body, status.when);
    const open = surely === possibly ? others : choose(possibly, text(UNDETERMINED), others);
    return choose(surely, text(status.id), open);
  }, text(SCORED));
  if (appliesWhen === undefined) return body.constant(`${id} status`, settled);
  const { surely, possibly } = truthOver(compilation, body, appliesWhen);
  const known = surely === possibly ? settled : choose(not(surely), text(UNDETERMINED), settled);
  return body.constant(`${id} status`, choose(not(possibly), text(NOT_APPLICABLE), known));
}

function groupPoints(ruling: Ruling, group: Group): JsPair {
  const { compilation, body, model } = ruling;
  const hint = group.id ?? `${model} own rules`;
  const sums = batchesOf(group.rules).map((rules, _, all) => {
    const sum = sumOf(rules.map((rule) => rulePoints(ruling, rule)));
    return all.length === 1 ? sum : limited(compilation, body, `${hint} so far`, sum, {});
  });
  return limited(compilation, body, hint, sumOf(sums), group.limits);
}

/** Many rules are added up in between, so that what each is worth need not be remembered for long. */
function batchesOf(rules: readonly Rule[]): readonly (readonly Rule[])[] {
  return Array.from({ length: Math.ceil(rules.length / BATCH) }, (_, place) =>
    rules.slice(place * BATCH, (place + 1) * BATCH),
  );
}

const BATCH = 20;

function sumOf(parts: readonly JsPair[]): JsPair {
  const [only, ...others] = parts;
  if (only !== undefined && others.length === 0) return only;
  const least = joinJs(
    parts.map((part) => part.least),
    ' + ',
    whole(0),
  );
  if (parts.every((part) => part.least === part.most)) return { least, most: least };
  const most = joinJs(
    parts.map((part) => part.most),
    ' + ',
    whole(0),
  );
  return { least, most };
}

/** Instant up to which events are forgotten; without records nothing tells of one. */
function forgottenBy({ past, events }: Compilation, { id, forgets }: ScoringModel): JsFragment | undefined {
  const instants = forgets.map((forgetting: Forgetting) =>
    'reached' in forgetting
      ? js`(${past.entered(forgetting.reached)}?.at ?? -Infinity)`
      : events.newest(forgetting.signal),
  );
  const [only, ...others] = instants;
  if (only === undefined) return undefined;
  const newest = others.length === 0 ? only : js`Math.max(${joinJs(instants, ', ')})`;
  return events.before(`${id} forgotten`, newest);
}

/** Known if both ends fall in one band. */
function gradeOf(body: Body, id: string, grades: readonly Grade[], { least, most }: JsPair): JsFragment {
  if (grades.length === 0) return UNDEFINED;
  const at = (points: JsFragment): JsFragment =>
    grades.reduceRight(
      (worse, grade) =>
        grade.from === undefined
          ? text(grade.id)
          : choose(js`${points} >= ${whole(grade.from)}`, text(grade.id), worse),
      UNDEFINED,
    );
  if (least === most) return at(least);
  const low = body.constant(`${id} low grade`, at(least));
  return js`${least} === ${most} || ${low} === ${at(most)} ? ${low} : undefined`;
}
