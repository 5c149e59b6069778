/**
 * What reports keep to themselves. Values of fields that the dictionary calls personal never reach a
 * sentence (`program/leads/read-slots.ts`, `program/interpret/explain/seen.ts`); here go addresses that
 * stand where nobody declared them, such as a file of leads whose ids are e-mail addresses.
 */
import { addressesIn, hostOf } from '../lint/reserved.ts';

/** The first letter and the domain are enough to find the row again. */
export function withoutAddresses(text: string): string {
  return addressesIn(text).reduceRight(
    (rest, { text: address, index }) =>
      `${rest.slice(0, index)}${address.slice(0, 1)}…@${hostOf(address)}${rest.slice(index + address.length)}`,
    text,
  );
}
