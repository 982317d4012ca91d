import type { Linter } from "@sendlint/core";
import type { Template } from "../desk/desk.js";
import { readText } from "../desk/json.js";
import { type LintedTemplate, lintTemplate } from "../desk/lint-templates.js";
import { readParts } from "../desk/parts.js";

/**
 * The canned response of a serverless event, `onCannedResponseCreate` or `onCannedResponseUpdate`; `null` where the event holds none, or one that
 * was deleted. developers.freshworks.com/docs/app-sdk/v3.0 (read November 2026)
 */
export function readCannedResponse(payload: unknown): Template | null {
  const { data } = Object(payload) as { readonly data?: unknown };
  const { canned_response: response } = Object(data) as { readonly canned_response?: unknown };
  const id = readText(response, "id");
  const { deleted } = Object(response) as { readonly deleted?: unknown };
  if (id === "" || deleted === true) return null;
  const html = readParts(response, [{ path: "content_html", format: "html" }], { helpdesk: "freshdesk" });
  const parts = html.length > 0 ? html : readParts(response, [{ path: "content", format: "text" }], { helpdesk: "freshdesk" });
  return { id, name: readText(response, "title"), locale: null, parts };
}

/** Lints the canned response of a serverless event the moment it is saved; `null` where there is none. */
export function lintCannedResponse(payload: unknown, linter: Linter): LintedTemplate | null {
  const template = readCannedResponse(payload);
  return template === null ? null : lintTemplate(template, linter);
}
