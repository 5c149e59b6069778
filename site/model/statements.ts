/** To which sample leads a segment, a persona or a service level applies. */
import type { Definition } from '#core/agreement/agreement.ts';
import type { Test } from '#core/conditions/test.ts';
import { type Path, pathKey } from '#core/diagnostics/place.ts';
import { judgeStatements } from '#core/program/interpret/statements.ts';
import { dayIn } from '#core/program/leads/zone.ts';
import type { Statement } from '#core/program/program.ts';
import type { JudgedSample } from '#core/program/samples.ts';
import { program, samples } from './examination.ts';
import type { Outcomes } from './judged.ts';

/** The condition under a definition's `when`, or under the one at `path` inside it. */
export function statementOf(definition: Definition, path: Path = ['when']): Test | undefined {
  return program?.statements.find((statement) => isAt(statement, definition, path))?.when;
}

/** The condition that is written at a place, if it says to whom something applies. */
export function statementAt({ file, path }: { readonly file: string; readonly path: Path }): Test | undefined {
  return program?.statements.find(({ origin }) => origin.file === file && pathKey(origin.path) === pathKey(path))?.when;
}

const judged = samples.map((sample) => {
  const asOfDate = dayIn(sample.program.timeZone, sample.asOf);
  const moment = { asOf: sample.asOf, asOfDate };
  return { sample, statements: judgeStatements(sample.program, sample.lead, moment, sample.among) };
});

/** The sample leads it holds for, does not hold for, and cannot be told for. */
export function leadsUnder(definition: Definition): Outcomes {
  const thoseWith = (wanted: boolean | undefined): readonly JudgedSample[] =>
    judged.flatMap(({ sample, statements }) => {
      const found = statements.find(({ statement }) => isAt(statement, definition, ['when']));
      return found !== undefined && found.truth === wanted ? [sample] : [];
    });
  return { yes: thoseWith(true), no: thoseWith(false), unknown: thoseWith(undefined) };
}

function isAt({ origin }: Statement, { policy, path }: Definition, inside: Path): boolean {
  return origin.file === policy.file && pathKey(origin.path) === pathKey([...path, ...inside]);
}
