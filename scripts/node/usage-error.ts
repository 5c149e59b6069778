/** The user asked for something that cannot be done: exit code 2, one sentence, no stack trace. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  /** What to do instead, in one sentence. */
  readonly remedy: string | undefined;

  constructor(message: string, remedy?: string) {
    super(message);
    this.remedy = remedy;
  }
}
