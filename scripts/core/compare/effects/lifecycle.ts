/** Stages, what disqualifies, and what follows from a refusal. */
import { isMap, textOf } from '../../agreement/written.ts';
import { parseDuration } from '../../conditions/duration.ts';
import type { Program } from '../../program/program.ts';
import type { Changed } from '../comparing.ts';
import type { DefinitionEffects, Facet, KindEffects } from '../facet.ts';
import { askCases, type Cases } from '../facets/cases.ts';
import { provedFacet } from '../facets/proved.ts';
import { askTruth } from '../facets/tests.ts';
import { byMembers, type Order, otherFacet, writtenFacet } from '../facets/written.ts';
import { disqualifierOutcome, stageOutcome } from '../outcomes.ts';
import { bothSides, rankOfTruth } from '../proof.ts';
import { disqualifierLooser } from '../rules/change/disqualifier-looser.ts';
import { disqualifierShifted } from '../rules/change/disqualifier-shifted.ts';
import { disqualifierStricter } from '../rules/change/disqualifier-stricter.ts';
import { policyChanged } from '../rules/change/policy-changed.ts';
import { reasonHarsher } from '../rules/change/reason-harsher.ts';
import { reasonMilder } from '../rules/change/reason-milder.ts';
import { reasonShifted } from '../rules/change/reason-shifted.ts';
import { stageLooser } from '../rules/change/stage-looser.ts';
import { stageShifted } from '../rules/change/stage-shifted.ts';
import { stageStricter } from '../rules/change/stage-stricter.ts';
import { timeOutLonger } from '../rules/change/time-out-longer.ts';
import { timeOutShifted } from '../rules/change/time-out-shifted.ts';
import { timeOutShorter } from '../rules/change/time-out-shorter.ts';
import { CONDITION, DECISION, decisionFacet, VALUE } from './shared-rules.ts';

const gate = provedFacet({
  keys: ['enter', 'fast_track', 'needs'],
  part: ({ id }) => `stage ${id}`,
  ask: ({ id }, { base, head }) => {
    const gateIn = ({ lifecycle }: Program) => lifecycle.stages.find((stage) => stage.id === id)?.gate;
    const [old, current] = [gateIn(base), gateIn(head)];
    if (old === undefined || current === undefined) return undefined;
    return {
      tests: { base: old, head: current },
      ...bothSides((side) => ({ see: 'qualifies', side, stage: id }), rankOfTruth),
      tell: stageOutcome(id),
    };
  },
  up: 'looser',
  rules: { looser: stageLooser, stricter: stageStricter, shifted: stageShifted },
  says: {
    looser: (title) => `More leads qualify for ${title}`,
    stricter: (title) => `Fewer leads qualify for ${title}`,
    shifted: (title) => `Some leads begin to qualify for ${title} and others no longer do`,
  },
});

const timeOut = writtenFacet({
  keys: ['times_out'],
  order: longer,
  more: timeOutLonger,
  less: timeOutShorter,
  otherwise: timeOutShifted,
  effect: 'looser',
});

/** Without a time-out a lead may stay for ever. */
function longer(before: unknown, after: unknown): Order {
  const [old, current] = [timeOutOf(before), timeOutOf(after)];
  if (old.to !== undefined && current.to !== undefined && old.to !== current.to) return undefined;
  return old.after === current.after ? 'same' : current.after > old.after ? 'more' : 'less';
}

function timeOutOf(written: unknown): { readonly after: number; readonly to: string | undefined } {
  if (!isMap(written)) return { after: Number.POSITIVE_INFINITY, to: undefined };
  return { after: parseDuration(textOf(written['after']) ?? '') ?? 0, to: textOf(written['to']) };
}

const disqualifies = provedFacet({
  keys: ['when', 'except_when', 'unknown'],
  part: ({ id }) => `disqualifier ${id}`,
  ask: ({ id }, { base, head }) => {
    const [old, current] = [disqualifierIn(base, id), disqualifierIn(head, id)];
    if (old === undefined || current === undefined) return undefined;
    return {
      tests: { base: old.when, head: current.when },
      observations: [
        { see: 'disqualifier', side: 'base', id },
        { see: 'disqualifier', side: 'head', id },
      ],
      wayOf: ([before = '', after = '']) => {
        const rise = hold(after, current.blocks) - hold(before, old.blocks);
        return rise === 0 ? undefined : rise > 0 ? 'up' : 'down';
      },
      tell: disqualifierOutcome(id),
    };
  },
  up: 'stricter',
  rules: { looser: disqualifierLooser, stricter: disqualifierStricter, shifted: disqualifierShifted },
  says: {
    looser: (title) => `“${title}” drops fewer leads`,
    stricter: (title) => `“${title}” drops more leads`,
    shifted: (title) => `“${title}” drops some leads more and some less`,
  },
});

function disqualifierIn({ lifecycle }: Program, id: string) {
  return lifecycle.disqualifiers.find((one) => one.id === id);
}

/** Dropped, held back because it is not known, or let through. */
function hold(seen: string, blocks: boolean): number {
  return seen === 'true' ? 2 : seen === 'unknown' && blocks ? 1 : 0;
}

/** How long a refused lead is gone: not at all, for days, for good. */
function hardnessOf({ data }: Changed['before']): number {
  const { recycle } = data;
  if (isMap(recycle)) return parseDuration(textOf(recycle['not_before']) ?? '') ?? 0;
  return data['then'] === 'disqualify' ? Number.POSITIVE_INFINITY : 0;
}

/** Signals that end the wait sooner make it milder. */
function soonerOf({ data }: Changed['before']): unknown {
  const { recycle } = data;
  const sooner = isMap(recycle) ? recycle['sooner_if'] : undefined;
  return isMap(sooner) ? sooner['signal'] : undefined;
}

const CONSEQUENCE = ['then', 'recycle'];

const consequence: Facet = {
  keys: CONSEQUENCE,
  judge: (changed, comparing, parts) => {
    const [old, current] = [hardnessOf(changed.before), hardnessOf(changed.after)];
    const sooner = byMembers(soonerOf(changed.after), soonerOf(changed.before));
    const time: Order = old === current ? 'same' : current > old ? 'more' : 'less';
    const order = time === 'same' ? sooner : sooner === 'same' || sooner === time ? time : undefined;
    const own = writtenFacet({
      keys: CONSEQUENCE,
      order: () => order,
      more: reasonHarsher,
      less: reasonMilder,
      otherwise: reasonShifted,
      effect: 'stricter',
    });
    return own.judge(changed, comparing, parts);
  },
};

const fastTrack: DefinitionEffects = {
  facets: [
    provedFacet({
      ...CONDITION,
      keys: ['when'],
      part: ({ id }) => `fast-track ${id}`,
      ask: ({ id }, { base, head }) => {
        const testIn = ({ lifecycle }: Program) =>
          lifecycle.stages.find(({ fastTrack: own }) => own?.id === id)?.fastTrack?.when;
        return askTruth({ base: testIn(base), head: testIn(head) }, { holds: 'on the fast track', fails: 'not on it' });
      },
    }),
  ],
  otherwise: policyChanged,
  adding: 'looser',
};

const criterion: DefinitionEffects = {
  facets: [
    provedFacet({
      ...CONDITION,
      keys: ['when'],
      part: ({ id }) => `criterion ${id}`,
      ask: ({ id }, { base, head }) => {
        const testIn = ({ lifecycle }: Program) => lifecycle.criteria.find((one) => one.id === id)?.when;
        return askTruth({ base: testIn(base), head: testIn(head) }, { holds: 'met', fails: 'not met' });
      },
    }),
    decisionFacet,
  ],
  otherwise: DECISION.otherwise,
  adding: 'shifted',
};

const axis: DefinitionEffects = {
  facets: [
    provedFacet({
      ...VALUE,
      keys: ['first_match', 'otherwise'],
      part: ({ id }) => `axis ${id}`,
      ask: ({ id }, { base, head }) => askCases({ base: axisIn(base, id), head: axisIn(head, id) }),
    }),
  ],
  otherwise: VALUE.rules.shifted,
  adding: 'shifted',
};

function axisIn({ steps }: Program, id: string): Cases | undefined {
  const found = steps.find((step) => step.step === 'axis' && step.id === id);
  if (found?.step !== 'axis') return undefined;
  return { cases: found.cases.map(({ when, value }) => ({ when, says: value })), otherwise: found.otherwise };
}

export const lifecycle: KindEffects = {
  kind: 'lifecycle',
  of: {
    stage: { facets: [gate, decisionFacet, timeOut], otherwise: DECISION.otherwise, adding: 'shifted' },
    'fast-track': fastTrack,
    axis,
    'axis/value': { facets: [], otherwise: VALUE.rules.shifted, adding: 'shifted' },
    criterion,
    disqualifier: {
      facets: [disqualifies, otherFacet(['reason'], reasonShifted)],
      otherwise: disqualifierShifted,
      adding: 'stricter',
    },
    'reason-category': { facets: [], otherwise: reasonShifted, adding: 'shifted' },
    reason: { facets: [consequence], otherwise: reasonShifted, adding: 'shifted' },
  },
};
