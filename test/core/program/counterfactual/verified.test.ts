/**
 * What holds for every smallest change, whatever agreement and lead chance puts together: the lead really
 * gets there, nothing in it could be left out, and nothing is touched that cannot be changed.
 */
import { describe, expect, it } from 'vitest';
import { applied, type Change, slotOf } from '#core/program/counterfactual/change.ts';
import {
  type Counterfactual,
  type Counterfactuals,
  counterfactualsOf,
} from '#core/program/counterfactual/counterfactuals.ts';
import { type Judged, judgeFully } from '#core/program/interpret/verdict.ts';
import type { Lead } from '#core/program/lead.ts';
import type { Program } from '#core/program/program.ts';
import { agreement } from '../../../generators/agreements.ts';
import { drawnFrom } from '../../../generators/draw.ts';
import { leads } from '../../../generators/leads.ts';

const AGREEMENTS = 40;
const LEADS = 3;

interface Drawn {
  readonly program: Program;
  readonly lead: Lead;
  readonly asOf: number;
  readonly judge: (lead: Lead) => Judged;
}

/** Of whom nothing is known, so that most can still turn out well. */
const NOBODY: Lead = { id: 'nobody', fields: new Map(), events: [], records: [] };

/** Every third field can be changed by somebody. */
function changeable(program: Program): Program {
  const fields = program.fields.map((field, place) =>
    place % 3 === 0 ? { ...field, changedBy: 'marketing' as const } : field,
  );
  return { ...program, fields };
}

function drawnFor(seed: number): readonly Drawn[] {
  const { program, moment, some } = drawnFrom(seed, (draw) => {
    const made = agreement(draw);
    return { ...made, program: changeable(made.program), some: leads(draw, made.program, made.moment.asOf, LEADS) };
  });
  return [...some, NOBODY].map((lead) => ({
    program,
    lead,
    asOf: moment.asOf,
    judge: (changed) => judgeFully(program, changed, moment),
  }));
}

function placeOf({ lifecycle }: Program, stage: string | undefined): number {
  return lifecycle.stages.findIndex(({ id }) => id === stage);
}

function isThere({ program, lead, asOf, judge }: Drawn, stage: string, changes: readonly Change[]): boolean {
  const { verdict, gates } = judge(applied(lead, changes, asOf));
  const there = placeOf(program, verdict.stage) >= placeOf(program, stage);
  return there && gates.stages.find((gate) => gate.stage.id === stage)?.missingNeeds.length === 0;
}

/** Fields that the stage needs are part of every answer, and not a change of their own. */
function isNeeded(change: Change, { program }: Drawn, stage: string): boolean {
  const needs = program.lifecycle.stages.find(({ id }) => id === stage)?.needs ?? [];
  return change.change === 'field' && needs.includes(change.field);
}

type Check = (together: Counterfactual, drawn: Drawn, stage: string) => void;

const checks: Readonly<Record<string, Check>> = {
  'the lead reaches the stage': (together, drawn, stage) => {
    expect(isThere(drawn, stage, together)).toBe(true);
  },
  'nothing can be left out': (together, drawn, stage) => {
    for (const change of together) {
      if (isNeeded(change, drawn, stage)) continue;
      const others = together.filter((other) => other !== change);
      expect(isThere(drawn, stage, others)).toBe(false);
    }
  },
  'every other value that is said to do does': (together, drawn, stage) => {
    for (const change of together) {
      if (change.change !== 'field') continue;
      const others = together.filter((other) => other !== change);
      for (const value of change.passing.values)
        expect(isThere(drawn, stage, [...others, { ...change, value }])).toBe(true);
    }
  },
  'only what can change is changed': (together, { program, lead, asOf }) => {
    const changed = applied(lead, together, asOf);
    for (const [field, value] of lead.fields) {
      const declared = program.fields.find(({ id }) => id === field);
      if (declared?.changedBy === undefined) expect(changed.fields.get(field)).toEqual(value);
    }
    expect((changed.events ?? []).slice(0, lead.events?.length)).toEqual(lead.events ?? []);
    expect((changed.events ?? []).slice(lead.events?.length ?? 0).every(({ at }) => at === asOf)).toBe(true);
    expect(
      (changed.records ?? []).every(({ what }, place) => what === 'entered' || what === lead.records?.[place]?.what),
    ).toBe(true);
    expect((changed.records ?? []).slice(lead.records?.length ?? 0).every(({ at }) => at === asOf)).toBe(true);
  },
  'nothing is changed twice': (together) => {
    expect(new Set(together.map(slotOf)).size).toBe(together.length);
  },
};

interface Answered extends Drawn {
  readonly found: Counterfactuals | undefined;
}

const answers = Array.from({ length: AGREEMENTS }, (_, seed) =>
  drawnFor(seed).map((drawn): Answered => ({ ...drawn, found: counterfactualsOf(drawn.lead, drawn.judge) })),
).flat();

describe('of every answer', () => {
  it.each(Object.entries(checks))('%s', (_name, check) => {
    for (const { found, ...drawn } of answers)
      for (const together of found?.smallest ?? []) check(together, drawn, found?.stage ?? '');
  });

  it('there are at most three, fewest changes first', () => {
    for (const { found } of answers) {
      const sizes = (found?.smallest ?? []).map(({ length }) => length);
      expect(sizes.length).toBeLessThanOrEqual(3);
      expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
    }
  });

  it('there are enough to look at', () => {
    expect(answers.filter(({ found }) => (found?.smallest.length ?? 0) > 0).length).toBeGreaterThan(10);
  });

  it('it is the same every time', () => {
    for (const { lead, judge, found } of answers.slice(0, 20)) expect(counterfactualsOf(lead, judge)).toEqual(found);
  });
});
