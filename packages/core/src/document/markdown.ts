import type { Event } from "micromark-util-types";
import type { DocumentBuilder } from "./builder.js";
import { parseMarkdown } from "./markdown/parser.js";
import { MarkdownReader } from "./markdown/reader.js";
import { cutIntoStretches, readProse, type Stretch } from "./prose.js";
import { readText } from "./text.js";

/**
 * Longest body that is read as Markdown, in UTF-16 units. The parser's time grows faster than its input; no platform takes
 * messages of a tenth of this length.
 */
const maxLength = 50_000;

/**
 * A line that opens with this many units of quotation marks, list markers and indentation is nested deeper than any message;
 * the parser's time grows with the square of the depth.
 */
const deepLine = /^(?:[ \t>]|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])){200}/m;

/** Each `<!` or `<?` that does not end makes the parser look through the rest of the body: openings times length. */
const maxSearch = 10_000_000;

/** Deepest nesting of square brackets between two blank lines: images in the alternative text of images cost its cube. */
const maxBrackets = 32;

/** Runs of `*`, `_` and `~` between two blank lines, squared and summed: emphasis in emphasis costs as much. */
const maxEmphasis = 1_000_000;

/** Whether a body is Markdown that the parser reads in reasonable time. */
function isReadable(source: string): boolean {
  if (source.length > maxLength || deepLine.test(source)) return false;
  let searches = 0;
  let brackets = 0;
  let runs = 0;
  let emphasis = 0;
  for (const [sign] of source.matchAll(/\n[ \t>]{0,200}\r?\n|<[!?]|[*_~]+|[[\]]/g)) {
    if (sign.startsWith("\n")) {
      emphasis += runs * runs;
      runs = 0;
      brackets = 0;
    } else if (sign.startsWith("<")) searches++;
    else if (sign === "[") brackets++;
    else if (sign === "]") brackets = Math.max(0, brackets - 1);
    else runs++;
    if (brackets > maxBrackets) return false;
  }
  return searches * source.length <= maxSearch && emphasis + runs * runs <= maxEmphasis;
}

/** A stretch of a body with what the parser says of it; prose is not parsed. */
interface ParsedStretch extends Stretch {
  readonly source: string;
  readonly events: readonly Event[] | null;
}

/** Parses what the parser has to read of a body; `null` where that is too long or too deeply nested. */
function parseStretches(body: string): readonly ParsedStretch[] | null {
  const stretches = cutIntoStretches(body);
  if (stretches.some(({ isProse }) => !isProse) && !isReadable(body)) return null;
  const found: ParsedStretch[] = [];
  for (const stretch of stretches) {
    const source = body.slice(stretch.start, stretch.end);
    const events = stretch.isProse ? null : parseMarkdown(source);
    if (events === null && !stretch.isProse) return null;
    found.push({ ...stretch, source, events });
  }
  return found;
}

/**
 * Reads Markdown (CommonMark with tables, strikethrough, task lists and footnotes of GFM). A body that is too long or too deeply
 * nested for the parser (see the limits above) is read as plain text: every character stays visible, and nothing is missed.
 */
export function readMarkdown(builder: DocumentBuilder): void {
  const stretches = parseStretches(builder.source);
  if (stretches === null) {
    readText(builder);
    return;
  }
  for (const { source, events, ...stretch } of stretches) {
    if (events === null) readProse(builder, stretch);
    else new MarkdownReader(builder, source, stretch.start, events).read();
  }
}
