/** `explain`: the whole story of one lead, from the sample leads or from a file. */
import { didYouMean } from '../core/diagnostics/did-you-mean.ts';
import type { Examination } from '../core/lint/examine.ts';
import type { Explanation } from '../core/program/explanation.ts';
import { explain as explainLead } from '../core/program/interpret/explain/explain.ts';
import { sourceIn, storyOf } from '../core/report/lead-story.ts';
import { locateFindings } from '../core/report/locate.ts';
import { UsageError } from '../node/usage-error.ts';
import { type Command, type Input, textFlag } from './command.ts';
import { examineFolder, reportOf } from './examination.ts';
import { leadsFromFiles, LEAD_FILES, momentOf, soundProgram } from './lead-files.ts';

export const explain: Command = {
  name: 'explain',
  summary: 'tell the whole story of one lead: stages, ledger, what is unknown, what is missing',
  arguments: [{ name: '<lead>', summary: 'id of a sample lead, or of a lead in the file' }],
  options: [{ flags: '--leads <file>', summary: 'file that holds the lead; else the sample leads' }, ...LEAD_FILES],
  formats: ['pretty', 'json'],
  async run(input) {
    const examination = await examineFolder(input);
    const id = input.arguments[0] ?? '';
    const file = textFlag(input, 'leads');
    const found = file === undefined ? sampleStory(examination, id) : await storyFromFile(examination, input, file, id);
    const report = {
      ...reportOf('explain', examination),
      findings: locateFindings(found.findings, examination.documents),
      asOf: new Date(found.explanation.verdict.asOf).toISOString(),
      blocks: storyOf(found.explanation, sourceIn(examination.documents)),
      summary: '',
      data: found.explanation,
    };
    return { report, exit: 0 };
  },
};
