import { describe, it } from "vitest";
import { testRule } from "../../../testing/index.js";
import { promotional } from "./promotional.js";

testRule(
  promotional,
  {
    valid: [
      { name: "an invoice", text: "The invoice is attached." },
      { name: "instructions, a label and a photo", text: "Attached are the instructions, the return label and a photo of the part." },
      { name: "no attachment", text: "We have no flyer of this model." },
      { name: "a refusal", text: "We do not attach any flyers." },
      { name: "a coupon that is not attached", text: "Your coupon was taken off the price." },
      { name: "a paper with a coupon on it", text: "The invoice with your voucher amount is attached." },
      { name: "a leaflet of somebody else", text: "The flyer enclosed in the box came from Amazon." },
      { name: "what the buyer attached", text: "We cannot open the coupon you attached." },
      { name: "another sentence", text: "The label is attached. The catalogue number is on the lamp." },
      { name: "names of service files", text: "Hello", attachments: [{ name: "wholesaler-invoice.pdf" }, { name: "Salem_manual.pdf" }] },
    ],
    invalid: [
      {
        name: "a flyer",
        text: "Please see the ⟦attached flyer⟧.",
        errors: [
          {
            messageId: "found",
            message: "“attached flyer” points to advertising in an attachment. Send only papers that this order needs.",
          },
        ],
      },
      { name: "a noun before", text: "👍 Our ⟦price list is attached⟧!", errors: [{ messageId: "found" }] },
      {
        name: "beside a paper that is fine",
        text: "You find ⟦attached the invoice and a discount card⟧.",
        errors: [{ messageId: "found" }],
      },
      { name: "HTML", format: "html", text: "<p>The <b>⟦catalogue</b> is enclosed⟧.</p>", errors: [{ messageId: "found" }] },
      {
        name: "a file by its name",
        text: "⟦Hello Sam⟧",
        attachments: [{ name: "invoice.pdf" }, { name: "Summer_SALE-2025.pdf" }, { name: "店铺优惠券.jpg" }],
        errors: [
          {
            messageId: "file",
            message: "“Summer_SALE-2025.pdf, 店铺优惠券.jpg” looks like advertising. Attach only papers that this order needs.",
          },
        ],
      },
    ],
  },
  { describe, it },
);
