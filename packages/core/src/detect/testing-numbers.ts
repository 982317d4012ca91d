import { detectNumbers } from "./detect.js";
import type { DetectContext } from "./detection.js";
import { detectContext } from "./testing.js";

/** A context for detectors of numbers: a text on a marketplace of a region, with `{{placeholders}}` and `code`. */
export function numberContext(text: string, region = "US", locales: readonly string[] = []): DetectContext {
  const spanOf = (match: RegExpExecArray): { start: number; end: number } => ({ start: match.index, end: match.index + match[0].length });
  const placeholders = [...text.matchAll(/\{\{([^}]{1,64})\}\}/g)].map((match) => {
    const span = spanOf(match);
    return { syntax: "{{x}}", name: match[1] as string, isBroken: false, isControl: false, span, at: { field: "text" as const, ...span } };
  });
  return detectContext(text, { placeholders, code: [...text.matchAll(/`[^`\n]{1,200}`/g)].map(spanOf) }, { region }, locales);
}

/** What is found in a text, in short: `phone strong 212-555-0193`. */
export function describeNumbers(text: string, region = "US", locales: readonly string[] = []): string[] {
  const context = numberContext(text, region, locales);
  return detectNumbers(context).map(({ kind, strength, start, end }) => `${kind} ${strength} ${context.clean.slice(start, end)}`);
}
