import { expect, it } from "vitest";
import type { Preset } from "../preset.js";
import { describeSeverity } from "./severity.js";

it("says for which messages a severity differs", () => {
  const preset: Pick<Preset, "rules" | "overrides"> = {
    rules: { "content/length": ["warn", { max: 5 }], "links/external": "error" },
    overrides: [
      { when: { kind: ["reply"], stage: ["post-sale"] }, rules: { "links/external": "warn", "content/length": "warn" } },
      { when: { channel: ["site"] }, rules: { "links/external": ["off", {}], "format/emoji": "warn" } },
    ],
  };
  expect(describeSeverity(preset, "content/length")).toBe("warn");
  expect(describeSeverity(preset, "links/external")).toBe("error, warn for reply, post-sale, off for site");
  expect(describeSeverity(preset, "format/emoji")).toBe("off, warn for site");
  expect(describeSeverity(preset, "format/gif")).toBe("off");
});
