import { build } from "../../tsup.base.js";

// One entry point for each thing to guard, so that a program loads only what it uses.
const parts = [
  "agents",
  "amazon-sp-api",
  "chatwoot",
  "desk",
  "ebay-api",
  "fetch",
  "freshdesk",
  "gorgias",
  "help-scout",
  "intercom",
  "nodemailer",
  "reamaze",
  "service",
  "zendesk",
];

export default build({
  index: "src/index.ts",
  ...Object.fromEntries(parts.map((part) => [`${part}/index`, `src/${part}/index.ts`])),
});
