/** Reads the raw values of several typed slots at once: fields of a lead, or properties of an event. */

import type { FieldType, Value } from '../../conditions/value.ts';
import { didYouMean } from '../../diagnostics/did-you-mean.ts';
import type { Finding, Severity } from '../../diagnostics/finding.ts';
import type { Place } from '../../diagnostics/place.ts';
import { findingOf } from '../../diagnostics/rule.ts';
import { dataRules } from './data-rules.ts';
import { shown } from './values/conversion.ts';
import { convertValue } from './values/index.ts';

export interface Slot {
  readonly id: string;
  readonly title: string;
  readonly type: FieldType;
  /** Its values are left out of messages. */
  readonly personal?: boolean;
}

export interface RawValue {
  readonly slot: Slot;
  readonly raw: unknown;
  readonly place: Place;
}

export interface Reading {
  /** Whose value it is, for messages: `lead kim`. */
  readonly whose: string;
  /** Zone of timestamps without one. */
  readonly zone?: string | undefined;
  readonly severity: Severity;
  report(finding: Finding): void;
}

/** Values by slot; what is missing or cannot be read has no entry. */
export function readSlots(raws: readonly RawValue[], reading: Reading): ReadonlyMap<string, Value> {
  const values = new Map<string, Value>();
  for (const { slot, raw, place } of raws) {
    const read = convertValue(slot.type, raw, reading.zone);
    if ('missing' in read) continue;
    if ('problem' in read) {
      const message = `${slot.title} of ${reading.whose}: ${named(slot, read.member ?? raw)} ${read.problem}.`;
      reading.report(
        findingOf(dataRules.value, { message, place, severity: reading.severity, ...suggestion(slot, raw) }),
      );
      continue;
    }
    values.set(slot.id, read.value);
    if (read.note !== undefined) {
      const message = `${slot.title} of ${reading.whose}: ${named(slot, raw)} ${read.note}.`;
      reading.report(findingOf(dataRules.clockChange, { message, place }));
    }
  }
  return values;
}

function named({ personal }: Slot, raw: unknown): string {
  return personal === true ? 'the value' : shown(raw);
}

function suggestion({ type }: Slot, raw: unknown): Pick<Finding, 'didYouMean'> {
  const choice = type.is === 'list' ? type.of : type;
  if (choice.is !== 'choice' || typeof raw !== 'string') return {};
  const meant = didYouMean(
    raw,
    choice.values.map(({ id }) => id),
  );
  return meant === undefined ? {} : { didYouMean: meant };
}
