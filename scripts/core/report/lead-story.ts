/**
 * The whole story of one lead as blocks: where it stands and why, a ledger that adds up, what is
 * unknown and what hangs on it, what is missing for the next stage. Every line names its source.
 */
import type { Origin } from '../conditions/test.ts';
import type { PolicyDocument } from '../document/policy-document.ts';
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
    ...section('Because', explanation.reasons.map((reason) => traceItem(reason, source))),
    ...section('Stages', explanation.stages.map((stage) => stageItem(stage, source))),
    ...section('Disqualifiers that apply or cannot be told', disqualifierItems(explanation, source)),
    ...explanation.ledgers.flatMap((ledger) => ledgerBlocks(ledger, source)),
    ...section('What each side sees', viewItems(explanation)),
    ...section('Not known', unknownItems(explanation)),
    ...section(nextTitle(explanation), nextItems(explanation, source)),
    ...section('Notes', explanation.notes.map((cell) => ({ cell }))),
  ];
}

/** Hundredths of a point as people write them: `12`, `-2.5`, or `10 to 15`. */
export function pointsText({ least, most }: { readonly least: number; readonly most: number }): string {
  return least === most ? decimal(least) : `${decimal(least)} to ${decimal(most)}`;
}

function decimal(hundredths: number): string {
  const size = Math.abs(hundredths);
  const whole = Math.trunc(size / 100);
  const rest = String(size % 100).padStart(2, '0').replace(/0+$/u, '');
  return `${hundredths < 0 ? '-' : ''}${whole}${rest === '' ? '' : `.${rest}`}`;
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
  const recorded = stage.recordedAt === undefined ? '' : `, recorded ${new Date(stage.recordedAt).toISOString().slice(0, 10)}`;
  const how = stage.decidedByHuman ? 'decided by people' : stage.qualifies === true ? 'qualifies' : 'does not qualify';
  const cell: Cell = { text: `${stage.title}: ${how}${recorded}`, role: roleOf({ truth: stage.qualifies }) };
  return {
    cell,
    items: [
      ...(stage.gate === undefined ? [] : [traceItem(stage.gate, source)]),
      ...(stage.fastTrack === undefined ? [] : [traceItem({ ...stage.fastTrack, text: `Fast track: ${stage.fastTrack.text}` }, source)]),
      ...stage.missingNeeds.map((field) => ({ cell: { text: `? needs ${field}, which is not known`, role: 'unknown' as const } })),
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
  const result = points === undefined ? status : `${pointsText(points)}${grade === undefined ? '' : `, grade ${grade}`}`;
  const rows = ledger.lines.map((line): readonly Cell[] => [
    line.of.title,
    line.text,
    { text: pointsText(line), role: line.least < 0 ? 'bad' : line.least === line.most ? 'good' : 'unknown' },
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
    rows: [...rows, [{ text: 'Total', role: 'strong' }, '', { text: pointsText(ledger.total), role: 'strong' }, '']],
  };
  return [{ block: 'heading', text: `${ledger.title}: ${result}` }, table];
}

function viewItems({ views }: Explanation): readonly ListItem[] {
  return Object.entries(views).map(([side, stage]) => ({ cell: `${side}: ${stage}` }));
}

function unknownItems({ unknowns }: Explanation): readonly ListItem[] {
  return unknowns.map(({ field, hangingPoints }) => ({
    cell: hangingPoints === 0 ? field : `${field}: ${decimal(hangingPoints)} points hang on it`,
  }));
}

function nextTitle({ next }: Explanation): string {
  return next === undefined ? '' : `Missing for ${next.stage}`;
}

function nextItems({ next }: Explanation, source: Source): readonly ListItem[] {
  if (next === undefined) return [];
  return [
    ...next.missing.map((trace) => traceItem(trace, source)),
    ...next.fields.map((field) => ({ cell: { text: `? ${field} has to be known`, role: 'unknown' as const } })),
  ];
}
