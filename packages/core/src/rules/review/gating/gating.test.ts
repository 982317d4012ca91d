import { describe, it } from "vitest";
import { testRule } from "../../../testing/index.js";
import { gating } from "./gating.js";

testRule(
  gating,
  {
    valid: [
      {
        name: "an honest review asked of who is not happy",
        text: "If you are not happy, don't leave bad feedback, leave an honest review.",
      },
      { name: "an honest review, or none", text: "Skip the review or leave an honest one, and just answer this message." },
      {
        name: "a message first, and an honest review all the same",
        text: "Please don't review it at once but write to us first, and then leave an honest review.",
      },
      { name: "an honest opinion on the page", text: "Contact us rather than the product page, or post your honest opinion there." },
      {
        name: "an honest review beside a word to the seller",
        text: "Tell us, not the review page, or leave an honest review, good or bad.",
      },
      { name: "who loves it and who hates it", text: "Love it or hate it? Please leave an honest review, good or bad." },
      { name: "who is happy and who is not", text: "Happy or not? Review us honestly, good or bad." },
      { name: "an honest review in place of a bad one", text: "We ask you not to give us a bad review but an honest one." },
      { name: "a grumble, or an honest review", text: "Grumble to us and not on the product page, or post an honest review." },
    ],
    invalid: [
      {
        name: "a word to the seller in place of a bad mark",
        text: "⟦Write to us rather than give a bad mark⟧.",
        errors: [
          {
            messageId: "found",
            message: "“Write to us rather than give a bad mark” steers who leaves a review. Ask every buyer alike, without conditions.",
          },
        ],
      },
      {
        name: "a word to the seller in place of the page",
        text: "We would ⟦rather hear it from you than read it on the product page⟧.",
        errors: [{ messageId: "found" }],
      },
      { name: "no bad mark, please", text: "⟦Please do not give us a bad mark⟧.", errors: [{ messageId: "found" }] },
      { name: "a grumble to the seller alone", text: "⟦Grumble to us and not on the product page⟧.", errors: [{ messageId: "found" }] },
      {
        name: "who loves it here, who does not there",
        text: "⟦Love it? Tell the world. Not yet happy⟧? ⟦Please don't leave a review⟧ yet.",
        errors: [{ messageId: "found" }, { messageId: "found" }],
      },
    ],
  },
  { describe, it },
);
