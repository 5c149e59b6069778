/**
 * The whole story of one lead as blocks: where it stands and why, a ledger that adds up, what is
 * unknown and what hangs on it, what is missing for the next stage. Every line names its source.
 */
import type { Pair } from '../conditions/amount.ts';
import type { Origin } from '../conditions/test.ts';
import type { PolicyDocument } from '../document/policy-document.ts';
import { formatHundredths, formatInstantForPeople } from '../program/english/format.ts';
import type { Explanation, Ledger, StageTrace, Trace } from '../program/explanation.ts';
import type { Block, Cell, ListItem, Table } from './report.ts';

/** `file:line` of an origin. */
export type Source = (origin: Origin) => string;

export function sourceIn(documents: readonly PolicyDocument[]): Source {
  const byFile = new Map(documents.map((document) => [document.file, document]));
  return ({ file, path }) => {
    const range = byFile.get(file)?.locate({ in: 'policy', file, path, part: 'node' });
    return range === undefined ? file : `${file}:${range.from.line}`;
  };
}

export function storyOf(explanation: Explanation, source: Source): readonly Block[] {
  return [
    { block: 'heading', text: explanation.sentence },
    ...section(
      'Because',
      explanation.reasons.map((reason) => traceItem(reason, source)),
    ),
    ...section(
      'Stages',
      explanation.stages.map((stage) => stageItem(stage, source)),
    ),
    ...section('Disqualifiers that apply or cannot be told', disqualifierItems(explanation, source)),
    ...explanation.ledgers.flatMap((ledger) => ledgerBlocks(ledger, source)),
    ...section('What each side sees', viewItems(explanation)),
    ...section('Not known', unknownItems(explanation)),
    ...section(nextTitle(explanation), nextItems(explanation, source)),
    ...section(
      'Notes',
      explanation.notes.map((cell) => ({ cell })),
    ),
  ];
}

/** `12`, `-2.5`, or `10 to 15`. */
function rangeOf({ least, most }: Pair): string {
  return least === most ? formatHundredths(least) : `${formatHundredths(least)} to ${formatHundredths(most)}`;
}

function section(title: string, items: readonly ListItem[]): readonly Block[] {
  return items.length === 0
    ? []
    : [
        { block: 'heading', text: title },
        { block: 'list', items },
      ];
}

function traceItem(trace: Trace, source: Source): ListItem {
  const seen = trace.seen === undefined ? '' : ` (${trace.seen})`;
  return {
    cell: { text: `${mark(trace.truth)} ${trace.text}${seen}  ${source(trace.origin)}`, role: roleOf(trace) },
    items: trace.parts.map((part) => traceItem(part, source)),
  };
}

function mark(truth: Trace['truth']): string {
  return truth === undefined ? '?' : truth ? '✓' : '✗';
}

function roleOf({ truth }: Pick<Trace, 'truth'>): 'good' | 'quiet' | 'unknown' {
  return truth === undefined ? 'unknown' : truth ? 'good' : 'quiet';
}

function stageItem(stage: StageTrace, source: Source): ListItem {
  const recorded = stage.recordedAt === undefined ? '' : `, recorded on ${formatInstantForPeople(stage.recordedAt)}`;
  const how = stage.decidedByHuman ? 'decided by people' : stage.qualifies === true ? 'qualifies' : 'does not qualify';
  const cell: Cell = { text: `${stage.title}: ${how}${recorded}`, role: roleOf({ truth: stage.qualifies }) };
  return {
    cell,
    items: [
      ...(stage.gate === undefined ? [] : [traceItem(stage.gate, source)]),
      ...(stage.fastTrack === undefined
        ? []
        : [traceItem({ ...stage.fastTrack, text: `Fast track: ${stage.fastTrack.text}` }, source)]),
      ...stage.missingNeeds.map((field) => ({
        cell: { text: `? needs ${field}, which is not known`, role: 'unknown' as const },
      })),
      ...(stage.evidence?.of ?? []).map(({ title, truth }) => ({ cell: `${mark(truth)} evidence: ${title}` })),
    ],
  };
}

function disqualifierItems({ disqualifiers }: Explanation, source: Source): readonly ListItem[] {
  return disqualifiers
    .filter(({ trace, blocks }) => trace.truth === true || (trace.truth === undefined && blocks))
    .map(({ title, trace }) => ({ cell: title, items: [traceItem(trace, source)] }));
}

function ledgerBlocks(ledger: Ledger, source: Source): readonly Block[] {
  const { status, points, grade } = ledger.score;
  const result = points === undefined ? status : `${rangeOf(points)}${grade === undefined ? '' : `, grade ${grade}`}`;
  const counted = ledger.lines.filter(({ least, most }) => least !== 0 || most !== 0);
  const heading: Block = { block: 'heading', text: `${ledger.title}: ${result}` };
  if (counted.length === 0) return [heading];
  const rows = counted.map((line): readonly Cell[] => [
    line.of.title,
    line.text,
    { text: rangeOf(line), role: line.least < 0 ? 'bad' : line.least === line.most ? 'good' : 'unknown' },
    { text: source(line.origin), role: 'quiet' },
  ]);
  const table: Table = {
    block: 'table',
    columns: [
      { title: 'Rule', align: 'left' },
      { title: 'What', align: 'left' },
      { title: 'Points', align: 'right' },
      { title: 'Where', align: 'left' },
    ],
    rows: [...rows, [{ text: 'Total', role: 'strong' }, '', { text: rangeOf(ledger.total), role: 'strong' }, '']],
  };
  return [heading, table];
}

function viewItems({ views }: Explanation): readonly ListItem[] {
  return Object.entries(views).map(([side, stage]) => ({ cell: `${side}: ${stage}` }));
}

function unknownItems({ unknowns }: Explanation): readonly ListItem[] {
  return unknowns.map(({ field, hangingPoints }) => ({
    cell: hangingPoints === 0 ? field : `${field}: ${formatHundredths(hangingPoints)} points hang on it`,
  }));
}

function nextTitle({ next, stages }: Explanation): string {
  return next === undefined
    ? ''
    : `Missing for ${stages.find(({ stage }) => stage === next.stage)?.title ?? next.stage}`;
}

function nextItems({ next }: Explanation, source: Source): readonly ListItem[] {
  if (next === undefined) return [];
  return [
    ...next.missing.map((trace) => traceItem(trace, source)),
    ...next.fields.map((field) => ({ cell: { text: `? ${field} has to be known`, role: 'unknown' as const } })),
  ];
}
