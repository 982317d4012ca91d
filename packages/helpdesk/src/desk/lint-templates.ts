import type { Linter, LintResult } from "@sendlint/core";
import type { Desk, Template } from "./desk.js";

/** What linting a template gave. */
export interface LintedTemplate {
  readonly id: string;
  readonly name: string;
  /** One for each text of the template; a result's `id` is the place of its text. */
  readonly results: readonly LintResult[];
}

/** Lints one template. */
export function lintTemplate({ id, name, locale, parts }: Template, linter: Linter): LintedTemplate {
  return { id, name, results: parts.map(({ path, message }) => linter.lint({ locale, kind: "template", ...message, id: path })) };
}

/**
 * Lints the templates that agents send from, as the helpdesk's API gives them. They come as they are read, so a library of any size takes
 * little memory.
 *
 * @throws {DeskError} when the helpdesk does not answer.
 */
export async function* lintTemplates(desk: Desk, linter: Linter): AsyncIterable<LintedTemplate> {
  for await (const template of desk.templates()) yield lintTemplate(template, linter);
}
