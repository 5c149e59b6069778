/** What the pages read of definitions as they are written; the shapes are those of the schemas. */
import type { ViewSide } from '#core/conditions/test.ts';

export interface WrittenCompany {
  readonly name: string;
  readonly version: string;
  readonly valid_from?: string;
  readonly review_by?: string;
  readonly currency: string;
  readonly time_zone: string;
  readonly why?: string;
  readonly repository?: { readonly url: string; readonly branch: string };
}

export interface WrittenView {
  readonly counts_as?: string;
  readonly reading?: string;
  readonly agreed_on?: string;
}

export interface OpenQuestion {
  readonly not_agreed: string;
  readonly owner: string;
  readonly due: string;
}

export interface WrittenSignal {
  readonly views?: Readonly<Partial<Record<Exclude<ViewSide, 'agreed'>, WrittenView>>> & {
    readonly agreed?: WrittenView | OpenQuestion;
  };
  readonly next?: { readonly who: string; readonly does: string; readonly due_in?: string };
}
