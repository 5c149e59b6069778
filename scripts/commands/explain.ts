/** `explain`: the whole story of one lead, from the sample leads or from a file. */
import { formatInstant } from '../core/conditions/instant.ts';
import { didYouMean } from '../core/diagnostics/did-you-mean.ts';
import { explain as storyOfLead } from '../core/program/interpret/explain/explain.ts';
import { sourceIn, storyOf } from '../core/report/lead-story.ts';
import { locateFindings } from '../core/report/locate.ts';
import { UsageError } from '../node/usage-error.ts';
import { type Command, type Outcome, textFlag } from './command.ts';
import { gate } from './examination.ts';
import { LEAD_FILES, type LeadsToJudge, leadsToJudge } from './leads-to-judge.ts';

export const explain: Command = {
  name: 'explain',
  summary: 'tell the whole story of one lead: stages, ledger, what is unknown, what is missing',
  arguments: [{ name: '<lead>', summary: 'id of a sample lead, or of a lead in the file' }],
  options: [{ flags: '--leads <file>', summary: 'file that holds the lead; else the sample leads' }, ...LEAD_FILES],
  formats: ['pretty', 'json'],
  async run(input) {
    return tell(await leadsToJudge(input, textFlag(input, 'leads')), input.arguments[0] ?? '');
  },
};

function tell(toJudge: LeadsToJudge, id: string): Outcome {
  const { agreement, documents, batches, findings } = toJudge;
  const base = { command: 'explain', agreement: agreement.company, blocks: [] };
  if (batches.length === 0) {
    const summary = 'Nothing can be explained until the errors are repaired.';
    return {
      report: { ...base, findings: locateFindings(findings, documents), summary },
      exit: gate(findings, 'error'),
    };
  }
  const { batch, lead } = found(toJudge, id);
  const story = storyOfLead(batch.program, lead, batch.moment);
  const asOf = formatInstant(batch.moment.asOf);
  const report = {
    ...base,
    asOf,
    findings: [],
    blocks: storyOf(story, sourceIn(documents)),
    summary: `Judged as of ${asOf} under ${agreement.company.name} ${agreement.company.version}.`,
    data: story,
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
