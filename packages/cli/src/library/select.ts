import { type Helpdesk, helpdesks, kinds, stages } from "@sendlint/core";
// JSONPath after RFC 9535, with the place of each node; no evaluation of code.
import { compile, type JSONPathNode } from "json-p3";
import { isPresetName } from "../presets.js";
import type { FileMapping } from "./mapping.js";
import type { RecordFacts } from "./record.js";
import { platformsOf } from "./shapes/facts.js";
import { guessFormat } from "./shapes/format.js";
import { child, type Tree, type TreePath, toValue } from "./tree.js";
import type { TreeMessage } from "./tree-messages.js";

/** The facts that a mapping may look up in a file. */
const lookedUp = ["subject", "platform", "marketplace", "locale", "kind", "stage", "helpdesk"] as const;

type Fact = (typeof lookedUp)[number];

/** A mapping made ready. */
export interface Selector {
  /** The messages of a tree. */
  select(tree: Tree): Iterable<TreeMessage>;
  /** Whether it counts in lists, so that it needs a file in one piece. */
  readonly counts: boolean;
}

/** Whether a value of a mapping is looked up in the file. */
export function isPath(value: unknown): value is string {
  return typeof value === "string" && value.startsWith("$");
}

/** @throws {Error} where a path is no JSONPath; its message says what is wrong with it. */
export function compilePath(path: string): ReturnType<typeof compile> {
  return compile(path);
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
      const value = toValue(tree) as never;
      const found = new Map([...paths].map(([fact, path]) => [fact, [...path.query(value)]] as const));
      for (const { location } of texts.query(value)) {
        const text = location.reduce<Tree | undefined>(child, tree);
        if (text?.kind !== "text") continue;
        const nearby = (fact: Fact): Tree | undefined =>
          findNearest(found.get(fact) ?? [], location)?.reduce<Tree | undefined>(child, tree);
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

/** Of several places the one that shares the longest way with another; none where two share the same. */
function findNearest(nodes: readonly JSONPathNode[], location: TreePath): TreePath | undefined {
  let best: TreePath | undefined;
  let longest = -1;
  for (const node of nodes) {
    const shared = node.location.findIndex((step, index) => step !== location[index]);
    const length = shared < 0 ? node.location.length : shared;
    if (length === longest) best = undefined;
    if (length > longest) [best, longest] = [node.location, length];
  }
  return best;
}

function toFacts(look: (fact: Fact) => string | undefined): RecordFacts {
  const marketplace = look("marketplace");
  const platform = look("platform");
  const platforms =
    platform === undefined ? (marketplace === undefined ? undefined : platformsOf(marketplace)) : isPresetName(platform) ? [platform] : [];
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
