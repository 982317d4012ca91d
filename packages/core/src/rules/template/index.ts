import type { Rule } from "../../rule.js";

/** The rules of the family `template`. */
export const rules: readonly Rule[] = [];
