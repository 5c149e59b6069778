/** Random signals: with properties of every kind, seen differently by the sides. */
import type { Draw } from './draw.ts';
import { slot } from './fields.ts';
import type { FieldTypeMade, World, YamlMap } from './world.ts';

const TYPES: readonly FieldTypeMade[] = ['text', 'choice', 'number', 'instant', 'yes-no', 'url', 'list of text'];

export function signals(draw: Draw, world: World): YamlMap {
  const made = draw.times(2, 4, (place) => signal(draw, world, place));
  return { kind: 'signals', owners: { marketing: 'head-of-sales' }, signals: made };
}

/** The first one is counted by every side, so that any signal of intent exists. */
function signal(draw: Draw, world: World, place: number): YamlMap {
  const id = `signal-${place}`;
  const slots = draw.times(0, 2, (other) => slot(draw, `p${other}`, draw.one(TYPES)));
  world.signals.push({ id, properties: slots.map(({ made }) => made) });
  const counted = (): YamlMap => (place === 0 || draw.chance(60) ? { counts_as: draw.one(world.stages) } : {});
  const views = {
    marketing: { ...counted(), reading: 'Interest' },
    sales: { ...counted(), reading: 'Perhaps' },
    agreed: { ...counted(), reading: 'Interest', agreed_on: '2026-07-01' },
  };
  return {
    id,
    ...(slots.length === 0 ? {} : { properties: slots.map(({ written }) => written) }),
    ...(place === 0 || draw.chance(70) ? { views } : {}),
  };
}
