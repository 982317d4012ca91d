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
      { name: "a photo for the customs", text: "A photo of your passport, both sides, is required by the customs office." },
      { name: "what the checkout asks for", text: "Your card number and the security code are asked for at Amazon's checkout." },
      { name: "what is missing on a label", text: "Tell me if the house number is missing on the label." },
      { name: "whether an address is right", text: "Would you see whether the address there is right?" },
      { name: "whether an address is right, in a list", text: "Tell us:\n- which size\n- whether the address is right" },
      { name: "what the platform sends", text: "Amazon will send you:\n- your bank details\n- your phone number" },
      { name: "what the platform checks", text: "Your date of birth for Amazon's age check." },
    ],
    invalid: [
      {
        name: "a list that a request opens",
        text: "Please send us:\n1. ⟦a copy of your passport⟧",
        errors: [
          { messageId: "found", message: "“a copy of your passport” asks for personal data. Remove it: Amazon has what the order needs." },
        ],
      },
      { name: "a date of birth for a check", text: "⟦Your date of birth⟧ for the age check.", errors: [{ messageId: "found" }] },
      { name: "a number in the answer", text: "⟦Put the account number in your reply⟧.", errors: [{ messageId: "found" }] },
      {
        name: "an address behind the name of a payment service",
        text: "We would ⟦send it to your PayPal⟧. ⟦Which e-mail is it under⟧?",
        errors: [{ messageId: "found" }, { messageId: "found" }],
      },
    ],
  },
  { describe, it },
);
