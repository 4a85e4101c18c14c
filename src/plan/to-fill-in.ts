/** What stands in a new plan where people have something to write; the rule `placeholder` finds it. */
export const TO_FILL_IN = '___';
