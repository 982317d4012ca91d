import type { Rule } from "../../rule.js";

/** The rules of the family `links`. */
export const rules: readonly Rule[] = [];
