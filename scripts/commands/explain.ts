/** `explain`: the whole story of one lead, from the sample leads or from a file. */
import { locateFindings } from '../core/report/locate.ts';
import { sourceIn, storyOf } from '../core/report/lead-story.ts';
import type { Command } from './command.ts';
