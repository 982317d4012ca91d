import amazon from "@sendlint/preset-amazon";
import ebay from "@sendlint/preset-ebay";
import fc from "fast-check";
import { generateMessages } from "../bench/messages.mjs";
import { pieces } from "./pieces.mjs";

const oneOf = (values) => fc.constantFrom(...values);

const prose = oneOf(generateMessages({ seed: 6, count: 240, minLength: 40, maxLength: 500 }).map(({ text }) => text));

const piece = fc.oneof(
  { weight: 8, arbitrary: oneOf(pieces.words) },
  { weight: 8, arbitrary: oneOf(pieces.breaks) },
  { weight: 3, arbitrary: oneOf(pieces.facts) },
  { weight: 3, arbitrary: oneOf(pieces.markup) },
  { weight: 2, arbitrary: oneOf(pieces.disguises) },
  { weight: 2, arbitrary: oneOf(pieces.signs) },
  { weight: 1, arbitrary: oneOf(pieces.templates) },
  { weight: 2, arbitrary: oneOf(pieces.numbers) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 4 }) },
);

const woven = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(""));

/** A sentence as people write them, with pieces driven into it. */
const pierced = fc
  .tuple(prose, fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), piece), { maxLength: 5 }))
  .map(([text, wedges]) =>
    wedges.reduce((written, [at, wedge]) => {
      const cut = Math.floor(at * written.length);
      return written.slice(0, cut) + wedge + written.slice(cut);
    }, text),
  );

/** The texts of messages: every kind of piece, in any order. */
const text = fc.oneof({ weight: 3, arbitrary: woven }, { weight: 2, arbitrary: pierced }, fc.string({ unit: "binary", maxLength: 60 }));

/** Messages in every format, kind, stage, channel and language. */
export const message = fc.record(
  {
    text,
    subject: fc.option(text),
    format: oneOf(["text", "markdown", "html"]),
    kind: oneOf(["reply", "proactive", "template"]),
    stage: oneOf(["pre-sale", "post-sale"]),
    channel: fc.option(oneOf(["site", "email", "sp-api", "trading-api", "message-api"])),
    helpdesk: fc.option(oneOf(["zendesk", "gorgias", "shopify"])),
    locale: fc.option(oneOf(["en", "de", "fr", "es", "it", "pt", "nl", "pl", "sv", "tr", "zh", "ja", "ar", "xx"])),
  },
  { requiredKeys: ["text"] },
);

/** The configurations that messages are linted with, by name. */
export const configs = {
  "amazon.com": { extends: [amazon({ marketplace: "amazon.com" })] },
  "amazon.de": { extends: [amazon({ marketplace: "amazon.de" })], language: "zh-CN" },
  "ebay.com": { extends: [ebay({ site: "ebay.com" })] },
};
