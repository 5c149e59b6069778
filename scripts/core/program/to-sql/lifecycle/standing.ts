/**
 * Where a lead stands: seven rules, the first that matches wins. Each is a
 * column that is true where it matches, with the stage and the reason it gives.
 */
import { choose } from '../../../sql/case.ts';
import { type Fragment, NULL } from '../../../sql/fragment.ts';
import type { Basis } from '../../verdict.ts';
import type { Compilation } from '../compilation.ts';
import type { Column, Reader } from '../sheet.ts';
import { blockedRule } from './blocked.ts';
import { disqualifiedRule } from './disqualified.ts';
import { furthestRules } from './furthest.ts';
import type { Gates } from './gates.ts';
import { overrideRule } from './override.ts';
import { recycledRule } from './recycled.ts';
import { rejectedRule } from './rejected.ts';

/** One of the rules. Stage and reason are read only where it matches. */
export interface StandingRule {
  readonly basis: Basis;
  readonly matches: Column;
  readonly stage: Column;
  readonly reason?: Column;
}

export interface Standing {
  readonly stage: Column;
  readonly basis: Column;
  readonly reason: Column;
}

export function standingOf(compilation: Compilation, gates: Gates): Standing {
  const rules = [blockedRule, overrideRule, disqualifiedRule, recycledRule, rejectedRule, furthestRules].flatMap(
    (rule) => rule(compilation, gates),
  );
  const { sheet, dialect } = compilation;
  const firstMatch = (
    label: string,
    of: (rule: StandingRule, reader: Reader) => Fragment,
    otherwise: Fragment,
  ): Column =>
    sheet.compute(label, (reader) =>
      choose(
        rules.map((rule) => ({ when: reader.read(rule.matches), gives: of(rule, reader) })),
        otherwise,
      ),
    );
  return {
    stage: firstMatch('stage', (rule, reader) => reader.read(rule.stage), NULL),
    basis: firstMatch('basis', ({ basis }) => dialect.text(basis), dialect.text('none' satisfies Basis)),
    reason: firstMatch('reason', ({ reason }, reader) => (reason === undefined ? NULL : reader.read(reason)), NULL),
  };
}
