/** Stands for no letter that a word has in common with the one before it; the letters behind it in the alphabet for one, two … */
const noneShared = "A".charCodeAt(0);

/**
 * Unpacks words in lower case that are in order: each says how many of its first units are those of the word before it, and then the rest.
 * `scripts/packed-words.mjs` packs.
 */
export function unpackWords(packed: string): readonly string[] {
  const words: string[] = [];
  let word = "";
  for (const [, shared = "", rest = ""] of packed.matchAll(/([A-Z])([^A-Z]*)/g)) {
    word = word.slice(0, shared.charCodeAt(0) - noneShared) + rest;
    words.push(word);
  }
  return words;
}
