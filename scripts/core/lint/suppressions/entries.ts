/** The comments of one policy that set findings aside, one entry for each rule they name, and what is wrong with the others. */
import type { Agreement } from '../../agreement/agreement.ts';
import { didYouMean } from '../../diagnostics/did-you-mean.ts';
import type { Finding } from '../../diagnostics/finding.ts';
import { isNeverSuppressed, listed } from '../../diagnostics/listed-rule.ts';
import type { TextPlace } from '../../diagnostics/place.ts';
import { type CheckRule, findingOf } from '../../diagnostics/rule.ts';
import { type Comment, commentsIn } from '../../document/comments.ts';
import type { PolicyDocument } from '../../document/policy-document.ts';
import { type Directive, readDirective } from './directive.ts';
import {
  SUPPRESSION_EXPIRED,
  SUPPRESSION_MALFORMED,
  SUPPRESSION_REFUSED,
  SUPPRESSION_UNKNOWN_OWNER,
  SUPPRESSION_UNKNOWN_RULE,
  SUPPRESSION_WITHOUT_REASON,
} from './rules.ts';

export interface Entry {
  readonly rule: string;
  readonly directive: Directive;
  readonly place: TextPlace;
  /** The line it counts for; absent for the whole file. */
  readonly line?: number;
}

export interface EntryContext {
  readonly agreement: Pick<Agreement, 'find' | 'mayLack'>;
  /** Day of judging, `2026-10-15`. */
  readonly today: string;
  /** Every rule that can find something in policies. */
  readonly rules: ReadonlyMap<string, CheckRule>;
}

interface Entries {
  readonly entries: readonly Entry[];
  readonly problems: readonly Finding[];
}

const NOTHING: Entries = { entries: [], problems: [] };

export function entriesIn(document: PolicyDocument, context: EntryContext): Entries {
  if (!/lockstep-ignore/iu.test(document.text)) return NOTHING;
  const comments = commentsIn(document.text);
  const read = comments.map((comment) => entriesOf(comment, { document, comments, context }));
  return { entries: read.flatMap(({ entries }) => entries), problems: read.flatMap(({ problems }) => problems) };
}

interface Around {
  readonly document: PolicyDocument;
  readonly comments: readonly Comment[];
  readonly context: EntryContext;
}

function entriesOf(comment: Comment, around: Around): Entries {
  const { document, context } = around;
  const place: TextPlace = { in: 'text', file: document.file, from: comment.from, to: comment.to };
  const read = readDirective(comment.text);
  if (read.is === 'other') return NOTHING;
  if (read.is === 'wrong') {
    return refused(
      findingOf(SUPPRESSION_MALFORMED, { message: `The comment sets nothing aside: ${read.what}.`, place }),
    );
  }
  const { directive } = read;
  const wrong = problemsOf(directive, place, context);
  if (wrong.length > 0) return { entries: [], problems: wrong };
  const line = lineOf(comment, directive, around);
  const judged = directive.rules.map((rule) => problemOfRule(rule, { ...comment, place }, context));
  const good = directive.rules.filter((_, index) => judged[index] === undefined);
  return {
    entries: good.map((rule) => ({ rule, directive, place, ...(line === undefined ? {} : { line }) })),
    problems: judged.filter((problem) => problem !== undefined),
  };
}

function refused(...problems: readonly Finding[]): Entries {
  return { entries: [], problems };
}

/** Why the whole comment counts for nothing. */
function problemsOf(
  { reason, until, owner }: Directive,
  place: TextPlace,
  { agreement, today }: EntryContext,
): readonly Finding[] {
  if (!/\p{L}/u.test(reason)) {
    return [findingOf(SUPPRESSION_WITHOUT_REASON, { message: 'The comment gives no reason.', place })];
  }
  if (owner !== undefined && !isParty(owner, agreement)) {
    return [findingOf(SUPPRESSION_UNKNOWN_OWNER, { message: `There is no team or role "${owner}".`, place })];
  }
  if (until !== undefined && until < today) {
    return [findingOf(SUPPRESSION_EXPIRED, { message: `The comment held until ${until}.`, place })];
  }
  return [];
}

function isParty(owner: string, { find, mayLack }: EntryContext['agreement']): boolean {
  const defined = find('role', owner) ?? find('team', owner);
  return defined !== undefined || mayLack('role') || mayLack('team');
}

function problemOfRule(
  id: string,
  { text, from, place }: Comment & { readonly place: TextPlace },
  { rules }: EntryContext,
): Finding | undefined {
  const rule = rules.get(id);
  if (isNeverSuppressed(id) || (rule !== undefined && !listed(rule).maySuppress)) {
    return findingOf(SUPPRESSION_REFUSED, { message: `What "${id}" finds cannot be set aside.`, place });
  }
  if (rule !== undefined) return undefined;
  const meant = didYouMean(id, rules.keys());
  const message = `There is no rule "${id}".`;
  if (meant === undefined) return findingOf(SUPPRESSION_UNKNOWN_RULE, { message, place });
  const at = from + text.indexOf(id);
  const edit = { do: 'replace', from: at, to: at + id.length, by: meant } as const;
  const fix = { title: `Write "${meant}"`, file: place.file, edits: [edit] };
  return findingOf(SUPPRESSION_UNKNOWN_RULE, { message, place, didYouMean: meant, fix });
}

/** Comments below the comment are passed over, so that several can stand above one line. */
function lineOf({ from, to }: Comment, { reach }: Directive, { document, comments }: Around): number | undefined {
  if (reach === 'file') return undefined;
  const lineAt = (offset: number): number =>
    document.locate({ in: 'text', file: document.file, from: offset, to: offset }).from.line;
  const own = lineAt(from);
  if (reach === 'line') return own;
  const lines = document.text.split('\n');
  const commented = new Set(
    comments.filter((one) => one.from > to).flatMap((one) => (isAlone(one, document.text) ? [lineAt(one.from)] : [])),
  );
  let line = own + 1;
  while (line <= lines.length && commented.has(line)) line += 1;
  return line;
}

function isAlone({ from }: Comment, text: string): boolean {
  return text.slice(text.lastIndexOf('\n', from - 1) + 1, from).trim() === '';
}
