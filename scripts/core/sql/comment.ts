/** Comments: each line begins anew with `--`, so nothing in a title can end one. */
import { type Fragment, join, quoted, sql } from './fragment.ts';

export function comment(text: string): Fragment {
  const lines = text.split(/\r\n|[\n\r\u0085\u2028\u2029]/u).map((line) => line.replaceAll('\u0000', ' '));
  return join(
    lines.map((line) => quoted(line === '' ? '--' : `-- ${line}`)),
    '\n',
    sql`--`,
  );
}
