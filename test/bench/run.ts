/**
 * `npm run bench`: every ratio in one run, with what it is compared with, as Markdown. Data come from
 * seeds, contestants take turns, and a figure is the median of its rounds.
 */
import { arch, availableParallelism, cpus, platform, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { sections } from './sections/index.ts';
import { type Row, rounded, type Section } from './sections/section.ts';

const USAGE = `Usage: npm run bench -- [--quick] [--only ${sections.map(({ id }) => id).join(',')}]`;

async function bench(): Promise<number> {
  const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false }, only: { type: 'string' } } });
  const wanted = values.only?.split(',') ?? sections.map(({ id }) => id);
  if (!wanted.every((id) => sections.some((section) => section.id === id))) throw new Error(USAGE);
  say(`${machine()}, ${new Date().toISOString().slice(0, 10)}${values.quick ? ', quick: trust nothing' : ''}`);
  let failed = 0;
  for (const section of sections.filter(({ id }) => wanted.includes(id))) {
    process.stderr.write(`${section.title} …\n`);
    try {
      say(`\n${tableOf(section, await section.measure({ isQuick: values.quick }))}`);
    } catch (error) {
      failed += 1;
      say(`\n### ${section.title}\n\nNot measured: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return failed === 0 ? 0 : 1;
}

function machine(): string {
  const memory = Math.round(totalmem() / 2 ** 30);
  const [{ model } = { model: arch() }] = cpus();
  return `Node ${process.versions.node}, ${platform()} ${arch()}, ${availableParallelism()} cores (${model.trim()}), ${memory} GiB`;
}

function tableOf({ title, about }: Section, rows: readonly Row[]): string {
  const [first] = rows;
  const lines = rows.map(({ title: name, figure, ratio, goal = '', note }) => {
    const figures = note === undefined ? figure : `${figure}, ${note}`;
    return `| ${name} | ${figures} | ${rounded(ratio)} | ${goal} |`;
  });
  const head = `| | median | ÷ ${first?.title ?? ''} | goal at most |\n| --- | --- | --- | --- |`;
  return [`### ${title}`, '', about, '', head, ...lines].join('\n');
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

try {
  process.exitCode = await bench();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
