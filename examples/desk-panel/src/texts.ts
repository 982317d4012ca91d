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

export const texts: Readonly<Record<DiagnosticLanguage, Texts>> = {
  en: {
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
  },
  "zh-CN": {
    waiting: "正在读取消息……",
    nothing: "暂无可检查的内容。输入时会在此显示结果。",
    status: { allow: "可以发送", review: "需要同事确认", block: "暂时不能发送" },
    unchecked: "未检查",
    findings: "检查结果",
    severity: { error: "必须修改", warn: "建议" },
    show: "定位",
    fix: "修复",
    fixAll: "修复所有可修复的问题",
    rule: "规则",
    policy: "政策",
    message: "您的消息",
    subject: "主题",
    release: "仍要发送",
    reason: "为什么这条消息可以照原样发送？",
    sendAnyway: "允许发送",
    released: "现在可以发送这条消息。原因会被记录。",
    settings: "以下设置无法读取，因此无效：",
    checkedFor: (places) => `按${places}检查`,
    noPlace: "此工单不属于任何平台站点。",
  },
};
