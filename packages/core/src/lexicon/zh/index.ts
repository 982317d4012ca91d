import type { Language } from "../schema.js";
import { grammar, grammarWords } from "./grammar.js";
import { messageKind } from "./message-kind.js";
import { numbers } from "./numbers.js";
import { words } from "./words.js";

/** Simplified Chinese: begun. */
export const zh: Language = { locale: "zh", lexicons: [grammarWords, words, messageKind], grammar, numbers };
