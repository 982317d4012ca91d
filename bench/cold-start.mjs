// What a program pays before its first result: loading, compiling a preset, one message. Timed from outside by run.mjs.
const { lintMessage } = await import("@sendlint/core");
const { default: amazon } = await import("@sendlint/preset-amazon");

const { ok } = lintMessage("Hi, add me on WeChat: seller888", { extends: [amazon({ marketplace: "amazon.com" })] });
if (ok) throw new Error("The first message was to be blocked.");
