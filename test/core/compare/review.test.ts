/** The whole review of one change of the shipped policies: a threshold that lets more leads in. */
import { beforeAll, describe, expect, it } from 'vitest';
import { buildAgreement } from '#core/agreement/build-agreement.ts';
import type { Review, Version } from '#core/compare/review.ts';
import { review } from '#core/compare/review-change.ts';
import type { PolicyDocument } from '#core/document/policy-document.ts';
import { readDocument } from '#core/document/read-document.ts';
import { judge } from '#core/program/interpret/verdict.ts';
import { lower } from '#core/program/lower/index.ts';
import { judgeSamples } from '#core/program/samples.ts';
import { readPolicies } from '#node/files/read-policies.ts';

const asOf = Date.UTC(2026, 9, 15, 9);
const THRESHOLD = '                    otherwise: 100\n';

function versionOf(name: string, documents: readonly PolicyDocument[]): Version {
  const agreement = buildAgreement(documents);
  return { name, agreement, program: lower(agreement, { asOf }).program };
}

function withThreshold(documents: readonly PolicyDocument[], points: number): readonly PolicyDocument[] {
  return documents.map(({ file, text }) =>
    readDocument(file, text.replace(THRESHOLD, THRESHOLD.replace('100', String(points)))),
  );
}

let shipped: readonly PolicyDocument[];
let looser: Review;
beforeAll(async () => {
  shipped = await readPolicies('policies');
  const base = versionOf('main', shipped);
  const { samples } = judgeSamples(base.agreement, { asOf: undefined, now: asOf });
  const head = versionOf('working tree', withThreshold(shipped, 95));
  looser = review({ base, head, asOf, samples: samples.map(({ lead }) => lead) });
});

describe('the threshold of a qualified lead, from 100 to 95', () => {
  it('changes one stage, proved', () => {
    expect(
      looser.changes.map(({ kind, id, effect, certainty, rule, says }) => [kind, id, effect, certainty, rule, says]),
    ).toEqual([
      [
        'stage',
        'mql',
        'looser',
        'proved',
        'change/stage-looser',
        'More leads qualify for Marketing-qualified lead: the score of fit and engagement together has to be at least 95 instead of 100, where none of its cases applies.',
      ],
    ]);
  });

  it('says who feels it, and who has to agree', () => {
    expect(looser.changes[0]?.affects).toEqual(['sales', 'reporting', 'crm']);
    expect(looser.mustAgree).toEqual([
      { side: 'marketing', role: 'head-of-marketing', to: ['stage mql'] },
      { side: 'sales', role: 'head-of-sales', to: ['stage mql'] },
    ]);
  });

  it('moves leads from the stage before it, and nowhere else', () => {
    expect(looser.funnel.effect).toBe('looser');
    const possible = looser.funnel.moves.filter(({ certainty }) => certainty !== 'impossible');
    expect(possible.map(({ from, to, certainty }) => [from, to, certainty])).toEqual([['inquiry', 'mql', 'possible']]);
  });

  it('shows a lead of which both versions say what is told', () => {
    const [witness] = looser.changes[0]?.witnesses ?? [];
    const moment = { asOf, asOfDate: Math.floor(asOf / 86_400_000) };
    const verdicts = [looser.base, looser.head].map(
      ({ program }) => program && witness && judge(program, witness.lead, moment).qualifiesFor,
    );
    expect(verdicts).toEqual(['inquiry', 'mql']);
    expect(witness?.before.outcome).toBe('not Marketing-qualified lead');
    expect(witness?.after.outcome).toBe('Marketing-qualified lead');
    expect(witness?.before.because.join()).toContain('the score of fit and engagement together is ');
  });

  it('tells what follows', () => {
    const about = (what: string): readonly string[] =>
      looser.consequences.filter((one) => one.about === what).map(({ says }) => says);
    expect(about('commitment')).toEqual([
      'Sales development owes what it promised about more leads, as it is about marketing-qualified lead: First response to every other qualified lead, Attempts before a lead is given up and A decision on every lead.',
      'Demand generation owes what it promised about more leads, as it is about marketing-qualified lead: Qualified leads a month, Leads that sales accepts and Complete data at the hand-over; “Qualified leads a month” is easier to keep.',
    ]);
    expect(about('crm')).toEqual([
      'Workflow "mql-handover-v3" in hubspot carries out Marketing-qualified lead and has to be changed by hand; the two were last compared on 2026-10-02.',
    ]);
    expect(about('campaign')).toHaveLength(1);
    expect(about('validity')).toEqual([
      'It applies to leads judged from the day it is in force: a lead that is recorded at Marketing-qualified lead stays there, whatever the new gate says.',
    ]);
  });
});
