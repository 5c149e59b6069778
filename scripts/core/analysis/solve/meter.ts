/** Counts the work of solving in steps: combinations of rows tried, and as many for work as long. */
export class Meter {
  private readonly limit: number;
  private count = 0;
  private end: number;

  constructor(limit: number) {
    this.limit = limit;
    this.end = limit;
  }

  spend(steps: number): void {
    this.count += steps;
  }

  /** So many more steps, spent or not: what is cut short still finds something. */
  allow(steps: number): void {
    this.end = Math.max(this.limit, this.count + steps);
  }

  /** Nothing of what was allowed is left. */
  get isOver(): boolean {
    return this.count >= this.end;
  }

  get isSpent(): boolean {
    return this.count >= this.limit;
  }

  get spent(): number {
    return Math.round(this.count);
  }
}
