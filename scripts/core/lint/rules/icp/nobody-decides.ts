/** Segments in which no persona is met who could sign. */
import { idPlace } from '../../../agreement/catalogue.ts';
import type { Persona, Segment } from '../../../schema/policies.generated.ts';
import { soundInForce } from '../../icp.ts';
import { isInForceToday } from '../../journey.ts';
import type { LintRule } from '../../lint-rule.ts';

export const nobodyDecides: LintRule = {
  id: 'icp/nobody-decides',
  title: 'A segment in which nobody decides',
  severity: 'warning',
  certainty: 'proved',
  why: 'Everybody there is convinced in the end, and nobody has been found who can sign.',
  remedy: 'Say under `segments` of a persona who buys that she is met here, or write that persona down.',
  check(agreement, context) {
    const personas = soundInForce<Persona>(agreement, 'persona', context);
    const written = agreement.definitions.filter(
      (definition) => definition.kind === 'persona' && isInForceToday(definition, context),
    );
    if (agreement.mayLack('persona') || personas.length < written.length) return [];
    const buyers = personas.filter(({ data }) => data.buying_role.includes('economic-buyer'));
    return soundInForce<Segment>(agreement, 'segment', context)
      .filter(({ data: { id } }) => !buyers.some(({ data: { segments } }) => segments?.includes(id) ?? true))
      .map(({ data: { id }, definition }) => ({
        message: `In the segment "${id}" no economic buyer is met.`,
        place: idPlace(definition),
      }));
  },
};
