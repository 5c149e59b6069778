/** What Stryker found, by folder: how many changes the tests noticed, and each that they did not. */

/** The parts of its report that are read here. */
export interface Report {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>;
}

interface Mutant {
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly status: string;
  readonly location: { readonly start: Place; readonly end: Place };
}

interface Place {
  readonly line: number;
  readonly column: number;
}

export interface Summary {
  readonly lines: readonly string[];
  readonly killedOfHundred: number;
}

interface Tally {
  killed: number;
  survived: number;
}

const NOTICED = ['Killed', 'Timeout'];
const UNNOTICED = ['Survived', 'NoCoverage'];

export function summaryOf({ files }: Report): Summary {
  const folders = new Map<string, Tally>();
  const all: Tally = { killed: 0, survived: 0 };
  const survivors: string[] = [];
  for (const [file, { source, mutants }] of Object.entries(files)) {
    const folder = file.slice(0, file.lastIndexOf('/'));
    const tally = folders.get(folder) ?? { killed: 0, survived: 0 };
    folders.set(folder, tally);
    for (const mutant of mutants) {
      if (NOTICED.includes(mutant.status)) for (const one of [tally, all]) one.killed += 1;
      if (!UNNOTICED.includes(mutant.status)) continue;
      for (const one of [tally, all]) one.survived += 1;
      survivors.push(`${file}:${mutant.location.start.line} ${inWords(mutant, source)}`);
    }
  }
  const lines = [...folders].map(([folder, tally]) => `${folder}: ${share(tally)}`);
  return { lines: [...survivors, ...lines, `All: ${share(all)}`], killedOfHundred: percent(all) };
}

function inWords({ mutatorName, replacement = '', location: { start, end }, status }: Mutant, source: string): string {
  const rows = source.split('\n');
  const original =
    start.line === end.line
      ? (rows[start.line - 1] ?? '').slice(start.column - 1, end.column - 1)
      : `${(rows[start.line - 1] ?? '').slice(start.column - 1)} …`;
  const never = status === 'NoCoverage' ? ', which no test reaches' : '';
  return `${mutatorName}: ${original} → ${replacement.split('\n').join(' ')}${never}`;
}

function share(tally: Tally): string {
  return `${tally.killed} of ${tally.killed + tally.survived} noticed, ${percent(tally).toFixed(1)} %`;
}

function percent({ killed, survived }: Tally): number {
  return killed + survived === 0 ? 100 : (100 * killed) / (killed + survived);
}
