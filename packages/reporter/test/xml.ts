import { parseDocument } from "htmlparser2";
import { validateXML } from "xmllint-wasm";

/** An element as a test looks at it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Its own text, without that of its children. */
  readonly text: string;
}

/**
 * Reads XML with libxml2, against a schema where one is given.
 *
 * @throws {Error} with what libxml2 says where it is not well-formed, or not as the schema wants it
 */
export async function readXml(xml: string, schema?: string): Promise<XmlElement> {
  const { valid, errors } = await validateXML({ xml, ...(schema === undefined ? { normalization: "c14n" } : { schema }) });
  if (!valid) throw new Error(errors.map(({ message }) => message).join("\n"));
  const [root] = toElements(parseDocument(xml, { xmlMode: true }).children);
  if (root === undefined) throw new Error("There is no element.");
  return root;
}

type Nodes = ReturnType<typeof parseDocument>["children"];

function toElements(nodes: Nodes): XmlElement[] {
  return nodes.flatMap((node) => {
    if (node.type !== "tag") return [];
    const text = node.children.map((child) => (child.type === "text" ? child.data : "")).join("");
    return [{ name: node.name, attributes: node.attribs, children: toElements(node.children), text }];
  });
}
