/** A service level as the promise it is. */
import type { Definition } from '#core/agreement/agreement.ts';
import { sentencesOf } from '../service-levels.ts';

export function serviceLevelClause(definition: Definition): string {
  return sentencesOf(definition).promise;
}
