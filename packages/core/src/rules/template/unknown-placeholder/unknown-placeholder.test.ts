import { describe, it } from "vitest";
import { testRule } from "../../../testing/index.js";
import { unknownPlaceholder } from "./unknown-placeholder.js";

testRule(
  unknownPlaceholder,
  {
    valid: [
      { name: "without a list", kind: "template", text: "Hi {{frist_name}}" },
      {
        name: "on the list, with a filter",
        kind: "template",
        options: { allow: ["first_name"] },
        text: "Hi {{ first_name | capitalize }}",
      },
    ],
    invalid: [
      {
        name: "not on the list",
        kind: "template",
        options: { allow: ["first_name"] },
        text: "Hi ⟦{{frist_name}}⟧",
        errors: [{ messageId: "found", message: "“{{frist_name}}” is no placeholder that is known here. Check its name." }],
      },
    ],
  },
  { describe, it },
);
