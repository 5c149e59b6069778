/** The functions of a module that judges the people of an account together. */
import { PERSON } from '../../../conditions/test.ts';
import { type JsFragment, js, newName, text } from '../../../js/fragment.ts';
import { braced, linesOf } from '../body.ts';
import type { Compilation } from '../compilation.ts';
import { fieldValue } from '../fields.ts';
import type { RollUps, Taken } from './roll-ups.ts';

/** What a person says of itself, and the function that takes over what the account comes to. */
export function personEntry(
  alone: Compilation,
  { account, taken }: RollUps,
  inherit: readonly JsFragment[],
): JsFragment {
  const { program, given } = alone;
  const key = program.account === undefined ? js`undefined` : fieldValue(alone, program.account.key).value;
  return js`return ${braced([
    js`key: ${key},`,
    js`members: ${given.lead}.members ?? [],`,
    ...(taken.get(PERSON) ?? []).map(({ name, entry }) => js`${name}: ${entry},`),
    js`inherit(${account}) ${braced(inherit)},`,
  ])};`;
}

/** For each subject a function that says of one member what the roll-ups ask. */
export function memberFunctions({ given }: Compilation, { taken, members }: RollUps): readonly JsFragment[] {
  return [...members.values()].map(({ subject, name, fields, body }) => {
    const entries = taken.get(subject) ?? [];
    const needed = new Set(entries.flatMap(({ entry }) => [...entry.names]));
    const result = js`return ${braced(entries.map((one) => js`${one.name}: ${one.entry},`))};`;
    const lines = linesOf(body.statements(needed));
    return js`function ${name}({ fields: ${fields} }, ${given.asOf}, ${given.asOfDate}) ${braced([...lines, result])}`;
  });
}

/** People are told apart by the key of their account; one without it is an account of its own. */
export function judgeAccount(
  { taken: names, given: { asOf, asOfDate }, constants }: Compilation,
  { taken, members }: RollUps,
  alone: JsFragment,
): JsFragment {
  const name = (hint: string): JsFragment => newName(hint, names);
  const [rolledUp, membersOf] = [rolledUpFunction(constants, names), membersFunction(constants, names)];
  const [leads, people, accounts, person, key, account, rolled] = [
    name('leads'),
    name('people'),
    name('accounts'),
    name('person'),
    name('key'),
    name('account'),
    name('rolled'),
  ];
  const rows = [...members.values()].map((one) => ({ ...one, all: name(`${one.subject} members`) }));
  const total = (all: JsFragment, { name: property, rollUp }: Taken): JsFragment =>
    js`${property}: ${rolledUp}(${all}.map((member) => member.${property}), ${rollUp.by === 'sum' ? js`true` : js`false`}),`;
  return js`export function judgeAccount(${leads}, { ${asOf}, ${asOfDate} }) ${braced([
    js`const ${people} = ${leads}.map((lead) => ${alone}(lead, ${asOf}, ${asOfDate}));`,
    js`const ${accounts} = new Map();`,
    js`for (const ${person} of ${people}) ${braced([
      js`const ${key} = ${person}.key ?? ${person};`,
      js`if (${accounts}.has(${key})) ${accounts}.get(${key}).push(${person});`,
      js`else ${accounts}.set(${key}, [${person}]);`,
    ])}`,
    js`for (const ${account} of ${accounts}.values()) ${braced([
      ...rows.map((one) => {
        const member = js`(member) => ${one.name}(member, ${asOf}, ${asOfDate})`;
        return js`const ${one.all} = ${membersOf}(${account}, ${text(one.subject)}).map(${member});`;
      }),
      js`const ${rolled} = ${braced([
        ...(taken.get(PERSON) ?? []).map((one) => total(account, one)),
        ...rows.flatMap((row) => (taken.get(row.subject) ?? []).map((one) => total(row.all, one))),
      ])};`,
      js`for (const ${person} of ${account}) ${person}.verdict = ${person}.inherit(${rolled});`,
    ])}`,
    js`return ${people}.map(({ verdict }) => verdict);`,
  ])}`;
}

/** Sums are exact however many there are. */
function rolledUpFunction(constants: Compilation['constants'], names: Set<string>): JsFragment {
  const clamped = newName('clamped', names);
  constants.run(
    [clamped],
    js`function ${clamped}(sum) {
  const beyond = BigInt(Number.MAX_SAFE_INTEGER);
  return Number(sum > beyond ? beyond : sum < -beyond ? -beyond : sum);
}`,
  );
  const name = newName('rolledUp', names);
  constants.run(
    [name],
    js`function ${name}(members, isSum) {
  const holding = members.filter(([holds]) => holds);
  const unknown = members.filter(([holds, mayHold]) => mayHold && !holds).length;
  const total = (place) =>
    isSum
      ? ${clamped}(holding.reduce((sum, member) => sum + BigInt(member[place]), 0n))
      : Math.max(...holding.map((member) => member[place]));
  return { members: members.length, holding: holding.length, unknown, least: total(2), most: total(3) };
}`,
  );
  return name;
}

/** Each once, whoever of the account it came with. */
function membersFunction(constants: Compilation['constants'], names: Set<string>): JsFragment {
  const name = newName('membersOf', names);
  constants.run(
    [name],
    js`function ${name}(people, subject) {
  const members = new Map();
  for (const person of people) {
    for (const member of person.members) {
      if (member.subject === subject && !members.has(member.id)) members.set(member.id, member);
    }
  }
  return [...members.values()];
}`,
  );
  return name;
}
