import { type DiagnosticLanguage, type MessageInput, wrongValue } from "@sendlint/core";
import { redact } from "../redact/redact.js";
import type { Decision } from "./decide.js";
import { type Policy, planOf } from "./policy.js";

/** Who let a held message leave, and why. */
export interface Release {
  readonly role: string;
  /** Personal data in it is replaced by placeholders, for good. */
  readonly reason: string;
}

/** Whether a held message may leave all the same. */
export type ReleaseOutcome =
  | { readonly granted: true; readonly release: Release }
  | { readonly granted: false; readonly because: "role" | "reason"; readonly agentText: string };

/** Who asks, and why. */
export interface ReleaseRequest {
  readonly role: string;
  /** 3 to 300 characters, in the words of whoever takes the responsibility. */
  readonly reason: string;
  /** The message that is held: a reason that repeats it is refused, for reasons are kept and messages are not. */
  readonly message: MessageInput | readonly MessageInput[];
  readonly language?: DiagnosticLanguage | undefined;
}

const reasonLength = { least: 3, most: 300 } as const;

/** A run of this many letters and digits that a reason shares with the message is a quotation. UTF-16 units. */
const longestEcho = 16;

const texts = {
  en: {
    role: "Your role may not send a message that is held. Change the message, or ask somebody who may.",
    length: `Say why in ${reasonLength.least} to ${reasonLength.most} characters.`,
    echo: "The reason repeats the message. Say why in your own words.",
  },
  "zh-CN": {
    role: "您的角色无权发送被拦截的消息。请修改消息，或请有权限的同事处理。",
    length: `请用${reasonLength.least}至${reasonLength.most}个字符说明原因。`,
    echo: "原因中重复了消息内容。请用自己的话说明。",
  },
} as const satisfies Record<DiagnosticLanguage, Record<string, string>>;

/**
 * Asks to send a message although a decision holds it. Granted to the roles of `policy.release`; put the release into the audit record.
 *
 * @throws {SendlintError} with every mistake in the policy.
 * @throws {TypeError} when the decision allows the message, which needs no release.
 */
export function requestRelease(decision: Decision, request: ReleaseRequest, policy: Policy): ReleaseOutcome {
  if (decision.decision === "allow") throw new TypeError(wrongValue("decision", '"allow"', '"review" or "block"').message);
  const { role, reason, message, language = "en" } = request;
  const say = texts[language];
  if (!planOf(policy).releasedBy.has(role)) return { granted: false, because: "role", agentText: say.role };
  const trimmed = reason.trim();
  if (trimmed.length < reasonLength.least || trimmed.length > reasonLength.most) {
    return { granted: false, because: "reason", agentText: say.length };
  }
  if (repeats(trimmed, message)) return { granted: false, because: "reason", agentText: say.echo };
  return { granted: true, release: { role, reason: redact(trimmed).message } };
}

function plain(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "");
}

function repeats(reason: string, message: MessageInput | readonly MessageInput[]): boolean {
  const parts = (Array.isArray(message) ? message : [message]) as readonly MessageInput[];
  const texts = parts.flatMap((part) => (typeof part === "string" ? [part] : [part.subject ?? "", part.text])).map(plain);
  const said = plain(reason);
  if (texts.some((text) => text !== "" && said.includes(text))) return true;
  for (let at = 0; at + longestEcho <= said.length; at++) {
    const run = said.slice(at, at + longestEcho);
    if (texts.some((text) => text.includes(run))) return true;
  }
  return false;
}
