// Packs lists of words for packages/core/src/packed-words.ts, which unpacks them.

/** How many units can be shared: a letter says how many. */
const mostShared = 25;

/**
 * Words in lower case, each as how much of it the word before it has, and the rest.
 *
 * @param {readonly string[]} words in order, so that neighbours begin alike
 */
export function packWords(words) {
  return words.map((word, index) => packAfter(words[index - 1] ?? "", word)).join("");
}

/** @param {string} before @param {string} word */
function packAfter(before, word) {
  let shared = 0;
  while (shared < mostShared && shared < word.length && word[shared] === before[shared]) shared++;
  return String.fromCharCode("A".charCodeAt(0) + shared) + word.slice(shared);
}
