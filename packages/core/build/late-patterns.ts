import { readFile } from "node:fs/promises";
import { parse } from "acorn";
import { type Plugin, transform } from "esbuild";

/** A node of a syntax tree, as far as it is looked at here. Offsets end exclusive. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** A literal pattern, and the nodes around it from the outermost in. */
interface Pattern {
  readonly node: Node;
  readonly source: string;
  readonly flags: string;
  readonly around: readonly Node[];
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && typeof (value as Node).type === "string";

/** A node and all below it, each with those around it. */
function* walk(node: Node, around: readonly Node[] = []): Generator<readonly [Node, readonly Node[]]> {
  yield [node, around];
  const inside = [...around, node];
  for (const value of Object.values(node))
    for (const part of Array.isArray(value) ? value : [value]) if (isNode(part)) yield* walk(part, inside);
}

/** Whether a name is used there, and not only spelled the same: `{ name: 1 }`, `value.name`. */
function isReference(node: Node, parent: Node): boolean {
  if (parent.type === "MemberExpression") return parent.object === node || parent.computed === true;
  return (
    !(parent.type === "Property" || parent.type === "PropertyDefinition" || parent.type === "MethodDefinition") || parent.value === node
  );
}

const binders =
  /^(?:VariableDeclarator|Function|ArrowFunction|Class|AssignmentPattern|ArrayPattern|ObjectPattern|RestElement|Catch|Export|Import)/;

/** The uses of a constant of the module; `null` where another place may mean something else by its name, or hands the constant on. */
function usesOf(name: string, declaration: Node, tree: Node): readonly Edit[] | null {
  const uses: Edit[] = [];
  for (const [node, around] of walk(tree)) {
    if (node.type !== "Identifier" || node.name !== name) continue;
    const parent = around.at(-1) as Node;
    if (parent === declaration || !isReference(node, parent)) continue;
    const isDefault = parent.type === "VariableDeclarator" && parent.init === node;
    if (binders.test(parent.type) && !isDefault && parent.body !== node) return null;
    if (parent.type === "Property" && (parent.shorthand === true || around.at(-2)?.type === "ObjectPattern")) return null;
    uses.push({ start: node.start, end: node.end, text: `late_${name}()` });
  }
  return uses;
}

/** What takes a pattern's place: made when it is first asked for, wherever the code allows it. */
function delay(
  { node, source, flags, around }: Pattern,
  number: number,
  tree: Node,
): { readonly edits: readonly Edit[]; readonly head: string } {
  const made = `new RegExp(${JSON.stringify(source)}, ${JSON.stringify(flags)})`;
  const parent = around.at(-1) as Node;
  const kept = `late_${number}`;
  const once = `(${kept} ??= ${made})`;
  const head = `let ${kept};`;
  if (around.some(({ type }) => /Function/.test(type))) return { edits: [{ ...node, text: once }], head };
  if (parent.type === "Property" && parent.value === node && !parent.computed) {
    const name = (parent.key as Node).name as string;
    return { edits: [{ ...parent, text: `get ${name}() { return ${once}; }` }], head };
  }
  if (parent.type === "VariableDeclarator" && around.length === 3) {
    const { name } = parent.id as Node & { readonly name: string };
    const uses = usesOf(name, parent, tree);
    const declaration = around[1] as Node;
    if (uses !== null && (declaration.declarations as readonly Node[]).length === 1) {
      return { edits: [{ ...declaration, text: "" }, ...uses], head: `${head} const late_${name} = () => ${once};` };
    }
  }
  return { edits: [{ ...node, text: made }], head: "" };
}

/** Code whose patterns with Unicode classes are made when they are first asked for. */
export function delayPatterns(code: string): string {
  const tree = parse(code, { ecmaVersion: "latest", sourceType: "module" }) as unknown as Node;
  const patterns = [...walk(tree)].flatMap(([node, around]): Pattern[] => {
    const regex = node.regex as { readonly pattern: string; readonly flags: string } | undefined;
    return regex && /\\p\{/i.test(regex.pattern) ? [{ node, source: regex.pattern, flags: regex.flags, around }] : [];
  });
  const delayed = patterns.map((pattern, number) => delay(pattern, number, tree));
  const edits = delayed.flatMap((one) => one.edits).sort((a, b) => b.start - a.start);
  const body = edits.reduce((text, { start, end, text: by }) => text.slice(0, start) + by + text.slice(end), code);
  return [...delayed.map(({ head }) => head), body].join("\n");
}

/**
 * Makes patterns with Unicode classes (`/\p{L}/u`) when they are first used. An engine that reads the code checks each literal, and to
 * check such a class it collects the letters of all scripts: for some hundred patterns that took as long as reading all other code.
 */
export function latePatterns(): Plugin {
  return {
    name: "late-patterns",
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]core[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
        const { code } = await transform(await readFile(path, "utf8"), { loader: "ts", target: "es2022", charset: "utf8" });
        return { contents: delayPatterns(code), loader: "js" };
      });
    },
  };
}
