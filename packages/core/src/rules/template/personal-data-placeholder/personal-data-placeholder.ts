import * as z from "zod/mini";
import { wordsOf } from "../../../document/placeholder-words.js";
import { defineRule, type Rule } from "../../../rule.js";
import { names } from "../../option.js";
import { harmlessWords, personalCompounds, personalPairs, personalWords } from "./name-parts.js";

/** Whether a placeholder of this name prints somebody's personal data. */
function printsPersonalData(name: string): boolean {
  const words = wordsOf((name.split("|", 1)[0] as string).trim()).map((word) => word.toLowerCase());
  if (words.some((word) => harmlessWords.has(word))) return false;
  return words.some(
    (word, i) => personalWords.has(word) || personalCompounds.test(word) || personalPairs.has(`${word} ${words[i + 1] ?? ""}`),
  );
}

/** A placeholder in a template that would print personal data into the message. */
export const personalDataPlaceholder: Rule = defineRule({
  id: "template/personal-data-placeholder",
  meta: { category: "placeholder", summary: "Disallow placeholders that print personal data" },
  options: z.strictObject({
    allow: names("Names that may stand in a template all the same."),
  }),
  messages: {
    found: {
      en: "“{{text}}” prints personal data into the message. Remove it.",
      "zh-CN": "“{{text}}”会在消息中输出个人信息。请删除。",
    },
  },
  check: function* ({ document, message, options }) {
    if (message.kind !== "template") return;
    for (const { at, isBroken, isControl, name } of document.placeholders) {
      if (!isBroken && !isControl && !options.allow.includes(name) && printsPersonalData(name)) yield { messageId: "found", at };
    }
  },
});
