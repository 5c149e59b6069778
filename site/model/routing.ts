/** Routings as the program holds them, and where each sample lead goes. */
import type { Definition } from '#core/agreement/agreement.ts';
import type { RoutingTrace } from '#core/program/explanation.ts';
import type { Route, Routing } from '#core/program/routing.ts';
import type { JudgedSample } from '#core/program/samples.ts';
import { definitionsOf } from './definitions.ts';
import { program, samples } from './examination.ts';
import { partyOf } from './parties.ts';

export const routings = definitionsOf('routing');

export function routingOf({ name }: Definition): Routing | undefined {
  return program?.routings.find(({ id }) => id === name);
}

export interface Sent {
  readonly sample: JudgedSample;
  readonly sent: RoutingTrace;
}

/** Sample leads the routing is about. */
export function leadsSent({ name }: Definition): readonly Sent[] {
  return samples.flatMap((sample) => {
    const sent = sample.explanation.routings.find(({ routing }) => routing === name);
    return sent === undefined || sent.outcome === 'not-applicable' ? [] : [{ sample, sent }];
  });
}

export function leadsBy(sent: readonly Sent[], route: Route | undefined): readonly JudgedSample[] {
  return sent.flatMap(({ sample, sent: { outcome, route: own } }) =>
    outcome === 'routed' && own?.id === route?.id ? [sample] : [],
  );
}

export function partyTitle(party: string): string {
  return partyOf(party).title;
}
