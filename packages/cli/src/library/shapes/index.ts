import { gorgiasMacros } from "./gorgias.js";
import { chatwootResponses, freshdeskResponses, frontTemplates, helpScoutReplies, intercomMacros, reamazeTemplates } from "./helpdesks.js";
import { templateLists, textsByLanguage } from "./lists.js";
import type { Shape } from "./shape.js";
import { zendeskDynamicContent, zendeskMacros } from "./zendesk.js";

/** The shapes that are known, in the order in which they are tried: those of one system before those of many. */
export const shapes: readonly Shape[] = [
  zendeskMacros,
  gorgiasMacros,
  zendeskDynamicContent,
  intercomMacros,
  freshdeskResponses,
  chatwootResponses,
  frontTemplates,
  reamazeTemplates,
  helpScoutReplies,
  textsByLanguage,
  templateLists,
];
