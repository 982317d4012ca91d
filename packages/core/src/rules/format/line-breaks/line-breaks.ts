import * as z from "zod/mini";
import { matchesOf } from "../../../matches.js";
import type { Format } from "../../../message.js";
import { defineRule, type Rule, replace } from "../../../rule.js";
import { option, wholeNumber } from "../../option.js";

/** One line break in the source of a format, with the blanks around it. Blanks are bounded: longer runs are no layout. */
function breakOf(format: Format): { readonly pattern: string; readonly text: string } {
  if (format === "html") return { pattern: "<br\\b[^<>]{0,100}>(?:\\s|&nbsp;|&#160;){0,16}", text: "<br>" };
  return { pattern: "(?:\\r\\n|\\n|\\r(?!\\n))[ \\t\\u00a0]{0,16}", text: "\n" };
}

/** Patterns of a format: more breaks in a row than allowed, one break; and how one is written. */
interface Breaks {
  readonly tooMany: RegExp;
  readonly single: RegExp;
  readonly text: string;
}

const breaksByFormat = new Map<string, Breaks>();

function breaksOf(format: Format, max: number): Breaks {
  const key = `${format} ${max}`;
  let breaks = breaksByFormat.get(key);
  if (breaks === undefined) {
    const { pattern, text } = breakOf(format);
    breaks = { tooMany: new RegExp(`(?:${pattern}){${max + 1},}`, "gi"), single: new RegExp(pattern, "gi"), text };
    breaksByFormat.set(key, breaks);
  }
  return breaks;
}

/** Paragraphs or lines of an editor without text, in a row, which a reader sees as line breaks. */
const emptyBlocks =
  /(?:<(p|div)\b[^<>]{0,200}>(?:\s|&nbsp;|&#160;|<br\b[^<>]{0,100}>|<\/?(?:span|font|b|i|o:p)\b[^<>]{0,100}>){0,16}<\/\1>\s{0,16}){1,64}/gi;

/** More line breaks in a row than allowed. */
export const lineBreaks: Rule = defineRule({
  id: "format/line-breaks",
  meta: { category: "formatting", summary: "Disallow more than two line breaks in a row", fixable: true },
  options: () =>
    z.strictObject({
      max: option(wholeNumber(1, 20), 2, "How many line breaks may follow each other."),
    }),
  messages: {
    found: {
      en: "There are {{count}} line breaks in a row here. Use at most {{max}}.",
      "zh-CN": "此处连续换行 {{count}} 次。最多使用 {{max}} 次。",
    },
  },
  check: function* ({ document, message, options: { max } }) {
    const source = document.source("text");
    const { tooMany, single, text } = breaksOf(message.format, max);
    for (const { index, 0: run } of matchesOf(tooMany, source)) {
      const at = { field: "text", start: index, end: index + run.length } as const;
      // What follows at the end of a message is seen by nobody.
      if (at.end === source.length && message.format !== "html") continue;
      const count = (run.match(single) as RegExpMatchArray).length;
      const lineEnd = run.includes("\r\n") ? "\r\n" : text;
      yield { messageId: "found", at, data: { count, max }, fix: replace(at, lineEnd.repeat(max)) };
    }
    if (message.format !== "html") return;
    for (const { index, 0: run } of source.matchAll(emptyBlocks)) {
      const count = [...run.matchAll(/<(?:p|div)\b/gi)].length + 1;
      if (count > max) yield { messageId: "found", at: { field: "text", start: index, end: index + run.length }, data: { count, max } };
    }
  },
});
