import type { Diagnostic, Field } from "./diagnostic.js";
import { outsidePair } from "./document/source-map.js";
import type { Message } from "./message.js";
import { createLocator } from "./report.js";
import type { DiagnosticLanguage } from "./rule.js";

/** The most of a text, or of a subject, that is read. UTF-16 units. No message is so long; the cap bounds the time that any input takes. */
export const longestField = 1_000_000;

/** So long may be what opens a placeholder that the cut would break. UTF-16 units. */
const longestOpen = 200;
/** A placeholder that is not closed by the end. */
const openPlaceholder = /(?:\{[{%#]?|\[\[|<<|%%|##)[^{}[\]<>%#]{0,200}[}%]?$/;

const names: Readonly<Record<DiagnosticLanguage, Readonly<Record<Field, string>>>> = {
  en: { text: "text", subject: "subject" },
  "zh-CN": { text: "正文", subject: "主题" },
};

const sentences: Readonly<Record<DiagnosticLanguage, (field: string) => string>> = {
  en: (field) => `The ${field} goes on after ${longestField} characters, and only these were checked. Shorten it.`,
  "zh-CN": (field) => `${field}超过${longestField}个字符，只检查了这些字符。请缩短。`,
};

/** The rule whose page says it. A linter says it whichever rules are on: what was not read cannot be called compliant. */
const ruleId = "content/length";

/** As much of a message as is read. A pair of surrogates stays whole. */
export function cutMessage(message: Message): Message {
  const { text, subject } = message;
  if (text.length <= longestField && (subject ?? "").length <= longestField) return message;
  return { ...message, text: cut(text), subject: subject === null ? null : cut(subject) };
}

function cut(source: string): string {
  if (source.length <= longestField) return source;
  const end = outsidePair(source, longestField, -1);
  const open = openPlaceholder.exec(source.slice(end - longestOpen, end));
  return source.slice(0, open ? end - longestOpen + open.index : end);
}

/** An error for each field whose end was not read. */
export function describeUnread(whole: Message, read: Message, language: DiagnosticLanguage): Diagnostic[] {
  return (["subject", "text"] as const).flatMap((field): Diagnostic[] => {
    const source = whole[field] ?? "";
    const { length: start } = read[field] ?? "";
    const end = source.length;
    if (start === end) return [];
    const locate = createLocator(source);
    return [
      {
        ruleId,
        messageId: "unread",
        category: "formatting",
        severity: "error",
        message: sentences[language](names[language][field]),
        field,
        start,
        end,
        loc: { start: locate(start), end: locate(end) },
        evidence: null,
        policy: null,
        suggestions: [],
      },
    ];
  });
}
