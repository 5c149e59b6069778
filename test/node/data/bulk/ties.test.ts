/** Events that share an id and an instant, and differ: which of them stays does not depend on the engine. */
import { expect, test } from 'vitest';
import { temporaryFiles } from '../temporary-files.ts';
import { inDatabase, oneByOne, programOf } from './both-ways.ts';

const files = temporaryFiles();
const program = await programOf('test/bench/policies');
const AT = '2026-10-01T00:00:00Z';

test.for([
  ['by a property', `1,a,webinar,${AT},40,\n1,a,webinar,${AT},20,\n`],
  ['by a property that is missing', `1,a,webinar,${AT},40,\n1,a,webinar,${AT},,\n`],
  ['by the signal', `1,a,webinar,${AT},40,\n1,a,demo,${AT},,\n`],
  ['by the instant', `1,a,demo,2026-10-02T00:00:00Z,,\n1,a,webinar,${AT},40,\n`],
  ['not by what is later than the judging', `1,a,demo,2026-12-01T00:00:00Z,,\n1,a,webinar,${AT},40,\n`],
  ['by text', `1,a,click,${AT},,b\n1,a,click,${AT},,a\n`],
] as const)('%s', async ([name, rows]) => {
  for (const [order, text] of [rows, rows.trimEnd().split('\n').toReversed().join('\n')].entries()) {
    const leads = files.write(`leads ${name} ${order}.csv`, 'lead,company.industry\n1,retail\n');
    const events = files.write(`events ${name} ${order}.csv`, `lead,id,signal,at,minutes,campaign\n${text}`);
    expect(await inDatabase(program, { leads, events }, files.folder)).toEqual(
      await oneByOne(program, { leads, events }),
    );
  }
});
