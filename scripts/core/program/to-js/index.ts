/**
 * The program as a stand-alone ES module without dependencies, and its types. It says what the
 * interpreter says, to the last digit, in plain code written for this one agreement: no evaluation of
 * strings, so that it runs under the strictest content security policy, and no look-ups in tables of
 * rules, so that a lead costs little more than in a function written by hand.
 */
import { comment, type JsFragment, joinJs, js, newName, text, UNDEFINED, whole } from '../../js/fragment.ts';
import type { Program } from '../program.ts';
import { strataOf, usesAccount } from '../strata.ts';
import { judgeAccount, memberFunctions, personEntry } from './accounts/functions.ts';
import { openRollUps } from './accounts/roll-ups.ts';
import { braced, linesOf, openBody } from './body.ts';
import { type Compilation, openCompilation } from './compilation.ts';
import { judgeGates } from './lifecycle/gates.ts';
import { judgeStanding } from './lifecycle/standing.ts';
import { inParts, type Parted } from './parts.ts';
import { compileSteps } from './steps.ts';
import { typesOf } from './types.ts';
import { verdictOf } from './verdict.ts';

/** Which agreement the module was made of. */
export interface Stamp {
  readonly version: string;
  /** Of the policies it was compiled from. */
  readonly digest: string;
  /** Whole days since 1970-01-01, both included, on which the same definitions are in force; open where none is given. */
  readonly inForce?: { readonly from?: number; readonly until?: number };
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

function moduleOf(program: Program, { version, digest, inForce = {} }: Stamp): JsFragment {
  const { constants, functions } = usesAccount(program) ? compileAccount(program) : compileLead(program);
  const parts = [
    comment(`Written by Lockstep from agreement ${version} (${digest}); do not edit.`),
    js`export const agreement = Object.freeze(${braced([
      js`version: ${text(version)},`,
      js`digest: ${text(digest)},`,
      js`timeZone: ${text(program.timeZone)},`,
      js`inForce: Object.freeze({ from: ${dayOf(inForce.from)}, until: ${dayOf(inForce.until)} }),`,
    ])});`,
    ...constants,
    momentAt(),
    ...functions,
  ];
  return joinJs(parts, '\n\n');
}

function dayOf(day: number | undefined): JsFragment {
  return day === undefined ? UNDEFINED : whole(day);
}

interface Compiled {
  readonly constants: readonly JsFragment[];
  readonly functions: readonly JsFragment[];
}

function compileLead(program: Program): Compiled {
  const compilation = openCompilation(program);
  compileSteps(compilation, program.steps);
  const verdict = compileVerdict(compilation);
  const needed = new Set(verdict.names);
  const { statements, functions } = statementsOf(compilation, needed);
  const { lead, asOf, asOfDate } = compilation.given;
  const body = braced([...linesOf(statements), verdict]);
  return {
    constants: linesOf(compilation.constants.statements(needed)),
    functions: [...functions, js`export function judgeLead(${lead}, { ${asOf}, ${asOfDate} }) ${body}`],
  };
}

/** In two passes over the people: what is worked out of each alone, and what they take over from their account. */
function compileAccount(program: Program): Compiled {
  const alone = openCompilation(program);
  const { persons, inherited } = strataOf(program);
  compileSteps(alone, persons);
  const rollUps = openRollUps(alone);
  const inheriting: Compilation = { ...alone, body: openBody(alone.taken), rollUps };
  compileSteps(inheriting, inherited);
  const verdict = compileVerdict(inheriting);
  const needed = new Set(verdict.names);
  const inherit = [...linesOf(inheriting.body.statements(needed)), verdict];
  const entry = personEntry(alone, rollUps, inherit);
  for (const name of entry.names) needed.add(name);
  const { statements, functions: parts } = statementsOf(alone, needed);
  const { lead, asOf, asOfDate } = alone.given;
  const name = newName('judgeAlone', alone.taken);
  const functions = [
    ...parts,
    js`function ${name}(${lead}, ${asOf}, ${asOfDate}) ${braced([...linesOf(statements), entry])}`,
    ...memberFunctions(alone, rollUps),
    judgeAccount(alone, rollUps, name),
  ];
  for (const code of functions) for (const used of code.names) needed.add(used);
  return { constants: linesOf(alone.constants.statements(needed)), functions };
}

function compileVerdict(compilation: Compilation): JsFragment {
  const gates = judgeGates(compilation);
  return verdictOf(compilation, gates, judgeStanding(compilation, gates));
}

/** From the last to the first part, for each says what it needs of those before. */
function statementsOf({ body, events, past, inputs, given, taken }: Compilation, needed: Set<string>): Parted {
  const asked = new Set(needed);
  const judging = body.statements(needed);
  const counting = events.statements(needed);
  const recalling = past.body.statements(needed);
  const before = [...inputs.statements(needed), ...recalling, ...counting];
  const known = [...before.flatMap(({ defines }) => defines), given.lead, given.asOf, given.asOfDate];
  const { statements, functions } = inParts(judging, { known, asked, taken });
  return { statements: [...before, ...statements], functions };
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
