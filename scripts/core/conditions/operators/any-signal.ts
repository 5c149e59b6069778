/** `any_signal`: anything has happened that says something about intent. */
import { keyAt } from '../../diagnostics/place.ts';
import { findingOf } from '../../diagnostics/rule.ts';
import { js } from '../../js/fragment.ts';
import { originOf } from '../combination.ts';
import { anyJs, certainly, whereKnown } from '../js-truth.ts';
import type { Operator } from '../operator.ts';
import { NEVER_MATCHES } from '../rules.ts';
import { any } from '../truth.ts';

export const anySignalOperator: Operator<'any_signal'> = {
  op: 'any_signal',
  summary: 'Any signal has happened that marketing, sales or both count as a stage.',
  schema: {
    properties: {
      any_signal: {
        title: 'Any signal',
        description: 'Any signal has happened that says something about intent: one that a team counts as a stage.',
        const: true,
      },
    },
  },
  lower: (_, path, scope) => {
    const signals = scope.intentSignals;
    if (signals === undefined) return undefined;
    if (signals.length > 0) return { op: 'any_signal', origin: originOf(scope, path), signals };
    const message = 'No signal counts as a stage for either team, so there is none that could have happened.';
    const remedy = 'Give a signal `counts_as` in one of its views.';
    scope.report(findingOf(NEVER_MATCHES, { message, place: keyAt(scope.file, [...path, 'any_signal']), remedy }));
    return undefined;
  },
  test: ({ signals }, subject) =>
    any(
      signals.map((signal) => {
        const counted = subject.count({ signal, where: [] });
        return counted === undefined ? undefined : counted > 0;
      }),
    ),
  sql: ({ signals }, scope) => scope.happened(signals),
  js: ({ signals }, scope) =>
    anyJs(
      signals.map((signal) => {
        const { value, known } = scope.count({ signal, where: [] });
        return whereKnown(known, certainly(js`${value} > 0`));
      }),
    ),
  english: () => ({ text: 'any signal of intent at least once' }),
  denied: () => ({ text: 'no signal of intent' }),
  reads: ({ signals }) => signals.map((id) => ({ kind: 'signal', id })),
  children: () => [],
  examples: [
    {
      yaml: '{ any_signal: true }',
      english: 'any signal of intent at least once',
      leads: { fernhill: true, brook: true, quiet: false, blank: undefined },
    },
  ],
};
