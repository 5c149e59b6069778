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
  readonly killed: number;
  readonly survived: number;
}

const NOTICED = ['Killed', 'Timeout'];
const UNNOTICED = ['Survived', 'NoCoverage'];

export function summaryOf({ files }: Report): Summary {
  const found = Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants.map((mutant) => ({ file, folder: file.slice(0, file.lastIndexOf('/')), mutant, source })),
  );
  const survivors = found
    .filter(({ mutant }) => UNNOTICED.includes(mutant.status))
    .map(({ file, mutant, source }) => `${file}:${mutant.location.start.line} ${inWords(mutant, source)}`);
  const folders = Map.groupBy(found, ({ folder }) => folder);
  const lines = [...folders].map(([folder, own]) => `${folder}: ${share(tallyOf(own))}`);
  const all = tallyOf(found);
  return { lines: [...survivors, ...lines, `All: ${share(all)}`], killedOfHundred: percent(all) };
}

function tallyOf(found: readonly { readonly mutant: Mutant }[]): Tally {
  const so = (statuses: readonly string[]): number =>
    found.filter(({ mutant }) => statuses.includes(mutant.status)).length;
  return { killed: so(NOTICED), survived: so(UNNOTICED) };
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
