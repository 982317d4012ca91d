import {
  afterBlank,
  cueWords,
  keyWords,
  numeralWords,
  quotingWords,
  sampleWords,
  shortNameWords,
  signWords,
} from "./data/bracket-words.js";

import { elementNames } from "./html-elements.js";
import { isFieldName, isLabel } from "./placeholder-words.js";
import { type Braces, icu, readIcuChoice } from "./template/icu.js";

/** What stands around a candidate. */
export interface Surroundings {
  /** Up to 48 units of the same line before and after it. */
  readonly before: string;
  readonly after: string;
}

/** A notation of placeholders. */
export interface PlaceholderSyntax {
  /** How the notation is written: `{{x}}`. */
  readonly id: string;
  /** The signs that it can start with. */
  readonly first: string;
  /** Sticky; its first group, if any, is the name. Every repeat is bounded. */
  readonly pattern: RegExp;
  readonly isBroken?: boolean;
  /** For what no pattern can match: where the notation ends; `null` where it is broken. */
  readonly findEnd?: (text: string, start: number, braces: Braces) => number | null;
  /** Where it counts besides plain text: in the targets of links and images, or there and in code, too. */
  readonly alsoIn?: "targets" | "targets and code";
  /** Whether a candidate is meant to be filled in. Without it, each is. */
  readonly isMeant?: (name: string, surroundings: Surroundings) => boolean;
}

/** One of some words; `~` stands for up to six letters more. */
function oneOf(words: readonly string[]): string {
  return `(?:${words.map((word) => word.replaceAll(".", "\\.").replace("~", "\\w{0,6}")).join("|")})`;
}

const quoting = new RegExp(`${oneOf(quotingWords)}[\\s:,“"'‘*]{0,4}$`, "i");
const keyAfter = new RegExp(`^[\\s*]{0,3}${oneOf(keyWords)}\\b`, "i");
const signs = new RegExp(`(?<!\\p{L})${oneOf(signWords)}(?!\\p{L})`, "iu");
const quotes = new RegExp(`(?<!\\p{L})${oneOf([...quotingWords, "print~", "shows", "druck~"])}(?!\\p{L})`, "iu");
/** Whether a print is described, signs and all. */
export const isDescribed = ({ before, after }: Surroundings): boolean => quotes.test(before) && (signs.test(before) || signs.test(after));
const isUpper = (name: string): boolean => name === name.toUpperCase() && /\p{Lu}.*\p{Lu}|\p{Lo}/u.test(name);

/** Words in brackets: capitals unless they are a label, other words only if they name a field. */
function isBracketField(name: string, { before, after }: Surroundings): boolean {
  if (quoting.test(before) || keyAfter.test(after)) return false;
  if (/[_]/.test(name)) return /\p{L}_\p{L}/u.test(name);
  if (isUpper(name) && !/\p{Lo}/u.test(name)) return isFieldName(name) || !isLabel(name);
  return isFieldName(name) && !/^[:：]?\s{0,2}[\d#]/.test(after);
}

/** What goes on after a name or a figure that is filled in; a label, as `【商品名】` before the name of a product, has none of it. */
const afterField = /^\s?(?:様|さま|さん|殿|先生|女士|您好|你好|[，、。,.!！をにはがので])/;

/** What a name in a salutation stands behind. */
const beforeField = /(?:尊敬的|亲爱的|親愛的|敬爱的|敬愛的)\s?$/;

const shortName = new RegExp(`${oneOf(shortNameWords)}$`);

const isCornerField = (name: string, { before, after }: Surroundings): boolean =>
  isFieldName(name) && (afterField.test(after) || beforeField.test(before) || shortName.test(name));

const isAngleField = (name: string, surroundings: Surroundings): boolean =>
  !elementNames.has((name.split(" ", 1)[0] as string).toLowerCase()) && isBracketField(name, surroundings);

/** Within a word a short name in braces is a sign of an address: `sales{at}shop{dot}example`. */
const isIdentifier = (name: string, { before, after }: Surroundings): boolean =>
  name.length > 1 && !(/^[\p{Ll}\d]{2,5}$/u.test(name) && /[\p{Ll}\d]$/u.test(before) && /^[\p{Ll}\d]/u.test(after));
const isWrittenField = (name: string): boolean => (isUpper(name) || name.includes("_")) && isFieldName(name);

/** Percent escapes of an address read like `%E2%`. */
const isPercentField = (name: string, { after }: Surroundings): boolean =>
  !/^[\da-f]{2}$/i.test(name) && !(/^[\da-f]{2}/i.test(name) && /^[\da-f]{2}/i.test(after));

const numeralBefore = new RegExp(`${oneOf(numeralWords)}\\s{1,3}$`, "i");

const cueBefore = new RegExp(`(?:^|[^\\p{L}])${oneOf(cueWords)}[\\s:]{0,3}$`, "iu");

/** What follows a blank rather than a grade or a brand. */
const noGrade: ReadonlySet<string> = new Set([...cueWords, ...afterBlank]);
const wordAfter = /^ (\p{Ll}{3,30})(?!\p{L})/u;

/** Kisses below a letter: they end a short line. */
const isKisses = ({ before, after }: Surroundings): boolean =>
  /^[\s!.]{0,8}$/.test(after) && /^[\p{Script=Latin}\s,.!'’-]{0,24}$/u.test(before) && !cueBefore.test(before);

/** “the XXX on the dial” */
const isOnSomething = ({ before, after }: Surroundings): boolean =>
  /\b(?:the|this|its)\s$/i.test(before) && /^\s(?:on|in|at|under|beside) (?:the|its|my|each|both)\b/i.test(after);

/** “the XXX pads”: a grade or a brand of something. */
const isGrade = ({ before, after }: Surroundings): boolean => {
  const [, noun] = wordAfter.exec(after) ?? [];
  return noun !== undefined && !noGrade.has(noun) && /\b(?:the|a|an|these|those|this) $/i.test(before);
};

/** Three capital X are a blank unless they are a size, a mark or a brand, a Roman numeral, a masked number or kisses. */
const isBlank = (_name: string, around: Surroundings): boolean =>
  !isOnSomething(around) &&
  !isGrade(around) &&
  !quoting.test(around.before) &&
  !numeralBefore.test(around.before) &&
  !/["“'‘「«„]$/.test(around.before) &&
  !/^\s{0,2}(?:large|small|l\b|s\b|rated|one\b|across|mark\b|logo|stamp|brand|beer|bitter|lager)/i.test(around.after) &&
  !/^[\s-]{0,3}[\dX*]{2}/.test(around.after) &&
  !isKisses(around);

const isAnnounced = (_name: string, { before }: Surroundings): boolean => cueBefore.test(before);

const isFilledLine = (_name: string, { before, after }: Surroundings): boolean => /\S/.test(before) || /\S/.test(after);
const isNextToCjk = (_name: string, { before, after }: Surroundings): boolean =>
  (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]\s?$/u.test(before) || /^\s?[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(after)) &&
  !/[一二三四五六七八九十零]$/.test(before) &&
  !/^[一二三四五六七八九十零]/.test(after);

const sample = new RegExp(`^[^「」『』]{0,20}[」』].{0,24}${oneOf(sampleWords)}`, "u");

/** “The「○○」in the picture is a sample” */
const isNoSample = (_name: string, { after }: Surroundings): boolean => !sample.test(after);
const isSignField = (name: string, around: Surroundings): boolean => isNextToCjk(name, around) && isNoSample(name, around);

/**
 * The notations, in the order in which they are tried at a place: longer before shorter, whole before broken.
 * `{{x}}` is that of Handlebars, Liquid, Zendesk, Gorgias and Freshdesk; `{x}` that of eBay's Selling Manager; `[[x]]`, `%%x%%` and
 * `#x#` that of tools that ask for reviews.
 */
export const placeholderSyntaxes: readonly PlaceholderSyntax[] = [
  { id: "{{{x}}}", first: "{", pattern: /\{\{\{([^{}\n]{1,200})\}\}\}/y, alsoIn: "targets and code" },
  { id: "{{x}}", first: "{", pattern: /\{\{([^{}\n]{0,200})\}\}/y, alsoIn: "targets and code" },
  { id: "{%x%}", first: "{", pattern: /\{%[-~+]?([^{}\n%]{1,200})%\}/y, alsoIn: "targets and code" },
  { id: "<%x%>", first: "<", pattern: /<%[=#-]?([^<>\n%]{1,200})%>/y, alsoIn: "targets" },
  { id: "${x}", first: "$", pattern: /\$\{\s{0,4}([\p{L}_][\p{L}\p{M}\p{N}_.: -]{0,80})\}/uy, alsoIn: "targets" },
  {
    id: "{{x}}",
    first: "{",
    pattern:
      /\{\{[ \t]{0,4}[#/^&>!~-]{0,2}[ \t]{0,4}([\p{L}_][\p{L}\p{M}\p{N}_.-]{0,80}(?: [\p{L}\p{M}\p{N}_.-]{1,40}(?=[ \t]?\})){0,2})[ \t]{0,4}\}?/uy,
    isBroken: true,
  },
  { id: "{{x}}", first: "{", pattern: /\{[ \t]{0,4}([\p{L}_][\p{L}\p{M}\p{N}_.-]{0,80})[ \t]{0,4}\}\}/uy, isBroken: true },
  {
    id: "{%x%}",
    first: "{",
    pattern: /\{%[-~+]?[ \t]{0,4}([\p{L}_]\p{M}{0,4}(?:[\p{L}\p{N}_. -]\p{M}{0,4}){0,80})(?:%|\}|(?=[,;!\r\n\p{So}]|$))/uy,
    isBroken: true,
  },
  {
    id: "{x, y}",
    first: "{",
    get pattern() {
      return icu.head;
    },
    findEnd: (text, start, braces) => readIcuChoice(text, start, braces)?.end ?? null,
  },
  {
    id: "{x, y}",
    first: "{",
    get pattern() {
      return icu.argument;
    },
  },
  {
    id: "{x}",
    first: "{",
    pattern: /\{[!$]?\s{0,4}([\p{L}_][\p{L}\p{M}\p{N}_.$#/-]{0,60})\s{0,4}\}/uy,
    alsoIn: "targets",
    isMeant: isIdentifier,
  },
  {
    id: "{x}",
    first: "{",
    pattern: /\{\s{0,4}([\p{L}][\p{L}\p{M}\p{N}_.'’-]{0,30}(?: [\p{L}\p{M}\p{N}_.'’-]{1,30}){1,4})\s{0,4}\}/uy,
    isMeant: (name) => isUpper(name) || isFieldName(name),
  },
  {
    id: "{x}",
    first: "{",
    pattern: /\{([\p{L}_]\p{M}{0,4}[\p{L}\p{N}_][\p{L}\p{M}\p{N}_]{0,39})(?=[\s,.;:!?)\]]|$)\]?/uy,
    isBroken: true,
    isMeant: isWrittenField,
  },
  { id: "{x|y}", first: "{", pattern: /\{([\p{L}][\p{L} ,.!'’-]{0,60}(?:\|[\p{L} ,.!'’-]{0,60}){1,10})\}/uy },
  { id: "[[x]]", first: "[", pattern: /\[\[\s{0,4}([\p{L}_][\p{L}\p{M}\p{N}_.: -]{0,80})\]\]/uy, alsoIn: "targets" },
  { id: "[[x]]", first: "[", pattern: /\[\[\s{0,4}([\p{L}_][\p{L}\p{M}\p{N}_.-]{0,80})\]?(?!\()/uy, isBroken: true },
  { id: "【x】", first: "【", pattern: /【\s{0,2}([\p{L}_]{2,20})\s{0,2}】/uy, isMeant: isCornerField },
  { id: "[[x]]", first: "[", pattern: /\[([\p{L}_][\p{L}\p{M}\p{N}_.-]{0,80})\]\]/uy, isBroken: true },
  {
    id: "[x]",
    first: "[",
    pattern: /\[\s{0,3}([\p{L}][\p{L}\p{M}\p{N}_.'’/#-]{0,30}(?: [\p{L}\p{M}\p{N}_.'’/#-]{1,30}){0,5})\s{0,3}\](?!\()/uy,
    isMeant: isBracketField,
  },
  {
    id: "[x]",
    first: "[",
    pattern:
      /\[([\p{Lu}\p{M}_]{2,30}(?:[ _][\p{Lu}\p{M}_]{2,30}){0,3}|[\p{L}\p{M}]{2,30}_[\p{L}\p{M}_]{2,30})(?=[\s,.;:!?)}]|$)\}?(?![^\n[\]]{0,80}\])/uy,
    isBroken: true,
    isMeant: isWrittenField,
  },
  { id: "%%x%%", first: "%", pattern: /%%([\p{L}_][\p{L}\p{M}\p{N}_. -]{0,60})%%/uy, alsoIn: "targets and code" },
  {
    id: "%x%",
    first: "%",
    pattern:
      /(?<![\p{L}\p{M}\p{N}%])%([\p{L}_]\p{M}{0,4}[\p{L}\p{N}_.-][\p{L}\p{M}\p{N}_.-]{0,39}|\p{Lu}{2,20} \p{Lu}{2,20})%(?![\p{L}%])/uy,
    isMeant: isPercentField,
  },
  { id: "##x##", first: "#", pattern: /(?<!#)##([\p{L}_][\p{L}\p{M}\p{N}_ -]{0,60})##(?!#)/uy },
  { id: "#x#", first: "#", pattern: /(?<![\p{L}\p{M}\p{N}#&/])#([A-Za-z_][\w-]{1,40})#(?![\p{L}\p{M}\p{N}#])/uy },
  { id: "#x#", first: "#", pattern: /(?<!#)#(\p{sc=Han}{2,8})#/uy, isMeant: isFieldName },
  { id: "*|x|*", first: "*", pattern: /\*\|([\p{L}_][\p{L}\p{M}\p{N}_: -]{0,60})\|\*/uy },
  { id: "<<x>>", first: "<", pattern: /<<\s{0,3}([\p{L}_][\p{L}\p{M}\p{N}_. -]{0,60})>>/uy },
  {
    id: "<x>",
    first: "<＜",
    pattern: /[<＜]([\p{L}]\p{M}{0,4}[\p{L}\p{N}_'’-][\p{L}\p{M}\p{N}_'’-]{0,29}(?: [\p{L}\p{M}\p{N}_'’-]{1,30}){0,4})[>＞]/uy,
    isMeant: isAngleField,
  },
  {
    id: "«x»",
    first: "«",
    pattern: /«\s?([\p{L}_][\p{L}\p{M}\p{N}_]{1,40})\s?»/uy,
    isMeant: (name) => (isUpper(name) || /_|\p{Ll}\p{Lu}/u.test(name)) && isFieldName(name),
  },
  {
    id: "(x)",
    first: "(",
    pattern:
      /\(\s{0,3}((?:insert|INSERT|Insert|enter|ENTER|Enter|add|ADD|Add|your|YOUR|Your|fill in|Fill in|FILL IN) [\p{L}\p{M}\p{N}_'’ -]{2,40})\)/uy,
    isMeant: (name) => isFieldName(name) && (isUpper(name) || /^(?:insert|fill)/i.test(name) || /here$/i.test(name)),
  },
  {
    id: "__x__",
    first: "_",
    pattern: /(?<![\p{L}\p{M}\p{N}_])__([\p{L}][\p{L}\p{M}\p{N}]{1,30}(?:_[\p{L}\p{M}\p{N}]{1,30}){0,4})__(?![\p{L}\p{M}\p{N}_])/uy,
  },
  { id: "____", first: "_", pattern: /(?<![\p{L}\p{M}\p{N}_])_{3,60}(?![\p{L}\p{M}\p{N}_])/uy, isMeant: isFilledLine },
  {
    id: "X_X",
    first: "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
    pattern: /(?<![\p{L}\p{M}\p{N}_./=&?@#-])([A-Z]{2,20}(?:_[A-Z]{2,20}){1,4})(?![\p{L}\p{M}\p{N}_]|\.[a-z])/uy,
    isMeant: isFieldName,
  },
  { id: "XX/XX", first: "X", pattern: /(?<![\p{Script=Latin}\p{N}_-])XX[./-]XX(?:[./-]XX(?:XX)?)?(?![\p{Script=Latin}\p{N}_-])/uy },
  // An order number that nobody filled in.
  { id: "XXX", first: "X", pattern: /(?<![\p{Script=Latin}\p{N}_.*/-])X{2,4}(?:-X{3,8}){1,3}(?![\p{Script=Latin}\p{N}_*-])/uy },
  {
    id: "XXX",
    first: "XＸx",
    pattern: /(?<![\p{Script=Latin}\p{N}_.*/-])(?:X{3,12}|Ｘ{2,12})(?![\p{Script=Latin}\p{N}_*]|-[\p{L}\p{M}\p{N}])/uy,
    isMeant: isBlank,
  },
  {
    id: "XXX",
    first: "XＸx",
    pattern: /(?<![\p{Script=Latin}\p{N}_.*/-])(?:X{2}|x{3,8})(?![\p{Script=Latin}\p{N}_*-])/uy,
    isMeant: isNextToCjk,
  },
  { id: "XXX", first: "x", pattern: /(?<![\p{Script=Latin}\p{N}_.*/-])x{3,12}(?![\p{Script=Latin}\p{N}_*-])/uy, isMeant: isAnnounced },
  { id: "○○", first: "○●◯〇△□×", pattern: /[○●◯〇△□]\s?[年月]\s?[○●◯〇△□]{1,2}\s?[月日]/uy, isMeant: isNoSample },
  { id: "○○", first: "○●◯〇△□×", pattern: /(?:[○◯〇]{2,6}|●{2,6}|△{2,6}|□{2,6}|×{2,6})/uy, isMeant: isSignField },
  { id: "（　）", first: "（", pattern: /（[　 ]{2,20}）/uy },
];

/**
 * Where a placeholder can start, by its first sign and by what every notation of that sign has beside it: only there are the notations
 * tried, and of a run of one sign only at its end or its beginning.
 */
export const openingSigns: RegExp =
  /[【«＜○●◯〇△□（]|\{(?!\{{3})|\[(?!\[\[)|<(?!<<)|%(?=[^\s.,;:!?)])(?!%%)|#(?=[#A-Za-z_\u4e00-\u9fff])(?!##)|\$(?=\{)|\*(?=\|)|\((?=[\sAEFIYaefiy])|(?<!_)_(?=_)|(?<!X)X(?=X)|Ｘ(?=Ｘ)|(?<!x)x(?=x)|×(?=×)|[A-Z](?=[A-Z]{1,19}_)/g;
