/**
 * Who reviews a change of which file, for the forge: the owners of a policy and of everything in it, by the
 * handles that roles and teams give. Of several lines that fit a file the last one counts, so the owners of
 * the whole agreement stand first, for files that nobody has thought of yet.
 */
import type { Agreement, Policy } from '../agreement/agreement.ts';
import { ownersOf } from '../agreement/define.ts';
import type { Owners } from '../agreement/policy-data.ts';
import { mapOf, textOf } from '../agreement/written.ts';

export interface CodeOwners {
  /** The whole file. */
  readonly text: string;
  readonly files: number;
  /** Owners for whom neither they nor their team gives a handle, and who are therefore left out. */
  readonly without: readonly string[];
}

/** `folder` is the folder of the policies from the top of the repository, files are named from there. */
export function codeOwnersOf(agreement: Agreement, folder: string): CodeOwners {
  const company = agreement.policies.find(({ kind }) => kind.id === 'company');
  const parties = new Map(agreement.policies.map((policy) => [policy, partiesOf(policy, agreement)]));
  const everybody = [...new Set([...parties.values()].flat())];
  const lines = [...parties].map(([{ file }, owners]) => line(`/${file}`, owners, agreement));
  const first = company === undefined ? [] : [line(`/${folder}/`, parties.get(company) ?? [], agreement)];
  return {
    text: [...HEAD, ...[...first, ...lines].filter((each) => each !== undefined), ''].join('\n'),
    files: lines.filter((each) => each !== undefined).length,
    without: everybody.filter((party) => handleOf(party, agreement) === undefined),
  };
}

const HEAD = [
  '# Written by "lockstep codeowners" from the owners in the policies. Change the owners there.',
  '# An approval here is no signature: "lockstep sign" records who agreed to which meaning.',
];

/** In the order in which they are met; each once. */
function partiesOf(policy: Policy, { definitions }: Agreement): readonly string[] {
  const within = definitions.filter((definition) => definition.policy === policy);
  return [
    ...new Set([ownersOf(mapOf(mapOf(policy.data)['owners'])), ...within.map(({ owners }) => owners)].flatMap(listed)),
  ];
}

function listed({ marketing, sales, operations }: Owners): readonly string[] {
  return [marketing, sales, operations].filter((party) => party !== undefined);
}

/** Its own, else that of its team. */
function handleOf(party: string, { find }: Pick<Agreement, 'find'>): string | undefined {
  const role = find('role', party);
  const own = textOf(role?.data['handle']) ?? textOf(find('team', party)?.data['handle']);
  const team = textOf(role?.data['team']);
  return own ?? (team === undefined ? undefined : textOf(find('team', team)?.data['handle']));
}

/** White space would end the name of the file. */
function line(pattern: string, parties: readonly string[], agreement: Agreement): string | undefined {
  const handles = [...new Set(parties.flatMap((party) => handleOf(party, agreement) ?? []))];
  return handles.length === 0 ? undefined : `${pattern.replaceAll(/[\s#\\]/gu, String.raw`\$&`)} ${handles.join(' ')}`;
}
