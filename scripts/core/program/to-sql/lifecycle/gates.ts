/**
 * What the gates alone say: which disqualifiers hold, for which stages the lead qualifies, the stage
 * that follows from both and what decided it.
 */
import { type Branch, choose } from '../../../sql/case.ts';
import { FALSE, type Fragment, join, sql, TRUE } from '../../../sql/fragment.ts';
import { DISQUALIFIED, type Disqualifier, type Stage } from '../../program.ts';
import { type Compilation, fieldColumn } from '../compilation.ts';
import { testColumn } from '../scope.ts';
import type { Column, Reader } from '../sheet.ts';

export interface Gates {
  /** Computed stages, in order. */
  readonly stages: readonly StageGate[];
  readonly disqualifiers: readonly JudgedDisqualifier[];
  readonly qualifiesFor: Column;
  readonly deciding: Column;
}

interface StageGate {
  readonly stage: Stage;
  readonly fastTrack: Column | undefined;
  readonly qualifies: Column;
}

interface JudgedDisqualifier {
  readonly disqualifier: Disqualifier;
  readonly truth: Column;
}

export function gatesOf(compilation: Compilation): Gates {
  const { sheet, dialect, program } = compilation;
  const disqualifiers = program.lifecycle.disqualifiers.map((disqualifier) => ({
    disqualifier,
    truth: testColumn(compilation, `disqualifier ${disqualifier.id}`, disqualifier.when),
  }));
  const stages = stageGates(compilation);
  const { text, textList, present } = dialect;
  const first = program.lifecycle.stages[0]?.id;
  const qualifiesFor = sheet.compute('qualifies for', (reader) =>
    choose([
      { when: anyHolds(disqualifiers, reader), gives: text(DISQUALIFIED) },
      ...(first === undefined ? [] : [{ when: anyBlocks(disqualifiers, reader), gives: text(first) }]),
      ...furthestFirst(stages, reader, ({ stage }) => text(stage.id)),
    ]),
  );
  const deciding = sheet.compute('deciding', (reader) =>
    choose(
      [
        {
          when: anyHolds(disqualifiers, reader),
          gives: present(idsWhere(disqualifiers, (truth) => reader.read(truth), text)),
        },
        {
          when: anyBlocks(disqualifiers, reader),
          gives: present(idsWhere(blocking(disqualifiers), (truth) => sql`${reader.read(truth)} IS NULL`, text)),
        },
        ...furthestFirst(stages, reader, (gate) => present([decidedBy(gate, reader, text)])),
      ],
      textList([]),
    ),
  );
  return { stages, disqualifiers, qualifiesFor, deciding };
}

function stageGates(compilation: Compilation): readonly StageGate[] {
  const { sheet, program } = compilation;
  const gates: StageGate[] = [];
  let before: Column | undefined;
  for (const stage of program.lifecycle.stages) {
    if (stage.gate === undefined) continue;
    const earlier = before;
    const gate = testColumn(compilation, `gate ${stage.id}`, stage.gate);
    const { fastTrack: track } = stage;
    const fastTrack = track === undefined ? undefined : testColumn(compilation, `fast track ${track.id}`, track.when);
    const entry = stage.entry === undefined ? undefined : testColumn(compilation, `entry ${stage.id}`, stage.entry);
    const open = sheet.compute(`open ${stage.id}`, (reader) => {
      const passed = earlier === undefined ? TRUE : reader.read(earlier);
      const before = entry === undefined ? passed : sql`(${passed} OR ${reader.read(entry)})`;
      const earned = sql`(${reader.read(gate)} AND ${before})`;
      return fastTrack === undefined ? earned : sql`(${reader.read(fastTrack)} OR ${earned})`;
    });
    before = open;
    const qualifies = sheet.compute(`qualifies ${stage.id}`, (reader) => {
      const known = stage.needs.map((field) => sql`${reader.read(fieldColumn(compilation, field))} IS NOT NULL`);
      return join([reader.read(open), ...known], ' AND ', TRUE);
    });
    gates.push({ stage, qualifies, fastTrack });
  }
  return gates;
}

type Texts = (value: string) => Fragment;

function furthestFirst(
  stages: readonly StageGate[],
  reader: Reader,
  gives: (gate: StageGate) => Fragment,
): readonly Branch[] {
  return stages.toReversed().map((gate) => ({ when: reader.read(gate.qualifies), gives: gives(gate) }));
}

function decidedBy({ stage, fastTrack }: StageGate, reader: Reader, text: Texts): Fragment {
  if (fastTrack === undefined || stage.fastTrack === undefined) return text(stage.id);
  return choose([{ when: reader.read(fastTrack), gives: text(stage.fastTrack.id) }], text(stage.id));
}

function anyHolds(disqualifiers: readonly JudgedDisqualifier[], reader: Reader): Fragment {
  return join(
    disqualifiers.map(({ truth }) => reader.read(truth)),
    ' OR ',
    FALSE,
  );
}

function anyBlocks(disqualifiers: readonly JudgedDisqualifier[], reader: Reader): Fragment {
  return join(
    blocking(disqualifiers).map(({ truth }) => sql`${reader.read(truth)} IS NULL`),
    ' OR ',
    FALSE,
  );
}

export function blocking(disqualifiers: readonly JudgedDisqualifier[]): readonly JudgedDisqualifier[] {
  return disqualifiers.filter(({ disqualifier }) => disqualifier.blocks);
}

function idsWhere(
  disqualifiers: readonly JudgedDisqualifier[],
  when: (truth: Column) => Fragment,
  text: Texts,
): readonly Fragment[] {
  return disqualifiers.map(({ disqualifier, truth }) => choose([{ when: when(truth), gives: text(disqualifier.id) }]));
}
