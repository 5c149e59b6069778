/**
 * Runs one command line: parses it, hands the command its input, prints the outcome. Data goes to
 * stdout, talk to stderr. Exit codes: 0 nothing at or above the gate, 1 findings, 2 could not run,
 * 3 a bug in Lockstep.
 */
import { CommanderError } from 'commander';
import { formats } from '../core/report/formats/index.ts';
import type { Report } from '../core/report/report.ts';
import { visible } from '../core/report/visible.ts';
import { lookFor } from '../node/terminal/terminal.ts';
import { UsageError } from '../node/usage-error.ts';
import type { Command, Outcome } from './command.ts';
import { type Parsed, parser } from './parse.ts';

export async function run(words: readonly string[]): Promise<number> {
  try {
    let exit = 0;
    const parse = await parser(words, async (command, parsed) => {
      exit = await perform(command, parsed);
    });
    await parse.parseAsync(words, { from: 'user' });
    return exit;
  } catch (error) {
    return explainFailure(error);
  }
}

async function perform(command: Command, { input, colour, quiet }: Parsed): Promise<number> {
  const outcome = await command.run(input);
  print(outcome, input.format, colour, quiet);
  await outcome.until;
  return outcome.exit;
}

function print({ report, output }: Outcome, formatId: string, colour: boolean, quiet: boolean): void {
  const format = formats.find(({ id }) => id === formatId);
  if (output !== undefined) {
    process.stdout.write(output);
    if (!quiet) process.stderr.write(rendered('pretty', report, process.stderr, colour));
    return;
  }
  const shown = quiet && formatId === 'pretty' ? { ...report, blocks: [], summary: '' } : report;
  process.stdout.write(rendered(format?.id ?? 'pretty', shown, process.stdout, colour));
}

function rendered(id: string, report: Report, stream: NodeJS.WriteStream, colour: boolean): string {
  const format = formats.find((candidate) => candidate.id === id);
  return format?.render(report, lookFor(stream, colour)) ?? '';
}

function explainFailure(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof UsageError) {
    process.stderr.write(`lockstep: ${visible(error.message)}\n`);
    if (error.remedy !== undefined) process.stderr.write(`${visible(error.remedy)}\n`);
    return 2;
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(
    `lockstep: this is a bug in Lockstep, not in your policies. Please report it with these lines:\n${visible(detail)}\n`,
  );
  return 3;
}
