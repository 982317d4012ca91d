/** A scheme and where it begins. */
export interface Scheme {
  readonly scheme: string;
  readonly start: number;
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
const longestPath = 2048;

/** A scheme right before an offset, also a mangled one: `hxxp://`, `http:\\`, `https//`, `https : //`. */
export function schemeBefore(folded: string, at: number): Scheme | null {
  const before = folded.charAt(at - 1);
  if (before !== "/" && before !== "\\" && before !== " " && before !== ":") return null;
  const match =
    /(?:(?<![a-z0-9])([a-z][a-z0-9+-]{1,14})\s?:\s?[\\/]\s?[\\/]{1,2}|(?<![a-z0-9])(h(?:tt|xx|\*\*)ps?|ftp)\s?(?::|[\\/]{2}|:\s?[\\/])(?:[\\/]{0,2}))\s?$/.exec(
      folded.slice(Math.max(0, at - 24), at),
    );
  if (match === null) return null;
  const scheme = (match[1] ?? (match[2] as string)).replace("xx", "tt").replace("**", "tt");
  return { scheme, start: at - match[0].length };
}

/** A user name and a password before a host together are no longer than this. UTF-16 units. */
const longestUser = 64;

/** The scheme before the user name that stands before a host: only with one, `name@host` is no email address. */
export function schemeBeforeUser(clean: string, folded: string, host: number): Scheme | null {
  if (clean.charAt(host - 1) !== "@") return null;
  let start = host - 1;
  while (host - start <= longestUser && /[\w.:%+~-]/.test(clean.charAt(start - 1))) start--;
  return start === host - 1 ? null : schemeBefore(folded, start);
}

/** Where port, path, query and fragment end that follow a host; the offset itself where nothing follows. */
export function pathEnd(clean: string, start: number): number {
  let at = start;
  const port = /^:\d{2,5}(?!\d)/.exec(clean.slice(at, at + 7));
  if (port !== null) at += port[0].length;
  const next = clean.charAt(at);
  const opens = next === "/" || ((next === "?" || next === "#") && /[\p{L}\p{N}]/u.test(clean.charAt(at + 1)));
  if (!opens) return at;
  const limit = Math.min(clean.length, at + longestPath);
  let end = at;
  let depth = 0;
  while (end < limit) {
    const unit = clean.charAt(end);
    if (/[\s<>"“”«»|`、。，]/.test(unit) || unspaced.test(unit)) break;
    if (unit === "(") depth++;
    else if (unit === ")" && --depth < 0) break;
    end++;
  }
  while (end > at && /[.,;:!?'*~)\]}’_]/.test(clean.charAt(end - 1)) && !isKept(clean, at, end)) end--;
  return Math.max(end, at);
}

/** A closing bracket that has its opening one in the path stays; so does a placeholder's brace. */
function isKept(clean: string, start: number, end: number): boolean {
  const last = clean.charAt(end - 1);
  if (last === ")") return clean.lastIndexOf("(", end) > start;
  if (last === "}") return clean.lastIndexOf("{", end) > start;
  return last === "_" && /[\p{L}\p{N}]/u.test(clean.charAt(end - 2));
}
