/** How far a long piece of work is, on one line that is written over; on a terminal only. */

const EVERY_MS = 200;
const WIDTH = 30;

export interface Progress {
  /** `percent` is negative while it is not known. */
  show(step: string, percent: () => number): void;
  done(): void;
}

export function progressOn(stream: NodeJS.WriteStream, wanted: boolean): Progress {
  if (!wanted || stream.isTTY !== true) return { show: () => undefined, done: () => undefined };
  let line = (): string => '';
  const timer = setInterval(() => stream.write(`\r${line()}\u001B[K`), EVERY_MS);
  return {
    show(step, percent) {
      line = () => `${step} ${bar(percent())}`;
    },
    done() {
      clearInterval(timer);
      stream.write('\r\u001B[K');
    },
  };
}

export function bar(percent: number): string {
  if (!(percent >= 0)) return '…';
  const done = Math.round((Math.min(percent, 100) / 100) * WIDTH);
  return `${'█'.repeat(done)}${'░'.repeat(WIDTH - done)} ${Math.floor(Math.min(percent, 100))} %`;
}
