/** The options of each rule by rule ID. */
export interface RuleOptions {}
