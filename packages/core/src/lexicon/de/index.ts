import type { Language } from "../schema.js";
import { grammar, grammarWords } from "./grammar.js";
import { messageKind } from "./message-kind.js";
import { numbers } from "./numbers.js";
import { words } from "./words.js";

/** German: begun. */
export const de: Language = { locale: "de", lexicons: [grammarWords, words, messageKind], grammar, numbers };
