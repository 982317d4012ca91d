import fc from "fast-check";
import type { SourceString } from "../source-string.js";

/** Text as people and machines write it: letters of many scripts, quotes, signs of every notation, line ends, pairs. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "a",
        "b ",
        " ",
        "  ",
        "Hi {{name}}",
        "\n",
        "\n\n",
        "\t",
        '"',
        '""',
        "'",
        "''",
        "\\",
        "\\n",
        "/",
        ":",
        ": ",
        " #",
        "#",
        "- ",
        "|",
        ">",
        "%",
        "&",
        "&amp;",
        "<",
        "<b>",
        "]]>",
        ",",
        ";",
        "é",
        "ß",
        "微信",
        "😀",
        "\u00a0",
        "\u200b",
        "https://shop.example",
        "{",
        "}",
        "[",
        "]",
        "*",
        "!",
        "@",
        "`",
        "~",
        "null",
        "1",
      ),
      fc.string({ minLength: 1, maxLength: 3, unit: "grapheme" }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(""))
  // Files hold no lone surrogates, no byte order marks and no signs that XML and YAML forbid.
  .filter((text) => !/\p{Cs}|(?![\n\t])\p{Cc}|\p{Zl}|\p{Zp}|\ufeff|\p{Cn}/u.test(text));

/** A text, and a part of it that cuts no surrogate pair. */
export const textWithPart: fc.Arbitrary<{ readonly text: string; readonly start: number; readonly end: number }> = fc
  .tuple(anyText, fc.nat(), fc.nat())
  .map(([text, a, b]) => {
    const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number];
    return { text, start: offPair(text, start), end: offPair(text, end) };
  });

function offPair(text: string, offset: number): number {
  const isInside = /[\udc00-\udfff]/.test(text.charAt(offset)) && /[\ud800-\udbff]/.test(text.charAt(offset - 1));
  return isInside ? offset - 1 : offset;
}

/** The file with an edit made; `null` where the notation cannot hold it. */
export function editFile(
  file: string,
  string: SourceString,
  part: { readonly start: number; readonly end: number },
  text: string,
): string | null {
  const edit = string.edit(part, text);
  return edit && file.slice(0, edit.start) + edit.text + file.slice(edit.end);
}
