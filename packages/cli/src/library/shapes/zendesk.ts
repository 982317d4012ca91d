import { child, type Tree, type TreeMap, type TreePath, textAt } from "../tree.js";
import { readFacts } from "./facts.js";
import { addSubject, type Shape, type ShapeMessage } from "./shape.js";

/** Fields of actions that a buyer reads, and how they are written. */
const commentFormats = { comment_value: "text", comment_value_html: "html" } as const;

/** Zendesk macros: `{ title, active, actions: [{ field: "comment_value_html", value }] }`; triggers and automations are alike. */
export const zendeskMacros: Shape = {
  helpdesk: "zendesk",
  read(macro) {
    const actions = child(macro, "actions");
    if (actions?.kind !== "list" || !actions.items.some((action) => textAt(action, "field") !== undefined && child(action, "value")))
      return null;
    if (isFalse(child(macro, "active")) || actions.items.some(isInternal)) return [];
    const messages = actions.items.flatMap((action, index) => readAction(action, ["actions", index]));
    const subject = actions.items.findIndex((action) => textAt(action, "field")?.value === "subject" && textAt(action, "value"));
    return subject < 0 ? messages : addSubject(messages, ["actions", subject, "value"]);
  },
};

/** Zendesk dynamic content: `{ name, placeholder, variants: [{ content, locale_id, active }] }`. Each variant has its own language. */
export const zendeskDynamicContent: Shape = {
  helpdesk: "zendesk",
  read(item) {
    const variants = child(item, "variants");
    if (variants?.kind !== "list" || !variants.items.some(isVariant)) return isVariant(item) ? readVariant(item, []) : null;
    return variants.items.flatMap((variant, index) => (variant.kind === "map" ? readVariant(variant, ["variants", index]) : []));
  },
};

/** A note that only staff reads. */
function isInternal(action: Tree): boolean {
  return textAt(action, "field")?.value === "comment_mode_is_public" && isFalse(child(action, "value"));
}

function isFalse(tree: Tree | undefined): boolean {
  return (tree?.kind === "scalar" || tree?.kind === "text") && String(tree.value) === "false";
}

function readAction(action: Tree, path: TreePath): ShapeMessage[] {
  const field = textAt(action, "field")?.value ?? "";
  const value = child(action, "value");
  // A trigger's e-mail: to whom, subject, body.
  if (field === "notification_user")
    return textAt(value, 2) ? [{ path: [...path, "value", 2], subject: [...path, "value", 1], format: "text" }] : [];
  if (!Object.hasOwn(commentFormats, field)) return [];
  const format = commentFormats[field as keyof typeof commentFormats];
  // A macro for one channel names it before the text.
  return [{ path: value?.kind === "list" ? [...path, "value", 1] : [...path, "value"], format }];
}

function isVariant(tree: Tree): boolean {
  return textAt(tree, "content") !== undefined && (child(tree, "locale_id") ?? child(tree, "default")) !== undefined;
}

function readVariant(variant: Tree, path: TreePath): ShapeMessage[] {
  if (isFalse(child(variant, "active"))) return [];
  return [{ path: [...path, "content"], format: "text", facts: readFacts(variant as TreeMap) }];
}
