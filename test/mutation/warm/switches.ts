/** What changed code looks at: which change is switched on, and where it notes what was reached. */
import type { InstrumenterContext } from '@stryker-mutator/api/core';
import type { Observer } from './test-file.ts';

declare global {
  var __stryker__: InstrumenterContext | undefined;
}

export function switches(): InstrumenterContext {
  globalThis.__stryker__ ??= {};
  return globalThis.__stryker__;
}

/** Notes what is reached, by test. */
export const noting: Observer = {
  enter(id) {
    switches().currentTestId = id;
  },
  leave() {
    delete switches().currentTestId;
  },
};

export const unnoted: Observer = { enter() {}, leave() {} };

/** Switches a change on for as long as a test runs. */
export function switching(mutant: string): Observer {
  return {
    enter() {
      switches().activeMutant = mutant;
    },
    leave() {
      delete switches().activeMutant;
    },
  };
}

/** Whether a change was reached under an id. */
export function isReached(mutant: string, id: string): boolean {
  return switches().mutantCoverage?.perTest[id]?.[mutant] !== undefined;
}
