/** An asset is described differently. */
import type { ChangeRule } from '../../change-rule.ts';

export const assetChanged: ChangeRule = {
  id: 'change/asset-changed',
  title: 'An asset is described differently',
  severity: 'info',
  certainty: 'observed',
  why: 'Whoever sends it has to know for whom and until when it is.',
  remedy: 'Tell whoever uses it.',
  subject: 'asset',
  direction: 'changed',
  reaches: 'compatible',
  affects: ['marketing', 'sales'],
  noMirror: 'Read backwards it is a change of the same rule.',
};
