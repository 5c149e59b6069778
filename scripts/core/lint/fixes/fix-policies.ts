/**
 * Applies the fixes that findings carry, round after round, since one mistake can hide another. Where
 * the agreement could be judged before, every fix has to keep what it says of all leads; where it could
 * not, there was no meaning to keep.
 */
import { buildAgreement } from '../../agreement/build-agreement.ts';
import type { Finding, Fix } from '../../diagnostics/finding.ts';
import { applyFix } from '../../document/apply-fix.ts';
import type { PolicyDocument } from '../../document/policy-document.ts';
import { readDocument } from '../../document/read-document.ts';
import { dayIn } from '../../program/leads/zone.ts';
import { lower } from '../../program/lower/index.ts';
import { type Examination, examine, type Instants } from '../examine.ts';
import { meaningOf } from './same-meaning.ts';

export interface Fixed {
  /** As they are now; those without a fix are the same values. */
  readonly examination: Examination;
  readonly applied: readonly AppliedFix[];
  readonly refused: readonly RefusedFix[];
}
export interface AppliedFix {
  readonly rule: string;
  readonly fix: Fix;
  /** Whether it was shown to keep what the agreement says of leads; there was nothing to keep otherwise. */
  readonly meaning: 'kept' | 'not-judged';
}
export interface RefusedFix {
  readonly finding: Finding;
  readonly fix: Fix;
  readonly because: string;
}

const MOST_ROUNDS = 10;

export function fixPolicies(documents: readonly PolicyDocument[], instants: Instants): Fixed {
  let examination = examine(documents, instants);
  const applied: AppliedFix[] = [];
  let refused: readonly RefusedFix[] = [];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const done = fixRound(examination);
    refused = done.refused;
    if (done.applied.length === 0) break;
    applied.push(...done.applied);
    examination = examine(done.documents, instants);
  }
  return { examination, applied, refused };
}

interface Round {
  readonly documents: readonly PolicyDocument[];
  readonly applied: readonly AppliedFix[];
  readonly refused: readonly RefusedFix[];
}

function fixRound(examination: Examination): Round {
  let { documents } = examination;
  const applied: AppliedFix[] = [];
  const refused: RefusedFix[] = [];
  for (const { finding, fix } of lastFirst(examination)) {
    const tried = tryFix(fix, documents, examination);
    if ('refused' in tried) refused.push({ finding, fix, because: tried.refused });
    else {
      ({ documents } = tried);
      applied.push({ rule: finding.rule, fix, meaning: tried.meaning });
    }
  }
  return { documents, applied: applied.toReversed(), refused: refused.toReversed() };
}

interface Offered {
  readonly finding: Finding;
  readonly fix: Fix;
}

/** From the end of each text, so that the places of those before stay what they are; each change once. */
function lastFirst({ findings, documents }: Examination): readonly Offered[] {
  const byFile = new Map(documents.map((document) => [document.file, document]));
  const offers = new Map<string, Offered & { readonly offset: number }>();
  for (const finding of findings) {
    const { fix, place } = finding;
    const document = byFile.get(place.file);
    if (fix === undefined || document === undefined || place.in === 'rows') continue;
    offers.set(JSON.stringify([fix.file, fix.edits]), { finding, fix, offset: document.locate(place).from.offset });
  }
  return [...offers.values()].sort((one, other) => other.offset - one.offset);
}

type Tried =
  | { readonly documents: readonly PolicyDocument[]; readonly meaning: AppliedFix['meaning'] }
  | { readonly refused: string };

function tryFix(fix: Fix, documents: readonly PolicyDocument[], { program, asOf }: Examination): Tried {
  const document = documents.find(({ file }) => file === fix.file);
  if (document === undefined) return { refused: 'its file was not read' };
  const changed = applyFix(fix, document.text);
  if ('refused' in changed) return changed;
  const next = documents.map((one) => (one === document ? readDocument(one.file, changed.text) : one));
  if (program === undefined) return { documents: next, meaning: 'not-judged' };
  const after = lower(buildAgreement(next), { asOf }).program;
  if (after === undefined) return { refused: 'the agreement could not be judged afterwards' };
  const meaning = meaningOf(program, after, { asOf, asOfDate: dayIn(program.timeZone, asOf) });
  if (meaning === 'same') return { documents: next, meaning: 'kept' };
  return {
    refused:
      meaning === 'changed'
        ? 'leads would come out differently'
        : 'it is not proved that every lead comes out the same',
  };
}
