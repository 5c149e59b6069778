/** One finding as a result of SARIF. */
import type { Range } from '../../../document/policy-document.ts';
import type { LocatedFinding, LocatedFix, Location, SuppressedFinding } from '../../report.ts';
import { visible } from '../../visible.ts';
import { LEVELS } from './rules.ts';

export type SarifState = 'new' | 'unchanged';

export interface ResultContext {
  readonly ruleIndex: number;
  readonly state?: SarifState;
  readonly suppression?: SuppressedFinding['suppression'];
}

export function sarifResult(finding: LocatedFinding, { ruleIndex, state, suppression }: ResultContext): object {
  const { rule, severity, certainty, at, related, witness, fix } = finding;
  return {
    ruleId: rule,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: visible(sentenceOf(finding)) },
    locations: [locationOf(at)],
    ...(related.length === 0 ? {} : { relatedLocations: related.map(relatedLocation) }),
    partialFingerprints: { 'lockstep/v1': finding.fingerprint },
    ...(state === undefined ? {} : { baselineState: state }),
    ...(suppression === undefined ? {} : { suppressions: [suppressionOf(suppression)] }),
    ...(fix?.replaces === undefined ? {} : { fixes: [fixOf(fix, fix.replaces)] }),
    properties: { certainty, ...(witness === undefined ? {} : { witness: `${witness.says}\n${witness.yaml}` }) },
  };
}

function sentenceOf({ message, didYouMean, at }: LocatedFinding): string {
  const row = at.row === undefined || at.range !== undefined ? '' : ` (row ${at.row})`;
  return didYouMean === undefined ? `${message}${row}` : `${message}${row} Did you mean "${didYouMean}"?`;
}

function locationOf({ file, range }: Location): object {
  return {
    physicalLocation: {
      artifactLocation: artifact(file),
      ...(range === undefined ? {} : { region: regionOf(range) }),
    },
  };
}

function relatedLocation({ at, note }: LocatedFinding['related'][number], index: number): object {
  return { id: index + 1, ...locationOf(at), message: { text: visible(note) } };
}

/** A path is a relative reference of RFC 3986; one that is not inside the folder stays what it is. */
function artifact(file: string): object {
  const uri = file.split('/').map(encodeURIComponent).join('/');
  return file.startsWith('/') ? { uri: `file://${uri}` } : { uri, uriBaseId: 'SRCROOT' };
}

/** Columns count UTF-16 units from 1, the last one excluded, as `columnKind` says. */
function regionOf({ from, to }: Range): object {
  return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
}

function suppressionOf({ reason, until, owner, at }: SuppressedFinding['suppression']): object {
  const terms = [
    ...(until === undefined ? [] : [`until ${until}`]),
    ...(owner === undefined ? [] : [`owner ${owner}`]),
  ];
  const justification = terms.length === 0 ? reason : `${reason} (${terms.join(', ')})`;
  return { kind: 'inSource', status: 'accepted', justification: visible(justification), location: locationOf(at) };
}

function fixOf({ title, file }: LocatedFix, { range, by }: NonNullable<LocatedFix['replaces']>): object {
  const replacement = { deletedRegion: regionOf(range), ...(by === '' ? {} : { insertedContent: { text: by } }) };
  return {
    description: { text: visible(title) },
    artifactChanges: [{ artifactLocation: artifact(file), replacements: [replacement] }],
  };
}
