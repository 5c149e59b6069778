/** CRM tables opened for measuring: the relations of `core/measures/crm/relations.ts` in a session, and what is known of them. */
import type { Agreement } from '../../core/agreement/agreement.ts';
import type { Finding } from '../../core/diagnostics/finding.ts';
import type { CrmTable } from '../../core/measures/crm/relations.ts';
import type { TableRead } from '../../core/measures/provenance.ts';
import type { Moment } from '../../core/program/interpret/past.ts';
import type { Program } from '../../core/program/program.ts';
import type { Session } from '../data/session.ts';

export interface Crm {
  /**
   * Every relation exists in it, as a view; one whose table is missing is empty. Of plain tables there is
   * `crm_spellings` beside them.
   */
  readonly session: Session;
  readonly agreement: Agreement;
  readonly program: Program;
  /** When it is measured; what the tables say of later is as if it were not there. */
  readonly moment: Moment;
  /** Tables that were there, in the order of `CRM_TABLES`. */
  readonly tables: readonly TableRead[];
  readonly identity: Identity;
  /** Their rows were made up from a seed, and whoever shows a figure has to say so. */
  readonly madeUp: boolean;
  /** Rows and values that could not be used, and tables that are missing with what therefore cannot be told. */
  readonly findings: readonly Finding[];
  close(): void;
}

/** How far records of the systems are known to be whose; shares of 0 to 1 of all records named. */
export interface Identity {
  readonly records: number;
  /** Nobody knows whose. */
  readonly unmatched: number;
  /** May be of several people. */
  readonly ambiguous: number;
  /** People whose address says nothing of a company. */
  readonly freeMail: number;
  readonly people: number;
  /** Above the tolerance figures about people cannot be told. */
  readonly trusted: boolean;
}

export function hasTable({ tables }: Pick<Crm, 'tables'>, table: CrmTable): boolean {
  return tables.some((read) => read.table === table);
}
