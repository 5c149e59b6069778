/**
 * What sales and marketing spent, day by day: the budget of a programme over the days it runs, and tools and
 * agencies that belong to none. It grows with the number of people, as they have to come from somewhere.
 */
import { DAY_MS } from '../../conditions/value.ts';
import type { Programme } from '../../schema/policies.generated.ts';
import { dayOf } from './accounts.ts';
import { type Draw, drawFrom } from './draw.ts';
import type { MadeUpRow } from './sheet.ts';
import type { World } from './world.ts';

const QUARTER = 92;
/** Cents a day for so many people of the story. */
const WITHOUT_PROGRAMME = { cents: 12_500, people: 3500 };
/** What the programmes of today were before they were written down, cents a day. */
const EARLIER = 13_000;

export function spendOf(world: World): readonly MadeUpRow[] {
  const draw = drawFrom(world.seed, -1);
  const days = Array.from(
    { length: Math.floor((world.asOf - world.from) / DAY_MS) },
    (_, n) => world.from + n * DAY_MS,
  );
  const begun = Math.min(...world.programmes.map(({ from }) => Date.parse(from)));
  return days.flatMap((at) => {
    const without = WITHOUT_PROGRAMME.cents + (at < begun ? EARLIER : 0);
    const running = world.programmes.filter((programme) => runs(programme, dayOf(at)));
    return [
      row(world, draw, at, without, ''),
      ...running.map((programme) => row(world, draw, at, centsOf(programme), programme.id)),
    ];
  });
}

function runs({ from, until }: Programme, day: string): boolean {
  return from <= day && (until === undefined || day <= until);
}

function centsOf({ budget = 0, from, until, results }: Programme): number {
  const days = until === undefined ? QUARTER : (Date.parse(until) - Date.parse(from)) / DAY_MS + 1;
  const isOver = results !== undefined && until !== undefined && until <= results.counted_on;
  const total = isOver ? (results.spent ?? budget) : budget;
  return Math.floor((total * 100) / Math.max(1, days));
}

function row({ people }: World, draw: Draw, at: number, cents: number, programme: string): MadeUpRow {
  const scaled = Math.floor((cents * people * draw.between(700, 1300)) / (1000 * WITHOUT_PROGRAMME.people));
  const amount = `${Math.floor(scaled / 100)}.${String(scaled % 100).padStart(2, '0')}`;
  return { day: dayOf(at), amount, programme };
}
