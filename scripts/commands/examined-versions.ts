/**
 * Both versions of an agreement read at one instant, that of the new one, with the sample leads of the new
 * one as each version has their fields.
 */
import type { Agreement } from '../core/agreement/agreement.ts';
import { buildAgreement } from '../core/agreement/build-agreement.ts';
import type { Version } from '../core/compare/review.ts';
import type { Finding } from '../core/diagnostics/finding.ts';
import { instantOfCompany } from '../core/program/company-instant.ts';
import type { Lead } from '../core/program/lead.ts';
import { lower } from '../core/program/lower/index.ts';
import type { Program } from '../core/program/program.ts';
import { readSampleFile, sampleFiles } from '../core/program/samples.ts';
import type { Input } from './command.ts';
import type { Documented, Documents } from './compared-versions.ts';

export interface ExaminedVersions {
  readonly base: ExaminedVersion;
  readonly head: ExaminedVersion;
  readonly asOf: number;
}
export interface ExaminedVersion extends Documents {
  readonly version: Version;
  /** What keeps it from being judged by. */
  readonly errors: readonly Finding[];
}

/** Sample leads that are judged at one instant, in the same order for both versions. */
export interface SampleSet {
  readonly asOf: number;
  readonly base: SampleSide;
  readonly head: SampleSide;
}
export interface SampleSide {
  readonly program: Program;
  readonly leads: readonly Lead[];
}

type Asked = Pick<Input, 'asOf' | 'now'>;

export function examineVersions({ base, head }: Documented, asked: Asked): ExaminedVersions {
  const [old, current] = [buildAgreement(base.documents), buildAgreement(head.documents)];
  return examineBuilt({ ...base, agreement: old }, { ...head, agreement: current }, asked);
}

export interface Built extends Documents {
  readonly agreement: Agreement;
}

export function examineBuilt(base: Built, head: Built, { asOf: asked, now }: Asked): ExaminedVersions {
  const asOf = asked ?? instantOfCompany(head.agreement) ?? instantOfCompany(base.agreement) ?? now;
  return { base: examined(base, asOf), head: examined(head, asOf), asOf };
}

function examined({ name, documents, agreement }: Built, asOf: number): ExaminedVersion {
  const { program, findings } = lower(agreement, { asOf });
  const errors = [...agreement.findings, ...findings].filter(({ severity }) => severity === 'error');
  const version = { name, agreement, program: errors.length === 0 ? program : undefined };
  return { name, documents, version, errors };
}

/** Each file at the instant asked for, else at its own. */
export function sampleSets({ base, head, asOf }: ExaminedVersions, asked: Asked): readonly SampleSet[] {
  if (base.version.program === undefined || head.version.program === undefined) return [];
  const { agreement } = head.version;
  return sampleFiles(agreement, asked).flatMap(({ policy, asOf: at, lowered, read }): readonly SampleSet[] => {
    const program = at === asOf ? base.version.program : lower(base.version.agreement, { asOf: at }).program;
    if (lowered.program === undefined || read === undefined || program === undefined) return [];
    return [
      {
        asOf: at,
        base: { program, leads: readSampleFile(agreement, policy, program, at).among },
        head: { program: lowered.program, leads: read.among },
      },
    ];
  });
}
