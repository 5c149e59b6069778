/** Changes of single definitions: what becomes of them, in which words, and for whom. */
import { describe, expect, it } from 'vitest';
import { changesBetween, type Policies } from './small-change.ts';

interface Row {
  readonly what: string;
  readonly kind: keyof Policies;
  readonly before: string;
  readonly after: string;
  /** Each as `kind id: effect, certainty (affected) sentence`. */
  readonly told: readonly string[];
}

const stages = (mql: string, rest = ''): string => `
stages:
  - { id: inquiry, title: Inquiry, owner: marketing, enter: { any_signal: true } }
  - { id: mql, title: Qualified, owner: marketing, ${mql} }
  - { id: sal, title: Accepted, owner: sales, decided_by: caller }
  - { id: sql, title: Sales-qualified, owner: sales, decided_by: caller }
sides: [ { id: recycled, owner: marketing }, { id: disqualified, owner: sales } ]${rest}`;

const ROWS: readonly Row[] = [
  {
    what: 'a lower bound lets more leads in',
    kind: 'lifecycle',
    before: stages('enter: { field: company.employees, from: 50 }'),
    after: stages('enter: { field: company.employees, from: 40 }'),
    told: [
      'stage mql: looser, proved (sales, reporting) More leads qualify for Qualified: employees at least 40, instead of: employees at least 50.',
    ],
  },
  {
    what: 'a field that is needed keeps leads out',
    kind: 'lifecycle',
    before: stages('enter: { field: company.employees, from: 50 }'),
    after: stages('enter: { field: company.employees, from: 50 }, needs: [contact.title]'),
    told: [
      'stage mql: stricter, proved (marketing, reporting) Fewer leads qualify for Qualified: needs is added: [contact.title].',
    ],
  },
  {
    what: 'a bound written the other way round is the same',
    kind: 'lifecycle',
    before: stages('enter: { not: { field: company.employees, below: 50 } }'),
    after: stages('enter: { field: company.employees, from: 50 }'),
    told: ['stage mql: equivalent, proved () Qualified is written differently and says the same of every lead.'],
  },
  {
    what: 'each facet is told by itself',
    kind: 'lifecycle',
    before: stages('enter: { field: company.employees, from: 50 }, times_out: { after: 30d, to: recycled }'),
    after: stages('enter: { field: company.employees, from: 60 }, times_out: { after: 60d, to: recycled }'),
    told: [
      'stage mql: stricter, proved (marketing, reporting) Fewer leads qualify for Qualified: employees at least 60, instead of: employees at least 50.',
      'stage mql: looser, observed (sales, marketing) Qualified: times out after 30d is now 60d.',
    ],
  },
  {
    what: 'an earlier gate keeps leads from later stages',
    kind: 'lifecycle',
    before: stages('enter: { field: company.employees, from: 50 }'),
    after: stages('enter: { field: company.employees, from: 50 }').replace(
      'any_signal: true',
      'all: [ { any_signal: true }, { known: contact.email } ]',
    ),
    told: [
      'stage inquiry: stricter, proved (marketing, reporting) Fewer leads qualify for Inquiry: any signal of intent at least once and e-mail is known, instead of: any signal of intent at least once.',
      'stage mql: stricter, proved (marketing, reporting) Fewer leads qualify for Qualified: it relies on Inquiry, which changed.',
    ],
  },
];

describe.each(ROWS)('$what', ({ kind, before, after, told }) => {
  it('forth', () => {
    const changes = changesBetween({ [kind]: before }, { [kind]: after });
    expect(changes.map(inWords)).toEqual(told);
  });

  it('and back the other way', () => {
    const effects = (one: string, other: string) =>
      changesBetween({ [kind]: one }, { [kind]: other }).map(({ effect }) => effect);
    expect(effects(after, before)).toEqual(effects(before, after).map((effect) => BACK[effect] ?? effect));
  });
});

const BACK: Readonly<Record<string, string>> = { looser: 'stricter', stricter: 'looser' };

function inWords({ kind, id, effect, certainty, affects, says }: ReturnType<typeof changesBetween>[number]): string {
  return `${kind} ${id}: ${effect}, ${certainty} (${affects.join(', ')}) ${says}`;
}

describe('a witness', () => {
  it('says what each version makes of it, and why', () => {
    const [change] = changesBetween(
      { lifecycle: stages('enter: { field: company.employees, from: 50 }') },
      { lifecycle: stages('enter: { field: company.employees, from: 40 }') },
    );
    expect(change?.witnesses.map(({ before, after }) => [before, after])).toEqual([
      [
        { outcome: 'not Qualified', because: ['employees is 40, below 50'] },
        { outcome: 'Qualified', because: ['employees is 40, at least 40'] },
      ],
    ]);
  });
});

describe('what is not proved', () => {
  it('names what stood in the way', () => {
    const gate = stages('enter: { condition: several }');
    const dictionary = `
fields:
  - { id: company.employees, type: number }
  - { id: company.domain, type: domain }
account: { key: company.domain }`;
    const several = (from: number): Policies => ({
      conditions: `
conditions:
  - id: several
    when: { count_of: person, over: account, where: { field: company.employees, from: 5 }, from: ${from} }`,
      lifecycle: gate,
      'data-dictionary': dictionary,
      scoring: '\nmodels: [ { id: fit, rules: [ { id: size, field: company.employees, bands: [ { points: 0 } ] } ] } ]',
    });
    const changes = changesBetween(several(2), several(3));
    expect(changes.map(({ id, effect, rule, because }) => [id, effect, rule, because])).toEqual([
      ['mql', 'undecided', 'change/undecided', ['roll-up']],
      ['several', 'undecided', 'change/undecided', ['roll-up']],
    ]);
  });
});

describe('what is added or removed', () => {
  const terms = (...ids: readonly string[]): string =>
    `\nterms: [ ${ids.map((id) => `{ id: ${id}, means: A ${id}. }`).join(', ')} ]`;

  it('is told after all that stays', () => {
    const changes = changesBetween({ glossary: terms('lead', 'account') }, { glossary: terms('lead', 'deal') });
    expect(changes.map(({ kind, id, what, rule }) => [kind, id, what, rule])).toEqual([
      ['term', 'deal', 'added', 'change/definition-added'],
      ['term', 'account', 'removed', 'change/definition-removed'],
    ]);
  });
});
