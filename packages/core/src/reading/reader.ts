import { detectNumbers } from "../detect/detect.js";
import type { DetectContext, Detection, SpokenSigns } from "../detect/detection.js";
import { detectEmails } from "../detect/emails.js";
import { detectHandles } from "../detect/handles.js";
import { detectLinks } from "../detect/links.js";
import { compileVocabulary } from "../lexicon/compile.js";
import type { Language } from "../lexicon/schema.js";
import type { Vocabulary } from "../lexicon/vocabulary.js";
import { foldWord } from "./fold.js";
import type { Reader } from "./read.js";

/** The spoken signs of several languages in one table each. A word that two languages use keeps the first meaning. */
function mergeSpoken(languages: readonly Language[]): SpokenSigns {
  const digits = new Map<string, string>();
  const repeats = new Map<string, number>();
  const signs = new Map<string, "@" | "." | "-" | "_" | "+" | "/">();
  const put = <Value>(table: Map<string, Value>, word: string, value: Value): void => {
    const folded = foldWord(word);
    if (!table.has(folded)) table.set(folded, value);
  };
  for (const { spoken } of languages) {
    for (const [word, value] of Object.entries(spoken.digits)) put(digits, word, value);
    for (const [word, value] of Object.entries(spoken.repeats)) put(repeats, word, value);
    for (const [sign, words] of Object.entries(spoken.signs)) for (const word of words) put(signs, word, sign as "@");
  }
  return { digits, repeats, signs };
}

/** Drops what overlaps an earlier kind: an address is no handle, a number in a link is no phone. */
function withoutOverlaps(first: readonly Detection[], others: readonly Detection[]): Detection[] {
  const kept = others.filter((detection) => !first.some((other) => other.start < detection.end && detection.start < other.end));
  return [...first, ...kept];
}

/** Makes what reads messages in some languages; the vocabulary is built on first use. */
export function createReader(languages: readonly Language[]): Reader {
  let vocabulary: Vocabulary | undefined;
  const spoken = mergeSpoken(languages);
  return {
    get vocabulary() {
      vocabulary ??= compileVocabulary(languages);
      return vocabulary;
    },
    detect(clean, folded, document, fromDocument, platform) {
      const context: DetectContext = { clean, folded, document, fromDocument, spoken, platform };
      const addresses = withoutOverlaps(detectEmails(context), detectLinks(context));
      const all = withoutOverlaps(withoutOverlaps(addresses, detectNumbers(context)), detectHandles(context));
      return all.sort((a, b) => a.start - b.start || a.end - b.end);
    },
  };
}
