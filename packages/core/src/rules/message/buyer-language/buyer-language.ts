import type { MessageDocument } from "../../../document/document.js";
import type { Reading } from "../../../reading/reading.js";
import { defineRule, type Rule } from "../../../rule.js";
import { findOpening } from "../../opening.js";
import { isForeign, languageOf } from "./scripts.js";

/** The words of a message: without addresses and placeholders, which are in no language. */
function readWords(document: MessageDocument, reading: Reading): string {
  const others = [
    ...reading.detections.filter(({ kind }) => kind === "link" || kind === "email"),
    ...document.placeholders.map(({ span }) => ({ start: reading.fromDocument(span.start), end: reading.fromDocument(span.end) })),
  ].sort((a, b) => a.start - b.start);
  let words = "";
  let at = reading.fromDocument(document.bodyStart);
  for (const { start, end } of others) {
    words += reading.clean.slice(at, start);
    at = Math.max(at, end);
  }
  return words + reading.clean.slice(at);
}

/** A message in another language than the buyer's. It speaks up only where that is sure. */
export const buyerLanguage: Rule = defineRule({
  id: "message/buyer-language",
  meta: { category: "message-type", summary: "Require the buyer's language" },
  messages: {
    found: {
      en: "The buyer's language is {{language}}, and this message is in another. Translate it.",
      "zh-CN": "买家的语言是{{language}}，而此消息使用了另一种语言。请翻译。",
    },
  },
  *check({ message: { buyerLocale, locale }, document, reading }) {
    if (buyerLocale === null) return;
    const isDeclared = locale !== null && languageOf(locale) !== languageOf(buyerLocale);
    if (isDeclared || isForeign(readWords(document, reading), buyerLocale)) {
      yield { messageId: "found", at: findOpening(document), data: { language: buyerLocale } };
    }
  },
});
