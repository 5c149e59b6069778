/** Reads a folder of policies, examines it, and puts the result into a report. */
import { formatInstant } from '../core/conditions/instant.ts';
import { type Examination, examine } from '../core/lint/examine.ts';
import { locateFindings, locateSuppressed } from '../core/report/locate.ts';
import { byAge } from '../core/report/new-findings.ts';
import type { Block, LocatedFinding, Report } from '../core/report/report.ts';
import { checkRules } from '../core/report/rule-catalogue.ts';
import { readPolicies } from '../node/files/read-policies.ts';
import type { Input } from './command.ts';
import { SEVERITIES } from './gate.ts';

export async function examineFolder(
  input: Pick<Input, 'policies' | 'asOf' | 'now'>,
  how?: { readonly proves: boolean },
): Promise<Examination> {
  return examine(await readPolicies(input.policies), { asOf: input.asOf, now: input.now }, how);
}

/** Findings of what a change started from, at the same instant. */
export interface BaseFindings {
  /** As the user named it. */
  readonly name: string;
  readonly findings: readonly LocatedFinding[];
  /** Whether it could be judged, so that everything was looked for. */
  readonly judged: boolean;
}

/** With `base`, only what the base has not counts. */
export function reportOf(command: string, examination: Examination, base?: BaseFindings): Report {
  const { agreement, asOf, documents, samples, program, suppressed } = examination;
  const missed = samples.filter((sample) => sample.missed.length > 0).length;
  const located = locateFindings(examination.findings, documents);
  const { added, existing } = base === undefined ? { added: located, existing: [] } : byAge(located, base.findings);
  return {
    command,
    agreement: agreement.company,
    asOf: formatInstant(asOf),
    findings: added,
    ...(base === undefined ? {} : { existing }),
    suppressed: locateSuppressed(suppressed, documents),
    rules: checkRules,
    blocks: [],
    summary: [
      summaryOf(examination, { missed, findings: added }),
      ...(base === undefined ? [] : [againstBase(base, existing.length)]),
    ].join('\n'),
    data: {
      policies: documents.length,
      definitions: agreement.definitions.length,
      judged: program !== undefined,
      samples: samples.length,
      missed,
    },
  };
}

function againstBase({ name, judged }: BaseFindings, existing: number): string {
  const before = `${counted(existing, 'finding')} of ${name} ${existing === 1 ? 'is' : 'are'} still there and not counted.`;
  return judged
    ? before
    : `${before} ${name} has errors and could not be judged: what only judging finds counts as new.`;
}

/** How many sample leads stand where, in the order of the lifecycle. */
export function standings({ agreement, samples }: Examination): Block {
  const standing = Map.groupBy(samples, ({ explanation }) => explanation.verdict.stage);
  const stages = agreement.definitions.filter(({ kind, id }) => kind === 'stage' && standing.has(id));
  const rows = stages.map(({ id, title }) => [title, String(standing.get(id)?.length ?? 0)]);
  const without = standing.get(undefined)?.length ?? 0;
  return {
    block: 'table',
    columns: [
      { title: 'Stage', align: 'left' },
      { title: 'Sample leads', align: 'right' },
    ],
    rows: without === 0 ? rows : [...rows, ['No stage yet', String(without)]],
  };
}

function summaryOf(
  { agreement, asOf, documents, samples, program, suppressed }: Examination,
  { missed, findings }: { readonly missed: number; readonly findings: readonly LocatedFinding[] },
): string {
  const { name, version } = agreement.company;
  const size = `${name} ${version}: ${counted(documents.length, 'policy', 'policies')}, ${counted(agreement.definitions.length, 'definition')}`;
  const leads =
    program === undefined
      ? 'sample leads not judged until the errors are repaired'
      : `${samples.length - missed} of ${counted(samples.length, 'sample lead')} as expected`;
  const aside = suppressed.length === 0 ? '' : `, ${suppressed.length} set aside`;
  return `${size}; ${leads}; ${severities(findings)}${aside} (as of ${formatInstant(asOf)}).`;
}

function severities(findings: readonly LocatedFinding[]): string {
  const parts = SEVERITIES.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [counted(count, severity)];
  });
  return parts.length === 0 ? 'no findings' : parts.join(', ');
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
