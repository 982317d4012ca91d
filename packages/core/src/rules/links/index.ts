import type { Rule } from "../../rule.js";
import { deceptive } from "./deceptive/deceptive.js";
import { external } from "./external/external.js";
import { insecure } from "./insecure/insecure.js";
import { platformPromotion } from "./platform-promotion/platform-promotion.js";
import { shortened } from "./shortened/shortened.js";

/** The rules of the family `links`. */
export const rules: readonly Rule[] = [deceptive, external, insecure, platformPromotion, shortened];
