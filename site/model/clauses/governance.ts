/** How the two teams work together: mandate, meetings, groups, training, wins, windows, the way up. */
import type { Definition } from '#core/agreement/agreement.ts';
import { inline } from '#core/conditions/phrase.ts';
import type {
  ChangeWindow,
  Dashboard,
  EscalationLadder,
  JointGroup,
  Meeting,
  Principle,
  Term,
  Training,
  Win,
} from '#core/schema/policies.generated.ts';
import { cadenceText, nextDates } from '../meetings.ts';
import { partyOf } from '../parties.ts';
import { dateText, sentenceStart } from '../text.ts';
import { written } from '../written.ts';

export function principleClause(definition: Definition): string {
  return written<Principle>(definition).says;
}

export function meetingClause(definition: Definition): string {
  const { owner, purpose } = written<Meeting>(definition);
  const [next = ''] = nextDates(definition, 1);
  return `${cadenceText(definition)}, led by the ${inline(partyOf(owner).title)}; next on ${dateText(next)}.${purpose === undefined ? '' : ` ${purpose}`}`;
}

export function groupClause(definition: Definition): string {
  const { task, owner, until } = written<JointGroup>(definition);
  return `${task} Led by the ${inline(partyOf(owner).title)} until ${dateText(until)}.`;
}

const EVERY = {
  once: 'Once',
  month: 'Every month',
  quarter: 'Every quarter',
  'half-year': 'Every half year',
  year: 'Every year',
} as const;

export function trainingClause(definition: Definition): string {
  const { for: whom, given_by: by, every, teaches } = written<Training>(definition);
  const who = whom.map((id) => partyOf(id).title).join(' and ');
  return `${EVERY[every]}, for ${who}, given by the ${inline(partyOf(by).title)}.${teaches === undefined ? '' : ` ${teaches}`}`;
}

export function winClause(definition: Definition): string {
  const { of, named_by: by, on, what } = written<Win>(definition);
  return `${what} A win of ${of}, named by the ${inline(partyOf(by).title)} on ${dateText(on)}.`;
}

export function dashboardClause(definition: Definition): string {
  return written<Dashboard>(definition).shows;
}

export function windowClause(definition: Definition): string {
  const { from, until } = written<ChangeWindow>(definition);
  return `From ${dateText(from)} to ${dateText(until)}.`;
}

export function ladderClause(definition: Definition): string {
  const { steps } = written<EscalationLadder>(definition);
  const rungs = steps.map(({ after, to }) => {
    const days = Number.parseInt(after, 10);
    return `${days === 0 ? 'on the day' : `${days} days later`} the ${inline(partyOf(to).title)}`;
  });
  return `${sentenceStart(rungs.join(', '))}.`;
}

export function termClause(definition: Definition): string {
  return written<Term>(definition).means;
}
