/** The types of a module check, and tell right leads from wrong ones. */
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { type CompiledModule, toJs } from '#core/program/to-js/index.ts';
import { programWith } from '../small-agreement.ts';
import { STAMP } from './module-verdict.ts';

const compiled = toJs(programWith(), STAMP);

const RIGHT = `
import { agreement, judgeLead, momentAt, type Lead, type Verdict } from './judge.js';
const lead: Lead = {
  id: 'kim',
  fields: { 'company.industry': 'software', 'company.employees': 120, 'contact.title': null },
  events: [
    { id: '1', signal: 'ebook', at: 0, properties: { topic: 'Saws', minutes: 10 } },
    { id: '2', signal: 'demo', at: 1 },
  ],
  records: [
    { what: 'entered', stage: 'sql', at: 0, evidence: ['budget'] },
    { what: 'rejected', stage: 'sal', at: 1, reason: 'not-now' },
    { what: 'override', stage: 'mql', at: 2, role: 'head-of-sales', reason: 'asked for', validUntil: 20000 },
  ],
};
const verdict: Verdict = judgeLead(lead, momentAt(Date.now()));
export const points: number | undefined = verdict.fit_least;
export const grade: 'a' | 'b' | undefined = verdict.fit_grade;
export const isBehind: boolean = verdict.stage === 'inquiry';
export const version: string = agreement.version;
`;

const WRONG: readonly (readonly [what: string, right: string, wrong: string])[] = [
  ['a field there is not', `'contact.title': null`, `'company.size': 1`],
  ['a number as text', `'contact.title': null`, `'contact.title': 7`],
  ['a value that is no choice', `'software'`, `'farming'`],
  ['a signal there is not', `signal: 'demo'`, `signal: 'call'`],
  ['a property of another signal', `signal: 'demo', at: 1`, `signal: 'demo', at: 1, properties: { topic: 'Saws' }`],
  ['a stage there is not', `stage: 'sal'`, `stage: 'won'`],
  ['a comparison with a stage there is not', `=== 'inquiry'`, `=== 'prospect'`],
];

const PROGRAMS = new Map([
  ['/right.ts', RIGHT],
  ...WRONG.map(([, right, wrong], place) => [`/wrong-${place}.ts`, RIGHT.replace(right, wrong)] as const),
]);

describe('the types of a module', () => {
  const said = complaints(compiled, PROGRAMS);

  it('check, and let right leads in', () => {
    expect(said.filter((file) => !file.startsWith('/wrong'))).toEqual([]);
  });

  it.each(WRONG.map(([what], place) => [what, place] as const))('refuse %s', (_, place) => {
    expect(said).toContain(`/wrong-${place}.ts`);
  });
});

/** The files of which the compiler complains. */
function complaints(
  { types }: Pick<CompiledModule, 'types'>,
  programs: ReadonlyMap<string, string>,
): readonly string[] {
  const files = new Map([...programs, ['/judge.d.ts', types]]);
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    exactOptionalPropertyTypes: true,
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile;
  host.getSourceFile = (name, version) => {
    const own = files.get(name);
    return own === undefined ? read(name, version) : ts.createSourceFile(name, own, version);
  };
  host.fileExists = (name) => files.has(name) || ts.sys.fileExists(name);
  host.readFile = (name) => files.get(name) ?? ts.sys.readFile(name);
  const made = ts.createProgram([...programs.keys()], options, host);
  return ts.getPreEmitDiagnostics(made).map(({ file }) => file?.fileName ?? 'nowhere');
}
