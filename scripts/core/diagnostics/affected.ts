/** Whom a finding or a change concerns: the two teams, those who serve them, and what reads the agreement. */
export type Affected = 'marketing' | 'sales' | 'operations' | 'leadership' | 'crm' | 'reporting';
