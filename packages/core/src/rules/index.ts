import type { Rule } from "../rule.js";
import { rules as attachment } from "./attachment/index.js";
import { rules as contact } from "./contact/index.js";
import { rules as content } from "./content/index.js";
import { rules as format } from "./format/index.js";
import { rules as links } from "./links/index.js";
import { rules as message } from "./message/index.js";
import { rules as offPlatform } from "./off-platform/index.js";
import { rules as privacy } from "./privacy/index.js";
import { rules as promotion } from "./promotion/index.js";
import { rules as review } from "./review/index.js";
import { rules as template } from "./template/index.js";

/** Every rule of Sendlint, by family. */
export const rules: readonly Rule[] = [
  ...attachment,
  ...contact,
  ...content,
  ...format,
  ...links,
  ...message,
  ...offPlatform,
  ...privacy,
  ...promotion,
  ...review,
  ...template,
];
