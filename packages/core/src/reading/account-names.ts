/** At most two short words stand between an app and an account there: `Skype id: …`, `WhatsApp name is …`. */
const afterApp = /^[^\p{L}\p{N}\n]{0,3}(?:\p{L}{1,4}[^\p{L}\p{N}\n]{1,3}){0,2}?(?<name>[a-z0-9][a-z0-9._-]{3,31})(?![\p{L}\p{N}@])/u;

/** Letters with figures or strokes among them, which no word is made of; what begins with figures measures something. */
const isAccount = /^[a-z](?=[a-z._-]{0,31}[\d_.])[a-z0-9._-]{3,31}$/;

/** The same after a colon behind a script without spaces, where a foreign word can be nothing but a name. */
const afterUnspaced = /^[\u3040-\u30ff\u3400-\u9fff]{0,4}\s?[:：]\s?(?<name>[a-z][a-z0-9._-]{3,31})(?![\p{L}\p{N}@.])/u;
const unspaced = /[\u3040-\u30ff\u3400-\u9fff]/;

/** What every such name holds: most apps have none behind them. */
const fourUnits = /[a-z0-9][a-z0-9._-]{3}/;

/** How far from the name of an app that of an account may end. UTF-16 units. */
const reach = 64;

/** What one of these patterns holds as the name. */
function nameOf({ groups }: RegExpExecArray): string {
  return (groups as { name: string }).name;
}

/** The name of an account right after the name of an app that ends at `end`, or `null`. Offsets end exclusive. */
export function accountAfter(clean: string, start: number, end: number): { readonly start: number; readonly end: number } | null {
  const rest = clean.slice(end, end + reach);
  if (!fourUnits.test(rest)) return null;
  const named = unspaced.test(clean.slice(start, end + 1)) ? afterUnspaced.exec(rest) : null;
  const found = named ?? afterApp.exec(rest);
  if (found === null) return null;
  const name = nameOf(found).replace(/[._-]{1,32}$/, "");
  if (named === null && !isAccount.test(name)) return null;
  const at = end + found[0].indexOf(name);
  return { start: at, end: at + name.length };
}

/** Two words with capitals or more, or one with a capital inside, also in quotation marks, behind at most two small words. */
const afterLookup =
  /^[ *_]{1,2}(?:\p{Ll}{1,4} ){0,2}["“„«'‘*_]{0,2}(?<name>\p{Lu}[\p{L}\d'’.-]{1,24}(?: (?:& |\p{Ll}{1,3} )?\p{Lu}[\p{L}\d'’.-]{1,24}){1,4}|\p{Lu}\p{Ll}{1,16}\p{Lu}[\p{L}\d]{1,24})/u;

/** The name of somebody or something right behind a word that ends at `end`, or `null`. Offsets end exclusive. */
export function nameAfter(clean: string, end: number): { readonly start: number; readonly end: number } | null {
  const found = afterLookup.exec(clean.slice(end, end + 2 * reach));
  if (found === null) return null;
  const name = nameOf(found).replace(/[.'’-]{1,24}$/, "");
  const at = end + found[0].indexOf(name);
  return { start: at, end: at + name.length };
}
