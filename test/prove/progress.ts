/** How far a run of seeds has come and what failed, kept between runs of the same sources. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface Range {
  readonly from: number;
  readonly count: number;
  readonly engines: readonly string[];
}

export interface Progress extends Range {
  readonly sources: string;
  /** Of the first seed that has not been tried. */
  readonly next: number;
  readonly failed: readonly number[];
}

const FOLDER = fileURLToPath(new URL('../../node_modules/.cache/prove', import.meta.url));

/** Where the same range of seeds was left, unless it was through or the sources have changed. */
export function resumed(range: Range, sources: string): Progress {
  const kept = read(fileOf(range));
  const isUnderWay = kept?.sources === sources && kept.next < range.from + range.count;
  return kept !== undefined && isUnderWay ? kept : { ...range, sources, next: range.from, failed: [] };
}

export function keep(progress: Progress): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(fileOf(progress), `${JSON.stringify(progress, null, 1)}\n`);
}

/** Gives the path. */
export function keepDisagreement(seed: number, text: string): string {
  mkdirSync(FOLDER, { recursive: true });
  const file = `${FOLDER}/seed-${seed}.txt`;
  writeFileSync(file, `${text}\n`);
  return file;
}

function fileOf({ from, count, engines }: Range): string {
  return `${FOLDER}/${from}-${count}-${engines.join('-')}.json`;
}

function read(file: string): Progress | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Progress;
  } catch {
    return undefined;
  }
}
