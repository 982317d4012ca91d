import { unpackNumbers } from "../src/packed-numbers.js";

/** Behind the name of a reference that stands without a semicolon as well, and of one that stands for two units. */
export const marks = { legacy: "?", twoUnits: "+" } as const;

/** How the parsers' library lays out a tree in words of 16 bits: what the first word of a node says. */
const layout = { oneValue: 2 << 14, twoValues: 3 << 14, needsSemicolon: 1 << 13, countAt: 7 } as const;

interface Node {
  readonly branches: Map<number, Node>;
  readonly words: number[];
}

const newNode = (): Node => ({ branches: new Map(), words: [0] });

/** Adds a node and all below it to the words so far. */
function write({ branches, words }: Node, into: number[], isRoot: boolean): void {
  const codes = [...branches.keys()].sort((a, b) => a - b);
  const [first = 0] = codes;
  const last = codes.at(-1) ?? 0;
  const [head = 0, ...values] = words;
  if (codes.length === 1) into.push(head | first, ...values);
  else if (isRoot) into.push(head | ((last - first + 1) << layout.countAt) | first, ...values);
  else into.push(head | (codes.length << layout.countAt), ...values);
  // A table of the branches by character; elsewhere their characters, two in a word, and then where they lead.
  const table = into.length;
  if (isRoot) for (let code = first; code <= last; code++) into.push(0);
  else if (codes.length > 1) {
    for (let at = 0; at < codes.length; at += 2) into.push((codes[at] as number) | ((codes[at + 1] ?? 0) << 8));
    for (const _ of codes) into.push(0);
  }
  const end = into.length;
  for (const [index, code] of codes.entries()) {
    if (isRoot) into[table + code - first] = into.length - end + 1;
    else if (codes.length > 1) into[end - codes.length + index] = into.length - end;
    write(branches.get(code) as Node, into, false);
  }
}

/**
 * The tree of named character references that the parsers' library looks names up in.
 *
 * @param names with {@link marks} behind them and commas between them
 * @param units packed: for each name the first unit of what it stands for, and then the second ones of those that have two
 */
export function unpackReferences(names: string, units: string): Uint16Array {
  const root = newNode();
  const numbers = unpackNumbers(units);
  const marked = names.split(",");
  let second = marked.length;
  for (const [index, written] of marked.entries()) {
    const name = /^\w+/.exec(written)?.[0] ?? "";
    let node = root;
    for (let at = 0; at < name.length; at++) {
      const code = name.charCodeAt(at);
      const next = node.branches.get(code) ?? newNode();
      node.branches.set(code, next);
      node = next;
    }
    const isLong = written.endsWith(marks.twoUnits);
    const semicolon = written.includes(marks.legacy) ? 0 : layout.needsSemicolon;
    node.words[0] = semicolon | (isLong ? layout.twoValues : layout.oneValue);
    node.words.push(numbers[index] as number);
    if (isLong) node.words.push(numbers[second++] as number);
  }
  const words: number[] = [];
  write(root, words, true);
  return Uint16Array.from(words);
}
