/** Numbers between two bands that belong to neither, and scores below the last grade. */
import { type Path, valueAt } from '../../../diagnostics/place.ts';
import type { Occurrence } from '../../../diagnostics/rule.ts';
import type { LintRule } from '../../lint-rule.ts';
import { type Band, type BandList, bandLists, type GradeList, gradeLists, isEmpty } from './bands.ts';

export const bandGap: LintRule = {
  id: 'score/band-gap',
  title: 'A gap between bands',
  severity: 'error',
  certainty: 'proved',
  why: 'A lead in the gap gets nothing, or no grade at all, without anybody having decided that.',
  remedy: 'Let each band begin where the one before it ends; the last grade has no `from`.',
  check: (agreement, context) => [
    ...bandLists(agreement, context).flatMap(betweenBands),
    ...gradeLists(agreement, context).flatMap(belowTheLastGrade),
  ],
};

function betweenBands({ file, subject, bands, end }: BandList): readonly Occurrence[] {
  return pairs(bands).flatMap(([before, band]) => {
    if (before.below === undefined || band.from === undefined || band.from <= before.below) return [];
    const message = `${subject} has no band from ${end(before.below)} to below ${end(band.from)}.`;
    return [
      {
        message,
        place: valueAt(file, [...band.path, 'from']),
        related: [{ place: valueAt(file, [...before.path, 'below']), note: 'the band before it ends here' }],
      },
    ];
  });
}

function belowTheLastGrade({ file, model, grades }: GradeList): readonly Occurrence[] {
  const last = grades.at(-1);
  if (last?.from === undefined) return [];
  const path: Path = [...last.path, 'from'];
  return [{ message: `The model "${model}" has no grade for scores below ${last.from}.`, place: valueAt(file, path) }];
}

/** An empty band is a mistake of its own and says nothing about its neighbours. */
export function pairs(bands: readonly Band[]): readonly (readonly [Band, Band])[] {
  return bands.flatMap((band, index) => {
    const before = bands[index - 1];
    return before === undefined || isEmpty(before) || isEmpty(band) ? [] : [[before, band] as const];
  });
}
