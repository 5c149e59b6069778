/** Policies put into the small agreement of the rules' pages and examined, proofs included. */
import type { Finding } from '#core/diagnostics/finding.ts';
import type { PolicyDocument } from '#core/document/policy-document.ts';
import { readDocument } from '#core/document/read-document.ts';
import { examine } from '#core/lint/examine.ts';
import { logicRules } from '#core/lint/rules/logic-rules.ts';
import { readPolicies } from '#node/files/read-policies.ts';

const OWNERS = 'owners: { marketing: head-of-marketing, sales: head-of-sales }';
const PROVED: ReadonlySet<string> = new Set(logicRules.map(({ id }) => id));

export async function smallAgreement(): Promise<readonly PolicyDocument[]> {
  return readPolicies('test/core/lint/small-agreement');
}

/** What the rules that prove say; policies take the place of those of their kind. */
export function provedIn(
  policies: Readonly<Record<string, string>>,
  small: readonly PolicyDocument[],
): readonly Finding[] {
  const own = Object.entries(policies).map(([kind, body]) =>
    readDocument(`policies/${kind}.yaml`, `kind: ${kind}\n${OWNERS}\n${body}\n`),
  );
  const others = small.filter(
    ({ text }) =>
      !Object.keys(policies).some(
        (kind) =>
          text.includes(`\nkind: ${kind}\n`) || (kind === 'data-dictionary' && text.includes('\nkind: source\n')),
      ),
  );
  const { findings } = examine([...others, ...own], { asOf: undefined, now: 0 });
  const broken = findings.filter(
    ({ rule, severity }) => severity === 'error' && !PROVED.has(rule) && !/^(?:owner|governance)\//u.test(rule),
  );
  if (broken.length > 0) throw new Error(saidBy(broken).join('\n'));
  return findings.filter(({ rule }) => PROVED.has(rule));
}

export function saidBy(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ rule, message }) => `${rule} ${message}`);
}
