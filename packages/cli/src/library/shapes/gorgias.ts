import { child, textAt } from "../tree.js";
import { addSubject, type Shape } from "./shape.js";

const formats = { body_html: "html", body_text: "text" } as const;

/** Gorgias macros: `{ name, language, actions: [{ name: "setResponseText", arguments: { body_html, body_text } }] }`. The two can differ. */
export const gorgiasMacros: Shape = {
  helpdesk: "gorgias",
  read(macro) {
    const actions = child(macro, "actions");
    if (actions?.kind !== "list" || !actions.items.some((action) => child(action, "arguments")?.kind === "map")) return null;
    const messages = actions.items.flatMap((action, index) => {
      if (textAt(action, "name")?.value !== "setResponseText") return [];
      return Object.entries(formats).map(([key, format]) => ({ path: ["actions", index, "arguments", key], format }));
    });
    const subject = actions.items.findIndex((action) => textAt(action, "arguments", "subject"));
    return subject < 0 ? messages : addSubject(messages, ["actions", subject, "arguments", "subject"]);
  },
};
