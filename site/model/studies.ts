/** What a study found, in words. */
import type { Definition } from '#core/agreement/agreement.ts';
import { resultsOf } from './goals.ts';
import { counted } from './text.ts';

/** "33%", "−50%": positive is better, whichever direction that is. */
export function improvementText(improvement: number | undefined): string {
  if (improvement === undefined) return '–';
  return improvement < 0 ? `−${-improvement}%` : `${improvement}%`;
}

/** The finding as a heading: how many of the numbers became better, and by how much at most. */
export function studyFinding(study: Definition): string {
  const improvements = resultsOf(study).flatMap(({ improvement }) => (improvement === undefined ? [] : [improvement]));
  const better = improvements.filter((improvement) => improvement > 0);
  if (better.length === 0) return 'None of the numbers became better.';
  const [least, most] = [Math.min(...better), Math.max(...better)];
  const by = least === most ? `by ${most}%` : `by ${least}% to ${most}%`;
  const which =
    better.length === improvements.length
      ? `All ${counted(better.length, 'number')}`
      : `${better.length} of ${counted(improvements.length, 'number')}`;
  return `${which} became better, ${by}.`;
}
