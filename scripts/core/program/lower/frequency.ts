/** How often events count, `3 per 7d`, and how their points fade with age. */
import { durationText, parseDuration } from '../../conditions/duration.ts';
import type { Scope } from '../../conditions/scope.ts';
import { DAY_MS } from '../../conditions/value.ts';
import { type Path, valueAt } from '../../diagnostics/place.ts';
import { findingOf } from '../../diagnostics/rule.ts';
import type * as policies from '../../schema/policies.generated.ts';
import type { Decay, Limit } from '../program.ts';
import { expiryTable, halfLifeTable, linearTable, stepTable } from './decay-table.ts';
import { DECAY, LIMIT } from './rules.ts';

const MOST_EVENTS = 1_000_000;

/** `once`, `once per 30d`, `3 per 7d`. */
export function lowerLimit(written: string, path: Path, scope: Scope): Limit | undefined {
  const groups = /^(?<newest>once|[1-9]\d*)(?: per (?<per>\S+))?$/u.exec(written)?.groups;
  const newest = groups?.['newest'] === 'once' ? 1 : Number(groups?.['newest']);
  const per = groups?.['per'] === undefined ? undefined : parseDuration(groups['per']);
  const fits = newest <= MOST_EVENTS && (groups?.['per'] === undefined) === (per === undefined);
  if (fits) return { newest, ...(per === undefined ? {} : { per }) };
  const message = `"${written}" is no limit that can be counted.`;
  scope.report(findingOf(LIMIT, { message, place: valueAt(scope.file, path) }));
  return undefined;
}

export function lowerDecay(written: policies.Decay, path: Path, scope: Scope): Decay | undefined {
  switch (written.curve) {
    case 'linear': {
      const days = wholeDays(written.over, [...path, 'over'], scope, LONGEST_FADE);
      return days === undefined
        ? undefined
        : { text: `evenly to nothing over ${daysText(days)}`, perMille: linearTable(days) };
    }
    case 'half-life': {
      const days = wholeDays(written.every, [...path, 'every'], scope, LONGEST_HALF_LIFE);
      return days === undefined
        ? undefined
        : { text: `half is left after ${daysText(days)}`, perMille: halfLifeTable(days) };
    }
    case 'expiry': {
      const days = wholeDays(written.after, [...path, 'after'], scope, LONGEST_FADE);
      return days === undefined
        ? undefined
        : { text: `nothing is left after ${daysText(days)}`, perMille: expiryTable(days) };
    }
    case 'step':
      return lowerSteps(written, [...path, 'steps'], scope);
  }
}

/** Ten years, and two: what fades more slowly does not fade. They keep the tables small. */
const LONGEST_FADE = 3650;
const LONGEST_HALF_LIFE = 730;

function lowerSteps({ steps }: policies.StepDecay, path: Path, scope: Scope): Decay | undefined {
  const known = steps.map(({ from, keeps }) => ({
    from: Number.parseInt(from, 10),
    perMille: Number.parseInt(keeps, 10) * 10,
  }));
  const wrong = known.findIndex(
    ({ from }, index) => (index === 0 ? from !== 0 : from <= (known[index - 1]?.from ?? 0)) || from > LONGEST_FADE,
  );
  if (wrong < 0) {
    const [, ...later] = known;
    const phrases = later.map(({ from, perMille }) => `${perMille / 10}% from ${daysText(from)} on`);
    return {
      text: [`${(known[0]?.perMille ?? 1000) / 10}% is kept at first`, ...phrases].join(', '),
      perMille: stepTable(known),
    };
  }
  const message =
    wrong === 0
      ? 'The steps of a decay begin at 0d.'
      : `The steps of a decay go from younger to older, up to ${daysText(LONGEST_FADE)}.`;
  scope.report(findingOf(DECAY, { message, place: valueAt(scope.file, [...path, wrong, 'from']) }));
  return undefined;
}

function wholeDays(written: string, path: Path, scope: Scope, most: number): number | undefined {
  const duration = parseDuration(written);
  if (duration !== undefined && duration % DAY_MS === 0 && duration <= most * DAY_MS) return duration / DAY_MS;
  const message = `Points cannot fade by ${written}: ages are counted in whole days, up to ${daysText(most)} here.`;
  scope.report(findingOf(DECAY, { message, place: valueAt(scope.file, path) }));
  return undefined;
}

function daysText(days: number): string {
  return durationText(days * DAY_MS);
}
