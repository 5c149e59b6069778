/** Assets past the last day on which they may be sent. */
import type { Agreement, Definition } from '../../../agreement/agreement.ts';
import { idPlace } from '../../../agreement/catalogue.ts';
import { textOf } from '../../../agreement/written.ts';
import { listed } from '../../../conditions/phrase.ts';
import { valueAt } from '../../../diagnostics/place.ts';
import type { Occurrence } from '../../../diagnostics/rule.ts';
import { kindInWords } from '../../../schema/subject.ts';
import { assetsIn, isInForceToday } from '../../journey.ts';
import type { LintContext, LintRule } from '../../lint-rule.ts';

export const assetExpired: LintRule = {
  id: 'journey/asset-expired',
  title: 'An asset that may not be used any more',
  severity: 'warning',
  certainty: 'proved',
  why: 'Prices, names and figures in it may be wrong by now, and the customer will quote them back at us.',
  remedy: 'Look through it and set the next day, or replace it; until then take it out of what sends it.',
  check: (agreement, context) =>
    assetsIn(agreement, context)
      .filter(({ data }) => data.expires < context.today)
      .map(({ definition, data }) =>
        expired(definition, data.expires, sendersOf(definition, agreement, context), context),
      ),
};

/** An error while something still sends it; else it only lies around. */
function expired(
  { name, policy, path }: Definition,
  expires: string,
  senders: readonly Definition[],
  { today }: LintContext,
): Occurrence {
  const late = `The asset "${name}" could be used until ${expires}; it is ${today} now`;
  const place = valueAt(policy.file, [...path, 'expires']);
  if (senders.length === 0) return { message: `${late}.`, place };
  const who = listed(
    senders.map((sender) => `the ${kindInWords(sender.kind)} "${sender.name}"`),
    'and',
  );
  const message = `${late}, and ${who} still ${senders.length === 1 ? 'sends' : 'send'} it.`;
  const related = senders.map((sender) => ({ place: idPlace(sender), note: 'sends it' }));
  return { message, place, related, severity: 'error' };
}

/** Messages in force, and programmes that are not over. */
function sendersOf(asset: Definition, agreement: Agreement, context: LintContext): readonly Definition[] {
  const users = new Set(agreement.usedBy(asset).flatMap(({ from }) => from ?? []));
  return [...users].filter((user) => {
    const isOver = (textOf(user.data['until']) ?? context.today) < context.today;
    return (user.kind === 'message' || user.kind === 'programme') && !isOver && isInForceToday(user, context);
  });
}
