import { categories, messageShape } from "@sendlint/core";
import * as z from "zod/mini";
import { verdicts } from "../decision/policy.js";
import { platformNames } from "../gate/outgoing.js";
import { refusalCodes } from "./refusal.js";

/** What comes in and goes out: requests are checked with these, and the OpenAPI document is made of all of them. */
export interface Schemas {
  readonly Message: z.ZodMiniObject;
  readonly MessageToDecide: z.ZodMiniObject;
  readonly Batch: z.ZodMiniObject;
  readonly Result: z.ZodMiniObject;
  readonly BatchResult: z.ZodMiniObject;
  readonly Decision: z.ZodMiniObject;
  readonly Health: z.ZodMiniObject;
  readonly Refusal: z.ZodMiniObject;
}

function buildSchemas(): Schemas {
  const place = {
    platform: z.optional(z.enum(platformNames)),
    marketplace: z.optional(z.string()).check(z.describe("The marketplace's host, such as amazon.de or ebay.co.uk.")),
  };
  const Message = z.strictObject({ ...messageShape(), ...place });
  const offset = z.number().check(z.int());
  const position = z.strictObject({ line: offset, column: offset }).check(z.describe("Both from 1, in UTF-16 units."));
  const range = { field: z.enum(["subject", "text"]), start: offset, end: offset };
  const edits = z.array(z.strictObject({ ...range, text: z.string() }));
  const diagnostic = {
    ...range,
    ruleId: z.string(),
    messageId: z.string(),
    category: z.enum([...categories, "suppression"]),
    severity: z.enum(["error", "warn"]),
    message: z.string().check(z.describe("What was found, then what to do.")),
    loc: z.strictObject({ start: position, end: position }),
    evidence: z.nullable(z.string()).check(z.describe("The text that was found; null where it is personal data.")),
    reads: z.optional(z.string()).check(z.describe("How a disguised text reads.")),
    policy: z.nullable(z.strictObject({ title: z.string(), url: z.string(), year: z.string(), confidence: z.string() })),
    fix: z.optional(z.strictObject({ edits })),
    suggestions: z.array(z.strictObject({ message: z.string(), edits })),
  };
  const id = z.nullable(z.string());
  const Result = z.strictObject({
    id: id.check(z.describe("The message's own.")),
    ok: z.boolean().check(z.describe("No diagnostic is an error, and no rule failed.")),
    diagnostics: z.array(z.strictObject(diagnostic)),
    counts: z.strictObject({ error: offset, warn: offset, fixable: offset }),
    assumed: z.record(z.string(), z.string()).check(z.describe("Facts that the message does not give.")),
    failures: z.array(z.strictObject({ ruleId: z.string(), cause: z.string() })),
  });
  const problem = z.strictObject({
    path: z.string(),
    given: z.string(),
    expected: z.string(),
    hint: z.optional(z.string()),
    message: z.string(),
  });
  const error = z.strictObject({ code: z.enum(refusalCodes), message: z.string(), problems: z.optional(z.array(problem)) });
  const failure = z.strictObject({ failure: z.string(), part: z.nullable(z.string()), cause: z.string() });
  const verdict = z.enum(verdicts);
  return {
    Message,
    MessageToDecide: z.strictObject({
      ...Message.shape,
      role: z.nullish(z.string()).check(z.describe("Of the sender, for the policy.")),
    }),
    Batch: z.strictObject({ messages: z.array(Message) }),
    Result,
    BatchResult: z.strictObject({ results: z.array(z.union([Result, z.strictObject({ id, error })])) }),
    Decision: z.strictObject({
      id,
      decision: verdict,
      agentText: z.string().check(z.describe("For the person who wrote the message.")),
      machineText: z.string().check(z.describe("For a language model.")),
      diagnostics: z.array(z.strictObject({ ...diagnostic, verdict, part: z.nullable(z.string()) })),
      failures: z.array(failure),
    }),
    Health: z.strictObject({ status: z.enum(["ok", "closing"]) }),
    Refusal: z.strictObject({ error }),
  };
}

let built: Schemas | undefined;

/** Built on first use. */
export function schemas(): Schemas {
  built ??= buildSchemas();
  return built;
}
