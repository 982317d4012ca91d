import type { DiagnosticLanguage, Severity } from "@sendlint/core";
import type { Decision } from "@sendlint/helpdesk";

/** What the panel says. */
export interface Texts {
  readonly waiting: string;
  readonly nothing: string;
  readonly status: Readonly<Record<Decision["decision"], string>>;
  readonly unchecked: string;
  readonly findings: string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly show: string;
  readonly fix: string;
  readonly fixAll: string;
  readonly rule: string;
  readonly policy: string;
  readonly message: string;
  readonly subject: string;
  readonly release: string;
  readonly reason: string;
  readonly sendAnyway: string;
  readonly released: string;
  readonly settings: string;
  readonly checkedFor: (places: string) => string;
  readonly noPlace: string;
}

const en: Texts = {
  waiting: "Reading the message …",
  nothing: "Nothing to check yet. Findings show here as you type.",
  status: { allow: "Ready to send", review: "Needs a second look", block: "Cannot be sent yet" },
  unchecked: "Not checked",
  findings: "Findings",
  severity: { error: "Must change", warn: "Advice" },
  show: "Show",
  fix: "Fix",
  fixAll: "Fix all that can be fixed",
  rule: "Rule",
  policy: "Policy",
  message: "Your message",
  subject: "Subject",
  release: "Send all the same",
  reason: "Why may this message leave as it is?",
  sendAnyway: "Allow this message",
  released: "You can send this message now. The reason is kept.",
  settings: "These settings have no effect, for they could not be read:",
  checkedFor: (places) => `Checked for ${places}`,
  noPlace: "This ticket goes to no marketplace.",
};

/** Loads what the panel says. What does not load is said in English. */
export async function loadPanelTexts(language: DiagnosticLanguage): Promise<Texts> {
  if (language === "en") return en;
  return import("./texts-zh-CN.js").then(
    ({ zhCN }) => zhCN,
    () => en,
  );
}
