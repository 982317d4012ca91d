import { describe, it } from "vitest";
import { testRule } from "../../../testing/index.js";
import { external } from "./external.js";

testRule(
  external,
  {
    valid: [
      { name: "the platform's own host", text: "See https://www.amazon.de/gp/css/order-history now." },
      { name: "a carrier", text: "Track it at https://www.ups.com/track?n=1Z999AA10123456784 now." },
      { name: "an allowed host", options: { allow: ["brandt.example"] }, text: "See https://care.brandt.example/faq now." },
      { name: "words with dots", text: "Use Node.js 2.0.1, e.g. with manual.pdf.It works." },
      { name: "a shortened link, which has its own rule", text: "See bit.ly/3xAbCdE now." },
      {
        name: "an email address, a number and an amount, which have their own rules",
        text: "Ask jane@brandt.example or 312-555-0142, it is $5.",
      },
      {
        name: "an image of a code on the platform",
        format: "html",
        text: '<img src="https://M.AMAZON.com/qr.png" alt="Scan me">',
      },
      {
        name: "an image of a code on an allowed host",
        format: "html",
        options: { allow: ["brandt.example"] },
        text: '<img src="https://img.brandt.example/qr.png" alt="">',
      },
      { name: "an image of a code that comes along", format: "html", text: '<img src="cid:qr.png" alt="QR code">' },
      { name: "an image of no code", format: "html", text: '<img src="https://img.brandt.example/squares.png" alt="a lamp, scanned">' },
      {
        name: "words for a code far from the end of an address, or far into a description",
        format: "html",
        text: `<img src="https://img.brandt.example/qr/${"a".repeat(200)}" alt="${"a ".repeat(100)}qr">`,
      },
    ],
    invalid: [
      {
        name: "a bare host after an emoji",
        text: "👍 see ⟦lumora-parts.com⟧!",
        errors: [{ messageId: "found", message: "“lumora-parts.com” leads off Amazon. Remove it, or put the facts into the message." }],
      },
      { name: "a link with a path", text: "See ⟦https://care.brandt.example/faq⟧.", errors: [{ messageId: "found" }] },
      {
        name: "a look-alike of the platform",
        text: "Log in at ⟦https://amazon.com.case.example/x⟧ now.",
        errors: [{ messageId: "found" }],
      },
      {
        name: "the platform's own host in letters of another script",
        text: "Log in at ⟦https://www.аmazon.com/x⟧ now.",
        errors: [{ messageId: "found", reads: "www.amazon.com" }],
      },
      {
        name: "such a host behind a label",
        format: "html",
        text: '<a href="⟦https://www.аmazon.com/x⟧">Amazon</a>',
        errors: [{ messageId: "found" }],
      },
      { name: "a host in words", text: "Go to ⟦lumora dot com⟧ now.", errors: [{ messageId: "found", reads: "lumora.com" }] },
      {
        name: "a link in HTML",
        format: "html",
        text: '<a href="⟦https://care.brandt.example/⟧">our answers</a>',
        errors: [{ messageId: "found" }],
      },
      {
        name: "a carrier where advice is wanted",
        options: { carriers: "advise" },
        text: "See ⟦https://www.dhl.com/x⟧ now.",
        errors: [
          {
            messageId: "carrier",
            message: "“https://www.dhl.com/x” leads to a carrier. The tracking number alone is safer.",
            severity: "warn",
          },
        ],
      },
      { name: "advice where a host may be two words", text: "Nice ⟦lumora.at⟧!", errors: [{ messageId: "found", severity: "warn" }] },
      {
        name: "a carrier where it is reported",
        options: { carriers: "report" },
        text: "See ⟦https://www.dhl.com/x⟧ now.",
        errors: [{ messageId: "carrier" }],
      },
      {
        name: "no carrier where advice is wanted for them",
        options: { carriers: "advise" },
        text: "See ⟦https://www.brandt.example/x⟧ now.",
        errors: [{ messageId: "found" }],
      },
      {
        name: "an image of a code, by its address",
        format: "html",
        text: '<img src="⟦https://img.brandt.example/scan-me.png⟧">',
        errors: [{ messageId: "found" }],
      },
      {
        name: "an image of a code, by its description",
        format: "html",
        text: '<img src="⟦https://img.brandt.example/1.png⟧" alt="Our QR code">',
        errors: [{ messageId: "found" }],
      },
      {
        name: "words for a code near the end of a long address",
        format: "html",
        text: `<img src="⟦https://img.brandt.example/${"a".repeat(200)}/qr.png⟧" alt="">`,
        errors: [{ messageId: "found" }],
      },
    ],
  },
  { describe, it },
);
