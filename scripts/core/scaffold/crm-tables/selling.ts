/**
 * From a qualified lead to a signature. Deals have become larger and quicker over the two years; a third of those
 * decided are won.
 */
import { DAY_MS } from '../../conditions/value.ts';
import { dayOf } from './accounts.ts';
import { answerAt, attempts, HABITS, loggedAfter, type Story } from './answering.ts';
import { type Refused, reasonFor, refuse, rests } from './refusing.ts';
import { instant } from './sheet.ts';
import { MINUTE } from './shifts.ts';
import { progressOf } from './world.ts';

const AE = { role: 'account-executive' };

/** What became of a lead that sales has qualified; `undefined` while it is open, or if it was won. */
export function sell(story: Story, qualified: number): Refused | undefined {
  const { sheet, person } = story;
  const { draw, account, id } = person;
  const first = answerAt(story, HABITS.executive, qualified);
  if (first === undefined) return rests(story, qualified + 120 * DAY_MS);
  person.owner = account.owner;
  const done = { owner: account.owner, minutes: draw.between(8, 30), loggedAfter: loggedAfter(person) };
  sheet.activity(id, draw.chance(700) ? 'call' : 'meeting', first, done);
  const opened = account.shifts.after(first, draw.along([400, 1200, 2600, 5000, 9000]));
  if (opened > story.world.asOf) {
    person.fields['lead.next_step'] = dayOf(opened);
    return undefined;
  }
  if (!draw.chance(870)) return refuse(story, 'opportunity', opened, reasonFor(story, 'opportunity'));
  return deal(story, opened);
}

function deal(story: Story, opened: number): Refused | undefined {
  const { world, sheet, person } = story;
  const { draw, account, id, fields } = person;
  const opportunity = world.next('o');
  const evidence = draw.chance(970) ? 'evaluation-plan' : '';
  if (!sheet.entered(id, 'opportunity', opened, { ...AE, evidence, opportunity })) return undefined;
  if (draw.chance(950)) fields['company.revenue'] ||= `${draw.between(4, 90)}500000.00`;
  const days = Math.floor((draw.along([18, 42, 60, 84, 170]) * (1500 - progressOf(world, opened) / 2)) / 1000);
  const closed = account.shifts.open(opened + days * DAY_MS + draw.between(0, 400) * MINUTE);
  const outcome =
    closed > world.asOf
      ? 'open'
      : draw.weighted([
          ['won', 33],
          ['lost', 63],
          ['open', 4],
        ]);
  fields['lead.next_step'] = dayOf(
    outcome === 'open' ? Math.max(opened, world.asOf) + draw.between(-3, 30) * DAY_MS : closed,
  );
  attempts(story, account.shifts.after(opened, draw.between(300, 1500)), draw.between(1, 4));
  sheet.rows.opportunities.push({
    opportunity,
    account: account.id,
    owner: account.owner,
    opened_at: instant(opened),
    closed_at: outcome === 'open' ? '' : instant(closed),
    outcome,
    amount: amountOf(story, opened),
  });
  takesPart(story, opportunity, opened);
  if (outcome === 'open') return undefined;
  if (outcome === 'lost') return refuse(story, 'customer', closed, reasonFor(story, 'customer'), { opportunity });
  sheet.entered(id, 'customer', closed, { ...AE, evidence: 'signed-order', opportunity });
  return undefined;
}

function amountOf({ world, person: { draw } }: Story, at: number): string {
  const usual = 10_000 + 2 * progressOf(world, at);
  const amount = Math.floor((usual * draw.along([20, 45, 70, 95, 150, 260])) / 100);
  return `${amount}.${draw.chance(900) ? '00' : '50'}`;
}

/** The person, and often a colleague we knew by then. */
function takesPart({ sheet: { rows }, person }: Story, opportunity: string, opened: number): void {
  const { draw, id } = person;
  const role = draw.pick(['Decision Maker', 'Champion', 'Evaluator']);
  rows['contact-roles'].push({ opportunity, person: id, role, is_primary: 'true' });
  const colleague = rows.people.find((one) => (one['created_at'] ?? '') < instant(opened));
  if (colleague === undefined || !draw.chance(600)) return;
  const other = draw.pick(['User', 'Economic Buyer', 'Influencer']);
  rows['contact-roles'].push({ opportunity, person: colleague['person'] ?? '', role: other, is_primary: 'false' });
}
