import { defineRule, type Rule } from "@sendlint/core";
import * as z from "zod";

declare module "@sendlint/core" {
  interface RuleOptions {
    "house/wording": { readonly avoid?: readonly string[] };
  }
}

/** Finds words that the house does not use, whole and in any case. */
export const wording: Rule = defineRule({
  id: "house/wording",
  meta: { category: "formatting", summary: "Advise against words that the house does not use" },
  options: z.strictObject({ avoid: z.array(z.string().min(1)).default(["asap", "unfortunately"]) }),
  messages: { found: { en: "“{{text}}” is not how we write. Use other words.", "zh-CN": "“{{text}}”不是我们的用语。请换一种说法。" } },
  *check({ document, options }) {
    const text = document.text.toLowerCase();
    for (const { 0: word, index } of text.matchAll(/[\p{L}'’-]{1,60}/gu)) {
      if (options.avoid.includes(word)) yield { messageId: "found", at: document.range(index, index + word.length) };
    }
  },
});
