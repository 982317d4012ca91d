import { defineRule, type Rule } from "../../../rule.js";

/** An image this small shows nothing. Pixels. */
const smallest = 2;
const remote = /^(?:https?:)?\/\//i;

/** An image that nobody is meant to see: it only tells that the message was opened. */
export const trackingPixel: Rule = defineRule({
  id: "format/tracking-pixel",
  meta: { category: "formatting", summary: "Disallow tracking pixels" },
  messages: {
    found: {
      en: "“{{text}}” is an image that cannot be seen, as used for tracking. Remove it.",
      "zh-CN": "“{{text}}”是不可见的跟踪图片。请删除。",
    },
  },
  check: function* ({ document }) {
    for (const { src, at, width, height, isHidden } of document.images) {
      if (!remote.test(src)) continue;
      const sizes = [width, height].filter((size) => size !== null);
      const isTiny = sizes.length > 0 && sizes.every(({ value, unit }) => unit === "px" && value <= smallest);
      if (isHidden || isTiny) yield { messageId: "found", at };
    }
  },
});
