/**
 * The verdict on a change, in one sentence: what becomes of the stages, how many leads move, and how much
 * else is different.
 */

import type { DefinitionChange, Effect, Movement, Review } from '../../compare/review.ts';
import { listed, sentenceStart } from '../../conditions/phrase.ts';
import { movedIn } from './moved.ts';
import { counted, type Names } from './names.ts';

export function verdictOf(review: Review, names: Names): string {
  const { base, head, changes, movements } = review;
  if (head.program === undefined) return 'The new version has errors, so nothing is said of what it does to leads.';
  if (base.program === undefined) return `The old version has errors, so nothing is proved; ${changedCount(changes)}.`;
  if (changes.length === 0) return 'Nothing changes: both versions say the same.';
  if (changes.every(({ effect }) => effect === 'reworded'))
    return `Only words change: ${counted(changes.length, 'definition is', 'definitions are')} worded differently, and every lead comes out as before.`;
  const moved = [...stages(changes, names), leads(review)].join(': ');
  return `${sentenceStart([moved, ...others(changes)].join('; '))}.${recorded(movements)}`;
}

function changedCount(changes: readonly DefinitionChange[]): string {
  const count = new Set(changes.map(({ kind, id }) => `${kind} ${id}`)).size;
  return count === 0
    ? 'what can be read of it says the same'
    : counted(count, 'definition is written differently', 'definitions are written differently');
}

const BECOMES: Readonly<Record<Exclude<Effect, 'identical' | 'reworded' | 'equivalent'>, string>> = {
  looser: 'becomes looser',
  stricter: 'becomes stricter',
  shifted: 'lets other leads in and keeps others out',
  undecided: 'changes, and it is not decided in which direction',
};

/** The change rules about who gets into a stage. */
const GATES = 'change/stage-';

/** Stages of one effect together. */
function stages(changes: readonly DefinitionChange[], names: Names): readonly string[] {
  const moved = changes.filter(({ rule, what }) => rule.startsWith(GATES) && what === 'changed');
  const of = (effect: keyof typeof BECOMES): readonly string[] => {
    const titles = [...new Set(moved.filter((change) => change.effect === effect).map(({ id }) => names.stage(id)))];
    return titles.length === 0
      ? []
      : [`${listed(titles, 'and')} ${titles.length === 1 ? BECOMES[effect] : plural(BECOMES[effect])}`];
  };
  return (['looser', 'stricter', 'shifted', 'undecided'] as const).flatMap(of);
}

function plural(predicate: string): string {
  return predicate
    .replace(/^becomes/u, 'become')
    .replace(/^lets (.*) and keeps/u, 'let $1 and keep')
    .replace(/^changes/u, 'change');
}

/** Of all possible leads; of the sample leads where that is not known. */
function leads({ funnel, movements }: Review): string {
  const [samples] = movements;
  const moved = samples === undefined ? 0 : movedIn(samples);
  const observed = samples === undefined ? '' : `${moved} of ${samples.of} ${moved === 1 ? 'moves' : 'move'}`;
  switch (funnel.effect) {
    case 'identical':
    case 'reworded':
    case 'equivalent':
      return 'no lead can move';
    case 'undecided':
      return `${observed === '' ? '' : `${observed}, and `}whether others can is not decided`;
    default:
      return moved === 0 ? `none of ${samples?.of ?? 'the leads at hand'} moves, but others can` : observed;
  }
}

/** What else changes, and of what both sides look at first that it does not. */
function others(changes: readonly DefinitionChange[]): readonly string[] {
  const grave = changes.filter(({ effect }) => effect !== 'reworded' && effect !== 'equivalent');
  const ids = (of: readonly DefinitionChange[]): number => new Set(of.map(({ kind, id }) => `${kind} ${id}`)).size;
  const promises = ids(grave.filter(({ kind }) => kind === 'service-level'));
  const rest = ids(
    grave.filter(({ kind, what }) => kind !== 'service-level' && !(kind === 'stage' && what === 'changed')),
  );
  return [
    promises === 0 ? 'no service level changes' : counted(promises, 'service level changes', 'service levels change'),
    ...(rest === 0 ? [] : [counted(rest, 'other definition changes', 'other definitions change')]),
  ];
}

/** What was observed on files comes last: the sample leads are everybody's, the files are somebody's. */
function recorded([, ...files]: readonly Movement[]): string {
  return files
    .map(
      (movement) =>
        ` Of ${movement.of}, ${movedIn(movement).toLocaleString('en')} of ${counted(movement.leads, 'lead')} ${movedIn(movement) === 1 ? 'moves' : 'move'}.`,
    )
    .join('');
}
