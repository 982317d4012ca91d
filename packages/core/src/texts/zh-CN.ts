import type { ReportTexts, Rule } from "../rule.js";
import { rules } from "../rules/index.js";

const locale = "zh-CN";

const textsOf = ({ messages }: Rule) =>
  Object.freeze(Object.fromEntries(Object.entries(messages).map(([id, template]) => [id, template[locale]])));

/** What the rules report, in Simplified Chinese. The build for pages takes these texts out of the rules and puts them here. */
export const zhCN: ReportTexts = Object.freeze({
  locale,
  messages: Object.freeze(Object.fromEntries(rules.map((rule) => [rule.id, textsOf(rule)]))),
});
