import { type Helpdesk, helpdesks, kinds, stages } from "@sendlint/core";
// JSONPath after RFC 9535, with the place of each node; no evaluation of code.
import { JSONPathEnvironment, type JSONPathNode, type JSONPathQuery, JSONPathRecursionLimitError } from "json-p3";
import type { FileMapping } from "./mapping.js";
import type { RecordFacts } from "./record.js";
import { platformIn, platformsOf } from "./shapes/facts.js";
import { guessFormat } from "./shapes/format.js";
import { child, type Tree, type TreePath, toValue } from "./tree.js";
import type { TreeMessage } from "./tree-messages.js";

/** The facts that a mapping may look up in a file. */
const lookedUp = ["subject", "platform", "marketplace", "locale", "kind", "stage", "helpdesk"] as const;

type Fact = (typeof lookedUp)[number];

/** A mapping made ready. */
export interface Selector {
  /** The messages of a tree. @throws {DepthError} where it nests deeper than a path can look. */
  select(tree: Tree): Iterable<TreeMessage>;
  /** Whether it counts in lists, so that it needs a file in one piece. */
  readonly counts: boolean;
}

/** Whether a value of a mapping is looked up in the file. */
export function isPath(value: unknown): value is string {
  return typeof value === "string" && value.startsWith("$");
}

/** Deeper than any library, and far from the end of the stack. */
const deepest = 500;

const environment = new JSONPathEnvironment({ maxRecursionDepth: deepest });

/** A path looks through more levels than it can. */
export class DepthError extends Error {
  override readonly name = "DepthError" as const;
}

/** @throws {Error} where a path is no JSONPath; its message says what is wrong with it. */
export function compilePath(path: string): JSONPathQuery {
  return environment.compile(path);
}

/** @throws {DepthError} where the value nests deeper than a path can look. */
function query(path: JSONPathQuery, value: unknown): readonly JSONPathNode[] {
  try {
    return [...path.query(value as never)];
  } catch (error) {
    if (error instanceof JSONPathRecursionLimitError || error instanceof RangeError)
      throw new DepthError("nests deeper than a path can look.");
    throw error;
  }
}

/** What a mapping says for every message, without looking into the file. */
export function constantFacts(mapping: FileMapping): RecordFacts {
  return toFacts((fact) => (isPath(mapping[fact]) ? undefined : mapping[fact]));
}

/** @throws {Error} where a path is no JSONPath. */
export function createSelector(mapping: FileMapping & { readonly text: string }): Selector {
  const texts = compilePath(mapping.text);
  const paths = new Map(lookedUp.flatMap((fact) => (isPath(mapping[fact]) ? [[fact, compilePath(mapping[fact])] as const] : [])));
  return {
    counts: [texts, ...paths.values()].some((path) => /\[-?\d|:/.test(withoutNames(path.toString()))),
    *select(tree) {
      const value = toValue(tree);
      const locations = query(texts, value).map(({ location }) => location);
      const ways = new Set(
        paths.size === 0 ? [] : locations.flatMap((location) => location.map((_, index) => keyOf(location.slice(0, index + 1)))),
      );
      const places = new Map([...paths].map(([fact, path]) => [fact, placeFacts(query(path, value), ways)] as const));
      for (const location of locations) {
        const text = location.reduce<Tree | undefined>(child, tree);
        if (text?.kind !== "text") continue;
        const nearby = (fact: Fact): Tree | undefined => findNearest(places.get(fact), location)?.reduce<Tree | undefined>(child, tree);
        const subject = nearby("subject");
        const own = toFacts((fact) => {
          const near = nearby(fact);
          return near?.kind === "text" ? near.value : isPath(mapping[fact]) ? undefined : mapping[fact];
        });
        const { subject: constant, ...facts } = own;
        yield {
          path: location,
          text,
          ...(subject?.kind === "text" ? { subject } : {}),
          format: mapping.format ?? guessFormat(text.value),
          facts: subject?.kind === "text" || constant === undefined ? facts : own,
        };
      }
    },
  };
}

function withoutNames(path: string): string {
  return path.replaceAll(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g, "");
}

/**
 * The places of a fact by what they are for: the innermost part of the ways to the texts that they branch off from. `null` where several
 * branch off at one, so that none of them is meant.
 *
 * @param ways the ways to all texts, and to what they stand in
 */
function placeFacts(nodes: readonly JSONPathNode[], ways: ReadonlySet<string>): ReadonlyMap<string, TreePath | null> {
  const places = new Map<string, TreePath | null>();
  for (const { location } of nodes) {
    const branch = location.findIndex((_, index) => !ways.has(keyOf(location.slice(0, index + 1))));
    const key = keyOf(branch < 0 ? location : location.slice(0, branch));
    places.set(key, places.has(key) ? null : location);
  }
  return places;
}

/** The place that is for a text, or for the innermost thing that the text stands in. */
function findNearest(places: ReadonlyMap<string, TreePath | null> | undefined, location: TreePath): TreePath | undefined {
  for (let length = location.length; places && length >= 0; length--) {
    const place = places.get(keyOf(location.slice(0, length)));
    if (place !== undefined) return place ?? undefined;
  }
  return undefined;
}

function keyOf(path: TreePath): string {
  return JSON.stringify(path);
}

function toFacts(look: (fact: Fact) => string | undefined): RecordFacts {
  const marketplace = look("marketplace");
  const platform = look("platform");
  const named = platform === undefined ? undefined : platformIn(platform);
  const platforms =
    platform !== undefined ? (named === undefined ? [] : [named]) : marketplace === undefined ? undefined : platformsOf(marketplace);
  const facts = {
    subject: look("subject"),
    locale: look("locale"),
    kind: kinds.find((kind) => kind === look("kind")),
    stage: stages.find((stage) => stage === look("stage")),
    helpdesk: helpdesks.find((helpdesk): helpdesk is Helpdesk => helpdesk === look("helpdesk")),
    marketplace,
    platforms,
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}
