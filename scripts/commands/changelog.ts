/**
 * `changelog`: the history of the agreement from git. Each commit that changed what it means, with what
 * became of each definition, who is affected, and who signed. Every state of the policies is read once,
 * and steps that change no meaning are passed over before anything is proved.
 */
import type { Agreement } from '../core/agreement/agreement.ts';
import { buildAgreement } from '../core/agreement/build-agreement.ts';
import { isAgreed, meaningsIn, signaturesIn, signaturesUnder, signedKey } from '../core/compare/changelog.ts';
import { review } from '../core/compare/review-change.ts';
import { soundPart } from '../core/compare/sound-part.ts';
import type { PolicyDocument } from '../core/document/policy-document.ts';
import { type HistoryEntry, historyBlocks } from '../core/report/review/history-blocks.ts';
import { digestOfText } from '../node/files/digest.ts';
import { type Commit, commitsTouching } from '../node/git/history.ts';
import { findRepository } from '../node/git/repository.ts';
import { policiesOfTrees } from '../node/git/trees.ts';
import { UsageError } from '../node/usage-error.ts';
import type { Command, Input } from './command.ts';
import { type ExaminedVersion, examineBuilt } from './examined-versions.ts';
import { counted } from './losses.ts';

export const changelog: Command = {
  name: 'changelog',
  summary: 'the history of the agreement: each commit that changed what it means, what became of what, and who signed',
  arguments: [{ name: '[range]', summary: 'revisions as git writes them, such as v3.1..v3.2; all unless given' }],
  options: [],
  formats: ['pretty', 'markdown', 'json'],
  async run(input) {
    const [range] = input.arguments;
    const repository = await findRepository(input.policies);
    if (repository === undefined) {
      throw new UsageError(
        `${input.policies} is in no git repository, so there is no history to tell.`,
        'Begin one with: git init && git add --all && git commit',
      );
    }
    const commits = await commitsTouching(repository, range);
    const trees = commits.flatMap(({ before, after }) => [before, after].flatMap((tree) => tree?.id ?? []));
    const states = statesOf(await policiesOfTrees(repository, trees));
    const entries = entriesOf(commits, states, input);
    const words = commits.length - entries.length;
    const told = [
      `${counted(entries.length, 'commit')} changed what the agreement says${range === undefined ? '' : ` in ${range}`}.`,
      ...(words === 0 ? [] : [`${counted(words, 'other commit')} changed only words, sample leads or signatures.`]),
      ...(repository.isShallow ? ['The clone is shallow, older history is missing: git fetch --unshallow'] : []),
    ];
    const data = { ...(range === undefined ? {} : { range }), commits: entries, others: words };
    const report = {
      command: 'changelog',
      findings: [],
      blocks: historyBlocks(entries),
      summary: told.join('\n'),
      data,
    };
    return { report, exit: 0 };
  },
};

interface State {
  readonly documents: readonly PolicyDocument[];
  readonly agreement: Agreement;
  readonly meanings: ReadonlySet<string>;
}

/** Of each tree that holds policies. */
function statesOf(documents: ReadonlyMap<string, readonly PolicyDocument[]>): ReadonlyMap<string, State> {
  const states = [...documents].flatMap(([tree, own]): readonly [string, State][] => {
    if (own.length === 0) return [];
    const agreement = buildAgreement(own);
    return [[tree, { documents: own, agreement, meanings: meaningsIn(agreement) }]];
  });
  return new Map(states);
}

type States = ReadonlyMap<string, State>;

function entriesOf(commits: readonly Commit[], states: States, input: Pick<Input, 'asOf'>): readonly HistoryEntry[] {
  const given = signaturesIn([...states.values()].map(({ agreement }) => agreement));
  return commits.flatMap(({ commit, at, author, subject, before, after }): readonly HistoryEntry[] => {
    const [old, current] = [before, after].map((tree) => states.get(tree?.id ?? ''));
    const date = new Date(at).toISOString().slice(0, 'yyyy-mm-dd'.length);
    const about = { commit, date, author, subject };
    if (current === undefined) {
      return old === undefined ? [] : [{ ...about, ...NOTHING, note: 'The policies are gone.' }];
    }
    const { agreement } = current;
    const signed = (keys: readonly string[]) => signaturesUnder(agreement, new Set(keys), given, digestOfText);
    if (old === undefined) {
      const keys = agreement.definitions.map(({ kind, id }) => signedKey(kind, id));
      return [{ ...about, ...NOTHING, signatures: signed(keys), begins: agreement.definitions.length }];
    }
    if (differing(old, current) === 0) return [];
    const told = changesBetween(old, current, { asOf: input.asOf, now: at });
    return [{ ...about, ...told, signatures: signed(told.changes.map(({ kind, id }) => signedKey(kind, id))) }];
  });
}

/** How many policies and definitions say something that the other state does not say. */
function differing({ meanings: one }: State, { meanings: other }: State): number {
  return Math.max(one.difference(other).size, other.difference(one).size);
}

/** Above, a commit is a new agreement rather than a change, and proofs of it take longer than they are worth. */
const MOST_PROVED = 60;

const NOTHING = { changes: [], affects: [], signatures: [] } as const;

function changesBetween(
  old: State,
  current: State,
  instants: Pick<Input, 'asOf' | 'now'>,
): Pick<HistoryEntry, 'changes' | 'affects' | 'note'> {
  const { base, head, asOf } = examineBuilt({ ...old, name: 'before' }, { ...current, name: 'after' }, instants);
  const isProved = differing(old, current) <= MOST_PROVED;
  const judgedBy = ({ version }: ExaminedVersion) => (isProved ? version : { ...version, program: undefined });
  const whole = review({ base: judgedBy(base), head: judgedBy(head), asOf, samples: [], depth: 'written' });
  const { changes } = isProved ? soundPart(whole) : whole;
  const told = changes
    .filter((change) => isAgreed(change) && change.effect !== 'reworded')
    .map(({ kind, id, title, what, effect, certainty, rule, says, reaches, affects }) => {
      return { kind, id, title, what, effect, certainty, rule, says, reaches, affects };
    });
  const affects = [...new Set(told.flatMap((change) => change.affects))];
  const note = noteOn(head.errors.length, base.errors.length, isProved);
  return { changes: told, affects, ...(note === undefined ? {} : { note }) };
}

/** Why nothing is proved, where nothing is. */
function noteOn(errors: number, errorsBefore: number, isProved: boolean): string | undefined {
  if (errors > 0) return 'Nothing is proved: the policies had errors.';
  if (errorsBefore > 0) return 'Nothing is proved: the policies had errors before.';
  return isProved ? undefined : 'So much changed at once that nothing is proved of it here; diff proves it.';
}
