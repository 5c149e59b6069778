/**
 * Runs one contestant as a process of its own and says what that took, as JSON in the last line of stderr:
 * `measured.ts by-hand <leads> <events> <out>`, `measured.ts read-crm <folder>`, or `measured.ts` and the words of a command line.
 */
import { run } from '#commands/run.ts';
import { judgeByHand } from './by-hand.ts';
import { readCrm } from './read-crm.ts';

const [first, leads = '', events = '', out = ''] = process.argv.slice(2);
const begin = performance.now();
if (first === 'by-hand') await judgeByHand({ leads, events, out });
else if (first === 'read-crm') await readCrm(leads);
else process.exitCode = await run(process.argv.slice(2));
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
const taken = { cpuMs: (userCPUTime + systemCPUTime) / 1000, wallMs: performance.now() - begin, peakMb: maxRSS / 1024 };
process.stderr.write(`\n${JSON.stringify(taken)}\n`);
