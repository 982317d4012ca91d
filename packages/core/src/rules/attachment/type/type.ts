import * as z from "zod";
import { defineRule, type Rule } from "../../../rule.js";
import { findOpening } from "../../opening.js";
import { extensionOf } from "../file-name.js";

/** A file of a type that the platform does not take. */
export const type: Rule = defineRule({
  id: "attachment/type",
  meta: { category: "attachment", summary: "Disallow attachments of other types" },
  options: z.strictObject({
    allow: z
      .array(z.string().regex(/^[a-z\d]{1,12}$/, { error: 'an extension in lower case without its dot, such as "pdf"' }))
      .default(["bmp", "doc", "docx", "jpeg", "jpg", "pdf", "png", "tif", "tiff", "txt"])
      .describe("Extensions of the files that may be attached, in lower case and without the dot."),
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
