import { defineRule, type Rule } from "../../../rule.js";

/** Profanity, insults and threats. */
export const abuse: Rule = defineRule({
  id: "content/abuse",
  meta: { category: "abuse", summary: "Disallow profanity, insults and threats" },
  messages: {
    found: {
      en: "“{{text}}” is abusive. Say it politely.",
      "zh-CN": "“{{text}}”带有侮辱或威胁。请改用礼貌的说法。",
    },
  },
  frames: [
    { scope: "clause", slots: [{ any: ["profanity"], polarity: "any" }], own: true, despite: ["warned"] },
    // “What a moron. It does not work”: what is denied behind it takes nothing back.
    { scope: "clause", slots: [{ any: ["insult"], polarity: "stated" }], own: true, despite: ["warned"] },
    { scope: "clause", slots: [{ any: ["insult"], polarity: "any", aside: true }], own: true, despite: ["warned"] },
    {
      scope: "clause",
      slots: [
        { any: ["insult-weak", "profanity-mild"], polarity: "stated" },
        { any: ["buyer"], side: "before", within: 1, polarity: "stated" },
      ],
      own: true,
      despite: ["warned"],
    },
    { scope: "clause", slots: [{ any: ["profanity-mild"] }, { any: ["buyer-possessive"], within: 2 }], own: true, despite: ["warned"] },
    // “Get lost!”, but not “parcels get lost”.
    { scope: "clause", slots: [{ any: ["taunt"], polarity: "any", aside: true }], own: true, despite: ["warned"] },
    {
      scope: "clause",
      slots: [
        { any: ["taunt"], polarity: "stated" },
        { any: ["buyer", "buyer-possessive"], side: "before", within: 1, apart: true },
      ],
      own: true,
      despite: ["warned"],
    },
    {
      scope: "clause",
      slots: [
        { any: ["taunt"], polarity: "any" },
        { any: ["profanity", "profanity-mild", "insult"], polarity: "any" },
      ],
      own: true,
      despite: ["warned"],
    },
    { scope: "clause", slots: [{ any: ["insult", "insult-weak", "profanity-mild"], polarity: "any" }], disguised: true },
    { scope: "clause", slots: [{ any: ["menace"], polarity: "any" }], own: "unquoted", despite: ["warned", "reported"] },
  ],
});
