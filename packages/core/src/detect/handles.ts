import { matchesOf } from "../matches.js";
import { paymentSuffixes } from "./data/mail-providers.js";
import type { DetectContext, HandleDetection } from "./detection.js";
import { detectEmails } from "./emails.js";
import type { Glossary } from "./glossary.js";
import { overlapTest, placeholderSpans } from "./hosts-places.js";

/** What stands after an `@` in code, and what calls a group of a chat. */
const common: ReadonlySet<string> = new Set(["all", "channel", "everyone", "gmail", "here", "import", "media", "param"]);
/** What stands after a `$` in a template or a price list. */
const notTags: ReadonlySet<string> = new Set([
  "address",
  "amount",
  "aud",
  "brl",
  "buyer",
  "cad",
  "customer",
  "date",
  "each",
  "email",
  "eur",
  "first",
  "firstname",
  "gbp",
  "hkd",
  "item",
  "mxn",
  "name",
  "nzd",
  "off",
  "order",
  "orderid",
  "price",
  "sgd",
  "total",
  "twd",
  "usd",
  "user",
  "username",
]);

interface Notation {
  readonly guard: string;
  readonly sigil: HandleDetection["sigil"];
  readonly pattern: RegExp;
  judge(name: string, glossary: Glossary): "strong" | "weak" | null;
}

const notations: readonly Notation[] = [
  {
    guard: "@",
    sigil: "",
    // An Indian payment handle: a bank after the at-sign, no host.
    pattern: /(?<![\p{L}\p{N}._@+-])(?<name>[a-z0-9][a-z0-9._-]{1,60}@[a-z]{2,12})(?![\p{L}\p{N}@-]|\.[a-z0-9])/gu,
    judge: (name) => (paymentSuffixes.has(name.slice(name.indexOf("@") + 1)) ? "strong" : null),
  },
  {
    guard: "@",
    sigil: "@",
    pattern: /(?<![\p{L}\p{N}._@/+%-])@(?<name>[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]{0,38}[\p{L}\p{N}_])?)/gu,
    judge: (name, glossary) => {
      // “Mail ending in @marketplace.amazon.com”: the platform's own host.
      if (/(?:^|\.)(?:amazon|ebay)(?:\.[a-z]{2,3}){1,2}$/.test(name)) return null;
      const letters = name.match(/\p{L}/gu)?.length ?? 0;
      // @10am, @60fps, @2x: figures with a unit.
      if (/^\d/.test(name) ? letters < 4 : letters < 2) return null;
      const isWord = common.has(name) || glossary.frequent.has(name) || glossary.set("notHandles").has(name);
      return isWord ? "weak" : "strong";
    },
  },
  {
    guard: "$",
    sigil: "$",
    pattern: /(?<![\p{L}\p{N}$])\$(?<name>[a-z][a-z0-9_-]{1,24})(?![\p{L}\p{N}({$]|\.[a-z])/gu,
    judge: (name) => (notTags.has(name) || /^[kmb]$/.test(name) ? null : name.includes("_") || name.length < 4 ? "weak" : "strong"),
  },
  {
    guard: "u/",
    sigil: "",
    pattern: /(?<![\p{L}\p{N}./:_-])\/?u\/(?<name>[a-z0-9_-]{3,20})(?![\p{L}\p{N}/])/gu,
    judge: (name) => (/[\d_-]/.test(name) ? "strong" : "weak"),
  },
];

/** Finds accounts by their notation: `@name`, `$cashtag`, `u/name`, `name@bank`. */
export const detectHandles: (context: DetectContext) => HandleDetection[] = (context) => {
  const { folded, glossary } = context;
  const present = notations.filter(({ guard }) => folded.includes(guard));
  if (present.length === 0) return [];
  const isMail = overlapTest(detectEmails(context));
  const isOpaque = overlapTest(placeholderSpans(context));
  return present
    .flatMap(({ pattern, sigil, judge }) =>
      matchesOf(pattern, folded).flatMap((match): HandleDetection[] => {
        const name = match.groups?.name as string;
        const span = { start: match.index, end: match.index + match[0].length };
        const strength = judge(name, glossary);
        return strength === null || isMail(span) || isOpaque(span) ? [] : [{ kind: "handle", ...span, strength, name, sigil }];
      }),
    )
    .sort((a, b) => a.start - b.start);
};
