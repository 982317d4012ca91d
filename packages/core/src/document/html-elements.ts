import type { Break } from "./builder.js";
import type { HiddenText } from "./document.js";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Elements without content (WHATWG HTML, 13.1.2, and their forebears). */
export const voidElements: ReadonlySet<string> = words(
  "area base basefont bgsound br col command embed frame hr image img input isindex keygen link meta param source track wbr",
);

/** All element names of HTML, past and present: a tag of another name may be a placeholder such as `<NAME>`. */
export const elementNames: ReadonlySet<string> = words(
  "a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink blockquote body br button canvas caption center cite code col colgroup command data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe image img input ins isindex kbd keygen label legend li link listing main map mark marquee math menu meta meter nav nobr noembed noframes noscript object ol optgroup option output p param picture plaintext pre progress q rb rp rt rtc ruby s samp script search section select slot small source span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr xmp",
);

/** What stands between the text of an element and its neighbours. */
export const breakOf: ReadonlyMap<string, Break> = new Map([
  ...[..."p h1 h2 h3 h4 h5 h6 ul ol dl menu dir blockquote pre xmp listing table hr figure".split(" ")].map(
    (name) => [name, "paragraph"] as const,
  ),
  ...[
    ..."address article aside body caption center details dialog div fieldset figcaption footer form header hgroup html legend main nav optgroup search section select summary tbody tfoot thead textarea".split(
      " ",
    ),
  ].map((name) => [name, "line"] as const),
  ...["li", "dd", "dt", "option", "tr"].map((name) => [name, "item"] as const),
  ["td", "cell"],
  ["th", "cell"],
]);

/** Elements whose end tag may be left out: what a start tag closes when it is the innermost open element. */
export const closedBy: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...[
    ..."address article aside blockquote center details div dl fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul".split(
      " ",
    ),
  ].map((name) => [name, words("p")] as const),
  ["a", words("a")],
  ["body", words("head title style script")],
  ["dd", words("dd dt p")],
  ["dt", words("dd dt p")],
  ["li", words("li p")],
  ["option", words("option")],
  ["optgroup", words("option optgroup")],
  ["rp", words("rp rt")],
  ["rt", words("rp rt")],
  ["tbody", words("td th tr thead tbody p")],
  ["td", words("td th p")],
  ["tfoot", words("td th tr tbody p")],
  ["th", words("td th p")],
  ["tr", words("td th tr p")],
]);

/** Elements whose content a reader does not see, by what they hide. */
export const hiddenElements: ReadonlyMap<string, HiddenText["kind"]> = new Map([
  ["head", "head"],
  ["title", "head"],
  ["style", "style"],
  ["script", "script"],
  ["template", "element"],
  ["iframe", "element"],
  ["noembed", "element"],
  ["noframes", "element"],
  ["datalist", "element"],
]);

/** Readings beside the base text of `<ruby>`: neither text nor hidden. */
export const readings: ReadonlySet<string> = words("rt rp rtc");

/** Elements that keep their white space. */
export const preformatted: ReadonlySet<string> = words("pre xmp listing plaintext textarea");

export const codeElements: ReadonlySet<string> = words("code pre samp kbd tt xmp listing");

/** Elements whose `align` attribute aligns the text in them; on others it places the box. */
const alignedElements: ReadonlySet<string> = words("p div h1 h2 h3 h4 h5 h6 td th tr tbody thead tfoot caption col colgroup legend");

/** Attributes from before CSS: the property they set, and the elements on which they do. */
export const styleAttributes: readonly { readonly attribute: string; readonly property: string; readonly on: ReadonlySet<string> }[] = [
  { attribute: "align", property: "text-align", on: alignedElements },
  { attribute: "background", property: "background-image", on: words("body table thead tbody tfoot tr td th") },
  { attribute: "bgcolor", property: "background-color", on: words("body table thead tbody tfoot tr td th") },
  { attribute: "color", property: "color", on: words("font basefont") },
  { attribute: "face", property: "font-family", on: words("font basefont") },
  { attribute: "size", property: "font-size", on: words("font basefont") },
  { attribute: "text", property: "color", on: words("body") },
];
