/** Roles that are meant where teams and roles are named: a team stands for all of its roles. */
import { textOf } from '../../agreement/written.ts';
import type { Lowering } from './lowering.ts';

export function rolesOf(parties: readonly string[], { agreement }: Lowering): readonly string[] {
  const roles = agreement.definitions.filter(({ kind }) => kind === 'role');
  return parties.flatMap((party) => {
    const ofTeam = roles.filter(({ data }) => textOf(data['team']) === party).map(({ id }) => id);
    return agreement.find('team', party) === undefined ? [party] : ofTeam;
  });
}
