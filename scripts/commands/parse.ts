/** Turns words of a command line into the input of a command, with commander. */
import { Option as Flag, InvalidArgumentError, Command as Parser } from 'commander';
import { parseInstant } from '../core/conditions/instant.ts';
import type { Command, Input } from './command.ts';
import { commands } from './index.ts';
import { outputsOf, type Target } from './targets.ts';

export interface Parsed {
  readonly input: Input;
  /** In which formats the report goes where. */
  readonly targets: readonly Target[];
  readonly colour: boolean;
  readonly quiet: boolean;
}

type Perform = (command: Command, parsed: Parsed) => Promise<void>;

/** Of the command that the first word names; of all of them where it names none, to say what there is. */
export async function parser(words: readonly string[], perform: Perform): Promise<Parser> {
  const root = new Parser('lockstep')
    .description('The agreement between sales and marketing as code: check, judge, explain, publish.')
    .exitOverride()
    .showSuggestionAfterError()
    .showHelpAfterError('Run "npm run lockstep -- --help" to see every command.')
    .helpCommand(false);
  for (const command of await called(words)) root.addCommand(subcommand(command, perform));
  return root;
}

function called([first = '']: readonly string[]): Promise<readonly Command[]> {
  const load = Object.hasOwn(commands, first) ? commands[first] : undefined;
  const loads = load === undefined ? Object.values(commands) : [load];
  return Promise.all(loads.map((each) => each()));
}

function subcommand(command: Command, perform: Perform): Parser {
  const parser = new Parser(command.name).description(command.summary).exitOverride();
  for (const argument of command.arguments) parser.argument(argument.name, argument.summary);
  for (const option of command.options) parser.addOption(flagOf(option));
  parser
    .option('--policies <dir>', 'directory of the policies', 'policies')
    .option('--as-of <instant>', 'judge at this instant, such as 2026-10-15 or 2026-10-15T09:00:00Z', instant)
    .addOption(formatFlag(command))
    .option('--no-color', 'never use colour')
    .option('--quiet', 'findings only, no talk');
  return parser.action(async () => {
    const { format, ...flags }: Flags = parser.opts();
    await perform(command, parsedFrom(command, parser.args, flags, format ?? []));
  });
}

type Flags = { readonly format?: readonly Target[] } & Readonly<Record<string, string | boolean | number | undefined>>;

/** Collects what is named, and says at once what cannot be written. */
function formatFlag(command: Command): Flag {
  const names = command.formats.join(', ');
  const summary = `how to write the result: ${names}; name=file writes it into a file, and several may be given`;
  return new Flag('--format <format>', `${summary} (default: ${command.formats[0]})`).argParser(
    (text: string, before: readonly Target[] | undefined) => {
      const outputs = outputsOf(command, text, before ?? []);
      if (typeof outputs === 'string') throw new InvalidArgumentError(outputs);
      return outputs;
    },
  );
}

function parsedFrom(
  command: Command,
  words: readonly string[],
  flags: Omit<Flags, 'format'>,
  asked: readonly Target[],
): Parsed {
  const { policies, asOf, color, quiet, ...own } = flags;
  const standard: Target = { format: command.formats[0] ?? 'pretty' };
  const targets = asked.length === 0 ? [standard] : asked;
  const silent = quiet === true;
  const input: Input = {
    arguments: words,
    flags: Object.fromEntries(
      Object.entries(own).map(([name, value]) => [name, typeof value === 'number' ? String(value) : value]),
    ),
    policies: String(policies),
    asOf: typeof asOf === 'number' ? asOf : undefined,
    now: Date.now(),
    format: (targets.find(({ file }) => file === undefined) ?? targets[0] ?? standard).format,
    quiet: silent,
    talk: (line) => {
      if (!silent) process.stderr.write(`${line}\n`);
    },
  };
  return { input, targets, colour: color !== false, quiet: silent };
}

function flagOf({ flags, summary, choices, default: value }: Command['options'][number]): Flag {
  const flag = new Flag(flags, summary);
  if (choices !== undefined) flag.choices([...choices]);
  return value === undefined ? flag : flag.default(value);
}

/** A bare date is midnight UTC at its start. */
function instant(text: string): number {
  const at = parseInstant(/^\d{4}-\d{2}-\d{2}$/u.test(text) ? `${text}T00:00:00Z` : text);
  if (at === undefined)
    throw new InvalidArgumentError('Write a day or an instant with its zone, such as 2026-10-15T09:00:00Z.');
  return at;
}
