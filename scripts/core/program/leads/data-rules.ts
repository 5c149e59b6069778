/** What can be wrong with the leads themselves, in a sample or in a file. */
import type { CheckRule } from '../../diagnostics/rule.ts';

const MISSING_THEN = 'Until then the value counts as missing, and what depends on it is shown as unknown.';

export const dataRules = {
  value: {
    id: 'data/not-a-value',
    title: 'A value does not fit its field',
    severity: 'error',
    certainty: 'proved',
    why: `A value that has to be guessed at would judge the lead by the guess. ${MISSING_THEN}`,
    remedy: 'Correct the value where it comes from, or add the spelling to the data dictionary if it is a usual one.',
  },
  clockChange: {
    id: 'data/clock-change',
    title: 'A local time that does not exist, or exists twice',
    severity: 'warning',
    certainty: 'proved',
    why: 'When clocks change, a time without its offset may mean two instants or none.',
    remedy: 'Export the column with its time zone, if the hour matters.',
  },
  derivedField: {
    id: 'data/derived-field',
    title: 'A derived field is given by hand',
    severity: 'error',
    certainty: 'proved',
    why: 'A derived field follows from others; two sources for it would sooner or later disagree.',
    remedy: 'Give the fields it is derived from instead.',
  },
  unknownProperty: {
    id: 'data/unknown-property',
    title: 'An event carries a property its signal does not have',
    severity: 'error',
    certainty: 'proved',
    why: 'Nothing can ask about a property that the signal does not declare, so the value would be lost.',
    remedy: 'Correct the name, or add the property to the signal.',
  },
  unknownSignal: {
    id: 'data/unknown-signal',
    title: 'An event of an unknown signal',
    severity: 'warning',
    certainty: 'proved',
    why: 'An event that no definition knows cannot count for anybody.',
    remedy: 'Correct the name, add the signal, or map what the system calls it in the file of the source.',
  },
  unknownStage: {
    id: 'data/unknown-stage',
    title: 'A record names a stage that does not exist',
    severity: 'warning',
    certainty: 'proved',
    why: 'A stage that the lifecycle does not have places the lead nowhere.',
    remedy: 'Correct the name of the stage, or map it in the file of the source.',
  },
  unknownCode: {
    id: 'data/unknown-code',
    title: 'A record names a reason or a criterion that does not exist',
    severity: 'warning',
    certainty: 'proved',
    why: 'A reason without a definition has no consequence, and evidence without one proves nothing.',
    remedy: 'Use an id of the lifecycle, or add the definition.',
  },
  moveNotAllowed: {
    id: 'data/move-not-allowed',
    title: 'A recorded move that the lifecycle does not allow',
    severity: 'warning',
    certainty: 'proved',
    why: 'The record counts as it stands, so the lead may stand where nobody was to bring it.',
    remedy: 'Correct the record, or allow the move with `moves` or `transitions` of the lifecycle.',
  },
  roleMayNot: {
    id: 'data/role-may-not',
    title: 'A record by a role that may not',
    severity: 'warning',
    certainty: 'proved',
    why: 'Who decides is part of the agreement; the record counts all the same, except as an override.',
    remedy: 'Have it decided by a role that may, or let this role decide too.',
  },
  reasonNotListed: {
    id: 'data/reason-not-listed',
    title: 'A rejection with a reason that the stage does not list',
    severity: 'warning',
    certainty: 'proved',
    why: 'Both teams agreed on the reasons for which a lead may be refused at a stage; this was none of them.',
    remedy: 'Correct the reason, or list it under `rejects_with` of the stage.',
  },
  unreadableRow: {
    id: 'data/unreadable-row',
    title: 'A row cannot be read',
    severity: 'error',
    certainty: 'proved',
    why: 'A row without its lead, kind or time says nothing about anybody; it is left out and the others go on.',
    remedy: 'Correct the row where it comes from.',
  },
  missingColumn: {
    id: 'data/missing-column',
    title: 'A column that is needed is not in the file',
    severity: 'error',
    certainty: 'proved',
    why: 'Without it the rows of the file cannot be told apart or placed in time.',
    remedy: 'Export the column, or name the source whose layout the file has with --source.',
  },
  unknownColumn: {
    id: 'data/unknown-column',
    title: 'A column that means nothing to the agreement',
    severity: 'warning',
    certainty: 'proved',
    why: 'In a file in the agreement’s own layout every column is a field; another one is a slip or is not judged by.',
    remedy: 'Correct the name, remove the column, or name the source whose layout the file has with --source.',
  },
  duplicateLead: {
    id: 'data/duplicate-lead',
    title: 'A lead is in the file twice',
    severity: 'warning',
    certainty: 'proved',
    why: 'Two rows of one lead can disagree, and only one of them can be judged: the first.',
    remedy: 'Merge the two where they come from.',
  },
  unknownLead: {
    id: 'data/unknown-lead',
    title: 'Events or records of a lead that is not there',
    severity: 'warning',
    certainty: 'proved',
    why: 'They count for nobody; often the two files were exported with different filters.',
    remedy: 'Export both files for the same leads.',
  },
  duplicateMember: {
    id: 'data/duplicate-member',
    title: 'A member of an account is in the file twice',
    severity: 'warning',
    certainty: 'proved',
    why: 'Counted twice it would weigh twice; two rows of one member can also disagree, and only the first is read.',
    remedy: 'Export one row for each.',
  },
} as const satisfies Readonly<Record<string, CheckRule>>;

/** Each of their findings is a row that could not be used. */
export const LEAVES_ROWS_OUT: readonly CheckRule[] = [
  dataRules.unreadableRow,
  dataRules.duplicateLead,
  dataRules.duplicateMember,
  dataRules.unknownSignal,
  dataRules.unknownStage,
];

/** For the catalogue of rules. */
export const DATA_RULES: readonly CheckRule[] = Object.values(dataRules);
