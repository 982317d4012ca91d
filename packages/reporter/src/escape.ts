/** Characters that move the cursor, turn the reading direction or cannot be seen; joiners stay, emoji and scripts need them. */
const unseen = /[\p{Cc}\p{Cs}\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]/gu;

const short: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** Makes control, bidi and invisible characters and lone surrogates visible: U+202E becomes `\u{202e}`. */
export function escapeControl(text: string): string {
  return text.replace(unseen, (character) => short[character] ?? `\\u{${hex(character)}}`);
}

/** The same for JSON text: a reader gets the characters back, a terminal never sees them. */
export function escapeControlInJson(json: string): string {
  return json.replace(unseen, (character) => (character === "\n" ? character : `\\u${hex(character).padStart(4, "0")}`));
}

function hex(character: string): string {
  return character.charCodeAt(0).toString(16);
}
