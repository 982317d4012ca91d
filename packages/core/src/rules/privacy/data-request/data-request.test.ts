import { describe, it } from "vitest";
import { testRule } from "../../../testing/index.js";
import { dataRequest } from "./data-request.js";

testRule(
  dataRequest,
  {
    valid: [
      { name: "a list that denies", text: "We never ask for:\n1. your passport" },
      { name: "a code for the courier, behind its verb", text: "验证码请告诉快递员。", locale: "zh-CN" },
      { name: "papers that go to whoever wants them", text: "Tullen vill ha en kopia av ditt pass, skicka den till tullen.", locale: "sv" },
      { name: "a question of a change", text: "您是要改收货地址吗？", locale: "zh-CN" },
    ],
    invalid: [
      {
        name: "a list that a request opens",
        text: "Please send us:\n1. ⟦a copy of your passport⟧",
        errors: [
          { messageId: "found", message: "“a copy of your passport” asks for personal data. Remove it: Amazon has what the order needs." },
        ],
      },
    ],
  },
  { describe, it },
);
