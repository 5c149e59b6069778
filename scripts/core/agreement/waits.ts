/** References to a dispute that wait for its answer; others only name it as what something is about. */
import type { Reference } from './agreement.ts';

export function waitsForAnswer({ place: { path } }: Reference): boolean {
  const key = path.at(-1);
  return key === 'not_agreed' || (key === 'dispute' && path.at(-3) !== 'about');
}
