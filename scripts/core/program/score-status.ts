/** The statuses every score can have; a model may declare more. */

export const SCORED = 'scored';
/** The population of the model does not hold the lead. */
export const NOT_APPLICABLE = 'not-applicable';
/** An earlier test is not decided. */
export const UNDETERMINED = 'undetermined';
