/**
 * Opportunities and who takes part in them. The first export says which there are; what further ones say of
 * others is passed over. Of several closings the latest counts, as one that was lost can be won after all.
 */
import type { FieldType, Value } from '../../../conditions/value.ts';
import { allOf } from '../../../program/leads/exports/export-table.ts';
import type { OpportunitiesExport } from '../../../program/source.ts';
import { type NamedRow, type Ready, textIn, valueIn } from './reading.ts';

export interface Opportunities {
  readonly opportunities: readonly NamedRow[];
  readonly roles: readonly NamedRow[];
}

interface Told {
  readonly opportunity: string;
  account?: string | undefined;
  owner?: string | undefined;
  opened_at?: Value | undefined;
  closed_at?: Value | undefined;
  amount?: Value | undefined;
  outcome: 'open' | 'won' | 'lost';
  readonly people: Set<string>;
}

export function opportunitiesOf(all: readonly Ready<OpportunitiesExport>[], money: FieldType): Opportunities {
  const told = new Map<string, Told>();
  for (const one of all) tell(told, one, { money, isFirst: one === all[0] });
  return {
    opportunities: [...told.values()].map(({ people: _people, ...row }) => ({ ...row })),
    roles: [...told.values()].flatMap(({ opportunity, people }) =>
      [...people].map((person) => ({ opportunity, person, is_primary: people.size === 1 ? true : undefined })),
    ),
  };
}

function tell(
  told: Map<string, Told>,
  one: Ready<OpportunitiesExport>,
  { money, isFirst }: { readonly money: FieldType; readonly isFirst: boolean },
): void {
  const { export: made } = one.table;
  const [idOf, accountOf, ownerOf] = [
    textIn(one, [made.whose.key]),
    textIn(one, [made.account]),
    textIn(one, [made.owner]),
  ];
  const [openedAt, closedAt] = [valueIn(one, made.opened, INSTANT), valueIn(one, made.closed, INSTANT)];
  const amountOf = valueIn(one, made.amount, money);
  const outcomeOf = outcomes(one);
  for (const { number, cells } of one.kept) {
    const opportunity = idOf(cells);
    if (opportunity === undefined) continue;
    const known =
      told.get(opportunity) ??
      (isFirst ? { opportunity, outcome: 'open' as const, people: new Set<string>() } : undefined);
    if (known === undefined) continue;
    told.set(opportunity, known);
    known.account ??= accountOf(cells);
    known.owner ??= ownerOf(cells);
    known.opened_at ??= openedAt(number, cells);
    known.amount ??= amountOf(number, cells);
    for (const person of one.peopleOf(cells) ?? []) known.people.add(person);
    const outcome = outcomeOf(cells);
    if (outcome !== 'open') close(known, outcome, closedAt(number, cells));
  }
}

const INSTANT = { is: 'instant' } as const;

function close(known: Told, outcome: 'won' | 'lost', at: Value | undefined): void {
  if (known.outcome !== 'open' && Number(at ?? 0) < Number(known.closed_at ?? 0)) return;
  known.outcome = outcome;
  known.closed_at = at;
}

function outcomes({
  table,
}: Ready<OpportunitiesExport>): (cells: Parameters<ReturnType<typeof allOf>>[0]) => Told['outcome'] {
  const { won, lost } = table.export;
  const isWon = won === undefined ? () => false : allOf(table, won);
  const isLost = lost === undefined ? () => false : allOf(table, lost);
  return (cells) => (isWon(cells) ? 'won' : isLost(cells) ? 'lost' : 'open');
}
