/** Records that look like one person: the same address, or the same name at the same account. */
import { addressKey, nameKey, sharedSql } from '../../../core/measures/quality/quality-sql.ts';
import type { Duplicates } from '../../../core/measures/quality/result.ts';
import type { MeasuringPolicy } from '../../../core/schema/policies.generated.ts';
import { type Fragment, sql } from '../../../core/sql/fragment.ts';
import type { Crm } from '../../crm/crm.ts';
import { dialect } from '../../data/session.ts';

export interface Alike {
  readonly by: Duplicates['by'];
  readonly title: string;
  readonly figure: string;
  /** Person and number of the set; absent where no field tells. */
  readonly query?: Fragment;
}

export function alikes({ program, agreement }: Pick<Crm, 'program' | 'agreement'>): readonly Alike[] {
  const email = program.fields.find(({ type }) => type.is === 'email')?.id;
  const names = ['first_name', 'last_name'].flatMap(
    (name) => program.fields.find(({ id }) => id.endsWith(`.${name}`))?.id ?? [],
  );
  const measuring = agreement.policies.find(({ kind, valid }) => kind.id === 'measuring' && valid);
  const freeMail = (measuring?.data as MeasuringPolicy | undefined)?.free_mail ?? [];
  const address = email === undefined ? {} : { query: sharedSql(dialect, addressKey(dialect, email)) };
  const given = email === undefined ? {} : { email };
  const name = names.length < 2 ? {} : { query: sharedSql(dialect, nameKey(dialect, { names, ...given, freeMail })) };
  return [
    { by: 'address', title: 'The same address', figure: 'duplicates/address', ...address },
    { by: 'name', title: 'The same name at the same company', figure: 'duplicates/name', ...name },
  ];
}

export async function duplicatesOf(crm: Crm): Promise<readonly Duplicates[]> {
  const found: Duplicates[] = [];
  for (const { query, ...alike } of alikes(crm)) {
    if (query === undefined) {
      found.push({ ...alike, sets: 0, spare: 0, cannotTell: 'no field of the dictionary tells it' });
      continue;
    }
    const [[people, sets] = []] = await crm.session.rows(sql`SELECT count(*), count(DISTINCT alike) FROM (${query})`);
    found.push({ ...alike, sets: Number(sets), spare: Number(people) - Number(sets) });
  }
  return found;
}
