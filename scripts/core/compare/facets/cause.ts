/** Why something comes out differently: by what is written in it, or by something it reads. */
import { listed } from '../../conditions/phrase.ts';
import type { Changed, Comparing } from '../comparing.ts';
import type { ChangedPart } from '../review.ts';
import { whatIsWritten } from '../wording.ts';

const MOST = 3;

/** `inWords`: what its own tests ask differently, where it has some. */
export function causeOf(
  part: string,
  { kind, id }: Pick<Changed, 'kind' | 'id'>,
  parts: readonly ChangedPart[],
  { logic, head, base }: Comparing,
  inWords: readonly string[],
): string {
  if (parts.length > 0 && inWords.length > 0) return inWords.slice(0, MOST).join('; ');
  if (parts.length > 0) return whatIsWritten(parts);
  const others = (logic?.cones.changedIn(part) ?? []).filter((other) => other !== `${kind} ${id}`);
  const titles = others.flatMap((other) => {
    const [name = '', ...rest] = other.split(' ');
    const found = head.agreement.find(name, rest.join(' ')) ?? base.agreement.find(name, rest.join(' '));
    return found === undefined ? [] : [found.title];
  });
  const shown = titles.slice(0, MOST);
  return shown.length === 0 ? '' : `it relies on ${listed(shown, 'and')}, which changed`;
}
