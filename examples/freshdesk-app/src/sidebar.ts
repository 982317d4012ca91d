import type { DiagnosticLanguage } from "@sendlint/core";
import { connect } from "./client.js";
import { paint } from "./paint.js";
import { type KeptResponses, responsesKey } from "./responses.js";

// The page in the ticket's sidebar: which canned responses have to be changed.

const say: Readonly<Record<DiagnosticLanguage, { readonly none: string; readonly some: string }>> = {
  en: {
    none: "No canned response that was saved since the app is here breaks a rule.",
    some: "These canned responses break rules. Change them before you use them:",
  },
  "zh-CN": { none: "安装本应用后保存的预设回复均未违反规则。", some: "以下预设回复违反规则，使用前请修改：" },
};

const client = await connect();
const language: DiagnosticLanguage = /^zh\b/i.test(navigator.language) ? "zh-CN" : "en";
paint(language);

const stored = await client.db.get(responsesKey).catch(() => null);
const { responses = {} } = Object(stored) as Partial<KeptResponses>;
const items = Object.values(responses).map(({ title, findings }) => {
  const item = document.createElement("li");
  const rules = document.createElement("p");
  item.className = "finding";
  item.dataset.severity = findings.some(({ severity }) => severity === "error") ? "error" : "warn";
  rules.className = "source";
  rules.textContent = findings.map(({ ruleId }) => ruleId).join(", ");
  item.append(title, rules);
  return item;
});
const head = document.createElement("p");
const list = document.createElement("ol");
head.textContent = items.length === 0 ? say[language].none : say[language].some;
list.append(...items);
document.querySelector("main")?.replaceChildren(head, ...(items.length === 0 ? [] : [list]));
