/** Who signs and on which day, as the command line names them. */
import type { Agreement } from '../core/agreement/agreement.ts';
import { sideOfParty } from '../core/agreement/parties.ts';
import { formatDate, parseDate } from '../core/conditions/date.ts';
import { didYouMean } from '../core/diagnostics/did-you-mean.ts';
import { dayIn } from '../core/program/leads/zone.ts';
import { UsageError } from '../node/usage-error.ts';
import { type Input, textFlag } from './command.ts';

export interface Signer {
  readonly role: string;
  readonly recordedBy?: string;
  readonly evidence?: string;
}

export function signerIn(input: Input, agreement: Agreement): Signer {
  const role = roleIn(agreement, textFlag(input, 'role'), '--role');
  const behalf = textFlag(input, 'onBehalfOf');
  const evidence = textFlag(input, 'evidence');
  if ((behalf === undefined) !== (evidence === undefined)) {
    throw new UsageError(
      'An agreement given elsewhere needs both who gave it and where.',
      'Write --on-behalf-of ROLE --evidence "Minutes of …", or neither.',
    );
  }
  const signer =
    behalf === undefined || evidence === undefined
      ? { role }
      : { role: roleIn(agreement, behalf, '--on-behalf-of'), recordedBy: role, evidence };
  const side = sideOfParty(signer.role, agreement);
  if (side === 'marketing' || side === 'sales') return signer;
  throw new UsageError(
    `${signer.role} stands on neither of the two sides that sign, marketing and sales.`,
    'To record what somebody agreed to elsewhere, add --on-behalf-of ROLE --evidence "Minutes of …".',
  );
}

function roleIn(agreement: Agreement, named: string | undefined, flag: string): string {
  const roles = agreement.definitions.filter(({ kind }) => kind === 'role').map(({ id }) => id);
  if (named !== undefined && roles.includes(named)) return named;
  const meant = named === undefined ? undefined : didYouMean(named, roles);
  const remedy = meant === undefined ? `Roles of the company policy: ${roles.join(', ')}.` : `Did you mean "${meant}"?`;
  throw new UsageError(
    named === undefined ? `Who signs? Name a role with ${flag}.` : `There is no role "${named}".`,
    remedy,
  );
}

/** Today in the company's zone unless given; `2026-10-01`. */
export function dayOf(input: Input, timeZone: string): string {
  const written = textFlag(input, 'on');
  const today = formatDate(dayIn(timeZone, input.now));
  if (written === undefined) return today;
  if (parseDate(written) === undefined) throw new UsageError(`"${written}" is no day.`, 'Write it as 2026-10-01.');
  if (written <= today) return written;
  throw new UsageError(`${written} has not come yet.`, 'A signature is given on the day it is signed, or before.');
}
