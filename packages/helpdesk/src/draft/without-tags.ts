import type { Decision } from "../decision/decide.js";
import type { Outgoing } from "../gate/outgoing.js";

const tag = /<(\/?[a-z][a-z0-9]{0,20})\b[^<>]{0,500}>/gi;

/** Tags between words, not in one. */
const between = /^\/?(?:br|blockquote|div|h[1-6]|li|ol|p|pre|table|td|th|tr|ul)$/i;

/** A decision whose texts quote a message in HTML as its reader sees it: agents know nothing of tags. */
export function withoutTags(decision: Decision, { parts }: Outgoing): Decision {
  if (!parts.some(({ message }) => message.format === "html")) return decision;
  return {
    ...decision,
    agentText: strip(decision.agentText),
    diagnostics: decision.diagnostics.map((diagnostic) => ({ ...diagnostic, message: strip(diagnostic.message) })),
  };
}

/** What is left of a tag where a long quotation was cut in it. */
const cut = /<\/?[a-z][^<>“”…]{0,500}(?= …)|(?<=… )[^<>“”…]{0,500}>/gi;

function strip(text: string): string {
  return text
    .replaceAll(tag, (_, name: string) => (between.test(name) ? " " : ""))
    .replaceAll(cut, "")
    .replaceAll(/ {2,100}/g, " ");
}
