import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type ParsedNode, type YAMLMap, type YAMLSeq } from "yaml";
import type { Tree, TreeEntry, TreeMap } from "../tree.js";
import { readYamlString, type YamlScalar } from "./yaml-string.js";

/** A mistake in a YAML file that its parser does not mind. */
export interface YamlMistake {
  readonly offset: number;
  readonly message: string;
}

/**
 * Makes a tree of a YAML document. Aliases lead to the very value that they name, and `<<` brings the entries of another map.
 *
 * @param text from `base` on in the file
 */
export function toTree(root: ParsedNode, text: string, base: number): { readonly tree: Tree; readonly mistakes: readonly YamlMistake[] } {
  const reader = new NodeReader(text, base);
  return { tree: reader.read(root, false), mistakes: reader.mistakes };
}

class NodeReader {
  readonly mistakes: YamlMistake[] = [];
  readonly #text: string;
  readonly #base: number;
  /** Values by anchor; `null` for one that is still being read. */
  readonly #anchors = new Map<string, Tree | null>();

  constructor(text: string, base: number) {
    this.#text = text;
    this.#base = base;
  }

  read(node: Node | null, isInFlow: boolean): Tree {
    const [start = 0, end = start] = node?.range ?? [];
    const span = { start: this.#base + start, end: this.#base + end };
    if (isAlias(node)) {
      if (!this.#anchors.has(node.source))
        this.mistakes.push({ offset: span.start, message: `the alias *${node.source} has no anchor before it.` });
      // One that leads in a circle stands for nothing.
      return this.#anchors.get(node.source) ?? { kind: "scalar", ...span, value: null };
    }
    const anchor = node !== null && "anchor" in node && typeof node.anchor === "string" ? node.anchor : null;
    if (anchor !== null) this.#anchors.set(anchor, null);
    const tree = this.#readValue(node, span, isInFlow);
    if (anchor !== null) this.#anchors.set(anchor, tree);
    return tree;
  }

  #readValue(node: Node | null, span: { start: number; end: number }, isInFlow: boolean): Tree {
    if (isSeq(node)) return this.#readList(node, span, isInFlow);
    if (isMap(node)) return this.#readMap(node, span, isInFlow);
    const value = isScalar(node) ? node.value : null;
    if (typeof value === "string") {
      const scalar = node as YamlScalar;
      return { kind: "text", ...span, value, source: () => readYamlString(scalar, this.#text, this.#base, isInFlow) };
    }
    return { kind: "scalar", ...span, value: typeof value === "number" || typeof value === "boolean" ? value : null };
  }

  #readList({ items, flow }: YAMLSeq, span: { start: number; end: number }, isInFlow: boolean): Tree {
    return {
      kind: "list",
      ...span,
      ...(flow ? {} : { isBlock: true }),
      items: items.map((item) => this.read(item as Node | null, isInFlow || flow === true)),
    };
  }

  #readMap({ items, flow }: YAMLMap, span: { start: number; end: number }, isInFlow: boolean): TreeMap {
    const merged: TreeEntry[] = [];
    const own: TreeEntry[] = [];
    const keys = new Set<string>();
    for (const { key, value } of items as Pair<Node | null, Node | null>[]) {
      const name = isScalar(key) ? String(key.value) : "";
      const tree = this.read(value, isInFlow || flow === true);
      const start = this.#base + (key?.range?.[0] ?? 0);
      if (name === "<<" && isScalar(key) && key.type === "PLAIN") {
        for (const map of tree.kind === "list" ? tree.items : [tree]) {
          if (map.kind === "map") for (const entry of map.entries) merged.push(entry);
        }
        continue;
      }
      if (keys.has(name)) this.mistakes.push({ offset: start, message: `the key ${JSON.stringify(name)} stands twice in one map.` });
      keys.add(name);
      const end = isAlias(value) ? this.#base + (value.range?.[1] ?? 0) : tree.end;
      own.push({ key: name, start, end: Math.max(end, start), value: tree });
    }
    return { kind: "map", ...span, ...(flow ? {} : { isBlock: true }), entries: [...merged, ...own] };
  }
}

/** How many values a tree stands for when all that is shared is written out, up to a limit. */
export function countExpanded(tree: Tree, limit: number, known: Map<Tree, number> = new Map()): number {
  const before = known.get(tree);
  if (before !== undefined) return before;
  const parts = tree.kind === "list" ? tree.items : tree.kind === "map" ? tree.entries.map(({ value }) => value) : [];
  let count = 1;
  for (const part of parts) count = Math.min(limit, count + countExpanded(part, limit, known));
  known.set(tree, count);
  return count;
}
