import type { z } from "zod/mini";
import { describeValue, joinPath, type Noun, type Problem, unknownName, wrongChoice, wrongValue } from "./errors.js";

type Schema = z.core.$ZodType;

/** The parts of a schema's definition that lead to the schemas inside it. */
interface Definition {
  readonly innerType?: Schema;
  readonly options?: readonly Schema[];
  readonly shape?: Readonly<Record<PropertyKey, Schema>>;
  readonly element?: Schema;
}

/** The definitions inside defaults, optionals, unions and the like. */
function define(schema: Schema): readonly Definition[] {
  const definition: Definition = schema._zod.def as object;
  if (definition.innerType) return define(definition.innerType);
  return definition.options ? definition.options.flatMap(define) : [definition];
}

/** The keys that an object may have at a path of a schema; none where the schema is no object there. */
function validKeys(schema: Schema, path: readonly PropertyKey[]): string[] {
  let at = define(schema);
  for (const key of path) {
    at = at.flatMap(({ element, shape }) => {
      const next = typeof key === "number" ? element : shape?.[key];
      return next ? define(next) : [];
    });
  }
  return [...new Set(at.flatMap(({ shape }) => Object.keys(shape ?? {})))].sort();
}

/**
 * What is wrong inside the alternative of a union that was meant: the one that the value as such would do for, and of a string the names
 * that it may be. `null` where it would do for none, or for several.
 */
function findMeant({ errors, path }: z.core.$ZodIssueInvalidUnion, given: unknown): readonly z.core.$ZodIssue[] | null {
  const isName = typeof given === "string";
  const fitting = errors.filter((issues) =>
    issues.every(({ code, path: at }) => at.length > 0 || code === "unrecognized_keys" || (isName && code === "invalid_value")),
  );
  return fitting.length === 1
    ? (fitting[0] as readonly z.core.$ZodIssue[]).map((issue) => ({ ...issue, path: [...path, ...issue.path] }))
    : null;
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key], input);
}

const types: Readonly<Record<string, string>> = {
  array: "an array",
  boolean: "true or false",
  int: "a whole number",
  number: "a number",
  object: "an object",
  record: "an object",
  string: "a string",
};

/** What an issue asks for, in words. */
function describeExpectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return types[issue.expected] ?? issue.expected;
    case "too_small":
      return describeSize(issue.origin, `at least ${issue.minimum}`);
    case "too_big":
      return describeSize(issue.origin, `at most ${issue.maximum}`);
    default:
      return issue.message;
  }
}

function describeSize(origin: string, amount: string): string {
  if (origin === "string") return `a string of ${amount} units`;
  if (origin === "array") return `an array of ${amount} entries`;
  return `a number of ${amount}`;
}

/** The object that failed a schema, and how its parts are called. */
export interface Checked {
  readonly schema: Schema;
  readonly input: unknown;
  /** Where the object itself stands. */
  readonly path: string;
  /** What its keys are called. */
  readonly noun: Noun;
}

/** Words the issues of a failed schema. */
export function describeIssues(issues: readonly z.core.$ZodIssue[], checked: Checked): Problem[] {
  const { schema, input, path, noun } = checked;
  return issues.flatMap((issue) => {
    const given = valueAt(input, issue.path);
    const meant = issue.code === "invalid_union" ? findMeant(issue, given) : null;
    if (meant) return describeIssues(meant, checked);
    if (issue.code === "unrecognized_keys") {
      const valid = validKeys(schema, issue.path);
      return issue.keys.map((key) => unknownName(joinPath(path, [...issue.path, key]), key, noun, valid));
    }
    const at = joinPath(path, issue.path);
    if (issue.code === "invalid_value") return [wrongChoice(at, given, issue.values.map(String))];
    return [wrongValue(at, describeValue(given), describeExpectation(issue))];
  });
}
