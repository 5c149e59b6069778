/**
 * Puts the leads that show a change among the sample leads of the new version. What is expected of them is
 * what `check` will find: they are judged where they will stand, among the others of their file.
 */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Agreement } from '../core/agreement/agreement.ts';
import { buildAgreement } from '../core/agreement/build-agreement.ts';
import { mapOf } from '../core/agreement/written.ts';
import type { Review } from '../core/compare/review.ts';
import { formatInstant } from '../core/conditions/instant.ts';
import type { PolicyDocument } from '../core/document/policy-document.ts';
import { readDocument } from '../core/document/read-document.ts';
import { withItems } from '../core/document/with-items.ts';
import { yamlText } from '../core/document/yaml-text.ts';
import { judgeAll } from '../core/program/interpret/verdict.ts';
import { sampleFiles } from '../core/program/samples.ts';
import { type SavedWitness, witnessesToSave } from '../core/report/review/witnesses-to-save.ts';
import { writeText } from '../node/files/write-text.ts';
import { UsageError } from '../node/usage-error.ts';
import { counted } from './losses.ts';
import { momentOf } from './program-to-judge-by.ts';

/** Says what it did, in a sentence. */
export async function saveWitnesses(
  review: Review,
  documents: readonly PolicyDocument[],
  file: string,
): Promise<string> {
  const { agreement, program } = review.head;
  if (program === undefined) return 'No lead is saved while the new version has errors.';
  const taken = new Set(agreement.definitions.filter(({ kind }) => kind === 'lead').map(({ id }) => id));
  const witnesses = witnessesToSave(review, program, taken);
  if (witnesses.length === 0) return 'There is no new lead to save: the change shows on none, or on sample leads only.';
  const own = documents.find((document) => resolve(document.file) === resolve(file));
  const text = own?.text ?? (await textOf(file)) ?? newFile(agreement, review.asOf);
  const name = own?.file ?? file;
  const judged = withExpectations(documents, { file: name, text }, witnesses, review);
  await writeText(file, withItems(text, 'leads', judged));
  return `${counted(witnesses.length, 'lead')} saved in ${file}: ${witnesses.map(({ id }) => id).join(', ')}.`;
}

/** A file outside of the policies would not be checked with them. */
async function textOf(file: string): Promise<string | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  throw new UsageError(
    `${file} is none of the policies of the new version.`,
    'Name a file of sample leads in the folder of policies, or one that is not there yet.',
  );
}

/** As the company policy has it: the same owners, and the schema from the same place. */
function newFile({ policies }: Agreement, asOf: number): string {
  const company = policies.find(({ kind }) => kind.id === 'company');
  const [first = ''] = (company?.document.text ?? '').split(/\r?\n/u);
  const modeline = first.startsWith('#') ? `${first.replace('company.schema', 'sample-leads.schema')}\n` : '';
  const { owners } = mapOf(company?.data);
  const about = { kind: 'sample-leads', title: 'Leads that show a change', as_of: formatInstant(asOf), owners };
  return `${modeline}${yamlText({ ...about, leads: [] })}`;
}

interface Expecting extends Omit<SavedWitness, 'why'> {
  readonly expect: { readonly stage: string; readonly qualifies_for: string };
  readonly why: string;
}

const NONE = 'none';

function withExpectations(
  documents: readonly PolicyDocument[],
  { file, text }: Pick<PolicyDocument, 'file' | 'text'>,
  witnesses: readonly SavedWitness[],
  { asOf }: Review,
): readonly Expecting[] {
  const open = witnesses.map((witness) => expecting(witness, NONE, NONE));
  const document = readDocument(file, withItems(text, 'leads', open));
  const agreement = buildAgreement([...documents.filter((other) => other.file !== file), document]);
  const own = sampleFiles(agreement, { asOf: undefined, now: asOf }).find(({ policy }) => policy.file === file);
  const program = own?.lowered.program;
  if (own?.read === undefined || program === undefined) {
    throw new UsageError(`${file} is no sound file of sample leads.`, 'See what is wrong: npm run lockstep -- check');
  }
  if (own.asOf !== asOf) {
    throw new UsageError(
      `${file} judges its leads as of ${formatInstant(own.asOf)}, and the change was looked at as of ${formatInstant(asOf)}.`,
      `Add --as-of ${formatInstant(own.asOf)}, or name a file that is not there yet.`,
    );
  }
  const { among } = own.read;
  const verdicts = new Map(judgeAll(program, among, momentOf(program, asOf)).map((verdict) => [verdict.lead, verdict]));
  return witnesses.map((witness) => {
    const verdict = verdicts.get(witness.id);
    return expecting(witness, verdict?.stage ?? NONE, verdict?.qualifiesFor ?? NONE);
  });
}

/** In the order in which sample leads are written. */
function expecting({ why, ...witness }: SavedWitness, stage: string, qualifiesFor: string): Expecting {
  return { ...witness, expect: { stage, qualifies_for: qualifiesFor }, why };
}
