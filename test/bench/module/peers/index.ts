/** Every engine the module is measured beside. */
import { cel } from './cel.ts';
import { jsonLogic } from './json-logic.ts';
import { jsonRules } from './json-rules.ts';
import type { Peer } from './peer.ts';
import { zen } from './zen.ts';

export const peers: readonly Peer[] = [jsonLogic, cel, zen, jsonRules];
