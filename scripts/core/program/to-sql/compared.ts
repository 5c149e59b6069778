/**
 * Values as conditions compare them: text, web addresses and lists of text folded, once. Addresses
 * and domains are folded when a lead is read; a second time could compose letters further.
 */
import type { FieldType } from '../../conditions/value.ts';
import type { Dialect } from '../../sql/dialect.ts';
import type { Fragment } from '../../sql/fragment.ts';

export function compared(written: Fragment, type: FieldType, dialect: Dialect): Fragment {
  if (type.is === 'text' || type.is === 'url') return dialect.fold(written);
  return type.is === 'list' && type.of.is === 'text' ? dialect.foldAll(written) : written;
}
