import type { DiagnosticLanguage } from "@sendlint/core";
import type { FailureKind } from "./outcome.js";
import type { Verdict } from "./policy.js";

interface Words {
  /** The first line of the agent's text. */
  readonly head: Readonly<Record<Verdict, string>>;
  /** The first line where findings were allowed. */
  readonly advice: string;
  /** The first line where nothing was found, for the message was not checked. */
  readonly unchecked: string;
  /** The first line where the message has left already. */
  readonly sent: string;
  /** Where a message leaves that was not checked. */
  readonly unread: string;
  /** Where what has to be told of a decision could not be told. */
  readonly unrecorded: string;
  readonly more: (count: number) => string;
  readonly failures: Readonly<Record<FailureKind, string>>;
  readonly subject: string;
}

/** What agents read, in plain language. */
export const words: Readonly<Record<DiagnosticLanguage, Words>> = {
  en: {
    head: {
      allow: "You can send this message.",
      review: "A colleague has to look at this message before it is sent.",
      block: "This message cannot be sent yet. Please change it.",
    },
    advice: "You can send this message. It would be better with a change:",
    unchecked: "This message could not be checked, so it was not sent.",
    sent: "This message was sent. It should not have been sent like this:",
    unread: "This message was sent without having been checked.",
    unrecorded:
      "The check of this message could not be recorded, so it was not sent. Try again, and tell whoever looks after it if it fails again.",
    more: (count) => `And ${count} more.`,
    failures: {
      "linter-failed": "The check of this message failed. Try again, and tell whoever looks after it if it fails again.",
      "rule-failed": "A part of the check failed. Try again, and tell whoever looks after it if it fails again.",
      "time-limit": "The check of this message took too long. Try again, or make the message shorter.",
      "unknown-marketplace": "The marketplace that this message goes to is not known, so it could not be checked.",
      unreadable: "The text of this message could not be read, so it could not be checked.",
    },
    subject: "Subject: ",
  },
  "zh-CN": {
    head: {
      allow: "这条消息可以发送。",
      review: "这条消息发送前需要同事确认。",
      block: "这条消息暂时不能发送，请修改。",
    },
    advice: "这条消息可以发送。建议修改：",
    unchecked: "这条消息未能检查，因此没有发送。",
    sent: "这条消息已发送，但不应这样发送：",
    unread: "这条消息未经检查即发送。",
    unrecorded: "消息检查结果未能记录，因此没有发送。请重试；若仍失败，请告知负责人。",
    more: (count) => `另有${count}处。`,
    failures: {
      "linter-failed": "消息检查失败。请重试；若仍失败，请告知负责人。",
      "rule-failed": "部分检查失败。请重试；若仍失败，请告知负责人。",
      "time-limit": "消息检查超时。请重试，或缩短消息。",
      "unknown-marketplace": "无法确定消息发往哪个平台站点，因此未能检查。",
      unreadable: "无法读取消息正文，因此未能检查。",
    },
    subject: "主题：",
  },
};
