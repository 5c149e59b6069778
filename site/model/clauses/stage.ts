/** A stage: when a lead is in it, whose it is then, and when it has stayed too long. */
import type { Definition } from '#core/agreement/agreement.ts';
import { inline } from '#core/conditions/phrase.ts';
import type { Stage } from '#core/schema/policies.generated.ts';
import { linkOf } from '../definitions.ts';
import { partyOf } from '../parties.ts';
import { phraseOf } from '../readings.ts';
import { compiled, entryText, isSide } from '../stages.ts';
import { durationText } from '../text.ts';
import { written } from '../written.ts';

export function stageClause(definition: Definition): string {
  const { owner, times_out: timesOut } = written<Stage>(definition);
  const gate = compiled(definition)?.gate;
  const entry = gate === undefined ? `${entryText(definition)}` : `A lead gets here if ${phraseOf(gate)}`;
  const late =
    timesOut === undefined
      ? ''
      : ` After ${durationText(timesOut.after)} it becomes ${inline(linkOf('stage', timesOut.to).title)}.`;
  const where = isSide(definition) ? 'Beside the path' : entry;
  return `${where}. It belongs to ${partyOf(owner).title}.${late}`;
}
