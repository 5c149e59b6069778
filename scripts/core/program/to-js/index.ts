/**
 * The program as a stand-alone ES module without dependencies, and its types. It says what the
 * interpreter says, to the last digit, in plain code written for this one agreement: no evaluation of
 * strings, so that it runs under the strictest content security policy, and no look-ups in tables of
 * rules, so that a lead costs little more than in a function written by hand.
 */
import { comment, type JsFragment, joinJs, js, text } from '../../js/fragment.ts';
import type { Program } from '../program.ts';
import { braced } from './body.ts';
import { type Compilation, openCompilation } from './compilation.ts';
import { judgeGates } from './lifecycle/gates.ts';
import { judgeStanding } from './lifecycle/standing.ts';
import { compileSteps } from './steps.ts';
import { typesOf } from './types.ts';
import { verdictOf } from './verdict.ts';

/** Which agreement the module was made of. */
export interface Stamp {
  readonly version: string;
  /** Of the policies it was compiled from. */
  readonly digest: string;
}

export interface CompiledModule {
  /** Text of the `.js` file. */
  readonly module: string;
  /** Text of the `.d.ts` file. */
  readonly types: string;
}

export function toJs(program: Program, stamp: Stamp): CompiledModule {
  return { module: `${moduleOf(program, stamp).text}\n`, types: `${typesOf(program, stamp).text}\n` };
}

function moduleOf(program: Program, { version, digest }: Stamp): JsFragment {
  const { constants, judgeLead } = compile(program);
  const parts = [
    comment(`Written by Lockstep from agreement ${version} (${digest}); do not edit.`),
    js`export const agreement = Object.freeze(${braced([
      js`version: ${text(version)},`,
      js`digest: ${text(digest)},`,
      js`timeZone: ${text(program.timeZone)},`,
    ])});`,
    ...constants,
    momentAt(),
    judgeLead,
  ];
  return joinJs(parts, '\n\n');
}

function compile(program: Program): { readonly constants: readonly JsFragment[]; readonly judgeLead: JsFragment } {
  const compilation = openCompilation(program);
  compileSteps(compilation, program);
  const gates = judgeGates(compilation);
  const verdict = verdictOf(compilation, gates, judgeStanding(compilation, gates));
  const { lead, asOf, asOfDate } = compilation.given;
  const needed = new Set(verdict.names);
  const statements = statementsOf(compilation, needed);
  return {
    constants: compilation.constants.statements(needed),
    judgeLead: js`export function judgeLead(${lead}, { ${asOf}, ${asOfDate} }) ${braced([...statements, verdict])}`,
  };
}

/** From the last to the first part, for each says what it needs of those before. */
function statementsOf({ body, events, past, inputs }: Compilation, needed: Set<string>): readonly JsFragment[] {
  const judging = body.statements(needed);
  const counting = events.statements(needed);
  const recalling = past.body.statements(needed);
  return [...inputs.statements(needed), ...recalling, ...counting, ...judging];
}

/** The one thing of the module that looks at a calendar; judging takes the day as it is given. */
function momentAt(): JsFragment {
  return js`export function momentAt(asOf) {
  const shape = { timeZone: agreement.timeZone, year: "numeric", month: "numeric", day: "numeric" };
  const calendar = new Intl.DateTimeFormat("en-u-ca-gregory-nu-latn", shape);
  const day = Object.fromEntries(calendar.formatToParts(asOf).map(({ type, value }) => [type, Number(value)]));
  return { asOf, asOfDate: Date.UTC(day.year, day.month - 1, day.day) / 86400000 };
}`;
}
