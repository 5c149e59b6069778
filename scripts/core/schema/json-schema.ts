/** A JSON Schema 2020-12 object, with Lockstep's annotations `refersTo` and `defines`. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}
