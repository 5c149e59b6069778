/**
 * A command: one file that carries its name, its flags and what it does. It composes the core with
 * this machine and answers with an outcome; `cli.ts` prints that and exits.
 */
import type { Report } from '../core/report/report.ts';

export interface Command {
  readonly name: string;
  readonly summary: string;
  readonly arguments: readonly Argument[];
  readonly options: readonly Option[];
  /** Formats it can write, the default one first. */
  readonly formats: readonly string[];
  /** Those of the formats that hold the command's own data instead of its report: they go to stdout only. */
  readonly data?: readonly string[];
  run(input: Input): Promise<Outcome>;
}

/** Of a command whose report every format can show; the default one first. */
export const REPORT_FORMATS: readonly string[] = ['pretty', 'json', 'github', 'markdown', 'sarif'];

export interface Argument {
  /** As commander writes it: `<lead>` required, `[leads]` optional. */
  readonly name: string;
  readonly summary: string;
}

export interface Option {
  /** As commander writes it: `--events <file>`. */
  readonly flags: string;
  readonly summary: string;
  readonly choices?: readonly string[];
  readonly default?: string;
}

export interface Input {
  readonly arguments: readonly (string | undefined)[];
  /** Flags of the command by their camel-case name. */
  readonly flags: Readonly<Record<string, string | boolean | undefined>>;
  readonly policies: string;
  /** From `--as-of`, epoch milliseconds. */
  readonly asOf: number | undefined;
  /** The clock, read once at the command line. */
  readonly now: number;
  /** What goes to stdout, or else the first that goes into a file. */
  readonly format: string;
  readonly quiet: boolean;
  /** Progress for people, on stderr. */
  talk(line: string): void;
}

export interface Outcome {
  readonly report: Report;
  /** Data for stdout instead of the rendered report, which then goes to stderr. */
  readonly output?: string;
  readonly exit: 0 | 1;
  /** Keeps running, for servers, until it resolves. */
  readonly until?: Promise<void>;
}

export function textFlag(input: Pick<Input, 'flags'>, name: string): string | undefined {
  const value = input.flags[name];
  return typeof value === 'string' ? value : undefined;
}
