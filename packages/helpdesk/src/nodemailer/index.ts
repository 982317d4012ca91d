export { guardMail, type MailGuardOptions } from "./plugin.js";
