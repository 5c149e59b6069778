import { expect, it } from 'vitest';
import { crmColumns } from '#core/measures/crm/columns.ts';
import { crmTableDocs } from '#core/measures/crm/docs.ts';
import { crmRelations } from '#core/measures/crm/relations.ts';
import { activityNames, moneyOf } from '#node/crm/agreed-words.ts';
import { example } from '#test/node/crm/crm-folder.ts';

it('documents every column of every relation, in order', async () => {
  const { agreement, program } = await example();
  const columns = crmColumns(program, activityNames(agreement), moneyOf(agreement));
  const relations = crmRelations(program);
  const docs = crmTableDocs(columns);
  expect(docs.map(({ table, columns: own }) => [table, own.map(({ name }) => name)])).toEqual(
    Object.entries(relations).map(([table, relation]) => [table, relation.columns.map(({ name }) => name)]),
  );
  expect(docs.find(({ table }) => table === 'activities')).toMatchSnapshot();
});
