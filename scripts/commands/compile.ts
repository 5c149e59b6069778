/** `compile`: the agreement for other machines, as SQL, as a JavaScript module, or as data. */
import { formatInstant } from '../core/conditions/instant.ts';
import type { Examination } from '../core/lint/examine.ts';
import { dialects } from '../core/sql/dialects/index.ts';
import { digestOf } from '../node/files/digest.ts';
import { writeTexts } from '../node/files/write-texts.ts';
import type { Command, Outcome } from './command.ts';
import { textFlag } from './command.ts';
import { targets } from './compile-targets.ts';
import { examineFolder, reportOf } from './examination.ts';
import { gate } from './gate.ts';

const TARGETS = ['sql', 'js', 'json'] as const satisfies readonly (keyof typeof targets)[];

export const compile: Command = {
  name: 'compile',
  summary: 'write the agreement for other machines: SQL for a warehouse, a JavaScript module, or data',
  arguments: [],
  options: [
    { flags: '--to <form>', summary: 'what to write', choices: TARGETS, default: 'sql' },
    {
      flags: '--dialect <engine>',
      summary: 'engine the SQL is for',
      choices: Object.keys(dialects),
      default: 'duckdb',
    },
    { flags: '--out <path>', summary: 'a file with an ending, or a folder; else all goes to stdout' },
  ],
  formats: ['pretty', 'json'],
  async run(input) {
    const examination = await examineFolder(input);
    const { program } = examination;
    if (program === undefined) return refused(examination);
    const to = TARGETS.find((target) => target === textFlag(input, 'to')) ?? 'sql';
    const compiled = targets[to]({
      examination,
      program,
      digest: digestOf(examination.documents),
      dialect: textFlag(input, 'dialect') ?? 'duckdb',
    });
    const out = textFlag(input, 'out');
    const files = out === undefined ? [] : await writeTexts(out, compiled);
    const report = {
      ...reportOf('compile', examination),
      findings: [],
      summary: summaryOf(examination, compiled.what, files),
    };
    return { report, ...(out === undefined ? { output: compiled.whole } : {}), exit: 0 };
  },
};

function refused(examination: Examination): Outcome {
  const errors = examination.findings.filter(({ severity }) => severity === 'error');
  const report = reportOf('compile', { ...examination, findings: errors });
  return {
    report: { ...report, summary: 'Nothing can be compiled until the errors are repaired.' },
    exit: gate(errors, 'error'),
  };
}

function summaryOf({ agreement, asOf }: Examination, what: string, files: readonly string[]): string {
  const { name, version } = agreement.company;
  const written = files.length === 0 ? '' : ` Written: ${files.join(', ')}.`;
  return `${name} ${version}, what is in force as of ${formatInstant(asOf)}, compiled to ${what}.${written}`;
}
