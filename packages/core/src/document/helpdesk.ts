import { chatwoot } from "./data/helpdesks/chatwoot.js";
import { edesk } from "./data/helpdesks/edesk.js";
import { freshdesk } from "./data/helpdesks/freshdesk.js";
import { front } from "./data/helpdesks/front.js";
import { gorgias } from "./data/helpdesks/gorgias.js";
import { helpScout } from "./data/helpdesks/help-scout.js";
import { intercom } from "./data/helpdesks/intercom.js";
import { sellingManager } from "./data/helpdesks/selling-manager.js";
import { shopify } from "./data/helpdesks/shopify.js";
import { zendesk } from "./data/helpdesks/zendesk.js";

/** The systems whose placeholders are known by name. */
export const helpdesks = [
  "chatwoot",
  "edesk",
  "freshdesk",
  "front",
  "gorgias",
  "help-scout",
  "intercom",
  "reamaze",
  "selling-manager",
  "shopify",
  "zendesk",
] as const;

/** A system that fills in placeholders. */
export type Helpdesk = (typeof helpdesks)[number];

export const prints = ["personal-data", "buyer-words", "link", "rating", "signature", "staff-contact", "fine"] as const;

/**
 * What a placeholder prints: the buyer's personal data, what the buyer wrote, a link that leads off the platform, a request for a
 * rating, the agent's signature, an address or number of staff; or something that is fine.
 */
export type Print = (typeof prints)[number];

/** The placeholders of one system. In a name `*` stands for one part, and at its end for all that follows. */
export interface HelpdeskPlaceholders {
  /** How the system is called. */
  readonly title: string;
  /** The names, parted by spaces, by what they print. */
  readonly prints: Readonly<Partial<Record<Print, readonly string[]>>>;
}

/** Re:amaze publishes no list: its names are judged by their words alone. */
const known: readonly (readonly [Helpdesk, HelpdeskPlaceholders])[] = [
  ["zendesk", zendesk],
  ["gorgias", gorgias],
  ["freshdesk", freshdesk],
  ["chatwoot", chatwoot],
  ["front", front],
  ["help-scout", helpScout],
  ["intercom", intercom],
  ["shopify", shopify],
  ["edesk", edesk],
  ["selling-manager", sellingManager],
];

/** What placeholders of one's own print, by name. `*` stands for one part, and at the end for all that follows. */
export type OwnPlaceholders = Readonly<Record<string, Print>>;

/** Names, ready to be looked up. */
interface Names {
  readonly exact: ReadonlyMap<string, Print>;
  readonly patterns: readonly (readonly [pattern: RegExp, print: Print])[];
}

const compiled = new Map<Helpdesk, Names & { readonly title: string }>();
const compiledOwn = new WeakMap<OwnPlaceholders, Names>();

function namesOf(helpdesk: Helpdesk): (Names & { readonly title: string }) | undefined {
  const made = compiled.get(helpdesk);
  if (made) return made;
  const data = known.find(([id]) => id === helpdesk)?.[1];
  if (!data) return undefined;
  const lists = Object.entries(data.prints) as [Print, readonly string[]][];
  const pairs = lists.flatMap(([print, names]) => names.flatMap((list) => list.split(" ").map((name) => [name, print] as const)));
  const names = { title: data.title, ...compile(pairs) };
  compiled.set(helpdesk, names);
  return names;
}

function compile(pairs: readonly (readonly [name: string, print: Print])[]): Names {
  const exact = new Map<string, Print>();
  const patterns: [RegExp, Print][] = [];
  for (const [name, print] of pairs) {
    if (name.includes("*")) patterns.push([toPattern(name), print]);
    else exact.set(name, print);
  }
  return { exact, patterns };
}

function toPattern(name: string): RegExp {
  const parts = name.split("*").map((part) => part.replaceAll(/[\\^$.|?+()[\]{}/-]/g, "\\$&"));
  const last = parts.pop() as string;
  const body = parts.map((part, index) => part + (index === parts.length - 1 && last === "" ? ".{1,200}" : "[^.\\]]{1,80}")).join("");
  return new RegExp(`^${body}${last}$`);
}

function lookUp({ exact, patterns }: Names, name: string): Print | null {
  return exact.get(name) ?? patterns.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}

/**
 * What a placeholder prints by its name; `null` where no list has it. Without a helpdesk every list is asked, but not for a single
 * word, which may be anybody's.
 *
 * @param name the name without filters, as `ticket.requester.email`
 */
export function findPrint(name: string, helpdesk: Helpdesk | null): Print | null {
  if (helpdesk === null && !/[._]/.test(name)) return null;
  for (const [id] of helpdesk === null ? known : [[helpdesk]]) {
    const names = namesOf(id);
    const print = names ? lookUp(names, name) : null;
    if (print !== null) return print;
  }
  return null;
}

/** What a placeholder of one's own prints; `null` where it is none. */
export function findOwnPrint(name: string, own: OwnPlaceholders): Print | null {
  const names = compiledOwn.get(own) ?? compile(Object.entries(own));
  compiledOwn.set(own, names);
  return lookUp(names, name);
}

/** A helpdesk's own name and the names of its placeholders; `null` where there is no list. */
export function listPlaceholders(helpdesk: Helpdesk): { readonly title: string; readonly names: readonly string[] } | null {
  const names = namesOf(helpdesk);
  return names ? { title: names.title, names: [...names.exact.keys()] } : null;
}
