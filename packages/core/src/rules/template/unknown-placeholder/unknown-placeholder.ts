import * as z from "zod/mini";
import { nearest } from "../../../config/nearest.js";
import { findOwnPrint, findPrint, listPlaceholders } from "../../../document/helpdesk.js";
import { printedName } from "../../../document/prints.js";
import { defineRule, type Rule } from "../../../rule.js";
import { names, ownPlaceholders } from "../../option.js";

/** More letters wrong are another name, that of a field of the shop's own. */
const mostTypos = 2;

/** A placeholder whose name is not on the list of those that the sending system knows, or is close to one that it knows. */
export const unknownPlaceholder: Rule = defineRule({
  id: "template/unknown-placeholder",
  meta: { category: "placeholder", summary: "Disallow placeholders that the sending system does not know" },
  options: () =>
    z.strictObject({
      allow: names("The names that are known; with an empty list every name is."),
      placeholders: ownPlaceholders(),
    }),
  messages: {
    found: {
      en: "“{{text}}” is no placeholder that is known here. Check its name.",
      "zh-CN": "“{{text}}”不是已知的占位符。请检查名称。",
    },
    misspelled: {
      en: "“{{text}}” is no placeholder of {{helpdesk}}. Did you mean “{{name}}”?",
      "zh-CN": "“{{text}}”不是{{helpdesk}}的占位符。您是指“{{name}}”吗？",
    },
  },
  check: function* ({ document, message: { helpdesk }, options }) {
    const isOwn = (name: string): boolean => findOwnPrint(printedName(name), options.placeholders) !== null;
    const placeholders = document.placeholders.filter(({ isBroken, isControl, name }) => !isBroken && !isControl && !isOwn(name));
    if (options.allow.length > 0) {
      const known = new Set(options.allow.map((name) => name.toLowerCase()));
      for (const { at, name } of placeholders) if (!known.has(printedName(name).toLowerCase())) yield { messageId: "found", at };
      return;
    }
    const list = helpdesk === null ? null : listPlaceholders(helpdesk);
    if (list === null) return;
    for (const { at, name } of placeholders) {
      const printed = printedName(name);
      if (findPrint(printed, helpdesk) !== null) continue;
      const meant = nearest(printed, list.names, mostTypos);
      if (meant !== undefined) yield { messageId: "misspelled", at, data: { helpdesk: list.title, name: meant }, advice: true };
    }
  },
});
