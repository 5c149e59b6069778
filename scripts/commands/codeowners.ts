/** `codeowners`: who has to review a change of which policy, for the forge, from the owners in the policies. */
import { readFile } from 'node:fs/promises';
import { buildAgreement } from '../core/agreement/build-agreement.ts';
import { codeOwnersOf } from '../core/scaffold/code-owners.ts';
import { readPolicies } from '../node/files/read-policies.ts';
import { writeText } from '../node/files/write-text.ts';
import { UsageError } from '../node/usage-error.ts';
import { type Command, textFlag } from './command.ts';

const FILE = '.github/CODEOWNERS';

export const codeowners: Command = {
  name: 'codeowners',
  summary: 'write who reviews a change of which policy, from the owners in the policies',
  arguments: [],
  options: [
    { flags: '--out <file>', summary: 'where to write it', default: FILE },
    { flags: '--check', summary: 'write nothing, and exit with 1 if the file is not up to date' },
  ],
  formats: ['pretty', 'json'],
  async run(input) {
    const out = textFlag(input, 'out') ?? FILE;
    const folder = input.policies.replaceAll('\\', '/').replace(/^\.\//u, '').replace(/\/+$/u, '');
    if (/^(?:\/|[a-z]:|\.\.)/iu.test(folder)) {
      const message = `The forge names files from the top of the repository, and ${folder} is not below it.`;
      throw new UsageError(message, 'Run this at the top of the repository that holds the policies.');
    }
    const { text, files, without } = codeOwnersOf(buildAgreement(await readPolicies(input.policies)), folder);
    if (files === 0) {
      const remedy = 'Give teams or roles of the company policy a handle, such as handle: "@example/marketing".';
      throw new UsageError('No owner in the policies has a handle, so nobody can be named.', remedy);
    }
    const isFresh = (await textOf(out)) === text;
    const isChecked = input.flags['check'] === true;
    if (!isChecked && !isFresh) await writeText(out, text);
    const what = isFresh ? 'is up to date' : isChecked ? 'is not up to date; run "codeowners"' : 'is written';
    const left = without.length === 0 ? '' : ` Without a handle, and left out: ${without.join(', ')}.`;
    return {
      report: {
        command: 'codeowners',
        findings: [],
        blocks: [],
        summary: `${out} ${what}: owners of ${files} policies.${left}`,
        data: { file: out, fresh: isFresh, policies: files, without },
      },
      exit: isChecked && !isFresh ? 1 : 0,
    };
  },
};

function textOf(file: string): Promise<string | undefined> {
  return readFile(file, 'utf-8').catch(() => undefined);
}
