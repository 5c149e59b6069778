/**
 * CRM tables made up from a seed: two years of the example's people, account by account, so that any number of
 * them is made without keeping more than one account. Each account draws from a sequence of its own; the same
 * seed and agreement give the same rows.
 *
 * What is told: people come alone or with colleagues, read, ask, are handed over by a workflow of the CRM,
 * answered by sales, accepted or refused, sold to. Rates are about those the example works its goal back with.
 * What goes wrong in companies goes wrong here: late answers, forgotten leads, old workflows, missing fields,
 * spellings, duplicates. Fields are as they stand at the end; only stages and events have a history.
 */
import { DAY_MS } from '../../conditions/value.ts';
import { type Account, accountOf } from './accounts.ts';
import type { Story } from './answering.ts';
import { duplicateOf, live } from './cycles.ts';
import { type Draw, drawFrom } from './draw.ts';
import { identify } from './identities.ts';
import { personOf } from './people.ts';
import { emptyRows, instant, type MadeUpRows, type Sheet, sheetOf } from './sheet.ts';
import { MINUTE } from './shifts.ts';
import { asExported } from './spelling.ts';
import { spendOf } from './spend.ts';
import { type MadeUpAsked, type World, worldOf } from './world.ts';

/** Rows of all tables, some at a time, in an order in which everything that is referred to is there. */
export function* crmTables(asked: MadeUpAsked): Generator<MadeUpRows> {
  const world = worldOf(asked);
  for (let [place, made] = [0, 0]; made < world.people; place += 1) {
    const { rows } = oneAccount(world, place, world.people - made);
    made += rows.people.length;
    yield rows;
  }
  yield { ...emptyRows(), spend: [...spendOf(world)] };
}

function oneAccount(world: World, place: number, most: number): Sheet {
  const draw = drawFrom(world.seed, place);
  const sheet = sheetOf(world);
  const account = accountOf(world, place, draw, arrivalOf(world, draw));
  const wanted = draw.weighted([
    [1, 56],
    [2, 24],
    [3, 12],
    [4, 5],
    [6, 3],
  ]);
  for (let n = 0; n < wanted && sheet.rows.people.length < most; n += 1) {
    const known = n === 0 ? account.known : joins(world, account, draw);
    onePerson({ world, sheet, person: personOf(world, account, known, draw) }, most);
  }
  const { owner, id } = account;
  sheet.rows.accounts.push({ account: id, owner, ...asExported(draw, account.fields, world.types) });
  return sheet;
}

function onePerson(story: Story, most: number): void {
  live(story);
  push(story);
  const { sheet } = story;
  const twin = sheet.rows.people.length < most ? duplicateOf(story) : undefined;
  if (twin === undefined) return;
  sheet.event(twin.id, 'newsletter-signup', twin.arrival);
  sheet.entered(twin.id, 'inquiry', twin.arrival + 2 * MINUTE, { workflow: 'inquiry-intake' });
  push({ ...story, person: twin });
}

function push({ world, sheet, person }: Story): void {
  const { id, account, owner, arrival, draw, fields } = person;
  const colleague = sheet.rows.people.at(-1)?.['person'];
  const written = asExported(draw, fields, world.types);
  sheet.rows.people.push({ person: id, account: account.id, owner, created_at: instant(arrival), ...written });
  identify(world, sheet, person, colleague);
}

/** More people from month to month; by day, and mostly on days at work. */
function arrivalOf({ from, asOf }: World, draw: Draw): number {
  const share = draw.along([0, 121, 236, 345, 450, 550, 646, 739, 828, 916, 1000]);
  const day = Math.floor((from + ((asOf - from) / 1000) * share) / DAY_MS) + draw.below(2);
  const isWeekend = (day + 3) % 7 > 4;
  const shifted = isWeekend && draw.chance(750) ? day - 2 : day;
  const at = shifted * DAY_MS + draw.along([0, 500, 720, 840, 960, 1080, 1439]) * MINUTE + draw.below(60) * 1000;
  return at >= from && at < asOf ? at : asOf - draw.between(3, 900) * MINUTE;
}

function joins({ asOf }: World, { known }: Account, draw: Draw): number {
  const at = known + draw.along([0, 20, 60, 150, 400]) * DAY_MS + draw.below(600) * MINUTE;
  return at < asOf ? at : known + Math.floor(((asOf - known) * draw.below(1000)) / 1000);
}
