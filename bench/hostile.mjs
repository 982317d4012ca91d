import { createLinter } from "@sendlint/core";
import amazon from "@sendlint/preset-amazon";

// Text made to be slow: ten times as much of it may take twelve times as long. `node bench/hostile.mjs [kind]`.

const limit = 12;
const sizes = [100_000, 1_000_000];

/** What is said again and again, by what it aims at. */
const kinds = {
  "numbers and signs": "1-",
  "letters and dots": "p.a.y.",
  "hosts without end": "www.",
  "one letter": "a",
  "one space": " ",
  "line breaks": "\n",
  "brackets of links": "[",
  "images without end": "![](",
  "tags without end": "<a ",
  "elements in elements": "<b>",
  quotes: "> ",
  emphasis: "*_",
  backticks: "` ",
  placeholders: "{{",
  "letters in braces": "{a}",
  "placeholders with signs": "${a}",
  "blocks of templates": "{% if a %}",
  "addresses of mail": "a@",
  marks: "\u0301",
  "invisible characters": "\u200b",
  "letters with marks": "a\u0301\u0302",
  "phrases in one character": "\ufdfa",
  emoji: "👍",
  surrogates: "\ud800",
  Chinese: "微信",
  "Chinese apps with names": "加微信abc123 ",
  Arabic: "مرحبا رقم الهاتف ٠٥٠ ",
  Hangul: "카톡 아이디 ",
  "letters of two alphabets": "раураl ",
  words: "pay me on paypal ",
  "apps with names": "wechat: abc123 ",
  "words with hyphens": "sendlint-disable-next-line ",
  hosts: "a.com ",
  handles: "@a ",
  "digits in words": "five zero ",
  "emoji between letters": "👍 a ",
  "quotations begun": "'aa ",
  accounts: "DE89 3704 0044 0532 0130 00 ",
  addresses: "12 Main Street, Springfield, IL 62704\n",
  entities: "&amp;",
};

const linter = createLinter({ extends: [amazon({ marketplace: "amazon.com" })] });
const chosen = Object.entries(kinds).filter(([kind]) => kind.includes(process.argv[2] ?? ""));

/** Milliseconds: the faster of two runs. */
function time(message) {
  return Math.min(
    ...[1, 2].map(() => {
      const start = performance.now();
      linter.lint(message);
      return performance.now() - start;
    }),
  );
}

for (const format of ["text", "markdown", "html"]) {
  for (const [kind, piece] of chosen) {
    const [small, large] = sizes.map((size) => time({ text: piece.repeat(size / piece.length), format }));
    const ratio = large / small;
    const isSlow = ratio > limit && large > 100;
    console.log(
      `${format.padEnd(8)} ${kind.padEnd(22)} ${small.toFixed(1).padStart(9)} ms ${large.toFixed(1).padStart(9)} ms  × ${ratio.toFixed(1)}${isSlow ? "  too slow" : ""}`,
    );
    if (isSlow) process.exitCode = 1;
  }
}
