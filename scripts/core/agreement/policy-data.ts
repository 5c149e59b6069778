/** What every definition may carry, whatever its kind; the shape is `schemas/common.schema.json`. */
export type Status = 'draft' | 'proposed' | 'active' | 'deprecated' | 'retired';

/** Team or role that answers for a definition, by side. */
export interface Owners {
  readonly marketing?: string;
  readonly sales?: string;
  readonly operations?: string;
}
