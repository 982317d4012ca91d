import type { Rule } from "../../rule.js";
import { brokenPlaceholder } from "./broken-placeholder/broken-placeholder.js";
import { personalDataPlaceholder } from "./personal-data-placeholder/personal-data-placeholder.js";
import { unknownPlaceholder } from "./unknown-placeholder/unknown-placeholder.js";
import { unresolvedPlaceholder } from "./unresolved-placeholder/unresolved-placeholder.js";

/** The rules of the family `template`. */
export const rules: readonly Rule[] = [brokenPlaceholder, personalDataPlaceholder, unknownPlaceholder, unresolvedPlaceholder];
