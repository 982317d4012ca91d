import type { Rule } from "../../rule.js";
import { changeRequest } from "./change-request/change-request.js";
import { gating } from "./gating/gating.js";
import { incentive } from "./incentive/incentive.js";
import { positiveRequest } from "./positive-request/positive-request.js";
import { repeatRequest } from "./repeat-request/repeat-request.js";
import { threat } from "./threat/threat.js";
import { trade } from "./trade/trade.js";

/** The rules of the family `review`. */
export const rules: readonly Rule[] = [changeRequest, gating, incentive, positiveRequest, repeatRequest, threat, trade];
