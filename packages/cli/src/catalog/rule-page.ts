import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** A message that shows what a rule does. */
export interface PageExample {
  /** Whether the rule reports it. */
  readonly isViolating: boolean;
  /** How the message is written, and what is known of it: `text amazon reply`. */
  readonly context: string;
  readonly text: string;
}

export interface PageOption {
  readonly name: string;
  readonly type: string;
  readonly initial: string;
  readonly meaning: string;
}

/** What a rule's page says. */
export interface RulePage {
  /** What it finds, and why that is not allowed: paragraphs. */
  readonly about: readonly string[];
  readonly why: readonly string[];
  readonly examples: readonly PageExample[];
  readonly options: readonly PageOption[];
}

const resolve = createRequire(import.meta.url).resolve;

/** The page of a built-in rule; `null` for any other. */
export function readRulePage(ruleId: string): RulePage | null {
  const [, name] = ruleId.split("/");
  try {
    const path = resolve(`@sendlint/core/rules/${ruleId}/${name}.md`);
    return existsSync(path) ? parseRulePage(readFileSync(path, "utf8")) : null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "MODULE_NOT_FOUND") return null;
    throw error;
  }
}

/** Reads the parts that every page has: what the rule finds, then the sections Why, Violating, Compliant and Options. */
export function parseRulePage(markdown: string): RulePage {
  const [about = "", ...sections] = markdown.replace(/^# .*\n/, "").split(/^## (?=(?:Why|Violating|Compliant|Options)$)/m);
  const bodyOf = (title: string): string => {
    const section = sections.find((text) => text.startsWith(`${title}\n`)) ?? "";
    return section.slice(section.indexOf("\n") + 1);
  };
  return {
    about: readParagraphs(about),
    why: readParagraphs(bodyOf("Why")),
    examples: [...readExamples(bodyOf("Violating"), true), ...readExamples(bodyOf("Compliant"), false)],
    options: readOptions(bodyOf("Options")),
  };
}

function readParagraphs(text: string): string[] {
  const paragraphs = text.split(/\n{2,}/).map((paragraph) => plain(paragraph.trim().replaceAll("\n", " ")));
  return paragraphs.filter((paragraph) => paragraph !== "");
}

/** Without the signs of links and of code. */
function plain(text: string): string {
  return text.replaceAll(/\[([^\]]*)\]\(([^)]*)\)/g, "$1").replaceAll("`", "");
}

function readExamples(section: string, isViolating: boolean): PageExample[] {
  return [...section.matchAll(/^(`{3,})(.*)\n([\s\S]*?)\n\1$/gm)].map(([, , context = "", text = ""]) => ({ isViolating, context, text }));
}

/** The rows of the table under its head: name, type, default, meaning. */
function readOptions(section: string): PageOption[] {
  const rows = section.split("\n").filter((line) => line.startsWith("| `"));
  return rows.map((row) => {
    const [name = "", type = "", initial = "", meaning = ""] = row.slice(2, -2).split(" | ").map(plain);
    return { name, type, initial, meaning };
  });
}
