import type { Rule } from "../../rule.js";

/** The rules of the family `attachment`. */
export const rules: readonly Rule[] = [];
