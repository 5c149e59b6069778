/** A lead as the function written by hand takes it: the same plain objects that the module takes. */

export interface HandLead {
  readonly id: string;
  readonly fields: HandFields;
  readonly events?: readonly HandEvent[];
  readonly records?: readonly HandRecord[];
}

export interface HandFields {
  readonly 'company.industry'?: string;
  readonly 'company.employees'?: number;
  readonly 'company.revenue'?: number;
  readonly 'company.country'?: string;
  readonly 'company.stock_turns'?: number;
  readonly 'company.tool'?: string;
  readonly 'contact.title'?: string;
  readonly 'contact.email'?: string;
  readonly 'contact.consent'?: string;
  readonly 'contact.relationship'?: string;
}

export interface HandEvent {
  readonly id: string;
  readonly signal: string;
  readonly at: number;
  readonly properties?: { readonly minutes?: number; readonly about?: string; readonly campaign?: string };
}

export interface HandRecord {
  readonly what: 'entered' | 'rejected' | 'override';
  readonly stage: string;
  readonly at: number;
  readonly reason?: string;
}
