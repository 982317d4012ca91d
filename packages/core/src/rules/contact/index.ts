import type { Rule } from "../../rule.js";
import { offPlatform } from "./off-platform/off-platform.js";

/** The rules of the family `contact`. */
export const rules: readonly Rule[] = [offPlatform];
