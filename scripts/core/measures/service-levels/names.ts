/** What a sentence about a service level has to know beside the level itself. */
import type { Path } from '../../diagnostics/place.ts';

export interface LevelNames {
  /** Titles of what the level refers to; an unknown id is read as it is written. */
  title(
    kind: 'stage' | 'signal' | 'activity' | 'calendar' | 'field' | 'segment' | 'reason' | 'service-level',
    id: string,
  ): string;
  /** A role is spoken of with an article, a team by its name. */
  party(id: string): { readonly title: string; readonly isRole: boolean };
  /** The condition at a path within the level, in words that go on within a sentence. */
  condition(path: Path): string;
}
