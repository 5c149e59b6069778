/**
 * How recorded leads move: those of a file, judged under both versions, few of them by the interpreter and
 * many in the database. Their ids are no business of whoever reads the review.
 */
import { type MovedLeads, movedBetween, movementOf } from '../core/compare/movement.ts';
import type { Movement } from '../core/compare/review.ts';
import { formatInstant } from '../core/conditions/instant.ts';
import type { Finding } from '../core/diagnostics/finding.ts';
import { judgeAll } from '../core/program/interpret/verdict.ts';
import { dataRules, LEAVES_ROWS_OUT } from '../core/program/leads/data-rules.ts';
import { lower } from '../core/program/lower/index.ts';
import type { Program } from '../core/program/program.ts';
import type { LeadFiles } from '../node/data/read/read-leads.ts';
import { UsageError } from '../node/usage-error.ts';
import { bulkSettings } from './bulk-settings.ts';
import { type Input, textFlag } from './command.ts';
import type { ExaminedVersions } from './examined-versions.ts';
import { counted, lossesInWords } from './losses.ts';
import { instantFor, momentOf } from './program-to-judge-by.ts';

/** Up to so many leads the interpreter is quicker than the database is to start. */
const FEW = 1000;

export interface RecordedMovement {
  readonly movement: Movement;
  readonly findings: readonly Finding[];
  /** What was read, when it was judged, and what could not be used. */
  readonly told: readonly string[];
}

/** `undefined` where no file is named, or one of the versions cannot be judged by. */
export async function recordedMovement(
  input: Input,
  versions: ExaminedVersions,
): Promise<RecordedMovement | undefined> {
  const files = filesNamed(input);
  const asOf = instantFor(input);
  const [base, head] = [programAt(versions.base, asOf), programAt(versions.head, asOf)];
  if (files === undefined || base === undefined || head === undefined) return undefined;
  const judged = await judgeBoth(input, files, { base, head, asOf });
  const shown = input.flags['showIds'] === true;
  const moved = shown ? judged.moved : judged.moved.map((group) => ({ ...group, examples: [] }));
  const { base: old, head: current } = versions;
  const movement = movementOf(files.leads, moved, { base: old.version, head: current.version });
  return {
    movement,
    findings: judged.findings,
    told: [
      `${counted(movement.leads, 'lead')} of ${files.leads} ${movement.leads === 1 ? 'was' : 'were'} judged under both versions as of ${formatInstant(asOf)}.`,
      ...lossesInWords(judged.lost),
    ],
  };
}

function filesNamed(input: Input): LeadFiles | undefined {
  const [leads, events, records, members] = ['leads', 'events', 'records', 'members'].map((name) =>
    textFlag(input, name),
  );
  if (leads !== undefined) return { leads, events, records, members };
  const beside = Object.entries({ events, records, members }).find(([, file]) => file !== undefined);
  if (beside === undefined) return undefined;
  throw new UsageError(
    `--${beside[0]} belongs to a file of leads, and none is named.`,
    'Name the file of leads too, with --leads.',
  );
}

/** What is in force then; the review itself may be as of another instant. */
function programAt({ version, errors }: ExaminedVersions['base'], asOf: number): Program | undefined {
  return errors.length > 0 ? undefined : lower(version.agreement, { asOf }).program;
}

interface Programs {
  readonly base: Program;
  readonly head: Program;
  readonly asOf: number;
}
interface Judged {
  readonly moved: readonly MovedLeads[];
  readonly findings: readonly Finding[];
  readonly lost: { readonly rows: number; readonly values: number };
}

async function judgeBoth(input: Input, files: LeadFiles, programs: Programs): Promise<Judged> {
  input.talk(
    `Judging ${Object.values(files)
      .filter((name) => name !== undefined)
      .join(', ')} under both versions …`,
  );
  const { hasFewRows } = await import('../node/data/read/few-rows.ts');
  const isJson = /\.json(?:\.gz)?$/iu.test(files.leads);
  return isJson || (await hasFewRows(files.leads, FEW)) ? judgeFew(files, programs) : judgeMany(input, files, programs);
}

/** Each version reads the files by its own fields; what is wrong with rows is what the new one says. */
async function judgeFew(files: LeadFiles, { base, head, asOf }: Programs): Promise<Judged> {
  const { readLeads } = await import('../node/data/read/read-leads.ts');
  const { someOfEachRule } = await import('../node/data/some-of-each-rule.ts');
  const [old, current] = [await readLeads(base, files), await readLeads(head, files)];
  const before = new Map(judgeAll(base, old.leads, momentOf(base, asOf)).map((verdict) => [verdict.lead, verdict]));
  const moved = judgeAll(head, current.leads, momentOf(head, asOf)).flatMap((after) => {
    const own = before.get(after.lead);
    return own === undefined ? [] : [movedBetween(own, after)];
  });
  const count = (rules: readonly { readonly id: string }[]): number =>
    current.findings.filter(({ rule }) => rules.some(({ id }) => id === rule)).length;
  const lost = { rows: count(LEAVES_ROWS_OUT) + current.moreRows, values: count([dataRules.value]) };
  return { moved, findings: someOfEachRule(current.findings), lost };
}

async function judgeMany(input: Input, files: LeadFiles, { base, head, asOf }: Programs): Promise<Judged> {
  const { compareFiles } = await import('../node/data/bulk/compare-files.ts');
  const { progressOn } = await import('../node/terminal/progress.ts');
  const progress = progressOn(process.stderr, !input.quiet);
  try {
    const { moved, findings, count } = await compareFiles({
      base: { program: base, moment: momentOf(base, asOf) },
      head: { program: head, moment: momentOf(head, asOf) },
      files,
      settings: bulkSettings(input),
      told: progress.show,
    });
    return { moved, findings, lost: { rows: count(LEAVES_ROWS_OUT), values: count([dataRules.value]) } };
  } finally {
    progress.done();
  }
}
