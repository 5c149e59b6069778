/**
 * `diff`: the review of a change. What it does to every definition, proved over all possible leads; to the
 * leads at hand, counted; what follows from it, and who has to agree.
 */
import { review } from '../core/compare/review-change.ts';
import { formatInstant } from '../core/conditions/instant.ts';
import { locateFindings } from '../core/report/locate.ts';
import type { Report } from '../core/report/report.ts';
import { plainReview } from '../core/report/review/plain-review.ts';
import { reviewBlocks } from '../core/report/review/review-blocks.ts';
import { type Command, type Input, type Outcome, REPORT_FORMATS } from './command.ts';
import { versionsToCompare } from './compared-versions.ts';
import { type ExaminedVersions, examineVersions, sampleSets } from './examined-versions.ts';
import { counted } from './losses.ts';

export const diff: Command = {
  name: 'diff',
  summary: 'review a change: what it does to definitions and leads, what follows, and who has to agree',
  arguments: [
    { name: '<base>', summary: 'the old version: a revision of git, a directory, or both versions as A..B' },
    { name: '[head]', summary: 'the new version; the working tree unless named' },
  ],
  options: [],
  formats: REPORT_FORMATS,
  async run(input) {
    const versions = examineVersions(await versionsToCompare(input.arguments, input.policies), input);
    return outcomeOf(versions, input);
  },
};

function outcomeOf(versions: ExaminedVersions, input: Input): Outcome {
  const { base, head, asOf } = versions;
  const sets = sampleSets(versions, input);
  const reviewed = review({
    base: base.version,
    head: head.version,
    asOf,
    samples: sets.flatMap((set) => set.head.leads),
  });
  const findings = locateFindings(head.errors, head.documents);
  const caveats = base.errors.length === 0 ? [] : [`${base.name} has ${counted(base.errors.length, 'error')}.`];
  const report: Report = {
    command: 'diff',
    agreement: head.version.agreement.company,
    asOf: formatInstant(asOf),
    findings,
    blocks: reviewBlocks(reviewed, { caveats, isSigned: () => false }),
    summary: '',
    data: plainReview(reviewed),
  };
  return { report, exit: head.errors.length === 0 ? 0 : 1 };
}
