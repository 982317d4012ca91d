import type { Rule } from "../../rule.js";
import { buyerLanguage } from "./buyer-language/buyer-language.js";
import { cancelRequest } from "./cancel-request/cancel-request.js";
import { confirmation } from "./confirmation/confirmation.js";
import { courtesyOnly } from "./courtesy-only/courtesy-only.js";
import { importantSubject } from "./important-subject/important-subject.js";
import { missingOrderId } from "./missing-order-id/missing-order-id.js";
import { optOutLink } from "./opt-out-link/opt-out-link.js";
import { sendWindow } from "./send-window/send-window.js";

/** The rules of the family `message`. */
export const rules: readonly Rule[] = [
  buyerLanguage,
  cancelRequest,
  confirmation,
  courtesyOnly,
  importantSubject,
  missingOrderId,
  optOutLink,
  sendWindow,
];
