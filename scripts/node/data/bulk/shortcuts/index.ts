/** The shortcut for each type of field. */
import type { FieldType } from '../../../../core/conditions/value.ts';
import { sql } from '../../../../core/sql/fragment.ts';
import { domain, email, url } from './address.ts';
import { amount } from './amount.ts';
import { list } from './list.ts';
import { plainText } from './plain-text.ts';
import { type Cell, isAsWritten, type Shortcut } from './shortcut.ts';
import { spelled } from './spelling.ts';
import { date, instant } from './time.ts';

export function shortcutFor(type: FieldType, cell: Cell): Shortcut {
  const shortcut = shortcutAsWritten(type, cell);
  if (cell.mayBeNumber !== true || type.is === 'number' || type.is === 'money') return shortcut;
  const asWritten = sql`(${cell.text} IS NULL OR ${isAsWritten(cell)})`;
  return { value: shortcut.value, fits: sql`(${asWritten} AND ${shortcut.fits})` };
}

function shortcutAsWritten(type: FieldType, cell: Cell): Shortcut {
  switch (type.is) {
    case 'text':
      return plainText(cell);
    case 'choice':
    case 'country':
    case 'yes-no':
      return spelled(type, cell);
    case 'number':
    case 'money':
      return amount(cell, type.decimals);
    case 'date':
      return date(cell);
    case 'instant':
      return instant(cell);
    case 'email':
      return email(cell);
    case 'domain':
      return domain(cell);
    case 'url':
      return url(cell);
    case 'list':
      return list(type, cell);
  }
}
