import type { Format } from "@sendlint/core";

const element =
  /<(?:a|b|body|br|center|div|em|font|h[1-6]|hr|html|i|img|li|ol|p|span|strong|style|table|td|tr|u|ul)(?:\s[^<>]{0,500})?\/?>/i;

/** How a text is written whose file does not say. */
export function guessFormat(text: string): Format {
  return element.test(text) ? "html" : "text";
}
