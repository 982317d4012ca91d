import { describe, it } from "vitest";
import { testRule } from "../../../testing/index.js";
import { marketing } from "./marketing.js";

testRule(
  marketing,
  {
    valid: [
      { name: "a warranty that was bought", text: "The extra year of warranty you bought starts today." },
      { name: "what was ordered", text: "See our new collection you ordered." },
      { name: "a new address", text: "See our new address on the label." },
    ],
    invalid: [
      {
        name: "new goods",
        text: "⟦See our new collection⟧.",
        errors: [{ messageId: "found", message: "“See our new collection” is marketing. Remove it: a service message may not advertise." }],
      },
    ],
  },
  { describe, it },
);
