import { describe, it } from "vitest";
import { testRule } from "../../../testing/index.js";
import { emoji } from "./emoji.js";

testRule(
  emoji,
  {
    valid: [
      { name: "digits and signs", text: "Rows 1 to 3, #4*, © 2024 → done" },
      { name: "an emoticon, unless asked for", text: "Done :-)" },
      { name: "one in a comment", format: "html", text: "<!-- 🎉 --><p>Hi</p>" },
    ],
    invalid: [
      {
        name: "one",
        text: "Done ⟦🎉⟧ today",
        errors: [{ messageId: "found", message: "“🎉” is an emoji, which Amazon does not allow. Remove it.", output: "Done today" }],
      },
      {
        name: "a family, a flag and a keycap",
        text: "⟦👨‍👩‍👧⟧ home, ⟦🇩🇪⟧ flag, ⟦1️⃣⟧ first",
        errors: [
          { messageId: "found", output: "home, 🇩🇪 flag, 1️⃣ first" },
          { messageId: "found", output: "👨‍👩‍👧 home, flag, 1️⃣ first" },
          { messageId: "found", output: "👨‍👩‍👧 home, 🇩🇪 flag, first" },
        ],
      },
      { name: "a run", text: "⟦🎉🎉 😀⟧", errors: [{ messageId: "found", output: "" }] },
      {
        name: "entities of HTML",
        format: "html",
        text: "<p>Done ⟦&#127881;&#x1F600;⟧ today</p>",
        errors: [{ messageId: "found", output: "<p>Done today</p>" }],
      },
      { name: "a run with markup in it, which no fix takes out", format: "html", text: "⟦🎉<b>🎉⟧</b>", errors: [{ messageId: "found" }] },
      { name: "one between words", text: "Done⟦🎉⟧today", errors: [{ messageId: "found", output: "Done today" }] },
      { name: "one between letters of two units", text: "𝓹𝓪𝓵⟦👍⟧beo", errors: [{ messageId: "found", output: "𝓹𝓪𝓵 beo" }] },
      { name: "one at a word's end", text: "Done⟦🎉⟧ today", errors: [{ messageId: "found", output: "Done today" }] },
      { name: "one at a word's start", text: "Done ⟦🎉⟧today", errors: [{ messageId: "found", output: "Done today" }] },
      { name: "one between sentences", text: "Done.⟦🎉⟧Thanks", errors: [{ messageId: "found", output: "Done. Thanks" }] },
      { name: "one that keeps two signs from a placeholder, which no fix takes out", text: "{⟦1️⃣⟧{y", errors: [{ messageId: "found" }] },
      { name: "one between figures, which no fix takes out", text: "(212) ⟦👍⟧ 555-0123", errors: [{ messageId: "found" }] },
      {
        name: "one that keeps an address from being one, which no fix takes out",
        text: "seller⟦👍⟧@mail.example",
        errors: [{ messageId: "found" }],
      },
      { name: "one before what would end a host, which no fix takes out", text: "lumora ⟦👍⟧ .com", errors: [{ messageId: "found" }] },
      {
        name: "one on a line of its own",
        text: "Hi,\n\n⟦😊⟧\n\nthe lamp left.",
        errors: [{ messageId: "found", output: "Hi,\n\nthe lamp left." }],
      },
      {
        name: "one on a line between two",
        text: "Hi,\n⟦😊⟧\nthe lamp left.",
        errors: [{ messageId: "found", output: "Hi,\n\nthe lamp left." }],
      },
      {
        name: "one on a line over a blank one",
        text: "Hi,\r\n⟦😊⟧\r\n\r\nbye",
        errors: [{ messageId: "found", output: "Hi,\r\n\r\nbye" }],
      },
      {
        name: "one between breaks of HTML",
        format: "html",
        text: "Hi<br><br>⟦😊⟧<br> <br>bye",
        errors: [{ messageId: "found", output: "Hi<br><br>bye" }],
      },
      { name: "one in an address, which no fix takes out", text: "https://shop.example/a⟦👍⟧jo", errors: [{ messageId: "found" }] },
      {
        name: "one that keeps a placeholder from being one behind what nobody sees, which no fix takes out",
        text: "{{\u200d⟦👧⟧Hi Maria",
        errors: [{ messageId: "found" }],
      },
      {
        name: "one that keeps a placeholder from its end behind what nobody sees, which no fix takes out",
        text: "{{name⟦👧⟧\u200b}}",
        errors: [{ messageId: "found" }],
      },
      {
        name: "one that keeps a placeholder from being one, which no fix takes out",
        text: "{{⟦👍⟧Hi Maria",
        errors: [{ messageId: "found" }],
      },
      {
        name: "one that keeps a tag from being one, which no fix takes out",
        format: "markdown",
        text: '<img c="" h=⟦👍⟧"">',
        errors: [{ messageId: "found" }],
      },
      {
        name: "one between brackets that would make a link",
        format: "markdown",
        text: "[terms]⟦👍⟧(see below)",
        errors: [{ messageId: "found", output: "[terms] (see below)" }],
      },
      { name: "a keycap at a word behind what nobody sees", text: "⟦1️⃣⟧\u00adw h a t", errors: [{ messageId: "found" }] },
      { name: "a flag at a word, which no fix takes out", text: "⟦🇵🇦🇾⟧pal", errors: [{ messageId: "found" }] },
      { name: "flags that spell a word, which no fix takes out", text: "⟦🇵🇦🇾⟧? Thanks", errors: [{ messageId: "found" }] },
      { name: "keycaps that are a number, which no fix takes out", text: "Model ⟦1️⃣ 2️⃣⟧!", errors: [{ messageId: "found" }] },
      { name: "a keycap before a sign in brackets, which no fix takes out", text: "Lamp ⟦1️⃣⟧(dot) off", errors: [{ messageId: "found" }] },
      { name: "a keycap at a word, which no fix takes out", text: "model⟦1️⃣⟧", errors: [{ messageId: "found" }] },
      {
        name: "a hidden one",
        format: "html",
        text: '<p style="display:none">New ⟦🎉⟧</p>Done',
        errors: [{ messageId: "found", output: '<p style="display:none">New</p>Done' }],
      },
      {
        name: "in a reference of Markdown",
        format: "markdown",
        text: "Done ⟦&#127881;⟧",
        errors: [{ messageId: "found", output: "Done" }],
      },
      { name: "a heart in colour", text: "Done ⟦❤️⟧", errors: [{ messageId: "found", output: "Done" }] },
      {
        name: "an ornament beside an emoji",
        text: "⟦🎉⟧⟦★★⟧",
        errors: [
          { messageId: "found", output: "★★" },
          { messageId: "ornament", severity: "warn" },
        ],
      },
      {
        name: "an ornament",
        text: "⟦★★★⟧ Lamp",
        errors: [{ messageId: "ornament", message: "“★★★” may be taken for an emoji. Leave it out where you can.", severity: "warn" }],
      },
      {
        name: "an emoticon where asked for",
        options: { emoticons: true },
        text: "Done ⟦:-)⟧",
        errors: [{ messageId: "ornament", severity: "warn" }],
      },
      {
        name: "one before an address",
        text: "Lamp ⟦🎉⟧https://www.amazon.com/a is",
        errors: [{ messageId: "found", output: "Lamp https://www.amazon.com/a is" }],
      },
      {
        name: "one behind an address",
        text: "https://www.amazon.com/a⟦🎉⟧ now",
        errors: [{ messageId: "found", output: "https://www.amazon.com/a now" }],
      },
      {
        name: "one between words behind an address",
        text: "Ask a@lumen.example now⟦🎉⟧then",
        errors: [{ messageId: "found", output: "Ask a@lumen.example now then" }],
      },
      {
        name: "one between words before an address",
        text: "Now⟦🎉⟧then ask a@lumen.example",
        errors: [{ messageId: "found", output: "Now then ask a@lumen.example" }],
      },
      {
        name: "one in an address at the start of a long text",
        text: `https://shop.example/a⟦👍⟧jo${" now".repeat(100)}`,
        errors: [{ messageId: "found" }],
      },
      {
        name: "one in a tag at the start of a long text",
        format: "markdown",
        text: `<img c="" h=⟦👍⟧"">${" now".repeat(400)}`,
        errors: [{ messageId: "found" }],
      },
      { name: "one behind a figure", text: "Rows 5 ⟦👍⟧ are done", errors: [{ messageId: "found", output: "Rows 5 are done" }] },
      { name: "one before a figure", text: "All ⟦👍⟧ 5 are done", errors: [{ messageId: "found", output: "All 5 are done" }] },
      {
        name: "one on a line of its own, in a long text",
        text: `Hi,\n\n⟦😊⟧\n\nthe lamp left.${" now".repeat(200)}`,
        errors: [{ messageId: "found", output: `Hi,\n\nthe lamp left.${" now".repeat(200)}` }],
      },
      {
        name: "one at the start of a line",
        text: "Hi,\n⟦😊⟧ the lamp left.",
        errors: [{ messageId: "found", output: "Hi,\nthe lamp left." }],
      },
      {
        name: "one at the end of a line",
        text: "Hi ⟦😊⟧\n\n\nthe lamp left.",
        errors: [{ messageId: "found", output: "Hi\n\n\nthe lamp left." }],
      },
      {
        name: "a hidden one behind what is seen",
        format: "html",
        text: '<p>Hi</p><p style="display:none">New ⟦🎉⟧</p>Done',
        errors: [{ messageId: "found", output: '<p>Hi</p><p style="display:none">New</p>Done' }],
      },
    ],
  },
  { describe, it },
);
