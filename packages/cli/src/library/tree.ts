import type { SourceString } from "./source-string.js";
import type { Span } from "./span.js";

/** A structured file with the place of each of its values: what JSON, YAML and rows of a table have in common. */
export type Tree = TreeText | TreeScalar | TreeList | TreeMap;

export interface TreeText extends Span {
  readonly kind: "text";
  readonly value: string;
  /** The way back to the file, worked out when it is asked for. */
  source(): SourceString;
}

/** A number, a truth value or nothing. */
export interface TreeScalar extends Span {
  readonly kind: "scalar";
  readonly value: number | boolean | null;
}

export interface TreeList extends Span {
  readonly kind: "list";
  /** It has no signs of its own: it starts where its first value does. */
  readonly isBlock?: true;
  readonly items: readonly Tree[];
}

export interface TreeMap extends Span {
  readonly kind: "map";
  /** It has no signs of its own: it starts where its first key does. */
  readonly isBlock?: true;
  /** In the order of the file; a key may stand twice. */
  readonly entries: readonly TreeEntry[];
}

/** A key with its value; the span is that of both. */
export interface TreeEntry extends Span {
  readonly key: string;
  readonly value: Tree;
}

/** The way to a value from the root: keys and indexes. */
export type TreePath = readonly (string | number)[];

/** The value of a key; of a key that stands twice the last one, which is what programs take. */
export function child(tree: Tree | undefined, key: string | number): Tree | undefined {
  if (tree?.kind === "list" && typeof key === "number") return tree.items[key];
  return tree?.kind === "map" ? tree.entries.findLast((entry) => entry.key === key)?.value : undefined;
}

/** The string at a path; `undefined` where there is none. */
export function textAt(tree: Tree | undefined, ...path: TreePath): TreeText | undefined {
  const found = path.reduce(child, tree);
  return found?.kind === "text" ? found : undefined;
}

/** The plain value of a tree. A part that is shared stays shared. */
export function toValue(tree: Tree, known: Map<Tree, unknown> = new Map()): unknown {
  if (tree.kind === "text" || tree.kind === "scalar") return tree.value;
  if (known.has(tree)) return known.get(tree);
  if (tree.kind === "list") {
    const list: unknown[] = [];
    known.set(tree, list);
    for (const item of tree.items) list.push(toValue(item, known));
    return list;
  }
  // A key such as `__proto__` is a key like others.
  const map: Record<string, unknown> = Object.create(null);
  known.set(tree, map);
  for (const { key, value } of tree.entries) map[key] = toValue(value, known);
  return map;
}

/** How a path is written: `$.macros[3]['reply text']`. */
export function showPath(path: TreePath): string {
  const parts = path.map((key) => {
    if (typeof key === "number") return `[${key}]`;
    return /^[A-Za-z_][\w-]*$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
  });
  return `$${parts.join("")}`;
}

/**
 * Where the longest value ends that starts in a span; the end of the span where none does. A list or map of YAML that starts with its
 * first value is meant only as an item of a list.
 */
export function endOfLongest(tree: Tree, span: Span): number {
  let longest = span.end;
  const reach = ({ start, end }: Span): void => {
    if (start >= span.start && start < span.end) longest = Math.max(longest, end);
  };
  const seen = new Set<Tree>();
  const visits: { readonly at: Tree; readonly isItem: boolean }[] = [{ at: tree, isItem: false }];
  for (let visit = visits.pop(); visit !== undefined; visit = visits.pop()) {
    const { at, isItem } = visit;
    if (at.end < span.start || at.start >= span.end || seen.has(at)) continue;
    seen.add(at);
    if (isItem || !("isBlock" in at)) reach(at);
    if (at.kind === "list") for (const item of at.items) visits.push({ at: item, isItem: true });
    if (at.kind !== "map") continue;
    for (const entry of at.entries) {
      reach(entry);
      visits.push({ at: entry.value, isItem: false });
    }
  }
  return longest;
}
