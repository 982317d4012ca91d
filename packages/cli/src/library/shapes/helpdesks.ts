import { SourceMap } from "@sendlint/core";
import { deriveString, type SourceString } from "../source-string.js";
import { child, textAt } from "../tree.js";
import type { Shape } from "./shape.js";

/** Freshdesk canned responses: `{ title, content, content_html, folder_id }`, of which `content` is the plain form of the other. */
export const freshdeskResponses: Shape = {
  helpdesk: "freshdesk",
  read(response) {
    if (textAt(response, "content_html")) return [{ path: ["content_html"], format: "html" }];
    return textAt(response, "content") && child(response, "folder_id") ? [{ path: ["content"], format: "text" }] : null;
  },
};

/** Re:amaze response templates: `{ name, body, response_template_group }`, written in Markdown. */
export const reamazeTemplates: Shape = {
  helpdesk: "reamaze",
  read(template) {
    const isOne = textAt(template, "body") && (child(template, "response_template_group") ?? child(template, "is_personal"));
    return isOne ? [{ path: ["body"], format: "markdown" }] : null;
  },
};

/** Chatwoot canned responses: `{ short_code, content }`, written in Markdown. */
export const chatwootResponses: Shape = {
  helpdesk: "chatwoot",
  read(response) {
    return textAt(response, "short_code") && textAt(response, "content") ? [{ path: ["content"], format: "markdown" }] : null;
  },
};

/** Front message templates: `{ id: "rsp_…", name, subject, body }`. */
export const frontTemplates: Shape = {
  helpdesk: "front",
  read(template) {
    const isOne = textAt(template, "body") && /^rsp_/.test(textAt(template, "id")?.value ?? "");
    return isOne ? [{ path: ["body"], subject: ["subject"], format: "html" }] : null;
  },
};

/** Help Scout saved replies: `{ name, text, chatText }`, of which the second goes into chats. */
export const helpScoutReplies: Shape = {
  helpdesk: "help-scout",
  read(reply) {
    if (!textAt(reply, "text") || child(reply, "chatText") === undefined) return null;
    return [
      { path: ["text"], format: "html" },
      { path: ["chatText"], format: "text" },
    ];
  },
};

/** Intercom macros: `{ type: "macro", body, body_text }`. */
export const intercomMacros: Shape = {
  helpdesk: "intercom",
  read(macro) {
    if (textAt(macro, "type")?.value !== "macro") return null;
    return textAt(macro, "body") ? [{ path: ["body"], format: "html", read: readAttributes }] : [{ path: ["body_text"], format: "text" }];
  },
};

const attributeTag = /<attribute\s{1,20}key="([^"<>]{1,200})"(?:\s{1,20}default="([^"<>]{0,500})")?\s{0,20}(?:\/>|>(?:<\/attribute>)?)/g;

/** Writes `<attribute key="user.name" default="there"/>` as the placeholder that it stands for. */
function readAttributes(source: SourceString): SourceString {
  const map = new SourceMap();
  let text = "";
  let at = 0;
  const add = (end: number): void => {
    text += source.value.slice(at, end);
    map.addLinear(at, end);
    at = end;
  };
  for (const { index, 0: tag, 1: key, 2: fallback } of source.value.matchAll(attributeTag)) {
    add(index);
    const placeholder = fallback ? `{{${key}|fallback:"${fallback}"}}` : `{{${key}}}`;
    text += placeholder;
    at = index + tag.length;
    map.addWhole(placeholder.length, index, at);
  }
  add(source.value.length);
  return deriveString(source, text, map);
}
