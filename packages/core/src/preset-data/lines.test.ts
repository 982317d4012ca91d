import { expect, it } from "vitest";
import { type PresetLines, readLines } from "./lines.js";

const policy = { title: "Policy", url: "https://policy.example", year: "2025", confidence: "confirmed" } as const;
const lines = {
  "x/both": { recommended: "warn", policy },
  "x/stricter": { recommended: "off", strict: ["error", { max: 5 }] },
} as unknown as PresetLines;

it("reads the rules of a level, and the sources that are given", () => {
  expect(readLines(lines, "recommended")).toEqual({ rules: { "x/both": "warn", "x/stricter": "off" }, policy: { "x/both": policy } });
  expect(readLines(lines, "strict").rules).toEqual({ "x/both": "warn", "x/stricter": ["error", { max: 5 }] });
});
