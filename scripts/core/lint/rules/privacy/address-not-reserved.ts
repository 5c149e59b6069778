/**
 * Sample leads are published: their addresses must be of the domains that RFC 2606 and RFC 6761 reserve
 * for examples, which never belong to anybody.
 */
import type { Agreement, Definition } from '../../../agreement/agreement.ts';
import { mapOf, textOf } from '../../../agreement/written.ts';
import { type Path, valueAt } from '../../../diagnostics/place.ts';
import type { Occurrence } from '../../../diagnostics/rule.ts';
import type { LintRule } from '../../lint-rule.ts';
import { addressesIn, hostOf, isReservedHost } from '../../reserved.ts';
import { textsIn } from '../../texts.ts';

const HOST = /^(?:https?:\/\/)?(?:[^\s/@]*@)?([\p{L}\d.-]+\.[\p{L}\d-]+)(?::\d+)?(?:[/?#].*)?$/iu;

/** Types whose values are addresses even without an @. */
const ADDRESS_TYPES: ReadonlySet<string> = new Set(['domain', 'url']);

export const addressNotReserved: LintRule = {
  id: 'privacy/address-not-reserved',
  title: 'An address in a sample lead that could belong to somebody',
  severity: 'error',
  certainty: 'proved',
  why: 'Sample leads are published with the playbook; a real address would put a real person into it.',
  remedy: 'Use a domain that is reserved for examples: one that ends in .example, or example.com.',
  check: (agreement) =>
    agreement.definitions.filter(({ kind }) => kind === 'lead').flatMap((lead) => addressesOf(lead, agreement)),
};

function addressesOf(lead: Definition, agreement: Agreement): readonly Occurrence[] {
  const { data, path, name, policy } = lead;
  return textsIn(data, path).flatMap(({ text, path: at }) => {
    const whole = isAddress(at, lead, agreement) ? HOST.exec(text.trim())?.[1] : undefined;
    const hosts = whole === undefined ? addressesIn(text).map((address) => hostOf(address.text)) : [whole];
    const real = hosts.find((host) => !isReservedHost(host));
    if (real === undefined) return [];
    const message = `The sample lead "${name}" holds an address at ${real}, which could belong to somebody.`;
    return [{ message, place: valueAt(policy.file, at) }];
  });
}

/** Whether the dictionary says that the value of a field is a domain or a web address. */
function isAddress(path: Path, lead: Definition, { find }: Agreement): boolean {
  const [part, field] = path.slice(lead.path.length);
  const type = part === 'fields' ? textOf(mapOf(find('field', String(field))?.data)['type']) : undefined;
  return type !== undefined && ADDRESS_TYPES.has(type);
}
