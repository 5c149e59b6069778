/**
 * More interest never counts against a lead where the policy gives it no way to: on a signal that a model
 * only ever rewards, with constant points that no count, no distinct key and no growing "decay" can turn,
 * and that nothing else in the model looks at, one more event never lowers the score. Chance seldom makes
 * such a model, so everything in a random one that looks at the signal in another way is taken out.
 */
import { expect, test } from 'vitest';
import type { Amount, Pair } from '#core/conditions/amount.ts';
import type { Read } from '#core/conditions/operator.ts';
import type { Test } from '#core/conditions/test.ts';
import { judge } from '#core/program/interpret/verdict.ts';
import type { Lead, LeadEvent } from '#core/program/lead.ts';
import type { EventRule, Limits, Program, Rule, ScoringModel, Step } from '#core/program/program.ts';
import { readsOfRule, readsOfStep, readsOfTest } from '#core/program/reads.ts';
import { drawnFrom } from '#test/generators/draw.ts';
import { leads } from '#test/generators/leads.ts';
import { breaches, type RandomAgreement, randomAgreements } from './random-agreements.ts';

const rewarding = new Map(randomAgreements().map((given) => [given.seed, rewardingPrograms(given.program)] as const));

test('one more event of a signal that is only rewarded never lowers a score', () => {
  const broken = breaches(randomAgreements(), function* (lead, given) {
    for (const { program, model, signal } of rewarding.get(given.seed) ?? []) {
      const points = (...more: readonly LeadEvent[]): Pair | undefined =>
        judge(program, withEvents(lead, more), given.moment).scores.get(model)?.points;
      const before = points();
      for (const event of lead.events === undefined ? [] : moreEvents(signal, given)) {
        const after = points(event);
        if (isLower(after, before)) yield `${model} falls: ${JSON.stringify({ before, after, event })}`;
      }
    }
  });
  expect(broken).toEqual([]);
});

function withEvents(lead: Lead, more: readonly LeadEvent[]): Lead {
  return { ...lead, ...(lead.events === undefined ? {} : { events: [...lead.events, ...more] }) };
}

function isLower(after: Pair | undefined, before: Pair | undefined): boolean {
  if (after === undefined || before === undefined) return after !== before;
  return after.least < before.least || after.most < before.most;
}

test('some rule of many an agreement rewards a signal in this way', () => {
  expect([...rewarding.values()].flat().length).toBeGreaterThan(rewarding.size / 2);
});

interface Rewarding {
  readonly program: Program;
  readonly model: string;
  readonly signal: string;
}

function rewardingPrograms(program: Program): readonly Rewarding[] {
  const models = program.steps.filter((step): step is ScoringModel => step.step === 'model');
  return models.flatMap((model) => {
    const rules = model.groups.flatMap((group) => group.rules).filter(isReward);
    return [...new Set(rules.map(({ of }) => of.signal))].map((signal) => ({
      program: {
        ...program,
        steps: program.steps.map((step) => (step === model ? without(signal, model, program) : step)),
      },
      model: model.id,
      signal,
    }));
  });
}

function isReward(rule: Rule): rule is EventRule {
  if (rule.rule !== 'events' || rule.of.distinct !== undefined) return false;
  const { points, decay } = rule;
  const perMille = decay?.perMille ?? [];
  const neverGrows = perMille.every((kept, age) => age === 0 || kept <= (perMille[age - 1] ?? 0));
  return points.cases.length === 0 && points.otherwise >= 0 && neverGrows;
}

/** The model with nothing that looks at the signal but the rules that reward it. */
function without(signal: string, model: ScoringModel, { steps }: Program): ScoringModel {
  const named = new Map<string, Step>(steps.map((step) => [`${kindOf(step)} ${step.id}`, step] as const));
  const looks = ({ kind, id }: Read): boolean => {
    const step = named.get(`${kind} ${id}`);
    // A stage may be asked of one side's view, which the signal may change.
    return (
      kind === 'stage' || (kind === 'signal' && id === signal) || (step !== undefined && readsOfStep(step).some(looks))
    );
  };
  const isBlind = (test: Test): boolean => !readsOfTest(test).some(looks);
  const limits = ({ floor, cap }: Limits): Limits => ({
    ...(floor !== undefined && isBlindAmount(floor) ? { floor } : {}),
    ...(cap !== undefined && isBlindAmount(cap) ? { cap } : {}),
  });
  const isBlindAmount = ({ cases }: Amount): boolean => cases.every(({ when }) => isBlind(when));
  const stays = (rule: Rule): boolean =>
    readsOfRule(rule).filter(looks).length === (isReward(rule) && rule.of.signal === signal ? 1 : 0);
  const { appliesWhen, inactivity, ...rest } = model;
  return {
    ...rest,
    ...(appliesWhen !== undefined && isBlind(appliesWhen) ? { appliesWhen } : {}),
    ...(inactivity === undefined || inactivity.signals.includes(signal) ? {} : { inactivity }),
    statuses: model.statuses.filter(({ when }) => isBlind(when)),
    forgets: model.forgets.filter((forgetting) => !('signal' in forgetting) || forgetting.signal !== signal),
    limits: limits(model.limits),
    groups: model.groups.map((group) => ({
      ...group,
      limits: limits(group.limits),
      rules: group.rules.map((rule) => ({ ...rule, limits: limits(rule.limits) })).filter(stays),
    })),
  };
}

/** What a read calls it. */
function kindOf({ step }: Step): string {
  return step === 'combined' || step === 'rolled-up' ? 'model' : step;
}

/** Of any age that matters, also to come and long ago; with ids of their own. */
function moreEvents(signal: string, { program, moment, seed }: RandomAgreement): readonly LeadEvent[] {
  const events = drawnFrom(seed, (draw) => leads(draw, program, moment.asOf, 6)).flatMap((lead) => lead.events ?? []);
  const own = events.filter((event) => event.signal === signal).slice(0, 3);
  return own.map((event, place) => ({ ...event, id: `one more ${place}` }));
}
