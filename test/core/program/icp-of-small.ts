/** A profile for the small agreement, for tests about what it says and does not decide. */

export function icpWith({ segments, personas }: { readonly segments: string; readonly personas?: string }): string {
  return `
scored_by: fit
customer_value: { signs: [ { title: Keeps buying } ], judged_by: [sales], every: quarter }
criteria: [ { id: sells-goods, need: must-have, about: firmographic } ]
segments: [ ${segments} ]
personas: [ ${personas ?? BUYER} ]`;
}

export const BUYER =
  '{ id: buyer, title: Buyer, buying_role: [user], when: { field: contact.title, has_word: buyer }, pains: [Sundays] }';

export function segment(id: string, when: string, more = ''): string {
  return `{ id: ${id}, when: ${when}, situation: Full shelves.${more} }`;
}
