/**
 * `diff`: the review of a change. What it does to every definition, proved over all possible leads; to the
 * leads at hand, counted; what follows from it, and who has to agree.
 */

import type { Review } from '../core/compare/review.ts';
import { review } from '../core/compare/review-change.ts';
import { soundPart } from '../core/compare/sound-part.ts';
import { formatInstant } from '../core/conditions/instant.ts';
import { locateFindings } from '../core/report/locate.ts';
import { namesIn } from '../core/report/review/names.ts';
import { plainReview } from '../core/report/review/plain-review.ts';
import { reviewBlocks } from '../core/report/review/review-blocks.ts';
import { verdictOf } from '../core/report/review/verdict.ts';
import { BULK_OPTIONS } from './bulk-settings.ts';
import { type Command, type Outcome, REPORT_FORMATS, textFlag } from './command.ts';
import { versionsToCompare } from './compared-versions.ts';
import { GATED_IN_WORDS, type Gated, gatedFrom, metGates } from './effect-gate.ts';
import { type ExaminedVersions, examineVersions, sampleSets } from './examined-versions.ts';
import { counted } from './losses.ts';
import { type RecordedMovement, recordedMovement } from './recorded-movement.ts';
import { sampleMovement } from './sample-movement.ts';
import { saveWitnesses } from './save-witness.ts';
import { signedBySide } from './signed-by-side.ts';

export const diff: Command = {
  name: 'diff',
  summary: 'review a change: what it does to definitions and leads, what follows, and who has to agree',
  arguments: [
    { name: '<base>', summary: 'the old version: a revision of git, a directory, or both versions as A..B' },
    { name: '[head]', summary: 'the new version; the working tree unless named' },
  ],
  options: [
    { flags: '--leads <file>', summary: 'recorded leads to count as well, as .csv, .tsv, .ndjson, .json or .parquet' },
    { flags: '--events <file>', summary: 'what these leads did' },
    { flags: '--records <file>', summary: 'stages and decisions recorded of them' },
    { flags: '--members <file>', summary: 'what their accounts have beside people' },
    { flags: '--show-ids', summary: 'name some recorded leads that move; else they are only counted' },
    { flags: '--fail-on <effects>', summary: `exit with 1 at these, with commas between them: ${GATED_IN_WORDS}` },
    {
      flags: '--save-witness <file>',
      summary: 'put the leads that show the change among the sample leads of a policy',
    },
    ...BULK_OPTIONS,
  ],
  formats: REPORT_FORMATS,
  async run(input) {
    const gated = gatedFrom(textFlag(input, 'failOn'));
    const versions = examineVersions(await versionsToCompare(input.arguments, input.policies), input);
    const sets = sampleSets(versions, input);
    const recorded = await recordedMovement(input, versions);
    const movements = [sampleMovement(sets, versions), recorded?.movement].filter((one) => one !== undefined);
    const { base, head, asOf } = versions;
    const samples = sets.flatMap((set) => set.head.leads);
    const reviewed = soundPart(review({ base: base.version, head: head.version, asOf, samples, movements }));
    const file = textFlag(input, 'saveWitness');
    const saved = file === undefined ? [] : [await saveWitnesses(reviewed, head.documents, file)];
    return outcomeOf(reviewed, versions, { recorded, gated, saved });
  },
};

interface Asked {
  readonly recorded: RecordedMovement | undefined;
  readonly gated: readonly Gated[];
  readonly saved: readonly string[];
}

function outcomeOf(
  reviewed: Review,
  { base, head, asOf }: ExaminedVersions,
  { recorded, gated, saved }: Asked,
): Outcome {
  const signatures = signedBySide(reviewed);
  const met = metGates(reviewed, gated, signatures.missing);
  const broken = [
    ...(base.errors.length === 0
      ? []
      : [`${base.name} has ${counted(base.errors.length, 'error')}; see them with: npm run lockstep -- check`]),
  ];
  const report = {
    command: 'diff',
    agreement: head.version.agreement.company,
    asOf: formatInstant(asOf),
    findings: locateFindings([...head.errors, ...(recorded?.findings ?? [])], head.documents),
    blocks: reviewBlocks(reviewed, { caveats: [...(recorded?.told ?? []), ...broken], isSigned: signatures.isSigned }),
    verdictFirst: true,
    summary: [
      verdictOf(reviewed, namesIn(reviewed)),
      ...saved,
      ...(met.length === 0 ? [] : [`Stopped by --fail-on: ${met.join(', ')}.`]),
    ].join('\n'),
    data: plainReview(reviewed),
  };
  return { report, exit: head.errors.length > 0 || met.length > 0 ? 1 : 0 };
}
