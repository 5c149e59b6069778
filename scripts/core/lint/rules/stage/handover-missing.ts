/** Stages at which a lead changes hands without anybody having agreed how. */

import type { Agreement, Definition } from '../../../agreement/agreement.ts';
import { teamOfParty } from '../../../agreement/parties.ts';
import { textOf } from '../../../agreement/written.ts';
import { valueAt } from '../../../diagnostics/place.ts';
import type { LintRule } from '../../lint-rule.ts';
import { rankOf } from '../../service-levels.ts';

export const handoverMissing: LintRule = {
  id: 'stage/handover-missing',
  title: 'A change of team without a hand-over',
  severity: 'warning',
  certainty: 'proved',
  why: 'What goes with the lead, and who has it while nobody answers, is left to chance.',
  remedy: 'Write the hand-over that takes place or is accepted at this stage.',
  /** An agreement without any hand-over has not begun to settle them. */
  check(agreement) {
    const handovers = agreement.definitions.filter(({ kind }) => kind === 'handover');
    if (handovers.length === 0 || agreement.mayLack('handover') || agreement.mayLack('stage')) return [];
    const covered = new Set(handovers.flatMap(({ data }) => [data['at'], data['accepted_at']]));
    const path = agreement.definitions.filter(
      ({ kind, name }) => kind === 'stage' && rankOf(agreement, name) !== undefined,
    );
    return path.flatMap((stage, index) => {
      const before = path[index - 1];
      if (before === undefined || covered.has(stage.name)) return [];
      const [from, to] = [ownerOf(before, agreement), ownerOf(stage, agreement)];
      if (from === undefined || to === undefined || from === to) return [];
      const message = `From "${before.name}" to "${stage.name}" a lead passes from the team "${from}" to "${to}", and no hand-over is agreed.`;
      return [{ message, place: valueAt(stage.policy.file, [...stage.path, 'owner']) }];
    });
  },
};

function ownerOf({ data }: Definition, agreement: Agreement): string | undefined {
  const owner = textOf(data['owner']);
  return owner === undefined ? undefined : teamOfParty(owner, agreement);
}
