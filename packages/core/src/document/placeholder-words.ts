import { editorWords, fillWords, labelWords } from "./data/bracket-words.js";
import { fieldEnds, fieldWords } from "./data/field-words.js";

const compoundEnd = new RegExp(`(?:${fieldEnds.join("|")})$`);
const words = /[\p{L}\p{M}\p{N}]+/gu;

/** Splits a name into folded words; `firstName`, `first_name`, `FIRST-NAME` and `First name` give the same. */
export function wordsOf(name: string): string[] {
  const spaced = name.replaceAll(/(\p{Ll})(\p{Lu})/gu, "$1 $2");
  return (
    spaced
      .normalize("NFD")
      .replaceAll(/\p{Mn}/gu, "")
      .normalize("NFC")
      .toLowerCase()
      .match(words) ?? []
  );
}

/** Whether the words name a field: `Buyer Name`, `order id`, `LASTNAME`, `first_name`. */
export function isFieldName(name: string): boolean {
  const named = wordsOf(name);
  const isToFill = fillWords.has(named[0] as string);
  if (named.length > (isToFill ? 6 : 4)) return false;
  if (!isToFill && named.some((word) => editorWords.has(word) || /^\d+$/.test(word))) return false;
  return named.some((word) => fieldWords.has(word) || compoundEnd.test(word));
}

/** Whether words in capitals in brackets are a key, a size, an abbreviation or a number rather than a field. */
export function isLabel(name: string): boolean {
  const named = wordsOf(name);
  return named.length > 4 || named.every((word) => word.length < 4) || named.some((word) => labelWords.has(word) || /\d/.test(word));
}
