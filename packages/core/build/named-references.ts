import { decodeHTMLStrict } from "entities/decode";

/**
 * What a named character reference stands for; `false` where there is none of that name. In the bundle it takes the place of the Markdown
 * parser's own, so that one table of names serves both parsers.
 *
 * @param name letters and digits, without the `&` and `;` around them
 */
export function decodeNamedCharacterReference(name: string): string | false {
  const reference = `&${name};`;
  const decoded = decodeHTMLStrict(reference);
  return decoded === reference ? false : decoded;
}
