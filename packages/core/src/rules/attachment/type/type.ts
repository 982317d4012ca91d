import * as z from "zod/mini";
import { defineRule, type Rule } from "../../../rule.js";
import { findOpening } from "../../opening.js";
import { option } from "../../option.js";
import { extensionOf } from "../file-name.js";

/** A file of a type that the platform does not take. */
export const type: Rule = defineRule({
  id: "attachment/type",
  meta: { category: "attachment", summary: "Disallow attachments of other types" },
  options: () =>
    z.strictObject({
      allow: option(
        z.array(z.string().check(z.regex(/^[a-z\d]{1,12}$/, { error: 'an extension in lower case without its dot, such as "pdf"' }))),
        ["bmp", "doc", "docx", "jpeg", "jpg", "pdf", "png", "tif", "tiff", "txt"],
        "Extensions of the files that may be attached, in lower case and without the dot.",
      ),
    }),
  messages: {
    found: {
      en: "{{platform}} does not take “{{names}}” as an attachment. Remove it, or send it as a PDF.",
      "zh-CN": "{{platform}}不接受“{{names}}”作为附件。请删除，或改发PDF。",
    },
  },
  *check({ message: { attachments }, document, options: { allow } }) {
    const wrong = attachments.filter((attachment) => !allow.includes(extensionOf(attachment)));
    if (wrong.length > 0)
      yield { messageId: "found", at: findOpening(document), data: { names: wrong.map(({ name }) => name).join(", ") } };
  },
});
