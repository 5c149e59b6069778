/**
 * A comment that sets findings aside:
 *
 *     # lockstep-ignore-next-line family/rule, family/other -- reason (until: 2027-01-31, owner: revops)
 *
 * `-next-line` means what begins on the line below (further comments do not count as one), `-line` the
 * line the comment stands on, `-file` the whole file.
 */
import { parseDate } from '../../conditions/date.ts';

export type Reach = 'next-line' | 'line' | 'file';

export interface Directive {
  readonly reach: Reach;
  readonly rules: readonly string[];
  readonly reason: string;
  /** Last day on which it holds. */
  readonly until?: string;
  readonly owner?: string;
}

/** Not a comment of this kind; what is wrong with it; or what it says. */
export type Read = { readonly is: 'other' } | { readonly is: 'wrong'; readonly what: string } | Said;
type Said = { readonly is: 'directive'; readonly directive: Directive };

const BEGINS = /^#+\s*lockstep-ignore/iu;
const FORM = /^#+\s*lockstep-ignore-(?<reach>next-line|line|file)(?<rest>\s.*)?$/u;
/** Two hyphens on their own: ids have single ones inside. */
const DASHES = /\s--(?=\s|$)/u;
const TERMS = /^(?<reason>.*?)\s*\((?<terms>\s*(?:until|owner)\s*:[^()]*)\)\s*$/u;

export function readDirective(comment: string): Read {
  if (!BEGINS.test(comment)) return { is: 'other' };
  const { reach, rest = '' } = FORM.exec(comment.trim())?.groups ?? {};
  if (reach !== 'next-line' && reach !== 'line' && reach !== 'file') {
    return wrong('it has to begin with lockstep-ignore-next-line, lockstep-ignore-line or lockstep-ignore-file');
  }
  const dashes = DASHES.exec(rest);
  const rules = dashes === null ? rest : rest.slice(0, dashes.index);
  const why = dashes === null ? '' : rest.slice(dashes.index + dashes[0].length).trim();
  const ids = rules.split(/[\s,]+/u).filter(Boolean);
  if (ids.length === 0) return wrong('it names no rule');
  const { reason = why, terms = '' } = TERMS.exec(why)?.groups ?? {};
  const read = readTerms(terms);
  if (typeof read === 'string') return wrong(read);
  return { is: 'directive', directive: { reach, rules: ids, reason: reason.trim(), ...read } };
}

function wrong(what: string): Read {
  return { is: 'wrong', what };
}

function readTerms(text: string): Pick<Directive, 'until' | 'owner'> | string {
  const terms = new Map<string, string>();
  for (const part of text.split(',').filter((each) => each.trim() !== '')) {
    const [, name = '', value = ''] = /^\s*(\w+)\s*:\s*(.*?)\s*$/u.exec(part) ?? [];
    if (name !== 'until' && name !== 'owner') return `"${part.trim()}" is neither until: nor owner:`;
    if (terms.has(name)) return `it says ${name}: twice`;
    if (value === '') return `${name}: says nothing`;
    terms.set(name, value);
  }
  const [until, owner] = [terms.get('until'), terms.get('owner')];
  if (until !== undefined && parseDate(until) === undefined) return `until: ${until} is no day such as 2027-01-31`;
  return { ...(until === undefined ? {} : { until }), ...(owner === undefined ? {} : { owner }) };
}
