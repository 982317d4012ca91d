import { createLinter } from "@sendlint/core";
import { applyFix } from "@sendlint/core/testing";
import { format, formatterNames } from "@sendlint/reporter";
import { configs } from "./messages.mjs";

const sourceOf = (message, field) => message[field] ?? "";
const splitsPair = (source, at) => at > 0 && source.codePointAt(at - 1) > 0xffff;
const isWhole = ({ category }) => category === "message-type" || category === "formatting" || category === "attachment";

function ensure(holds, what) {
  if (!holds) throw new Error(what);
}

/** How often each rule found something. */
function countRules(diagnostics) {
  const counts = {};
  for (const { ruleId } of diagnostics) counts[ruleId] = (counts[ruleId] ?? 0) + 1;
  return counts;
}

/** The rules that found more than they did before, or fewer. */
function compare(before, after) {
  const [old, now] = [countRules(before), countRules(after)];
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])].sort();
  return {
    lost: names.filter((name) => (now[name] ?? 0) < (old[name] ?? 0)),
    new: names.filter((name) => (now[name] ?? 0) > (old[name] ?? 0)),
  };
}

function ensureTwin(linter, message, twin) {
  const { lost, new: more } = compare(linter.lint(message).diagnostics, linter.lint(twin).diagnostics);
  ensure(lost.length === 0 && more.length === 0, `lost ${lost}, new ${more}`);
}

function rewrite(message, change) {
  return { ...message, text: change(message.text), ...(message.subject ? { subject: change(message.subject) } : {}) };
}

/** A compliant line before a message, by format. It is in no language: words would tell in which one the message is. */
const compliant = { text: "113-1234567-1234567\n\n", markdown: "113-1234567-1234567\n\n", html: "<p>113-1234567-1234567</p>" };

/**
 * What holds for every message and configuration, by name. A law throws where it is broken; what it throws quotes no message.
 *
 * @type {Record<string, (message: object, given: { linter: import("@sendlint/core").Linter }) => void>}
 */
const laws = {
  "ends, and no rule fails": (message, { linter }) => {
    const { failures } = linter.lint(message);
    ensure(failures.length === 0, failures.map(({ ruleId, cause }) => `${ruleId}: ${cause}`).join("; "));
  },

  "points at what it quotes": (message, { linter }) => {
    for (const { ruleId, field, start, end, evidence, loc } of linter.lint(message).diagnostics) {
      const source = sourceOf(message, field);
      ensure(0 <= start && start <= end && end <= source.length, `${ruleId}: outside`);
      ensure(!splitsPair(source, start) && !splitsPair(source, end), `${ruleId}: splits a pair`);
      const written = source.slice(start, end);
      const isQuote = evidence === null || (evidence.length === written.length && [...evidence].join("") === evidence);
      ensure(isQuote, `${ruleId}: evidence of another length`);
      if (evidence)
        for (let at = 0; at < written.length; at++)
          ensure(evidence[at] === written[at] || evidence[at] === "•", `${ruleId}: other evidence`);
      const lines = source.slice(0, start).split(/\r\n?|\n/);
      const isSplit = source[start - 1] === "\r" && source[start] === "\n";
      ensure(
        isSplit || (loc.start.line === lines.length && loc.start.column === lines.at(-1).length + 1),
        `${ruleId}: other line or column`,
      );
    }
  },

  "says the same again": (message, { linter }) => {
    const first = JSON.stringify(linter.lint(message));
    ensure(JSON.stringify(linter.lint(message)) === first, "second run differs");
    ensure(JSON.stringify(linter.lint(JSON.parse(JSON.stringify(message)))) === first, "a copy differs");
  },

  "does not mind line breaks": (message, { linter }) => {
    const unix = rewrite(message, (text) => text.replaceAll(/\r\n?/g, "\n"));
    ensureTwin(
      linter,
      unix,
      rewrite(unix, (text) => text.replaceAll("\n", "\r\n")),
    );
  },

  "does not mind the normal form": (message, { linter }) => {
    // Markup is made of ASCII: what is text behind `<` in one form opens a tag in the other.
    if (message.format !== "text" && /<[/!?]?(?!\p{ASCII})\p{L}/u.test(message.text.normalize("NFC"))) return;
    ensureTwin(
      linter,
      rewrite(message, (text) => text.normalize("NFC")),
      rewrite(message, (text) => text.normalize("NFD")),
    );
  },

  "finds no less with a compliant line more": (message, { linter }) => {
    const alone = { ...message, subject: null };
    const longer = { ...alone, text: compliant[message.format ?? "text"] + message.text };
    const parts = (given) => linter.lint(given).diagnostics.filter((diagnostic) => !isWhole(diagnostic));
    const { lost } = compare(parts(alone), parts(longer));
    ensure(lost.length === 0, `lost ${lost}`);
  },

  "reports no personal data": (message, { linter }) => {
    const result = linter.lint(message);
    const secrets = result.diagnostics
      .filter(({ evidence }) => evidence === null)
      .map(({ field, start, end }) => sourceOf(message, field).slice(start, end));
    // What was found in one place and not in another one is not known to be the same.
    const source = `${sourceOf(message, "subject")}\n${message.text}`;
    const told = secrets.filter(
      (secret) => secret.length > 5 && source.split(secret).length - 1 === secrets.filter((other) => other === secret).length,
    );
    if (told.length === 0) return;
    for (const formatter of formatterNames) {
      const report = format(
        [{ name: "a.txt", result, source: { text: message.text, ...(message.subject ? { subject: message.subject } : {}) } }],
        { formatter },
      );
      ensure(!told.some((secret) => report.includes(secret)), `in ${formatter}`);
    }
  },

  "mends for good": (message, { linter }) => {
    const before = linter.lint(message).diagnostics;
    for (const { ruleId, fix } of before) {
      if (!fix) continue;
      const mended = { ...message, ...applyFix({ subject: sourceOf(message, "subject"), text: message.text }, fix) };
      const after = linter.lint(mended).diagnostics;
      const { lost, new: more } = compare(before, after);
      ensure(lost.includes(ruleId), `${ruleId}: still found`);
      ensure(more.length === 0, `${ruleId}: new ${more}`);
    }
  },
};

/**
 * Every law with every configuration.
 *
 * @param {(linter: import("@sendlint/core").Linter) => import("@sendlint/core").Linter} [wrap] what stands in for the linters
 */
export function createCases(wrap = (linter) => linter) {
  return Object.entries(configs).flatMap(([config, given]) => {
    const linter = wrap(createLinter(given));
    return Object.keys(laws).map((law) => ({ law, config, holds: (message) => laws[law](message, { linter }) }));
  });
}
