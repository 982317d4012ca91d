import type { Severity } from "@sendlint/core";

/** Where the findings in canned responses are kept, under one key: the store cannot be searched. */
export const responsesKey = "responses";

/** Most canned responses that are kept, and rules of each: the store takes 40 KB under a key. */
export const mostKept = 60;
export const mostRules = 6;

/** A canned response that something is wrong with: its title and the rules, nothing of its text. */
export interface KeptResponse {
  readonly title: string;
  /** Each rule once. */
  readonly findings: readonly { readonly ruleId: string; readonly severity: Severity }[];
}

/** By the identifier of the canned response. */
export interface KeptResponses {
  readonly responses: Readonly<Record<string, KeptResponse>>;
}
