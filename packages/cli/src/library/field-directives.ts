import { type PlacedDirective, parseDirective, type Suppression } from "@sendlint/core";
import type { LineIndex } from "./lines.js";
import type { LibraryDirective } from "./record.js";
import type { TextEdit } from "./span.js";
import type { Tree, TreeEntry, TreeMap, TreeText } from "./tree.js";

/** The key of an object, or the column of a table, that hides findings in all of its object or row. */
const directiveKey = "sendlint-disable";

/** What a file says in its own notation of what is hidden in it. */
export interface FileDirectives {
  readonly directives: readonly LibraryDirective[];
  readonly suppressions: readonly Suppression<PlacedDirective>[];
}

/** Takes an entry out of its map; `null` where that cannot be done unseen. */
export type RemoveEntry = (map: TreeMap, entry: TreeEntry) => TextEdit | null;

/** The directives that stand in fields: `"sendlint-disable": "promotion/discount -- approved by legal 2026-10"`, or a list of such. */
export function findFieldDirectives(tree: Tree, lines: LineIndex, remove: RemoveEntry): FileDirectives {
  const directives: LibraryDirective[] = [];
  const suppressions: Suppression<PlacedDirective>[] = [];
  /** Several maps may share an entry, and each of them is hidden by it. */
  const known = new Map<TreeEntry, readonly PlacedDirective[]>();
  const take = (map: TreeMap, entry: TreeEntry): void => {
    const texts = textsOf(entry.value);
    const found = known.get(entry) ?? texts.flatMap((text) => readField(entry, text) ?? []);
    const removal = texts.length === 1 ? remove(map, entry) : null;
    if (!known.has(entry)) for (const directive of found) directives.push({ kind: "directive", directive, lines, removal });
    known.set(entry, found);
    for (const directive of found) {
      for (const rule of directive.rules.length === 0 ? [null] : directive.rules) {
        suppressions.push({ rule, directive, start: map.start, end: map.end });
      }
    }
  };
  const seen = new Set<Tree>();
  const visits: Tree[] = [tree];
  for (let at = visits.pop(); at !== undefined; at = visits.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    if (at.kind === "list") for (const item of at.items.toReversed()) visits.push(item);
    if (at.kind !== "map") continue;
    for (const entry of at.entries.toReversed()) {
      if (entry.key === directiveKey) take(at, entry);
      else visits.push(entry.value);
    }
  }
  return { directives, suppressions };
}

/** The texts of a field; `null` for one that says `true`. */
function textsOf(value: Tree): readonly (TreeText | null)[] {
  if (value.kind === "text") return [value];
  if (value.kind === "scalar") return value.value === true ? [null] : [];
  return value.kind === "list" ? value.items.filter((item) => item.kind === "text") : [];
}

function readField(entry: TreeEntry, text: TreeText | null): PlacedDirective | null {
  const prefix = `${directiveKey} `;
  const directive = text?.value.trim() === "" ? null : parseDirective(prefix + (text?.value ?? ""));
  if (directive === null) return null;
  const { start, end } = directive.rulesAt;
  const rulesAt =
    text === null ? entry : text.source().locate({ start: Math.max(0, start - prefix.length), end: Math.max(0, end - prefix.length) });
  return { ...directive, rulesAt, start: entry.start, end: entry.end };
}

/** Takes an entry out of a map in which commas, blanks and line ends part the entries. */
export function removeBetween(text: string, base: number): RemoveEntry {
  const isGap = (start: number, end: number): boolean => /^[\s,]*$/.test(text.slice(start - base, end - base));
  return ({ entries }, entry) => {
    const index = entries.indexOf(entry);
    const [before, after] = [entries[index - 1], entries[index + 1]];
    if (after) return isGap(entry.end, after.start) ? { start: entry.start, end: after.start, text: "" } : null;
    if (before) return isGap(before.end, entry.start) ? { start: before.end, end: entry.end, text: "" } : null;
    return { start: entry.start, end: entry.end, text: "" };
  };
}
