/** Where the toolkit itself lives; schemas and site are found from here, not from where one stands. */
import { fileURLToPath } from 'node:url';

export const TOOLKIT = new URL('../../', import.meta.url);

export const TOOLKIT_FOLDER = fileURLToPath(TOOLKIT);
