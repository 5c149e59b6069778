/**
 * Every change of the agreement, definition by definition and facet by facet: a definition that owes more
 * in one way and less in another is told in two lines. What is written alike and comes out alike is left
 * out; a definition that reads another may be told though nobody touched it.
 */
import type { ChangeRule } from './change-rule.ts';
import type { Changed, Comparing, Pair } from './comparing.ts';
import { effectsOf } from './effects/index.ts';
import type { DefinitionEffects, Judgement } from './facet.ts';
import { EVERY } from './facets/every.ts';
import { written } from './facets/written.ts';
import { slotAt, slotOf } from './informs.ts';
import { pairsOf } from './pairs.ts';
import type { ChangedPart, DefinitionChange, Effect } from './review.ts';
import { definitionAdded } from './rules/change/definition-added.ts';
import { definitionRemoved } from './rules/change/definition-removed.ts';
import { equivalent } from './rules/change/equivalent.ts';
import { reworded } from './rules/change/reworded.ts';

export function changesOf(comparing: Comparing): readonly DefinitionChange[] {
  const pairs = pairsOf(comparing.base.agreement, comparing.head.agreement);
  return pairs.flatMap((pair) => {
    const effects = effectsOf(pair.kind);
    return effects === undefined
      ? []
      : judgementsOf(pair, effects, comparing).map((judgement) => changeOf(pair, judgement));
  });
}

interface Told extends Judgement {
  readonly parts: readonly ChangedPart[];
}

function judgementsOf(pair: Pair, effects: DefinitionEffects, comparing: Comparing): readonly Told[] {
  if (pair.what !== 'changed') return [{ ...existence(pair, effects), parts: [] }];
  const parts = pair.meansOther ? pair.parts.filter((part) => !informs(pair, part)) : [];
  const facets = [...effects.facets, ...EVERY];
  const owned = new Set(facets.flatMap(({ keys }) => keys));
  const judged = facets.flatMap((facet): readonly Told[] => {
    const own = pair.parts.filter(
      (part) => facet.keys.includes(keyOf(part)) && (parts.includes(part) || isWhere(part)),
    );
    if (own.length === 0 && (facet.reachesFurther === undefined || comparing.depth === 'written')) return [];
    const judgement = facet.judge(pair, comparing, own);
    return judgement === undefined ? [] : [{ ...judgement, parts: own }];
  });
  const rest = parts.filter((part) => !owned.has(keyOf(part)));
  const other = rest.length === 0 ? [] : [{ ...written(effects.otherwise, 'shifted', pair, rest), parts: rest }];
  const told = [...judged, ...other];
  return told.length > 0 || pair.parts.length === 0 ? told : [unchanged(pair)];
}

function keyOf({ path }: ChangedPart): string {
  return String(path[0] ?? '');
}

/** Where it runs is no part of the meaning, and somebody has to look there all the same. */
function isWhere(part: ChangedPart): boolean {
  return keyOf(part) === 'runs_in';
}

function informs({ after }: Changed, { path }: ChangedPart): boolean {
  const slot = slotAt(slotOf(after.policy.kind), after.path);
  return path.some((_, place) => slotAt(slot, path.slice(0, place + 1)).informs);
}

/** Nothing is meant differently: other words, or other spellings of the same. */
function unchanged(pair: Changed): Told {
  const isSpelling = pair.parts.some((part) => !informs(pair, part));
  const { parts, title } = pair;
  return isSpelling
    ? {
        effect: 'equivalent',
        certainty: 'proved',
        rule: equivalent,
        says: `${title} is written differently and means the same.`,
        parts,
      }
    : {
        effect: 'reworded',
        certainty: 'observed',
        rule: reworded,
        says: `${title}: only words for people differ.`,
        parts,
      };
}

const OPPOSITE: Readonly<Record<DefinitionEffects['adding'], Effect>> = {
  stricter: 'looser',
  looser: 'stricter',
  shifted: 'shifted',
};

function existence({ what, title }: Pair, { adding }: DefinitionEffects): Judgement {
  return what === 'added'
    ? { effect: adding, certainty: 'observed', rule: definitionAdded, says: `${title} is new.` }
    : { effect: OPPOSITE[adding], certainty: 'observed', rule: definitionRemoved, says: `${title} is gone.` };
}

function changeOf(pair: Pair, { rule, witnesses = [], because = [], affects = [], ...told }: Told): DefinitionChange {
  const { kind, id, title, what, before, after } = pair;
  return {
    kind,
    id,
    title,
    what,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    effect: told.effect,
    certainty: told.certainty,
    rule: rule.id,
    says: told.says,
    parts: told.parts,
    reaches: rule.reaches,
    affects: affectedBy(rule, affects, pair),
    witnesses,
    because,
  };
}

function affectedBy(
  rule: ChangeRule,
  more: DefinitionChange['affects'],
  { before, after }: Pair,
): DefinitionChange['affects'] {
  const runs = [before, after].some((one) => one?.data['runs_in'] !== undefined);
  const isFelt = rule.reaches !== 'wording' && rule.reaches !== 'compatible';
  return [...new Set([...rule.affects, ...more, ...(runs && isFelt ? (['crm'] as const) : [])])];
}
