/**
 * The whole story of one lead as blocks: where it stands and why, what is missing for the next stage and
 * the smallest changes that reach it, what is unknown and what hangs on it, ledgers that add up, and every
 * step. Every line names its source.
 */
import type { Pair } from '../conditions/amount.ts';
import { inline, listed, sentenceStart } from '../conditions/phrase.ts';
import type { Origin } from '../conditions/test.ts';
import type { Words } from '../conditions/words.ts';
import type { PolicyDocument } from '../document/policy-document.ts';
import type { ToldCounterfactuals } from '../program/counterfactual/words.ts';
import { formatHundredths, formatInstantForPeople } from '../program/english/format.ts';
import type { Explanation, Ledger, StageTrace, Trace } from '../program/explanation.ts';
import type { History } from '../program/history/history.ts';
import { DISQUALIFIED } from '../program/program.ts';
import { changesOf } from './lead-changes.ts';
import { historyBlocks } from './lead-history.ts';
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

export interface Telling {
  readonly source: Source;
  readonly words: Words;
  /** The smallest changes that reach the next stage, and the history, where they were asked for. */
  readonly changes?: ToldCounterfactuals | undefined;
  readonly history?: History | undefined;
}

export function storyOf(explanation: Explanation, telling: Telling): readonly Block[] {
  const { source, words, changes, history } = telling;
  return [
    { block: 'heading', text: explanation.sentence },
    ...section(
      becauseTitle(explanation, words),
      explanation.reasons.map((reason) => traceItem(reason, source)),
    ),
    ...section('Each of these alone would do as well', otherItems(explanation, source)),
    ...section(nextTitle(explanation), nextItems(explanation, telling)),
    ...(changes === undefined ? [] : changesOf(changes)),
    ...(history === undefined ? [] : historyBlocks(history, words)),
    ...section('Not known', unknownItems(explanation, words)),
    ...explanation.ledgers.flatMap((ledger) => ledgerBlocks(ledger, telling)),
    ...section('What each side sees', viewItems(explanation, words)),
    ...section('Beside the stage', axisItems(explanation, source)),
    ...section('Who gets it', routingItems(explanation, source)),
    ...section('Disqualifiers that apply or cannot be told', disqualifierItems(explanation, source)),
    ...section('Every stage', stageItems(explanation, telling)),
    ...section(
      'Notes',
      explanation.notes.map((cell) => ({ cell })),
    ),
  ];
}

function becauseTitle({ verdict, stages, disqualifiers }: Explanation, words: Words): string {
  const { qualifiesFor } = verdict;
  if (qualifiesFor === DISQUALIFIED) return 'Why it is disqualified';
  if (disqualifiers.some(({ blocks, trace }) => blocks && trace.truth !== false)) return 'Why it is held';
  if (qualifiesFor !== undefined) return `Why it qualifies for ${words.title('stage', qualifiesFor)}`;
  return `Why it does not qualify for ${stages[0]?.title ?? 'any stage'}`;
}

/** What the sets share is told once. */
function otherItems({ reasons, otherReasons }: Explanation, source: Source): readonly ListItem[] {
  const told = new Set(reasons.map(keyOf));
  const sets = otherReasons
    .map((set) => set.filter((reason) => !told.has(keyOf(reason))))
    .filter((set) => set.length > 0);
  return sets.flatMap((set) => set.map((reason) => traceItem(reason, source)));
}

function keyOf(trace: Trace): string {
  return JSON.stringify(trace);
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

/** In full up to the next stage, or the last that is computed; of those beyond, one line each. */
function stageItems({ stages, next, verdict }: Explanation, telling: Telling): readonly ListItem[] {
  const here = stages.findIndex(({ stage }) => stage === (next?.stage ?? verdict.stage));
  const far = here >= 0 ? here : stages.findLastIndex(({ decidedByHuman }) => !decidedByHuman);
  return stages.map((stage, place) => (place > far ? stageLine(stage) : stageItem(stage, telling)));
}

function stageLine(stage: StageTrace): ListItem {
  const recorded = stage.recordedAt === undefined ? '' : `, recorded on ${formatInstantForPeople(stage.recordedAt)}`;
  const how = stage.decidedByHuman ? 'decided by people' : stage.qualifies === true ? 'qualifies' : 'does not qualify';
  return { cell: { text: `${stage.title}: ${how}${recorded}`, role: roleOf({ truth: stage.qualifies }) } };
}

function stageItem(stage: StageTrace, { source, words }: Telling): ListItem {
  return {
    ...stageLine(stage),
    items: [
      ...(stage.gate === undefined ? [] : [traceItem(stage.gate, source)]),
      ...(stage.fastTrack === undefined
        ? []
        : [traceItem({ ...stage.fastTrack, text: `Fast track: ${stage.fastTrack.text}` }, source)]),
      ...stage.missingNeeds.map((field) => ({
        cell: { text: `? needs ${inline(words.title('field', field))}, which is not known`, role: 'unknown' as const },
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

function ledgerBlocks(ledger: Ledger, { source, words }: Telling): readonly Block[] {
  const { status, points, grade } = ledger.score;
  const result = points === undefined ? status : `${rangeOf(points)}${grade === undefined ? '' : `, grade ${grade}`}`;
  const counted = ledger.lines.filter(({ least, most }) => least !== 0 || most !== 0);
  const heading: Block = { block: 'heading', text: `${ledger.title}: ${result}` };
  const confidence = confidenceBlocks(ledger, words);
  if (counted.length === 0) return [heading, ...confidence];
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
  return [heading, table, ...confidence];
}

/** Only where something is open. */
function confidenceBlocks({ confidence }: Ledger, words: Words): readonly Block[] {
  if (confidence === undefined || confidence.percent === 100) return [];
  const decided = confidence.percent === 0 ? 'None' : `${confidence.percent}%`;
  const hanging = confidence.fields.map(({ field, hangingPoints }, place) => {
    const verb = place > 0 ? '' : hangingPoints === 100 ? ' hangs' : ' hang';
    return `${formatHundredths(hangingPoints)}${verb} on ${inline(words.title('field', field))}`;
  });
  const open = hanging.length === 0 ? '' : `; ${listed(hanging, 'and')}`;
  return [{ block: 'text', text: `${decided} of the points are decided${open}.` }];
}

function viewItems({ views }: Explanation, words: Words): readonly ListItem[] {
  return Object.entries(views).map(([side, stage]) => ({
    cell: `${side === 'agreed' ? 'Both' : sentenceStart(side)}: ${words.title('stage', stage)}`,
  }));
}

function axisItems({ axes, owner }: Explanation, source: Source): readonly ListItem[] {
  const said = axes.map(({ title, value, traces }): ListItem => {
    const text = `${title}: ${value?.title ?? 'cannot be told'}`;
    const items = traces.map((trace) => traceItem(trace, source));
    return { cell: { text, role: value === undefined ? 'unknown' : 'good' }, items };
  });
  return [...(owner === undefined ? [] : [{ cell: `Owner: ${owner}` }]), ...said];
}

/** Those that points hang on, and the others in one line. */
function routingItems({ routings }: Explanation, source: Source): readonly ListItem[] {
  return routings
    .filter(({ outcome }) => outcome !== 'not-applicable')
    .map(({ title, text, outcome, route }) => ({
      cell: { text: `${title}: ${text}`, role: outcome === 'routed' ? 'good' : 'unknown' },
      items: route === undefined ? [] : [traceItem(route.trace, source)],
    }));
}

function unknownItems({ unknowns }: Explanation, words: Words): readonly ListItem[] {
  const titled = unknowns.map(({ field, hangingPoints }) => ({ title: words.title('field', field), hangingPoints }));
  const idle = titled.filter(({ hangingPoints }) => hangingPoints === 0).map(({ title }) => title);
  const telling = titled
    .filter(({ hangingPoints }) => hangingPoints > 0)
    .map(({ title, hangingPoints }): ListItem => {
      const verb = hangingPoints === 100 ? 'point hangs' : 'points hang';
      return { cell: { text: `${title}: ${formatHundredths(hangingPoints)} ${verb} on it`, role: 'unknown' } };
    });
  const rest =
    idle.length === 0 ? [] : [{ cell: { text: `Without points: ${idle.join(', ')}`, role: 'quiet' as const } }];
  return [...telling, ...rest];
}

function nextTitle({ next, stages }: Explanation): string {
  return next === undefined
    ? ''
    : `Missing for ${stages.find(({ stage }) => stage === next.stage)?.title ?? next.stage}`;
}

function nextItems({ next }: Explanation, { source, words }: Telling): readonly ListItem[] {
  if (next === undefined) return [];
  const items = [
    ...next.missing.map((trace) => traceItem(trace, source)),
    ...next.fields.map((field) => ({
      cell: { text: `? ${words.title('field', field)} has to be known`, role: 'unknown' as const },
    })),
  ];
  return items.length > 0 ? items : [{ cell: 'Nothing but the decision itself' }];
}
