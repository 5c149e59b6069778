/** Reading what a policy says where nobody has promised its shape: a broken policy is read as well. */
export interface WrittenMap {
  readonly [key: string]: unknown;
}

export function isMap(value: unknown): value is WrittenMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

export function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

/** Empty where something else is written. */
export function mapOf(value: unknown): WrittenMap {
  return isMap(value) ? value : {};
}

/** Empty where something else is written. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
