import type { Language } from "../schema.js";
import { abuse } from "./abuse.js";
import { contact } from "./contact.js";
import { grammar, grammarWords } from "./grammar.js";
import { innocence } from "./innocence.js";
import { messageKind } from "./message-kind.js";
import { numbers } from "./numbers.js";
import { payment } from "./payment.js";
import { privacy } from "./privacy.js";
import { promotion } from "./promotion.js";
import { reviews } from "./reviews.js";
import { sale } from "./sale.js";

/** Arabic of the Gulf, of Egypt and of writing. */
export const ar: Language = {
  locale: "ar",
  lexicons: [grammarWords, contact, payment, sale, promotion, reviews, privacy, abuse, messageKind, innocence],
  grammar,
  numbers,
};
