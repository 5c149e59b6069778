/** `explain`: the whole story of one lead, from the sample leads or from a file, on any day. */
import { formatInstant } from '../core/conditions/instant.ts';
import { didYouMean } from '../core/diagnostics/did-you-mean.ts';
import { smallestChanges } from '../core/program/counterfactual/words.ts';
import { wordsOf } from '../core/program/english/words.ts';
import { historyOf } from '../core/program/history/history.ts';
import { explain as storyOfLead } from '../core/program/interpret/explain/explain.ts';
import { judgeFully } from '../core/program/interpret/verdict.ts';
import { sourceIn, storyOf } from '../core/report/lead-story.ts';
import { locateFindings } from '../core/report/locate.ts';
import { UsageError } from '../node/usage-error.ts';
import { type Command, type Outcome, textFlag } from './command.ts';
import { gate } from './gate.ts';
import { LEAD_FILES, type LeadsToJudge, leadsToJudge } from './leads-to-judge.ts';

export const explain: Command = {
  name: 'explain',
  summary: 'tell the whole story of one lead: stages, ledger, what is unknown, what is missing',
  arguments: [{ name: '<lead>', summary: 'id of a sample lead, or of a lead in the file' }],
  options: [
    { flags: '--leads <file>', summary: 'file that holds the lead; else the sample leads' },
    ...LEAD_FILES,
    { flags: '--history', summary: 'tell when each gate first held, and every change of the stage' },
  ],
  formats: ['pretty', 'json'],
  async run(input) {
    const toJudge = await leadsToJudge(input, textFlag(input, 'leads'));
    return tell(toJudge, input.arguments[0] ?? '', input.flags['history'] === true);
  },
};

function tell(toJudge: LeadsToJudge, id: string, withHistory: boolean): Outcome {
  const { company, documents, batches, findings } = toJudge;
  const base = { command: 'explain', agreement: company, blocks: [] };
  if (batches.length === 0) {
    const summary = 'Nothing can be explained until the errors are repaired.';
    return {
      report: { ...base, findings: locateFindings(findings, documents), summary },
      exit: gate(findings, 'error'),
    };
  }
  const { batch, lead } = found(toJudge, id);
  const { program, moment, leads } = batch;
  const story = storyOfLead(program, lead, moment, leads);
  const changes = smallestChanges(program, lead, (changed) => judgeFully(program, changed, moment, leads));
  const history = withHistory
    ? historyOf(program, lead, moment, (past) => judgeFully(program, lead, past, leads), leads)
    : undefined;
  const asOf = formatInstant(moment.asOf);
  const telling = { source: sourceIn(documents), words: wordsOf(program), changes, history };
  const report = {
    ...base,
    asOf,
    findings: [],
    blocks: storyOf(story, telling),
    summary: `Judged as of ${asOf} under ${company.name} ${company.version}.`,
    data: { ...story, changes, history },
  };
  return { report, exit: 0 };
}

function found({ batches }: LeadsToJudge, id: string) {
  for (const batch of batches) {
    const lead = batch.leads.find((candidate) => candidate.id === id);
    if (lead !== undefined) return { batch, lead };
  }
  const ids = batches.flatMap(({ leads }) => leads.map((lead) => lead.id));
  const meant = didYouMean(id, ids);
  const remedy = meant === undefined ? 'See every id with: npm run lockstep -- evaluate' : `Did you mean "${meant}"?`;
  throw new UsageError(`There is no lead "${id}" among the ${ids.length} read.`, remedy);
}
