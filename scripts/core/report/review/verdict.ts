/**
 * The verdict on a change, in one sentence: what becomes of the stages, how many leads move, and how much
 * else is different.
 */

import type { DefinitionChange, Effect, Movement, Review } from '../../compare/review.ts';
import { listed, sentenceStart } from '../../conditions/phrase.ts';
import { movedIn } from './moved.ts';
import { counted, kindInWords, type Names } from './names.ts';

export function verdictOf(review: Review, names: Names): string {
  const { base, head, changes, movements } = review;
  if (head.program === undefined) return 'The new version has errors, so nothing is said of what it does to leads.';
  if (base.program === undefined)
    return `${sentenceStart(changedCount(changes))}; nothing is proved of what they do to leads, because the old version has errors.`;
  if (changes.length === 0) return 'Nothing changes: both versions say the same.';
  if (changes.every(({ effect }) => effect === 'reworded'))
    return `Only words change: ${counted(changes.length, 'definition is', 'definitions are')} worded differently, and every lead comes out as before.`;
  const parts = [...stages(changes, names), leads(review), ...others(changes)];
  return `${sentenceStart(parts.join('; '))}.${recorded(movements)}`;
}

function changedCount(changes: readonly DefinitionChange[]): string {
  return counted(changes.length, 'definition changes', 'definitions change');
}

const BECOMES: Readonly<Record<Exclude<Effect, 'identical' | 'reworded' | 'equivalent'>, string>> = {
  looser: 'becomes looser',
  stricter: 'becomes stricter',
  shifted: 'lets other leads in and keeps others out',
  undecided: 'changes, and it is not decided in which direction',
};

/** Stages of one effect together. */
function stages(changes: readonly DefinitionChange[], names: Names): readonly string[] {
  const moved = changes.filter(({ kind, what }) => kind === 'stage' && what === 'changed');
  const of = (effect: keyof typeof BECOMES): readonly string[] => {
    const titles = moved.filter((change) => change.effect === effect).map(({ id }) => names.stage(id));
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

function others(changes: readonly DefinitionChange[]): readonly string[] {
  const rest = changes.filter(
    ({ kind, what, effect }) => effect !== 'reworded' && !(kind === 'stage' && what === 'changed'),
  );
  if (rest.length === 0) return [];
  const byKind = [...Map.groupBy(rest, ({ kind }) => kindInWords(kind))];
  const most = 3;
  if (byKind.length > most) return [`${counted(rest.length, 'other definition changes', 'other definitions change')}`];
  const named = byKind.map(([kind, some]) => counted(some.length, kind));
  return [`${listed(named, 'and')} ${rest.length === 1 ? 'changes' : 'change'}`];
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
