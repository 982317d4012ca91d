import { applyFix } from "./apply-fix.js";
import type { Diagnostic } from "./diagnostic.js";
import type { Message } from "./message.js";

/**
 * Messages with a fix made are linted again up to so many units in all, which bounds the time that offering fixes takes. A message of a
 * platform's length has room for dozens. UTF-16 units.
 */
const mostLinted = 100_000;

function countRules(diagnostics: readonly Diagnostic[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { ruleId } of diagnostics) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
  return counts;
}

/** Whether a rule finds less than before, and no other more. */
function isMend(ruleId: string, before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): boolean {
  const countBefore = (id: string): number => before.get(id) ?? 0;
  return (after.get(ruleId) ?? 0) < countBefore(ruleId) && [...after].every(([id, count]) => count <= countBefore(id));
}

/**
 * Takes back each fix that would leave its finding or bring another: what stands on both sides of what it removes comes together, and may
 * then say something. One that there is no room to look at is taken back as well.
 *
 * @param lint what is found in a message; `null` where a rule fails on it that did not fail before
 */
export function keepSafeFixes(
  diagnostics: readonly Diagnostic[],
  message: Message,
  lint: (message: Message) => readonly Diagnostic[] | null,
): readonly Diagnostic[] {
  if (!diagnostics.some(({ fix }) => fix)) return diagnostics;
  const before = countRules(diagnostics);
  const { text, subject } = message;
  let room = mostLinted;
  return diagnostics.map((diagnostic) => {
    const { fix, ...unmended } = diagnostic;
    if (!fix) return diagnostic;
    room -= text.length + (subject?.length ?? 0);
    if (room < 0) return unmended;
    const mended = applyFix({ text, subject: subject ?? "" }, fix);
    const after = lint({ ...message, text: mended.text, subject: subject === null ? null : mended.subject });
    return after !== null && isMend(diagnostic.ruleId, before, countRules(after)) ? diagnostic : unmended;
  });
}
