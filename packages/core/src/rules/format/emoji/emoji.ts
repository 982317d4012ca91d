import * as z from "zod";
import type { Field, Range } from "../../../diagnostic.js";
import { defineRule, type Rule, replace } from "../../../rule.js";

/**
 * One emoji: a keycap, a flag, or a pictograph that is shown as a picture by default or on request, with its skin tone and whatever is
 * joined to it. Digits, `#`, `*`, © and arrows in text presentation are none. A sequence is bounded as Unicode's own longest are.
 */
const picture =
  /[0-9#*]\ufe0f?\u20e3|\p{RI}\p{RI}?|(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f)\p{EMod}?(?:\u200d\p{Extended_Pictographic}\ufe0f?\p{EMod}?){0,8}/u;
const run = new RegExp(`(?:${picture.source})(?:[ \\u00a0]?(?:${picture.source})){0,63}`, "gu");
/** Signs that decorate and could be letters of a list: careful readers differ on them. */
const ornaments = /[★☆✦✧✪✯✿❀❁♥♡❤❣✓✔✗✘☺☻☹♪♫☀☁☂☎✈✉➤➜➔►▶◆◇●○■□※]{1,64}/gu;
const emoticons = /(?<=^|\s)(?:[:;=8][-o']?[)(\]DPp3/|]|<3|\^_?\^|[xX]D)(?=$|[\s.,!?])/gm;

/** A run with one neighbouring space, so that taking it out leaves no gap. */
function withSpace(source: string, { field, start, end }: Range): Range {
  if (source[start - 1] === " ") return { field, start: start - 1, end };
  return { field, start, end: source[end] === " " ? end + 1 : end };
}

function* find(source: string, field: Field, pattern: RegExp): Generator<Range> {
  for (const { index, 0: text } of source.matchAll(pattern)) yield { field, start: index, end: index + text.length };
}

/** Emoji, also as keycaps and flags. */
export const emoji: Rule = defineRule({
  id: "format/emoji",
  meta: { category: "formatting", summary: "Disallow emoji", fixable: true },
  options: z.strictObject({
    emoticons: z.boolean().default(false).describe("Advise against typed emoticons such as :-) too."),
  }),
  messages: {
    found: {
      en: "“{{text}}” is an emoji, which {{platform}} does not allow. Remove it.",
      "zh-CN": "“{{text}}”是表情符号，{{platform}}不允许。请删除。",
    },
    ornament: {
      en: "“{{text}}” may be taken for an emoji. Leave it out where you can.",
      "zh-CN": "“{{text}}”可能被视为表情符号。尽量不要使用。",
    },
  },
  check: function* ({ document, options }) {
    for (const field of ["subject", "text"] as const) {
      const source = document.source(field);
      const taken: Range[] = [];
      for (const at of find(source, field, run)) {
        taken.push(at);
        yield { messageId: "found", at, fix: replace(withSpace(source, at), "") };
      }
      const isTaken = (at: Range): boolean => taken.some(({ start, end }) => at.start < end && at.end > start);
      for (const at of find(source, field, ornaments)) if (!isTaken(at)) yield { messageId: "ornament", at, advice: true };
      if (!options.emoticons) continue;
      for (const at of find(source, field, emoticons)) yield { messageId: "ornament", at, advice: true };
    }
  },
});
