import type { Rule } from "../../rule.js";
import { brokenPlaceholder } from "./broken-placeholder/broken-placeholder.js";
import { offPlatformPlaceholder } from "./off-platform-placeholder/off-platform-placeholder.js";
import { personalDataPlaceholder } from "./personal-data-placeholder/personal-data-placeholder.js";
import { unknownPlaceholder } from "./unknown-placeholder/unknown-placeholder.js";
import { unresolvedPlaceholder } from "./unresolved-placeholder/unresolved-placeholder.js";

/** The rules of the family `template`. */
export const rules: readonly Rule[] = [
  brokenPlaceholder,
  offPlatformPlaceholder,
  personalDataPlaceholder,
  unknownPlaceholder,
  unresolvedPlaceholder,
];
