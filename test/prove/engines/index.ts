/** The engines by id; the first is the reference. */
import { openDuckdb } from './duckdb.ts';
import type { Engine } from './engine.ts';
import { openInterpreter } from './interpreter.ts';
import { openModule } from './module.ts';
import { openPostgresql } from './pglite.ts';

const ENGINES = {
  interpreter: openInterpreter,
  module: openModule,
  duckdb: openDuckdb,
  pglite: openPostgresql,
} as const satisfies Readonly<Record<string, () => Promise<Engine>>>;

export type EngineId = keyof typeof ENGINES;
export const ENGINE_IDS = Object.keys(ENGINES).filter(isEngineId);

export function isEngineId(id: string): id is EngineId {
  return Object.hasOwn(ENGINES, id);
}

export async function openEngines(ids: readonly EngineId[] = ENGINE_IDS): Promise<readonly Engine[]> {
  return Promise.all(ids.map((id) => ENGINES[id]()));
}

export async function closeEngines(engines: readonly Engine[]): Promise<void> {
  await Promise.all(engines.map((engine) => engine.close()));
}
