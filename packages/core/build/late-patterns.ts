import { applyEdits, type Edit, type Node, parseModule, usesOf, walk } from "./syntax.js";

/** What a value may be made of so that it does not matter when it is made. */
const quiet = /^(?:ArrayExpression|ObjectExpression|Property|Literal|TemplateLiteral|TemplateElement|Identifier)$/;

/** A node and all below it, but what stands in functions. */
function* outsideOfFunctions(node: Node): Generator<Node> {
  let skipped = -1;
  for (const [part] of walk(node)) {
    if (part.start < skipped) continue;
    if (/Function/.test(part.type)) skipped = part.end;
    else yield part;
  }
}

/** What delays a constant that some patterns are part of; `null` where the module hands it on, or making it may do more. */
function delayConstant(around: readonly Node[], tree: Node): { readonly name: string; readonly edits: readonly Edit[] } | null {
  const [, declaration, declarator] = around;
  if (declaration?.type !== "VariableDeclaration" || declarator === undefined) return null;
  const { name } = declarator.id as Node;
  const init = declarator.init as Node;
  if (typeof name !== "string" || (declaration.declarations as readonly Node[]).length > 1) return null;
  const uses = usesOf(name, tree);
  const isHandedOn = [...walk(tree)].some(([node]) => node.type === "ExportSpecifier" && (node.local as Node).name === name);
  if (uses === null || isHandedOn || [...outsideOfFunctions(init)].some(({ type }) => !quiet.test(type))) return null;
  const edits = [
    { start: declaration.start, end: init.start, text: `let kept_${name}; const late_${name} = () => (kept_${name} ??= ` },
    { start: init.end, end: init.end, text: ")" },
    ...uses.map(({ start, end }) => ({ start, end, text: `late_${name}()` })),
  ];
  return { name, edits };
}

/**
 * Code whose patterns with Unicode classes (`/\p{L}/u`) are made when they are first asked for. An engine that reads the code checks each
 * literal, and to check such a class it collects the letters of all scripts: for some hundred patterns that took as long as reading all
 * other code.
 */
export function delayPatterns(code: string): string {
  const tree = parseModule(code);
  const delayed = new Map<string, readonly Edit[]>();
  const edits: Edit[] = [];
  const kept: string[] = [];
  for (const [node, around] of walk(tree)) {
    const regex = node.regex as { readonly pattern: string; readonly flags: string } | undefined;
    if (!regex || !/\\p\{/i.test(regex.pattern)) continue;
    const made = `new RegExp(${JSON.stringify(regex.pattern)}, ${JSON.stringify(regex.flags)})`;
    const parent = around.at(-1) as Node;
    const keep = (text: (once: string) => string): void => {
      const name = `kept_${kept.length}`;
      kept.push(name);
      const { start, end } = parent.type === "Property" ? parent : node;
      edits.push({ start, end, text: text(`(${name} ??= ${made})`) });
    };
    if (around.some(({ type }) => /Function/.test(type))) {
      keep((once) => (parent.type === "Property" ? `${(parent.key as Node).name}: ${once}` : once));
      continue;
    }
    // A table's patterns are asked for one by one.
    if (parent.type === "Property") {
      keep((once) => `get ${(parent.key as Node).name}() { return ${once}; }`);
      continue;
    }
    const constant = delayConstant(around, tree);
    if (constant !== null) delayed.set(constant.name, constant.edits);
    edits.push({ ...node, text: made });
  }
  return kept.map((name) => `let ${name};\n`).join("") + applyEdits(code, [...edits, ...[...delayed.values()].flat()]);
}
