import { parse, postprocess, preprocess } from "micromark";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import { gfmStrikethrough } from "micromark-extension-gfm-strikethrough";
import { gfmTable } from "micromark-extension-gfm-table";
import { gfmTaskListItem } from "micromark-extension-gfm-task-list-item";
import type { Event, ParseContext } from "micromark-util-types";

let parser: ParseContext | undefined;

/** Putting the parser together takes as long as parsing a short message: it is done once, when it is first needed. */
function makeParser(): ParseContext {
  // Of what GitHub adds, not the addresses in the text: they are found later, in every format alike, and to look for them takes a third
  // of the time.
  return parse({ extensions: [gfmFootnote(), gfmStrikethrough(), gfmTable(), gfmTaskListItem()] });
}

const byteOrderMark = "\ufeff";

/** Lets go of what a parser knows of a text. */
function forget(used: ParseContext): void {
  used.defined = [];
  used.lazy = {};
  used.gfmFootnotes = [];
}

/**
 * Parses CommonMark with tables, strikethrough, task lists and footnotes of GFM. A token is entered and exited; it tells its type and its
 * offsets into the source.
 *
 * @returns `null` where the nesting of inline markup is deeper than the parser's own recursion can go
 */
export function parseMarkdown(source: string): readonly Event[] | null {
  parser ??= makeParser();
  try {
    // It leaves out one such mark at the start, and counts from behind it.
    const text = source.startsWith(byteOrderMark) ? byteOrderMark + source : source;
    return postprocess(parser.document().write(preprocess()(text, undefined, true)));
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  } finally {
    forget(parser);
  }
}
