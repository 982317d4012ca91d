import { parse } from "acorn";

/** A node of a syntax tree, as far as the build looks at it. Offsets end exclusive. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** A change of code: what stands at `start`–`end` becomes `text`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export function parseModule(code: string): Node {
  return parse(code, { ecmaVersion: "latest", sourceType: "module" }) as unknown as Node;
}

/** Code with some edits made, no two of which overlap. */
export function applyEdits(code: string, edits: readonly Edit[]): string {
  const last = edits.toSorted((a, b) => b.start - a.start);
  return last.reduce((text, { start, end, text: by }) => text.slice(0, start) + by + text.slice(end), code);
}

/** What takes an entry out of an object or a list, with the comma behind it. */
export function leaveOut(entry: Node, code: string): Edit {
  const [comma] = /^\s*,?/.exec(code.slice(entry.end)) as RegExpExecArray;
  return { start: entry.start, end: entry.end + comma.length, text: "" };
}

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && typeof (value as Node).type === "string";

/** A node and all below it, each with those around it from the outermost in. */
export function* walk(node: Node, around: readonly Node[] = []): Generator<readonly [Node, readonly Node[]]> {
  yield [node, around];
  const inside = [...around, node];
  for (const value of Object.values(node)) {
    for (const part of Array.isArray(value) ? value : [value]) if (isNode(part)) yield* walk(part, inside);
  }
}

/** Whether a name stands for something there, and is not only spelled the same: `{ name: 1 }`, `value.name`. */
function isMeant(node: Node, parent: Node): boolean {
  if (parent.type === "MemberExpression") return parent.object === node || parent.computed === true;
  const isKeyed = parent.type === "Property" || parent.type === "PropertyDefinition" || parent.type === "MethodDefinition";
  return !isKeyed || parent.value === node || parent.computed === true;
}

const binders =
  /^(?:VariableDeclarator|Function|ArrowFunction|Class|AssignmentPattern|ArrayPattern|ObjectPattern|RestElement|Catch|Export|Import)/;

/**
 * The places where a module uses a name that it declares or imports at its top. `null` where that cannot be told: where a name inside
 * means something else, or the name is a key as well, `{ name }`.
 */
export function usesOf(name: string, tree: Node): readonly Node[] | null {
  const uses: Node[] = [];
  for (const [node, around] of walk(tree)) {
    if (node.type !== "Identifier" || node.name !== name) continue;
    const parent = around.at(-1) as Node;
    if (!isMeant(node, parent)) continue;
    const isAtTop = parent.type === "VariableDeclarator" && parent.id === node && around.length <= 4;
    const isHandedOn = /^(?:Import|Export)Specifier$/.test(parent.type);
    if (isAtTop || isHandedOn) continue;
    const isValue = (parent.type === "VariableDeclarator" && parent.init === node) || parent.body === node || parent.right === node;
    if (binders.test(parent.type) && !isValue) return null;
    if (parent.type === "Property" && (parent.shorthand === true || around.at(-2)?.type === "ObjectPattern")) return null;
    uses.push(node);
  }
  return uses;
}
