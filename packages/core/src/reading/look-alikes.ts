import { confusables } from "./confusables.js";

/** Signs and letters that pass for Latin letters beside those in Unicode's confusables: small capitals, strokes, what is only similar. */
const shapes: Readonly<Record<string, string>> = {
  a: "аαɑᴀɐ∀ӑⲁꭺ",
  b: "ьвβʙъƀᏏ",
  c: "сϲᴄçⅽꮯ¢©",
  d: "ԁᴅɗđⅾꮷ",
  e: "еєεᴇҽ℮ɘǝёҿꬲ",
  f: "ғꜰſƒꞙ",
  g: "ɡɢցǥԍ",
  h: "һнʜհнηԋ",
  i: "іɪιıӏïꭵ¡íɩ",
  j: "јᴊϳʝ",
  k: "кκᴋқ",
  l: "ӏʟⅼłا׀ɭ",
  m: "мᴍⅿ₥ʍ",
  n: "пηɴոռñ",
  o: "оοᴏσօøௐ๐ഠ၀оө",
  p: "рρᴘϼ",
  q: "ԛգզϙ",
  r: "гʀᴦɼя",
  s: "ѕꜱʂ§ƽ",
  t: "тτᴛŧ",
  u: "υᴜսцʋ",
  v: "ѵνᴠⅴ∨ѷ",
  w: "ԝᴡшщωѡա",
  x: "хχⅹ×ҳ",
  y: "уγʏүყ¥",
  z: "ᴢʐƶζ",
};

const latin = new Map<string, string>();
for (const [letter, likes] of Object.entries(shapes))
  for (const like of likes.normalize("NFD")) if (!latin.has(like)) latin.set(like, letter);

for (const [letter = "", ...likes] of confusables.split(" ").map((row) => [...row]))
  for (const like of likes) if (!latin.has(like)) latin.set(like, letter);

/** Letters in frames, which NFKC leaves alone. */
const letterRanges: readonly (readonly [first: number, count: number])[] = [
  [0x1f130, 26],
  [0x1f150, 26],
  [0x1f170, 26],
  [0x1f1e6, 26],
];

/** The Latin letter a folded character passes for, itself where it is a plain letter or digit, or `null`. */
export function asLatin(char: string): string | null {
  const code = char.codePointAt(0) as number;
  if (code < 0x80) return char;
  const found = latin.get(char);
  if (found !== undefined) return found;
  for (const [first, count] of letterRanges) if (code >= first && code < first + count) return String.fromCharCode(97 + code - first);
  const base = char.normalize("NFD").charAt(0);
  return base !== char ? asLatin(base) : null;
}

/** By unit: 1 where {@link asLatin} knows it, 2 where it does not; 0 where that was not asked yet. Half of a pair may be one of its letters. */
const known = new Uint8Array(0x10000);

function isKnown(code: number): boolean {
  if (known[code] === 0) known[code] = (code & 0xf800) === 0xd800 || asLatin(String.fromCharCode(code)) !== null ? 1 : 2;
  return known[code] === 1;
}

/** Whether all of a part of a folded text may pass for Latin letters. */
export function mayBeLatin(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isKnown(text.charCodeAt(at))) return false;
  return true;
}

/** Letters that others are on their heads, as folding leaves them; the rest of a word looks the same. */
const turned = new Map<string, string>();
for (const [i, like] of [..."ɐqɔpǝɟƃɥᴉɾʞlɯuodbɹsʇnʌʍxʎz"].entries()) turned.set(like, String.fromCharCode(97 + i));
for (const [like, letter] of ["ɓg", "ıi", "ı̣i", "ןl", "ɥh", "əe", "ɡb", "ǫb", "ᴍw", "ɪi"].map(
  (pair) => [pair.charAt(0), pair.slice(-1)] as const,
))
  if (!turned.has(like)) turned.set(like, letter);
const onlyTurned = /[ɐɔǝɟƃɥᴉɾʞɯɹʇʌʍʎ]/g;

/** The word that a folded one is when its letters stand on their heads, which two of them have to show; or `null`. */
export function turnOver(word: string): string | null {
  if ((word.match(onlyTurned)?.length ?? 0) < 2) return null;
  return [...word].reduceRight<string>((reads, char) => reads + (turned.get(char) ?? char), "");
}

/** What digits and signs stand for in leet; `1` and `!` stand for `i` or `l`. */
export const leet: ReadonlyMap<string, readonly string[]> = new Map([
  ["0", ["o"]],
  ["1", ["i", "l"]],
  ["2", ["z"]],
  ["3", ["e"]],
  ["4", ["a"]],
  ["5", ["s"]],
  ["6", ["g", "b"]],
  ["7", ["t"]],
  ["8", ["b"]],
  ["9", ["g"]],
  ["@", ["a"]],
  ["$", ["s"]],
  ["!", ["i", "l"]],
  ["|", ["l", "i"]],
  ["+", ["t"]],
  ["€", ["e"]],
  ["£", ["l"]],
  ["¥", ["y"]],
]);
