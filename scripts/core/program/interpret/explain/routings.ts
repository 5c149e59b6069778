/** Who gets the lead, and what has to be known before that can be said. */
import { inline, listed } from '../../../conditions/phrase.ts';
import type { Test } from '../../../conditions/test.ts';
import type { RoutingTrace, Trace } from '../../explanation.ts';
import { readsOfTest } from '../../reads.ts';
import type { Recipient, Routing } from '../../routing.ts';
import { type Routed, routeLead } from '../routing.ts';
import type { Explaining } from './context.ts';
import { seenBy } from './seen.ts';
import { traceOf } from './trace.ts';

export function routingTraces(explaining: Explaining): readonly RoutingTrace[] {
  return explaining.program.routings.map((routing) => routingTrace(routing, explaining));
}

function routingTrace(routing: Routing, explaining: Explaining): RoutingTrace {
  const routed = routeLead(routing, explaining.subject);
  const route = 'route' in routed ? routed.route : undefined;
  const to = routed.outcome === 'routed' ? recipient(routed.to, explaining) : undefined;
  const needs = routed.outcome === 'undecided' ? needsOf(routed.open, explaining) : [];
  return {
    routing: routing.id,
    title: routing.title,
    outcome: routed.outcome,
    ...(route === undefined
      ? {}
      : { route: { id: route.id, title: route.title, trace: traceOf(route.when, explaining) } }),
    ...(to === undefined ? {} : { to }),
    needs,
    text: textOf(routed, to, needs, explaining),
  };
}

function recipient(to: Recipient, { subject, words, program }: Explaining): NonNullable<RoutingTrace['to']> {
  if ('party' in to) return { party: to.party };
  const value = subject.field(to.namedIn);
  const isPersonal = program.fields.some(({ id, personal }) => id === to.namedIn && personal);
  if (value === undefined || isPersonal) return { field: to.namedIn };
  return { field: to.namedIn, value: words.value(words.fieldType(to.namedIn), value) };
}

/** Missing fields that the open parts read; where it is something else that is open, its words. */
function needsOf(open: Test, explaining: Explaining): readonly string[] {
  const { subject, words } = explaining;
  const missing = readsOfTest(open).filter(({ kind, id }) => kind === 'field' && subject.field(id) === undefined);
  if (missing.length > 0) return missing.map(({ id }) => inline(words.title('field', id)));
  const parts = openParts(traceOf(open, explaining));
  return parts.length > 0 ? parts : [seenBy(open, explaining) ?? 'what it asks'];
}

function openParts({ truth, text, parts }: Trace): readonly string[] {
  if (truth !== undefined) return [];
  const inner = parts.flatMap(openParts);
  return inner.length > 0 ? inner : [text];
}

function textOf(
  { outcome }: Routed,
  to: RoutingTrace['to'],
  needs: readonly string[],
  { words, program }: Explaining,
): string {
  if (outcome === 'not-applicable') return 'does not apply';
  if (outcome === 'undecided') return `undecided: needs ${listed(needs, 'and')}`;
  if (to === undefined) return '';
  if ('party' in to)
    return `goes to ${program.roles.find(({ id }) => id === to.party)?.title ?? to.party.replaceAll('-', ' ')}`;
  const named = `whom ${inline(words.title('field', to.field))} names`;
  return `goes to ${to.value ?? named}`;
}
