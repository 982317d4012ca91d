import { describe, it } from "vitest";
import { testRule } from "../../../testing/index.js";
import { abuse } from "./abuse.js";

testRule(
  abuse,
  {
    valid: [
      { name: "an insult that is denied", text: "Nobody says that you are a liar." },
      { name: "the name of a record", locale: "ja", text: "CD『バカヤロー』は廃盤です。" },
      { name: "a word that the message explains", text: "It is a 10 inch bastard file. Bastard is the cut." },
      { name: "a threat that is a title", text: "The third volume is “You will pay for this”, signed by the author." },
    ],
    invalid: [
      {
        name: "an insult, whatever is denied behind it",
        text: "⟦What a moron⟧. It does not work that way.",
        errors: [{ messageId: "found", message: "“What a moron” is abusive. Say it politely." }],
      },
      { name: "a weak insult in letters apart", text: "What a ⟦s t u p i d⟧ thing.", errors: [{ messageId: "found", reads: "stupid" }] },
      { name: "a taunt beside a warning", text: "Beware, scammers will say: ⟦get lost⟧!", errors: [{ messageId: "found" }] },
    ],
  },
  { describe, it },
);
