/** `sign`: puts the signature of a role under the exact meaning of what it answers for. */
import type { Agreement } from '../core/agreement/agreement.ts';
import { sideOfParty } from '../core/agreement/parties.ts';
import { mapOf } from '../core/agreement/written.ts';
import { sideSignedBy, signedThings } from '../core/compare/signatures/signed-thing.ts';
import { type SignatureStanding, signatureStandings } from '../core/compare/signatures/standing.ts';
import { withSignature } from '../core/compare/signatures/with-signature.ts';
import { didYouMean } from '../core/diagnostics/did-you-mean.ts';
import type { Examination } from '../core/lint/examine.ts';
import type { Block } from '../core/report/report.ts';
import { digestOfText } from '../node/files/digest.ts';
import { writeText } from '../node/files/write-text.ts';
import { UsageError } from '../node/usage-error.ts';
import { type Command, type Input, textFlag } from './command.ts';
import { examineFolder, reportOf } from './examination.ts';
import { gate } from './gate.ts';
import { dayOf, type Signer, signerIn } from './signer.ts';

export const sign: Command = {
  name: 'sign',
  summary: 'sign what a role answers for, on its exact meaning',
  arguments: [],
  options: [
    { flags: '--role <role>', summary: 'role that signs, or that records the signature of another' },
    { flags: '--only <definitions>', summary: 'sign these alone, as kind and id: "stage mql, model fit"' },
    { flags: '--on <day>', summary: 'day of the agreement, such as 2026-10-01; today unless given' },
    { flags: '--reason <text>', summary: 'why the role agrees' },
    { flags: '--on-behalf-of <role>', summary: 'role that agreed elsewhere; needs --evidence' },
    { flags: '--evidence <text>', summary: 'where it agreed: minutes, a message' },
  ],
  formats: ['pretty', 'json'],
  async run(input) {
    const examination = await examineFolder(input);
    if (gate(examination.findings, 'error') === 1) {
      const report = reportOf('sign', examination);
      return {
        report: { ...report, summary: `Nothing is signed until the errors are repaired. ${report.summary}` },
        exit: 1,
      };
    }
    return signed(examination, input);
  },
};

async function signed(examination: Examination, input: Input) {
  const { agreement } = examination;
  const signer = signerIn(input, agreement);
  const standings = signatureStandings(agreement, digestOfText);
  const open = standings.filter(
    ({ thing, side, is }) => is !== 'signed' && sideSignedBy(signer.role, thing, agreement) === side,
  );
  const chosen = chosenFrom(open, textFlag(input, 'only'), standings);
  const on = dayOf(input, examination.program?.timeZone ?? 'UTC');
  const file = fileOf(agreement, input.policies);
  if (chosen.length > 0) {
    const signature = {
      title: `${agreement.find('role', signer.role)?.title ?? signer.role}, ${on}`,
      role: signer.role,
      on,
      ...given('reason', textFlag(input, 'reason')),
      ...(signer.recordedBy === undefined ? {} : { recorded_by: signer.recordedBy, evidence: signer.evidence }),
      meanings: Object.fromEntries(chosen.map(({ thing }) => [thing.key, digestOfText(thing.meaning)])),
      replaces: rolesOnSideOf(signer.role, agreement),
      known: new Set(signedThings(agreement).map(({ key }) => key)),
    };
    await writeText(file.name, withSignature(file.text, signature, newFileIn(agreement)));
  }
  const left = standings.filter(({ is }) => is !== 'signed').length - chosen.length;
  return {
    report: {
      command: 'sign',
      agreement: agreement.company,
      findings: [],
      blocks: chosen.length === 0 ? [] : [tableOf(chosen)],
      summary: summaryOf(chosen.length, signer, { on, file: file.name, left }),
      data: { role: signer.role, on, signed: chosen.map(({ thing }) => thing.key), left },
    },
    exit: 0 as const,
  };
}

function chosenFrom(
  open: readonly SignatureStanding[],
  only: string | undefined,
  all: readonly SignatureStanding[],
): readonly SignatureStanding[] {
  if (only === undefined) return open;
  const wanted = only.split(',').map((key) => key.trim());
  for (const key of wanted) {
    if (all.some(({ thing }) => thing.key === key)) continue;
    const meant = didYouMean(key, [...new Set(all.map(({ thing }) => thing.key))]);
    const remedy = meant === undefined ? 'Write kind and id, such as "stage mql".' : `Did you mean "${meant}"?`;
    throw new UsageError(`Nothing called "${key}" has to be signed.`, remedy);
  }
  return open.filter(({ thing }) => wanted.includes(thing.key));
}

function rolesOnSideOf(role: string, agreement: Agreement): ReadonlySet<string> {
  const side = sideOfParty(role, agreement);
  const roles = agreement.definitions.filter(({ kind, id }) => kind === 'role' && sideOfParty(id, agreement) === side);
  return new Set(roles.map(({ id }) => id));
}

function fileOf({ policies }: Agreement, folder: string) {
  const policy = policies.find(({ kind }) => kind.id === 'signatures');
  return { name: policy?.file ?? `${folder}/signatures.yaml`, text: policy?.document.text };
}

/** As the company policy has it: the same owners, and the schema from the same place. */
function newFileIn({ policies }: Agreement) {
  const company = policies.find(({ kind }) => kind.id === 'company');
  const [first = ''] = (company?.document.text ?? '').split('\n');
  const modeline = first.startsWith('#') ? first.replace('company.schema', 'signatures.schema') : '';
  return { modeline, owners: mapOf(company?.data)['owners'] };
}

function tableOf(chosen: readonly SignatureStanding[]): Block {
  return {
    block: 'table',
    columns: [
      { title: 'Signed', align: 'left' },
      { title: 'Definition', align: 'left' },
      { title: 'Until now', align: 'left' },
    ],
    rows: chosen.map(({ thing, is, by }) => [
      thing.key,
      thing.title,
      is === 'missing' ? 'not signed' : `signed by ${by?.data.role ?? ''} on ${by?.data.on ?? ''}, changed since`,
    ]),
  };
}

function summaryOf(
  count: number,
  { role, recordedBy }: Signer,
  { on, file, left }: { readonly on: string; readonly file: string; readonly left: number },
): string {
  const rest = left === 0 ? 'Everything is signed by both sides.' : `${left} signatures are still asked for.`;
  if (count === 0) return `There is nothing left for ${role} to sign. ${rest}`;
  const how = recordedBy === undefined ? '' : `, recorded by ${recordedBy},`;
  return `${role}${how} signed ${count} ${count === 1 ? 'definition' : 'definitions'} on ${on} in ${file}. ${rest}`;
}

function given(key: 'reason', text: string | undefined) {
  return text === undefined ? {} : { [key]: text };
}
