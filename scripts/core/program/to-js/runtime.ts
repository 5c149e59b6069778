/** Functions that a module carries where it uses them: text folding, order of events and records, rounding. */
import { type JsFragment, js, newName } from '../../js/fragment.ts';
import type { Body } from './body.ts';
import { foldedBy } from './folding.ts';

export interface Runtime {
  /** Text as it is compared. */
  readonly folded: JsFragment;
  readonly foldedAll: JsFragment;
  /** Newest first, none later than `asOf`, one for each id. */
  readonly newestFirst: JsFragment;
  /** sign(p) · ((|p| · f + 500) div 1000), summed over factors. */
  readonly keptOf: JsFragment;
  /** Whole percent of hundredfold points. */
  readonly percent: JsFragment;
  /** Whether a key is met for the first time; adds it. */
  readonly isFirst: JsFragment;
  /** Whether an event of one of the signals happened later than an instant. */
  readonly happenedAfter: JsFragment;
  /** Whether an event of a signal lies between two instants, both included. */
  readonly happenedBetween: JsFragment;
  readonly byText: JsFragment;
  readonly none: JsFragment;
}

export function openRuntime(constants: Body, taken: Set<string>): Runtime {
  const declare = (hint: string, code: (name: JsFragment) => JsFragment): JsFragment => {
    const name = newName(hint, taken);
    constants.run([name], code(name));
    return name;
  };
  const byText = declare(
    'byText',
    (name) => js`function ${name}(one, other) {
  return one < other ? -1 : one > other ? 1 : 0;
}`,
  );
  const folded = foldedBy(declare);
  return {
    byText,
    folded,
    foldedAll: declare(
      'foldedAll',
      (name) => js`function ${name}(texts) {
  return texts.map(${folded});
}`,
    ),
    newestFirst: newestFirstWith(declare, byText),
    keptOf: declare(
      'keptOf',
      (name) => js`function ${name}(points, factors) {
  let sum = 0;
  for (const factor of factors) {
    const kept = Math.trunc((Math.abs(points) * factor + 500) / 1000);
    sum += points < 0 ? -kept : kept;
  }
  return sum;
}`,
    ),
    percent: declare(
      'percent',
      (name) => js`function ${name}(hundredfold) {
  const size = Math.trunc((Math.abs(hundredfold) + 50) / 100);
  return hundredfold < 0 && size !== 0 ? -size : size;
}`,
    ),
    isFirst: declare(
      'isFirst',
      (name) => js`function ${name}(keys, key) {
  return keys.size !== keys.add(key).size;
}`,
    ),
    happenedAfter: declare(
      'happenedAfter',
      (name) => js`function ${name}(events, signals, instant) {
  return events.some(({ signal, at }) => at > instant && signals.includes(signal));
}`,
    ),
    happenedBetween: declare(
      'happenedBetween',
      (name) => js`function ${name}(events, signal, from, to) {
  return events.some((event) => event.signal === signal && event.at >= from && event.at <= to);
}`,
    ),
    none: declare('none', (name) => js`const ${name} = Object.freeze([]);`),
  };
}

/** Declares something of the module under a name made of the hint. */
export type Declare = (hint: string, code: (name: JsFragment) => JsFragment) => JsFragment;

/**
 * Mostly events come in order and each once; then nothing is copied. Of events that share an id the
 * newest stays, at one instant the first by signal, then by properties.
 */
function newestFirstWith(declare: Declare, byText: JsFragment): JsFragment {
  const contentOf = declare(
    'contentOf',
    (name) => js`function ${name}({ signal, properties }) {
  const given = Object.entries(properties ?? {}).filter(([, value]) => value != null);
  return JSON.stringify([signal, given.sort(([one], [other]) => ${byText}(one, other))]);
}`,
  );
  const inOrder = declare(
    'inOrder',
    (name) => js`function ${name}(events, asOf) {
  const past = events.filter(({ at }) => at <= asOf);
  past.sort((one, other) => other.at - one.at || ${byText}(one.id, other.id) || ${byText}(${contentOf}(one), ${contentOf}(other)));
  const seen = new Set();
  return past.filter(({ id }) => seen.size !== seen.add(id).size);
}`,
  );
  const repeats = declare(
    'repeats',
    (name) => js`function ${name}(events) {
  const count = events.length;
  if (count > 12) return new Set(events.map(({ id }) => id)).size < count;
  for (let place = 1; place < count; place += 1) {
    const { id } = events[place];
    for (let before = 0; before < place; before += 1) if (events[before].id === id) return true;
  }
  return false;
}`,
  );
  return declare(
    'newestFirst',
    (name) => js`function ${name}(events, asOf) {
  const last = events.length - 1;
  const past = last > 0 && events[0].at < events[last].at ? events.slice().reverse() : events;
  let before = asOf;
  for (let place = 0; place <= last; place += 1) {
    const { at } = past[place];
    if (at > before) return ${inOrder}(events, asOf);
    before = at;
  }
  return ${repeats}(past) ? ${inOrder}(events, asOf) : past;
}`,
  );
}
