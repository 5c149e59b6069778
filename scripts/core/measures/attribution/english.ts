/** Attribution models, positions and edge rules in plain English. */
import { durationText, parseDuration } from '../../conditions/duration.ts';
import { inline, inQuotes, listed } from '../../conditions/phrase.ts';
import type { AttributionModel, AttributionPosition, PositionsModel } from '../../schema/policies.generated.ts';

/** The title of a position by its id. */
export type PositionTitle = (id: string) => string;

/** "40% each for first touch and lead creation; 20% shared evenly by all other touches." */
export function modelSentence(model: AttributionModel, title: PositionTitle): string {
  if ('all_on' in model) return `100% for ${inline(title(model.all_on))}.`;
  if ('weights' in model) return [weightsSentence(model, title), ...edgeSentences(model)].join(' ');
  if ('half_life' in model) {
    const days = durationText(parseDuration(model.half_life) ?? 0);
    return `A touch is worth half as much for every ${days} that it lies before the end of the path.`;
  }
  if ('equally' in model) return 'Every touch gets the same.';
  return model.learns === 'shapley'
    ? 'Each programme gets what it adds on average, over every order in which the programmes could have joined.'
    : 'Each programme gets its part of the sales that would be lost if it did not exist.';
}

function weightsSentence({ weights, between }: PositionsModel, title: PositionTitle): string {
  const groups = [...Map.groupBy(weights, ({ weight }) => weight)].map(([weight, own]) => {
    const names = listed(
      own.map(({ position }) => inline(title(position))),
      'and',
    );
    return `${weight}${own.length > 1 ? ' each' : ''} for ${names}`;
  });
  const others = between === undefined ? [] : [`${between} shared evenly by all other touches`];
  return `${[...groups, ...others].join('; ')}.`;
}

/** "A path of 2 touches: 50% and 50%." */
function edgeSentences({ edge_rules: rules = [] }: PositionsModel): readonly string[] {
  return rules.map(({ touches, weights }) => {
    const path = `A path of ${touches === 1 ? 'one touch' : `${touches} touches`}`;
    return `${path}: ${listed(weights, 'and')}.`;
  });
}

/** `stageTitle` of the stage it is told by, if any: "The latest touch up to the moment at which the stage “Opportunity” was reached." */
export function positionSentence(
  { touch }: Pick<AttributionPosition, 'touch'>,
  stageTitle: string | undefined,
): string {
  const until =
    stageTitle === undefined
      ? 'of the path'
      : `up to the moment at which the stage ${inQuotes(stageTitle)} was reached`;
  return `The ${touch} touch ${until}.`;
}
