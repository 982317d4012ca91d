import { packLexicons } from "./pack.js";
import type { Language } from "./schema.js";
import { Vocabulary } from "./vocabulary.js";

/** Makes one vocabulary of several languages. */
export function compileVocabulary(languages: readonly Language[]): Vocabulary {
  return new Vocabulary(languages.map(({ lexicons, grammar, packed }) => ({ packed: packed ?? packLexicons({ lexicons, grammar }), deniesBack: grammar.negation === "both" })));
}
