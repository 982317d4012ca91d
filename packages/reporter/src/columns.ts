import stringWidth from "string-width";

/** What a terminal shows as one character, and the columns that it takes. */
interface Character {
  readonly text: string;
  readonly columns: number;
}

const cut = "…";

/** Texts of which each unit is a character for itself: Latin letters, common signs, and the wide letters of Chinese, Japanese and Korean. */
const simple =
  /^[ -~\u00a1-\u00ac\u00ae-\u024f\u2010-\u2027\u20ac\u3001-\u301f\u3041-\u3096\u30a1-\u30fa\u30fc\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff5e]*$/;
const firstWide = "\u3001";

const segmenter = new Intl.Segmenter();

/** How many columns of a terminal a text takes. Wide characters take two. */
export function countColumns(text: string): number {
  if (!simple.test(text)) return stringWidth(text);
  let columns = 0;
  for (let at = 0; at < text.length; at++) columns += readSimple(text, at).columns;
  return columns;
}

/** The text, or as much of its start as fits with a sign that it goes on. */
export function keepStart(text: string, columns: number): string {
  const kept = countFitting(readForwards(text), columns);
  return kept === null ? text : text.slice(0, kept) + (columns < 1 ? "" : cut);
}

/** The text, or as much of its end as fits with a sign that something is before it. */
export function keepEnd(text: string, columns: number): string {
  const kept = countFitting(readBackwards(text), columns);
  return kept === null ? text : (columns < 1 ? "" : cut) + text.slice(text.length - kept);
}

/** Units of the characters that fit and leave a column for the sign; `null` where all of them fit. Looks at no more than it has to. */
function countFitting(characters: Iterable<Character>, columns: number): number | null {
  let used = 0;
  let units = 0;
  let fitting = 0;
  for (const { text, columns: own } of characters) {
    used += own;
    units += text.length;
    if (used > columns) return fitting;
    if (used < columns) fitting = units;
  }
  return null;
}

function* readForwards(text: string): Iterable<Character> {
  if (simple.test(text)) for (let at = 0; at < text.length; at++) yield readSimple(text, at);
  else for (const { segment } of segmenter.segment(text)) yield { text: segment, columns: stringWidth(segment) };
}

function* readBackwards(text: string): Iterable<Character> {
  if (simple.test(text)) for (let at = text.length - 1; at >= 0; at--) yield readSimple(text, at);
  else for (const { segment } of Array.from(segmenter.segment(text)).reverse()) yield { text: segment, columns: stringWidth(segment) };
}

function readSimple(text: string, at: number): Character {
  const character = text[at] ?? "";
  return { text: character, columns: character < firstWide ? 1 : 2 };
}
