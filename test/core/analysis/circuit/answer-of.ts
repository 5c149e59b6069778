/** What a leaf of a circuit answers for a lead, asked of the lead itself with the interpreter's own functions. */

import { type Answer, type Leaf, NEVER, type PointsLeaf } from '#core/analysis/leaf.ts';
import type { Side } from '#core/analysis/reach.ts';
import { compare } from '#core/conditions/compare.ts';
import { truthOf } from '#core/conditions/judge.ts';
import type { Value } from '#core/conditions/value.ts';
import { DAY_MS } from '#core/conditions/value.ts';
import { ageOf } from '#core/conditions/window.ts';
import { domainOf } from '#core/program/interpret/derived.ts';
import { timesOf } from '#core/program/interpret/inactivity.ts';
import { sum } from '#core/program/interpret/pair.ts';
import { newestEntered } from '#core/program/interpret/past.ts';
import { scoreRule } from '#core/program/interpret/rule-score.ts';
import type { Judged } from '#core/program/interpret/verdict.ts';

/** Whichever version is asked, source fields, events and records are the same. */
export function answerOf(leaf: Leaf, under: (side: Side) => Judged): Answer {
  const judged = under(leaf.leaf === 'free' ? leaf.side : 'base');
  const { subject, past } = judged;
  switch (leaf.leaf) {
    case 'field': {
      const value = sourceOf(judged, leaf.field, leaf.domain);
      return compare(leaf.comparison, value, subject, () => undefined);
    }
    case 'known':
      return sourceOf(judged, leaf.field, leaf.domain) !== undefined;
    case 'began': {
      const { orSince } = leaf.inactivity;
      const began = sourceOf(judged, leaf.field, false);
      if (orSince === undefined || began === undefined) return undefined;
      const unit = orSince.type.is === 'date' ? DAY_MS : 1;
      return timesOf(ageOf(orSince.type, began, subject) * unit, leaf.inactivity);
    }
    case 'fields': {
      const field = (id: string) => {
        const address = leaf.domains?.[id];
        return address === undefined ? past.fields.get(id) : sourceOf(judged, address, true);
      };
      return truthOf(leaf.test, { ...subject, field });
    }
    case 'count': {
      const counted = subject.count(leaf.count);
      return counted === undefined ? undefined : Math.min(counted, leaf.enough);
    }
    case 'points':
      return pointsOf(leaf, judged);
    case 'quiet': {
      const newest = past.events?.find(({ signal }) => signal === leaf.signal);
      if (past.events === undefined) return undefined;
      return newest === undefined ? NEVER : timesOf(past.asOf - newest.at, leaf.inactivity);
    }
    case 'record':
      return recordOf(leaf.asks, judged);
    case 'free':
      return truthOf(leaf.test, subject);
  }
}

function sourceOf({ past }: Judged, field: string, domain: boolean): Value | undefined {
  const value = past.fields.get(field);
  return domain ? domainOf(value) : value;
}

function pointsOf({ rule, than, forgets }: PointsLeaf, judged: Judged): Answer {
  const { past } = judged;
  if (past.events === undefined) return undefined;
  const instants = forgets.flatMap((forgetting) => {
    const newest =
      'reached' in forgetting
        ? newestEntered(past.records ?? [], forgetting.reached)
        : past.events?.find(({ signal }) => signal === forgetting.signal);
    return newest === undefined ? [] : [newest.at];
  });
  const forgotten = instants.length === 0 ? undefined : Math.max(...instants);
  const points = (of: PointsLeaf['rule']): number => sum(scoreRule(of, judged, forgotten)).least;
  return points(rule) - (than === undefined ? 0 : points(than));
}

function recordOf(asks: Extract<Leaf, { leaf: 'record' }>['asks'], { subject, past }: Judged): Answer {
  if (past.records === undefined) return undefined;
  if ('criterion' in asks) {
    return past.cycle.some((record) => record.what === 'entered' && record.evidence.includes(asks.criterion));
  }
  const { stages, inLast, times } = asks;
  const least = times?.from?.otherwise ?? 1;
  return (subject.timesReached(stages, inLast) ?? 0) >= least;
}
