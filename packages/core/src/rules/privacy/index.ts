import type { Rule } from "../../rule.js";
import { dataRequest } from "./data-request/data-request.js";

/** The rules of the family `privacy`. */
export const rules: readonly Rule[] = [dataRequest];
