/** Numbers that belong to two bands, and grades that do not descend. */
import { nodeAt, valueAt } from '../../../diagnostics/place.ts';
import type { Occurrence } from '../../../diagnostics/rule.ts';
import type { LintRule } from '../../lint-rule.ts';
import { pairs } from './band-gap.ts';
import { type Band, type BandList, bandLists, type GradeBand, type GradeList, gradeLists } from './bands.ts';

export const bandOverlap: LintRule = {
  id: 'score/band-overlap',
  title: 'Bands that overlap',
  severity: 'error',
  certainty: 'proved',
  why: 'A lead in both bands would be worth two different things, depending on who reads the list.',
  remedy:
    'Write bands from lowest to highest, each beginning where the one before it ends; grades from best to poorest.',
  check: (agreement, context) => [
    ...bandLists(agreement, context).flatMap(betweenBands),
    ...gradeLists(agreement, context).flatMap(betweenGrades),
  ],
};

function betweenBands({ file, subject, bands, end }: BandList): readonly Occurrence[] {
  return pairs(bands).flatMap(([before, band]) => {
    if (before.below !== undefined && band.from !== undefined && band.from >= before.below) return [];
    return [
      {
        message: `${subject} has two bands for ${sharedBy(before, band, end)}.`,
        place: band.from === undefined ? nodeAt(file, band.path) : valueAt(file, [...band.path, 'from']),
        related: [{ place: nodeAt(file, before.path), note: 'the band before it' }],
      },
    ];
  });
}

function sharedBy(before: Band, { from, below }: Band, end: BandList['end']): string {
  const least = from === undefined ? before.from : Math.max(from, before.from ?? from);
  const most = below === undefined ? before.below : Math.min(below, before.below ?? below);
  if (least === undefined) return most === undefined ? 'every number' : `numbers below ${end(most)}`;
  if (most === undefined) return `numbers from ${end(least)} on`;
  return least < most
    ? `numbers from ${end(least)} to below ${end(most)}`
    : `numbers in the wrong order around ${end(least)}`;
}

function betweenGrades({ file, model, grades }: GradeList): readonly Occurrence[] {
  return grades.flatMap((grade, index) => {
    const before = grades[index - 1];
    return before === undefined ? [] : outOfOrder(file, model, before, grade);
  });
}

function outOfOrder(file: string, model: string, before: GradeBand, grade: GradeBand): readonly Occurrence[] {
  const related = [{ place: nodeAt(file, before.path), note: 'the grade before it' }];
  if (before.from === undefined) {
    const message = `The model "${model}" never gives the grade "${grade.id}": "${before.id}" before it has no \`from\` and takes every score.`;
    return [{ message, place: nodeAt(file, [...grade.path, 'id']), related }];
  }
  if (grade.from === undefined || grade.from < before.from) return [];
  const message = `The model "${model}" never gives the grade "${grade.id}": it begins at ${grade.from}, not below "${before.id}" at ${before.from}.`;
  return [{ message, place: valueAt(file, [...grade.path, 'from']), related }];
}
