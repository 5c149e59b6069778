/**
 * Everything `check` finds, and what everybody else builds on: the agreement, the program at the
 * instant asked for, and the sample leads judged. Judging waits until nothing upstream is broken,
 * so that one mistake never shows up a second time as thirty missed expectations.
 */
import type { Agreement } from '../agreement/agreement.ts';
import { buildAgreement } from '../agreement/build-agreement.ts';
import type { Finding } from '../diagnostics/finding.ts';
import type { PolicyDocument } from '../document/policy-document.ts';
import { instantOfCompany } from '../program/company-instant.ts';
import { lower } from '../program/lower/index.ts';
import type { Program } from '../program/program.ts';
import { type JudgedSample, judgeSamples } from '../program/samples.ts';
import { contextOf, lint } from './lint.ts';
import { prove } from './logic/prove.ts';
import { parted, suppressionsOf } from './suppressions/set-aside.ts';
import type { SetAside } from './suppressions/suppressions.ts';

export interface Examination {
  readonly documents: readonly PolicyDocument[];
  readonly agreement: Agreement;
  /** Epoch milliseconds at which reviews and due dates were checked. */
  readonly asOf: number;
  /** What is in force at `asOf`; absent while something it needs is broken. */
  readonly program: Program | undefined;
  readonly samples: readonly JudgedSample[];
  readonly findings: readonly Finding[];
  /** What comments in the policies set aside. */
  readonly suppressed: readonly SetAside[];
}

export interface Instants {
  /** What the user asked for, before everything the policies say. */
  readonly asOf: number | undefined;
  /** The clock of the command line, after everything they say. */
  readonly now: number;
}

/** Whoever only judges leads need not wait for what can be proved about all of them. */
export function examine(
  documents: readonly PolicyDocument[],
  { asOf: asked, now }: Instants,
  { proves }: { readonly proves: boolean } = { proves: true },
): Examination {
  const agreement = buildAgreement(documents);
  const asOf = asked ?? instantOfCompany(agreement) ?? now;
  const lowered = lower(agreement, { asOf });
  const structure = [...agreement.findings, ...lint(agreement, { asOf }), ...lowered.findings];
  const { today } = contextOf(agreement, { asOf, findings: structure });
  const suppressions = suppressionsOf(documents, { agreement, today });
  const sound = !structure.some((finding) => finding.severity === 'error' && suppressions.sets(finding) === undefined);
  const judged = sound ? judgeSamples(agreement, { asOf: asked, now }) : { samples: [], findings: [] };
  const { program } = lowered;
  const samples = judged.samples.map(({ lead }) => lead);
  const proved =
    !proves || program === undefined ? [] : prove({ agreement, program, asOf, samples, findings: structure });
  return {
    documents,
    agreement,
    asOf,
    program: sound ? program : undefined,
    samples: judged.samples,
    ...parted([...structure, ...proved, ...judged.findings], suppressions, sound),
  };
}
