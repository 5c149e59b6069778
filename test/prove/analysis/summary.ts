/** What a run found, as lines to read. */
import type { Examined } from './examine.ts';

export function summaryOf(all: readonly Examined[]): readonly string[] {
  const total = (of: (one: Examined) => number): number => all.reduce((sum, one) => sum + of(one), 0);
  const questions = total((one) => one.questions);
  const outcomes = total((one) => one.outcomes);
  const failed = all.flatMap(({ seed, problems }) => (problems.length > 0 ? [seed] : []));
  const slowest = all.toSorted((one, other) => other.milliseconds - one.milliseconds)[0];
  return [
    `${all.length} pairs, ${questions} questions, ${outcomes} outcomes, ${total((one) => one.leads)} leads judged twice.`,
    `Wrong: ${failed.length} pairs${failed.length === 0 ? '' : `, seeds ${failed.join(', ')}`}.`,
    `Undecided questions: ${share(
      total((one) => one.undecided),
      questions,
    )}.`,
    ...constructsOf(all),
    `Incomplete questions: ${share(
      total((one) => one.incomplete),
      questions,
    )}.`,
    `Outcomes without a lead: ${share(
      total((one) => one.open),
      outcomes,
    )}.`,
    `${Math.round(total((one) => one.milliseconds) / Math.max(1, all.length))} ms a pair, at most ${Math.round(slowest?.milliseconds ?? 0)} (seed ${slowest?.seed ?? '-'}).`,
  ];
}

/** What keeps questions undecided, most often first. */
function constructsOf(all: readonly Examined[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { because } of all)
    for (const [construct, times] of Object.entries(because))
      counts.set(construct, (counts.get(construct) ?? 0) + times);
  return [...counts].sort(([, a], [, b]) => b - a).map(([construct, times]) => `  ${construct}: ${times}`);
}

function share(part: number, whole: number): string {
  return `${part} (${((100 * part) / Math.max(1, whole)).toFixed(1)} %)`;
}
