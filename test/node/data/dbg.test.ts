import { test } from 'vitest';
import { agreement, attempt } from '#test/generators/agreements.ts';
import { drawnFrom } from '#test/generators/draw.ts';
import { leads } from '#test/generators/leads.ts';
import { openSession, dialect } from '#node/data/session.ts';
import { judgeWithInterpreter } from '#node/data/judge-with-interpreter.ts';
import { loadLeads } from '#node/data/load-leads.ts';
import { toSql } from '#core/program/to-sql/index.ts';
test('x', async () => { const T: Record<string, number> = {}; const s = await openSession([], { threads: 1 });
const t = async <R>(n: string, f: () => R | Promise<R>): Promise<R> => { const a = process.cpuUsage(); const r = await f(); const b = process.cpuUsage(a); T[n] = (T[n] ?? 0) + (b.user + b.system) / 1000; return r; };
for (let seed = 0; seed < 40; seed++) {
 const { program, moment, files } = await t('agree', () => drawnFrom(seed, agreement));
 const some = await t('leads', () => drawnFrom(seed, (d) => leads(d, program, moment.asOf, 200)));
 await t('interpret', () => judgeWithInterpreter(program, some, moment));
 const c = await t('tosql', () => toSql(program, dialect));
 await t('load', () => loadLeads(s, program, c.relations, some, moment));
 await t('prepare', async () => (await s.connection.prepare(c.statement.text)).destroySync());
 await t('run', () => s.rows(c.statement));
 T['chars'] = (T['chars'] ?? 0) + c.statement.text.length;
}
for (const k in T) console.log('##', k, (T[k]! / 40).toFixed(1)); }, 100000);
