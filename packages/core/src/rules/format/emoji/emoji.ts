import * as z from "zod/mini";
import type { Fix, Range } from "../../../diagnostic.js";
import type { MessageDocument } from "../../../document/document.js";
import { defineRule, type Rule, replace } from "../../../rule.js";
import { option } from "../../option.js";

/**
 * One emoji: a keycap, a flag, or a pictograph that is shown as a picture by default or on request, with its skin tone and whatever is
 * joined to it. Digits, `#`, `*`, © and arrows in text presentation are none. A sequence is bounded as Unicode's own longest are.
 */
const picture =
  /[0-9#*]\ufe0f?\u20e3|\p{Regional_Indicator}{1,2}|(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f)\p{Emoji_Modifier}?(?:\u200d\p{Extended_Pictographic}\ufe0f?\p{Emoji_Modifier}?){0,8}/u;
/** Signs that decorate and could be letters of a list: careful readers differ on them. */
const ornament = /[★☆✦✧✪✯✿❀❁♥♡❤❣✓✔✗✘☺☻☹♪♫☀☁☂☎✈✉➤➜➔►▶◆◇●○■□※]{1,64}/u;
let runsMade: RegExp | undefined;

/** A run of emoji, or else a run of ornaments in the group. */
function runs(): RegExp {
  runsMade ??= new RegExp(`(?:${picture.source})(?:[ \\u00a0]?(?:${picture.source})){0,63}|(${ornament.source})`, "gu");
  return runsMade;
}

/** What every such run holds, and no sign of money: most texts have none, and the search for runs is slow. */
const evidence = /[\u203b-\u209f\u2100-\u2bff\ud800-\udfff]|\u20e3|\ufe0f/;
const emoticons = /(?<=^|\s)(?:[:;=8][-o']?[)(\]DPp3/|]|<3|\^_?\^|[xX]D)(?=$|[\s.,!?])/gm;

/** What a fix must not take out along with a run: markup between its emoji. */
const markup = /[<>*_~`[\]()]/;

/** Flags are letters and keycaps are digits: taken out of a word, they leave another word. */
const reads = /\p{RI}|\u20e3/u;
/** So many of them are a word or a number. */
const spells = /\p{RI}{3}|\u20e3[\s\S]{0,200}\u20e3/u;
/**
 * Words on both sides, or a sign spelled out in brackets; what nobody sees holds nothing apart. Looked at from the place itself: some engines miss a letter of two units in a
 * class right before `$`.
 */
const wordBefore = /(?<=[\p{L}\p{M}\p{N}][\u00ad\u200b-\u200d\u2060\ufeff]{0,4})/uy;
const wordAfter = /[\u00ad\u200b-\u200d\u2060\ufeff]{0,4}[\p{L}\p{N}([{]/uy;
/** A sentence that ends at a run would go on without one. */
const endBefore = /(?<=[\p{L}\p{M}\p{N}.!?;:,)}\]])/uy;
const startAfter = /[\p{L}\p{N}([]/uy;
/** Figures that come together may be a number that nobody wrote. */
const figureBefore = /(?<=\p{N}[\s\p{P}+]{0,4})/uy;
const figureAfter = /[\s\p{P}+]{0,4}\p{N}/uy;
const endingAfter = /\s{0,4}[.@]\p{L}/uy;
/** How far around a run an address is looked for. UTF-16 units */
const longestAddress = 200;
/** What no address goes on over. */
const apart = /[\s<>]/;
/** What comes together around such signs may be another address. */
const addressSign = /[@/\\_]|[.:-][\p{L}\p{N}]/u;
/** Signs that hold a placeholder, through what nobody sees. */
const openBefore = /(?<=(?:[{[][ \t]{0,2}|[<%$#])[\u00ad\u200b-\u200d\u2060\ufeff]{0,4})/y;
const closeAfter = /[\u00ad\u200b-\u200d\u2060\ufeff]{0,4}(?:[ \t]{0,2}[}\]]|%)/y;
/** A tag that nobody has closed yet: it may be none only because of the run. */
const openTag = /<[a-z/!?][^<>]{0,1000}$/i;

function isAt(pattern: RegExp, source: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(source);
}

/** Whether a run stands in the middle of what looks like an address. */
function isInAddress(source: string, { start, end }: Range): boolean {
  let from = start;
  while (from > Math.max(0, start - longestAddress) && !apart.test(source.charAt(from - 1))) from--;
  let to = end;
  while (to < Math.min(source.length, end + longestAddress) && !apart.test(source.charAt(to))) to++;
  return from < start && to > end && addressSign.test(`${source.slice(from, start)} ${source.slice(end, to)}`);
}

/** Whether a run can go, and what stays is what it was. */
function canGo(source: string, { field, start, end }: Range): boolean {
  const run = source.slice(start, end);
  if (markup.test(run) || isAt(openBefore, source, start) || isAt(closeAfter, source, end)) return false;
  if (reads.test(run) && (spells.test(run) || isAt(wordBefore, source, start) || isAt(wordAfter, source, end))) return false;
  if (isAt(figureBefore, source, start) && isAt(figureAfter, source, end)) return false;
  // `lumora 😊 .com` would be a host.
  if (isAt(endingAfter, source, end)) return false;
  return !isInAddress(source, { field, start, end }) && !openTag.test(source.slice(Math.max(0, start - 1000), start));
}

/** A run with one neighbouring space, so that taking it out leaves no gap. */
function withSpace(source: string, { field, start, end }: Range): Range {
  if (source[start - 1] === " ") return { field, start: start - 1, end };
  return { field, start, end: source[end] === " " ? end + 1 : end };
}

/** Line breaks with blanks around, as text has them and as HTML. */
const breaks = {
  text: {
    one: /\r\n|\n|\r/g,
    before: /(?:(?:\r\n|\n|\r)[ \t\u00a0]{0,16}){1,16}$/,
    after: /^[ \t\u00a0]{0,16}((?:(?:\r\n|\n|\r)[ \t\u00a0]{0,16}){1,16})/,
  },
  html: {
    one: /<br\b[^<>]{0,100}>/gi,
    before: /(?:<br\b[^<>]{0,100}>\s{0,16}){1,16}$/i,
    after: /^\s{0,16}((?:<br\b[^<>]{0,100}>\s{0,16}){1,16})/i,
  },
};
/** How far around a run its line breaks are looked for. UTF-16 units */
const longestBreaks = 400;
/** More line breaks in a row than this are a finding of their own. */
const mostBreaks = 2;

/** Where a run ends with the line breaks behind it that would be too many once it is gone from a line of its own. */
function endOfLine(source: string, { start, end }: Range, isHtml: boolean): number {
  const { one, before, after } = isHtml ? breaks.html : breaks.text;
  const above = before.exec(source.slice(Math.max(0, start - longestBreaks), start))?.[0];
  const behind = after.exec(source.slice(end, end + longestBreaks));
  if (above === undefined || behind === null) return end;
  const below = [...(behind[1] as string).matchAll(one)];
  const surplus = Math.min(below.length, [...above.matchAll(one)].length + below.length - mostBreaks);
  if (surplus <= 0) return end;
  const { index, 0: last } = below[surplus - 1] as RegExpExecArray;
  return end + behind[0].length - (behind[1] as string).length + index + last.length;
}

/** Takes a run out; leaves a space where nothing else would hold two words or sentences apart, and no gap of lines. */
function takeOut(source: string, run: Range, isHtml: boolean): Fix {
  const alone = { ...run, end: endOfLine(source, run, isHtml) };
  if (alone.end > run.end) return replace(alone, "");
  const range = withSpace(source, run);
  return replace(range, isAt(endBefore, source, range.start) && isAt(startAfter, source, range.end) ? " " : "");
}

/** Where the reader, or a mail program that shows what is hidden, meets a pattern: emoji written as entities included. */
function* find(document: MessageDocument, pattern: RegExp): Generator<{ readonly at: Range; readonly group: string | undefined }> {
  for (const { index, 0: text, 1: group } of document.text.matchAll(pattern))
    yield { at: document.range(index, index + text.length), group };
  for (const { kind, at: hidden } of document.hidden) {
    if (kind !== "element") continue;
    for (const { index, 0: text, 1: group } of document.source(hidden.field).slice(hidden.start, hidden.end).matchAll(pattern)) {
      const start = hidden.start + index;
      yield { at: { field: hidden.field, start, end: start + text.length }, group };
    }
  }
}

/** Emoji, also as keycaps and flags. */
export const emoji: Rule = defineRule({
  id: "format/emoji",
  meta: { category: "formatting", summary: "Disallow emoji", fixable: true },
  options: () =>
    z.strictObject({
      emoticons: option(z.boolean(), false, "Advise against typed emoticons such as :-) too."),
    }),
  messages: {
    found: {
      en: "“{{text}}” is an emoji, which {{platform}} does not allow. Remove it.",
      "zh-CN": "“{{text}}”是表情符号，{{platform}}不允许。请删除。",
    },
    ornament: {
      en: "“{{text}}” may be taken for an emoji. Leave it out where you can.",
      "zh-CN": "“{{text}}”可能被视为表情符号。尽量不要使用。",
    },
  },
  check: function* ({ document, message, options }) {
    const mayHold = document.hidden.length > 0 || evidence.test(document.text);
    for (const { at, group } of mayHold ? find(document, runs()) : []) {
      const source = document.source(at.field);
      if (group !== undefined) yield { messageId: "ornament", at, advice: true };
      else
        yield {
          messageId: "found",
          at,
          ...(canGo(source, at) ? { fix: takeOut(source, at, message.format === "html" && at.field === "text") } : {}),
        };
    }
    if (options.emoticons) for (const { at } of find(document, emoticons)) yield { messageId: "ornament", at, advice: true };
  },
});
