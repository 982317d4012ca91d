import { lintSource } from "@secretlint/core";
import { creator as secrets } from "@secretlint/secretlint-rule-preset-recommend";
import { TextlintKernel } from "@textlint/kernel";
import textPlugin from "@textlint/textlint-plugin-text";
import { text as alex } from "alex";
import { findPhoneNumbersInText } from "libphonenumber-js";
import { LinkifyIt } from "linkify-it";
import * as linkify from "linkifyjs";
import { pattern, RegExpMatcher, resolveConfusablesTransformer, resolveLeetSpeakTransformer, toAsciiLowerCaseTransformer } from "obscenity";
import { OpenRedaction } from "openredaction";
import { parse } from "parse5";
import redactPii from "redact-pii";
import rehypeParse from "rehype-parse";
import remarkParse from "remark-parse";
import maxComma from "textlint-rule-max-comma";
import noTodo from "textlint-rule-no-todo";
import { unified } from "unified";

/**
 * Something to measure Sendlint beside.
 *
 * @typedef {object} Peer
 * @property {string} name
 * @property {"text" | "markdown" | "html"} format what it reads of a message
 * @property {(text: string) => unknown} run a promise where it answers by one
 * @property {number} [every] takes only each n-th message, where all of them would take minutes
 */

/** Sixty words and phrases that a shop might list by hand. */
const terms = [
  ..."whatsapp telegram wechat skype viber signal discord snapchat facebook instagram tiktok linkedin kakao zalo messenger".split(" "),
  ..."paypal venmo zelle cashapp bitcoin crypto alipay revolut monzo klarna stripe wise skrill moneygram bizum".split(" "),
  ..."coupon voucher discount promo giveaway freebie cashback rebate newsletter clearance bargain bundle offer raffle loyalty".split(" "),
  ..."refund feedback review rating stars positive negative remove testimonial email phone address website invoice deposit".split(" "),
];

const matcher = new RegExpMatcher({
  blacklistedTerms: terms.map((term, id) => ({ id, pattern: pattern`${term}` })),
  blacklistMatcherTransformers: [resolveConfusablesTransformer(), resolveLeetSpeakTransformer(), toAsciiLowerCaseTransformer()],
});
const links = new LinkifyIt().set({ fuzzyLink: true, fuzzyEmail: true });
const openRedaction = new OpenRedaction();
const redactor = new redactPii.SyncRedactor();
const kernel = new TextlintKernel();
const textlint = {
  filePath: "message.txt",
  ext: ".txt",
  plugins: [{ pluginId: "text", plugin: textPlugin.default ?? textPlugin }],
  rules: [
    { ruleId: "max-comma", rule: maxComma.default ?? maxComma, options: { max: 4 } },
    { ruleId: "no-todo", rule: noTodo.default ?? noTodo },
  ],
};
const secretlint = { config: { rules: [{ id: "@secretlint/secretlint-rule-preset-recommend", rule: secrets }] } };
const remark = unified().use(remarkParse);
const rehype = unified().use(rehypeParse, { fragment: true });

/** The floor: each sign once, and a line of JSON. */
function addCodes(text) {
  let sum = 0;
  for (let index = 0; index < text.length; index++) sum += text.charCodeAt(index);
  return sum;
}

/** @type {readonly Peer[]} */
export const peers = [
  { name: "one pass of charCodeAt", format: "text", run: addCodes },
  { name: "linkifyjs find", format: "text", run: (text) => linkify.find(text) },
  { name: "linkify-it match", format: "text", run: (text) => links.match(text) },
  { name: "libphonenumber-js findPhoneNumbersInText", format: "text", run: (text) => findPhoneNumbersInText(text, "US") },
  { name: "obscenity, 60 terms", format: "text", run: (text) => matcher.getAllMatches(text) },
  {
    name: "secretlint core, recommended rules",
    format: "text",
    run: (content) => lintSource({ source: { content, filePath: "a.txt", contentType: "text" }, options: secretlint }),
  },
  { name: "redact-pii", format: "text", run: (text) => redactor.redact(text) },
  { name: "openredaction", format: "text", run: (text) => openRedaction.detect(text), every: 5 },
  { name: "textlint kernel, two rules", format: "text", run: (text) => kernel.lintText(text, textlint), every: 5 },
  { name: "alex", format: "text", run: (text) => alex(text), every: 20 },
  { name: "unified with remark-parse", format: "markdown", run: (text) => remark.parse(text) },
  { name: "unified with rehype-parse", format: "html", run: (text) => rehype.parse(text) },
  { name: "parse5", format: "html", run: (text) => parse(text) },
];
