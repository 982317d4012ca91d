import { normalizeIdentifier } from "micromark-util-normalize-identifier";
import type { Event, Token } from "micromark-util-types";

/** Where something leads: the token that writes it down, `null` where it is left out. */
export interface Target {
  /** Of the link, the image or the definition. */
  readonly token: Token;
  destination: Token | null;
}

/** A link or an image, and what it is called where it may be defined elsewhere. */
export interface Pointer extends Target {
  label: string;
  /** It says itself where it leads. */
  hasResource: boolean;
}

/** What has to be known of a text before its events are read in order. */
export interface Survey {
  /** Lists with blank lines between what stands in them. */
  readonly loose: ReadonlySet<Token>;
  /** By their tokens. */
  readonly pointers: ReadonlyMap<Token, Pointer>;
  /** By their labels: the first of each. */
  readonly definitions: ReadonlyMap<string, Target>;
}

export function isList({ type }: Token): boolean {
  return type === "listOrdered" || type === "listUnordered";
}

/** What holds blocks. */
export function isContainer(token: Token): boolean {
  return isList(token) || token.type === "blockQuote" || token.type === "gfmFootnoteDefinition";
}

/** What a line opens with, and what ends it. */
const aroundLines: ReadonlySet<string> = new Set([
  "blockQuoteMarker",
  "blockQuotePrefix",
  "blockQuotePrefixWhitespace",
  "lineEnding",
  "linePrefix",
  "listItemIndent",
]);

/** The lists in which a blank line stands before a block or an entry. */
function findLoose(events: readonly Event[]): ReadonlySet<Token> {
  const loose = new Set<Token>();
  const open: Token[] = [];
  let isBlank = false;
  // An entry may begin on the line behind its marker.
  let isBehindMarker = false;
  for (const [kind, token] of events) {
    const { type } = token;
    if (type === "lineEndingBlank") {
      if (kind === "exit") continue;
      isBlank ||= !isBehindMarker;
      isBehindMarker = false;
    } else if (kind === "enter") {
      if (aroundLines.has(type)) continue;
      const around = open.at(-1);
      if (isBlank && around !== undefined && isList(around)) loose.add(around);
      isBlank = false;
      isBehindMarker = false;
      if (isContainer(token)) open.push(token);
    } else if (type === "listItemPrefix") isBehindMarker = true;
    else if (isContainer(token)) {
      open.pop();
      if (!isList(token)) isBlank = false;
    }
  }
  return loose;
}

/** What a link or a definition is called, however it is spelled. */
function labelOf(source: string, { start, end }: Token): string {
  return normalizeIdentifier(source.slice(start.offset, end.offset)).toLowerCase();
}

/** Looks through the events of a text for what its earlier parts have to know of later ones. */
export function survey(source: string, events: readonly Event[]): Survey {
  const pointers = new Map<Token, Pointer>();
  const definitions = new Map<string, Target>();
  const open: Pointer[] = [];
  for (const [kind, token] of events) {
    if (kind === "exit") {
      if (token.type === "definition") {
        const { label, ...target } = open.pop() as Pointer;
        if (!definitions.has(label)) definitions.set(label, target);
      } else if (pointers.has(token)) open.pop();
      continue;
    }
    // What is asked of it stands in nothing else.
    const last = open.at(-1) as Pointer;
    switch (token.type) {
      case "link":
      case "image":
      case "definition": {
        const pointer = { token, destination: null, label: "", hasResource: false };
        if (token.type !== "definition") pointers.set(token, pointer);
        open.push(pointer);
        break;
      }
      case "labelText":
      case "referenceString":
      case "definitionLabelString":
        last.label = labelOf(source, token);
        break;
      case "resource":
        last.hasResource = true;
        break;
      case "resourceDestinationString":
      case "definitionDestinationString":
        last.destination = token;
        break;
      default:
    }
  }
  return { loose: findLoose(events), pointers, definitions };
}
