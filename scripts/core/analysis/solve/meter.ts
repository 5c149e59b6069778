/** Counts the work of solving in steps: combinations of rows tried, and as many for work as long. */
export class Meter {
  private readonly limit: number;
  private count = 0;

  constructor(limit: number) {
    this.limit = limit;
  }

  spend(steps: number): void {
    this.count += steps;
  }

  get isSpent(): boolean {
    return this.count >= this.limit;
  }

  get spent(): number {
    return Math.round(this.count);
  }
}
