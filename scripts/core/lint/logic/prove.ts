/** Runs the rules that prove their findings, all of them over one analysis of the program. */
import type { Agreement } from '../../agreement/agreement.ts';
import { analyse } from '../../analysis/analyse.ts';
import type { Finding } from '../../diagnostics/finding.ts';
import { findingOf } from '../../diagnostics/rule.ts';
import { goldenLeads } from '../../program/golden/golden-leads.ts';
import type { Lead } from '../../program/lead.ts';
import { dayIn } from '../../program/leads/zone.ts';
import type { Program } from '../../program/program.ts';
import { contextOf } from '../lint.ts';
import { logicRules } from '../rules/logic-rules.ts';
import type { LogicContext } from './logic-rule.ts';
import { createProofs } from './proofs.ts';

export interface ToProve {
  readonly agreement: Agreement;
  readonly program: Program;
  /** Epoch milliseconds. */
  readonly asOf: number;
  /** Leads that witnesses should look like. */
  readonly samples: readonly Lead[];
  /** What was found already: nothing is proved of what is wrong anyway. */
  readonly findings: readonly Finding[];
}

/** So many leads are made to try what no sample lead shows. */
const MADE = 40;

export function prove({ agreement, program, asOf, samples, findings }: ToProve): readonly Finding[] {
  const moment = { asOf, asOfDate: dayIn(program.timeZone, asOf) };
  const alone = samples.map(withoutMembers);
  const analysis = analyse({ base: program, head: program, moment, samples: alone });
  const made = () => goldenLeads(program, moment, { count: MADE }).map(withoutMembers);
  const context: LogicContext = {
    ...contextOf(agreement, { asOf, findings }),
    program,
    moment,
    proofs: createProofs(analysis, made),
  };
  return logicRules.flatMap((rule) => rule.check(agreement, context).map((occurrence) => findingOf(rule, occurrence)));
}

/** As the lead would be written down. */
function withoutMembers({ id, fields, events, records }: Lead): Lead {
  return { id, fields, ...(events === undefined ? {} : { events }), ...(records === undefined ? {} : { records }) };
}
