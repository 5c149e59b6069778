/** Activities: whether a person does them, and what that means for a clock. */
import type { Definition } from '#core/agreement/agreement.ts';
import type { Activity } from '#core/schema/policies.generated.ts';
import { written } from './written.ts';

export function activitySentence(definition: Definition): string {
  return written<Activity>(definition).done_by === 'person'
    ? 'A person does it, so it can stop a clock and count as an attempt.'
    : 'A machine does it, so it never stops a clock.';
}
