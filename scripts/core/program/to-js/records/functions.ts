/** Functions over records that a module carries where it uses them. */
import { type JsFragment, joinJs, js, newName, text, whole } from '../../../js/fragment.ts';
import type { Opening } from '../compilation.ts';

export interface RecordFunctions {
  readonly oldestFirst: JsFragment;
  readonly newestEntered: JsFragment;
  readonly timesEntered: JsFragment;
  readonly enteredBetween: JsFragment;
  readonly later: JsFragment;
  readonly hasEvidence: JsFragment;
}

export function openRecordFunctions({ constants, taken, runtime, ranks }: Opening): RecordFunctions {
  const declare = (hint: string, code: (name: JsFragment) => JsFragment): JsFragment => {
    const name = newName(hint, taken);
    constants.run([name], code(name));
    return name;
  };
  const entries = [...ranks].map(([stage, rank]) => js`[${text(stage)}, ${whole(rank)}]`);
  const rankOf = declare('stageRanks', (name) => js`const ${name} = new Map([${joinJs(entries, ', ')}]);`);
  const isEntered = declare(
    'isEntered',
    (name) => js`function ${name}({ what, stage }, stages) {
  return what === "entered" && (stages === undefined || stages.includes(stage));
}`,
  );
  return {
    oldestFirst: oldestFirst(declare, rankOf, runtime.byText),
    newestEntered: declare(
      'newestEntered',
      (name) => js`function ${name}(records, stages) {
  for (let place = records.length - 1; place >= 0; place -= 1) {
    if (${isEntered}(records[place], stages)) return records[place];
  }
  return undefined;
}`,
    ),
    timesEntered: declare(
      'timesEntered',
      (name) => js`function ${name}(records, stages, since) {
  let times = 0;
  for (const record of records) if (record.at > since && ${isEntered}(record, stages)) times += 1;
  return times;
}`,
    ),
    enteredBetween: declare(
      'enteredBetween',
      (name) => js`function ${name}(records, stages, from, to) {
  return records.some((record) => record.at >= from && record.at <= to && ${isEntered}(record, stages));
}`,
    ),
    later: declare(
      'later',
      (name) => js`function ${name}(records, than) {
  return than === undefined ? records : records.filter(({ at }) => at > than.at);
}`,
    ),
    hasEvidence: declare(
      'hasEvidence',
      (name) => js`function ${name}(records, criterion) {
  return records.some(({ what, evidence }) => what === "entered" && evidence?.includes(criterion) === true);
}`,
    ),
  };
}

/** At one instant a rejection comes after an entry, an override after both, a stage further along after an earlier one. */
function oldestFirst(
  declare: (hint: string, code: (name: JsFragment) => JsFragment) => JsFragment,
  rankOf: JsFragment,
  byText: JsFragment,
): JsFragment {
  const kinds = declare('recordKinds', (name) => js`const ${name} = ["entered", "rejected", "override"];`);
  const details = declare(
    'detailsOf',
    (name) => js`function ${name}({ what, stage, reason, role, evidence, validUntil }) {
  const rest = what === "entered" ? (evidence ?? []) : what === "override" ? (validUntil ?? "") : "";
  return JSON.stringify([stage, reason ?? "", role ?? "", rest]);
}`,
  );
  const byAge = declare(
    'byAge',
    (name) => js`function ${name}(one, other) {
  return (
    one.at - other.at ||
    ${kinds}.indexOf(one.what) - ${kinds}.indexOf(other.what) ||
    (${rankOf}.get(one.stage) ?? -1) - (${rankOf}.get(other.stage) ?? -1) ||
    ${byText}(${details}(one), ${details}(other))
  );
}`,
  );
  return declare(
    'oldestFirst',
    (name) => js`function ${name}(records, asOf) {
  for (let place = 0; place < records.length; place += 1) {
    if (records[place].at > asOf || (place > 0 && ${byAge}(records[place - 1], records[place]) > 0)) {
      return records.filter(({ at }) => at <= asOf).sort(${byAge});
    }
  }
  return records;
}`,
  );
}
