/** The formats, in the order the help names them. */
import type { Format } from '../format.ts';
import { github } from './github.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { pretty } from './pretty.ts';
import { sarif } from './sarif.ts';

export const formats: readonly Format[] = [pretty, json, github, markdown, sarif];
