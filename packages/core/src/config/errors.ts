import { nearest } from "./nearest.js";

/** One mistake in a message object or a configuration. */
export interface Problem {
  /** Where, as one would write it in code: `rules["contact/phone-number"].options.alow`. */
  readonly path: string;
  /** What stands there, shortened. */
  readonly given: string;
  /** What may stand there. */
  readonly expected: string;
  /** The nearest valid name or value. */
  readonly hint?: string;
  /** All of it as one sentence or two. */
  readonly message: string;
}

/** What a {@link SendlintError} is about. */
export type ErrorCode = "invalid-message" | "invalid-config";

const titles: Readonly<Record<ErrorCode, string>> = { "invalid-message": "the message", "invalid-config": "the configuration" };

/** How many mistakes the message of an error lists. All of them are in `problems`. */
const mostTold = 50;

/** A malformed message object or configuration. It holds all mistakes at once, and never the text of a message. */
export class SendlintError extends Error {
  override readonly name = "SendlintError" as const;
  readonly code: ErrorCode;
  readonly problems: readonly Problem[];

  constructor(code: ErrorCode, problems: readonly Problem[]) {
    const [first] = problems;
    const listed = problems.slice(0, mostTold).map((problem) => `- ${problem.message}`);
    if (problems.length > mostTold) listed.push(`- and ${problems.length - mostTold} more`);
    super(problems.length === 1 && first ? first.message : `${problems.length} problems in ${titles[code]}:\n${listed.join("\n")}`);
    this.code = code;
    this.problems = problems;
  }
}

const longestShown = 40;

/** A value as an error shows it. Long strings are counted, not copied: they may be a message that went to the wrong place. */
export function describeValue(value: unknown): string {
  if (value === undefined) return "nothing";
  if (typeof value === "string") return value.length > longestShown ? `a string of ${value.length} units` : JSON.stringify(value);
  if (value === null || typeof value === "number" || typeof value === "boolean") return String(value);
  if (typeof value === "bigint" || typeof value === "symbol") return `a ${typeof value}`;
  if (typeof value === "function") return "a function";
  return Array.isArray(value) ? "an array" : "an object";
}

/** `a.b`, `a[0]`, `a["b/c"]`: a path as one would write it in code. */
export function joinPath(base: string, keys: readonly PropertyKey[]): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === "number") return `${path}[${key}]`;
    const name = shorten(String(key));
    if (!/^[A-Za-z_$][\w$]*$/.test(name)) return `${path}[${JSON.stringify(name)}]`;
    return path === "" ? name : `${path}.${name}`;
  }, base);
}

function shorten(name: string): string {
  return name.length > longestShown ? `${name.slice(0, longestShown)}…` : name;
}

const nouns = {
  field: { one: "a field", many: "Fields" },
  key: { one: "a key", many: "Keys" },
  option: { one: "an option", many: "Options" },
  rule: { one: "a rule", many: "Rules" },
  concept: { one: "a concept", many: "Concepts" },
} as const;

/** What a name is the name of. */
export type Noun = keyof typeof nouns;

const mostListed = 16;

/** A name that does not exist. A long list of valid names is left out of the sentence where a near one was found. */
export function unknownName(path: string, given: string, noun: Noun, valid: readonly string[]): Problem {
  const hint = nearest(given, valid);
  const { one, many } = nouns[noun];
  const list = valid.length === 0 ? `There are no ${many.toLowerCase()}.` : `${many}: ${valid.join(", ")}.`;
  const sentences = [`\`${path}\` is not ${one}.`];
  if (hint !== undefined) sentences.push(`Did you mean \`${hint}\`?`);
  if (hint === undefined || valid.length <= mostListed) sentences.push(list);
  return { path, given: describeValue(given), expected: list, ...(hint === undefined ? {} : { hint }), message: sentences.join(" ") };
}

/** A value that may not stand where it stands. `given` is described already: see {@link describeValue}. */
export function wrongValue(path: string, given: string, expected: string, hint?: string): Problem {
  const question = hint === undefined ? "" : ` Did you mean ${hint}?`;
  return {
    path,
    given,
    expected,
    ...(hint === undefined ? {} : { hint }),
    message: `\`${path}\` is ${given}.${question} Expected ${expected}.`,
  };
}

/** A value that is not one of a few, with the nearest of them. */
export function wrongChoice(path: string, given: unknown, choices: readonly string[], orElse = ""): Problem {
  const near = typeof given === "string" ? nearest(given, choices) : undefined;
  const expected = listChoices(choices.map((choice) => JSON.stringify(choice))) + orElse;
  return wrongValue(path, describeValue(given), expected, near === undefined ? undefined : JSON.stringify(near));
}

function listChoices(choices: readonly string[]): string {
  return choices.length < 2 ? choices.join("") : `${choices.slice(0, -1).join(", ")} or ${choices.at(-1)}`;
}

/** Something whose getters or proxy threw, and what they threw may hold anything. */
export function unreadable(path: string): Problem {
  return wrongValue(path, "an object that cannot be read", "one with plain values");
}
