/**
 * Runs one command line: parses it, hands the command its input, prints the outcome. Data goes to
 * stdout, talk to stderr. Exit codes: 0 nothing at or above the gate, 1 findings, 2 could not run,
 * 3 a bug in Lockstep.
 */
import { CommanderError } from 'commander';
import type { Look } from '../core/report/format.ts';
import { formats } from '../core/report/formats/index.ts';
import type { Report } from '../core/report/report.ts';
import { visible } from '../core/report/visible.ts';
import { writeText } from '../node/files/write-text.ts';
import { fileLook, lookFor } from '../node/terminal/terminal.ts';
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

async function perform(command: Command, parsed: Parsed): Promise<number> {
  const outcome = await command.run(parsed.input);
  await print(outcome, parsed);
  await outcome.until;
  return outcome.exit;
}

/** Files first: whoever reads stdout to its end finds them written. */
async function print({ report, output }: Outcome, { input, targets, colour, quiet }: Parsed): Promise<void> {
  const files = targets.flatMap(({ format, file }) => (file === undefined ? [] : [{ format, file }]));
  for (const { format, file } of files) {
    await writeText(file, formatted(format, report, fileLook));
    input.talk(`Written: ${file}`);
  }
  if (output !== undefined) {
    process.stdout.write(output);
    if (!quiet) process.stderr.write(formatted('pretty', report, lookFor(process.stderr, colour)));
    return;
  }
  const onScreen = targets.find(({ file }) => file === undefined);
  if (onScreen === undefined) {
    input.talk(report.summary);
    return;
  }
  const shown = quiet && onScreen.format === 'pretty' ? { ...report, blocks: [], summary: '' } : report;
  process.stdout.write(formatted(onScreen.format, shown, lookFor(process.stdout, colour)));
}

function formatted(id: string, report: Report, look: Look): string {
  const format = formats.find((candidate) => candidate.id === id) ?? formats[0];
  return format?.render(report, look) ?? '';
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
