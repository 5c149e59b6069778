/** Everything that is measured, in the order of the README. */
import { bulkSection } from './bulk.ts';
import { interpreterSection } from './interpreter.ts';
import { measuresSection } from './measures.ts';
import { moduleSection, peersSection } from './module.ts';
import { reviewSection } from './review.ts';
import type { Section } from './section.ts';
import { startUpSection } from './start-up.ts';

export const sections: readonly Section[] = [
  moduleSection,
  peersSection,
  interpreterSection,
  bulkSection,
  reviewSection,
  measuresSection,
  startUpSection,
];
