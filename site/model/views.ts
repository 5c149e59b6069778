/** The three voices on one signal: what each side reads into it, and what they agreed on. */
import type { Definition } from '#core/agreement/agreement.ts';
import type { AgreedView, Dispute, OpenQuestion, SettledView, Signal, View } from '#core/schema/policies.generated.ts';
import { find } from './definitions.ts';
import { written } from './written.ts';

export interface Views {
  readonly marketing: Partial<View>;
  readonly sales: Partial<View>;
  readonly agreed: Partial<SettledView>;
  /** In place of an agreed view: what the two have not settled. */
  readonly open: OpenQuestion | undefined;
  /** The two sides count the signal as different stages. */
  readonly differ: boolean;
}

export function viewsOf(signal: Definition): Views {
  const { views } = written<Signal>(signal);
  const marketing: Partial<View> = views?.marketing ?? {};
  const sales: Partial<View> = views?.sales ?? {};
  const agreed: AgreedView | Partial<SettledView> = views?.agreed ?? {};
  const open = 'not_agreed' in agreed ? agreed : undefined;
  return {
    marketing,
    sales,
    agreed: 'not_agreed' in agreed ? {} : agreed,
    open,
    differ: marketing.counts_as !== sales.counts_as,
  };
}

/** The question of a dispute, by its id. */
export function disputeText(id: string): string {
  const dispute = find('dispute', id);
  return dispute === undefined ? id : written<Dispute>(dispute).question;
}

export function hasViews(signal: Definition): boolean {
  return written<Signal>(signal).views !== undefined;
}
