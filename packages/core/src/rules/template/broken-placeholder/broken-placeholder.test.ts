import { describe, it } from "vitest";
import { testRule } from "../../../testing/index.js";
import { brokenPlaceholder } from "./broken-placeholder.js";

testRule(
  brokenPlaceholder,
  {
    valid: [{ name: "a whole one", kind: "template", text: "Hi {{first_name}}" }],
    invalid: [
      {
        name: "a brace missing",
        kind: "template",
        text: "Hi ⟦{{first_name}⟧!",
        errors: [{ messageId: "found", message: "“{{first_name}” is a broken placeholder. Close it as its notation wants." }],
      },
      { name: "in a message too", text: "Hi ⟦{{first_name}⟧!", errors: [{ messageId: "found" }] },
    ],
  },
  { describe, it },
);
