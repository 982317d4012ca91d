import * as z from "zod/mini";
import { isWithin } from "../../../detect/hosts.js";
import { defineRule, type Rule } from "../../../rule.js";
import { names } from "../../option.js";

/** An email address, plain or spelled out. */
export const emailAddress: Rule = defineRule({
  id: "contact/email-address",
  meta: { category: "email-address", summary: "Disallow email addresses", personalData: true },
  options: () =>
    z.strictObject({
      allow: names("Addresses and domains that are allowed."),
    }),
  messages: {
    found: {
      en: "“{{text}}” is an email address. Remove it and answer in this thread.",
      "zh-CN": "“{{text}}”是电子邮箱地址。请删除，并在此会话中回复。",
    },
  },
  check: function* ({ document, reading, platform, options }) {
    for (const detection of reading.detections) {
      if (detection.kind !== "email" || isWithin(detection.domain, platform.relayHosts)) continue;
      if (options.allow.includes(detection.address) || isWithin(detection.domain, options.allow)) continue;
      const target = detection.documentLink === null ? undefined : document.links[detection.documentLink];
      yield {
        messageId: "found",
        at: target?.hrefAt ?? reading.range(detection.start, detection.end),
        reads: detection.reads,
        advice: detection.strength === "weak",
      };
    }
  },
});
