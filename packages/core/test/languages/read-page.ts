/** A message on a page of messages in one language, with what has to be found in it. */
export interface PageMessage {
  /** The heading it stands under. */
  readonly group: string;
  /** Number of its first line on the page, from 1. */
  readonly line: number;
  /** The host of the marketplace it is sent on: `amazon.pl`. */
  readonly marketplace: string;
  readonly kind: "reply" | "proactive" | "template";
  readonly text: string;
  /** Its diagnostics, as the page writes them. */
  readonly expected: readonly string[];
}

/** The parts of a page: its title, a heading, a message, the diagnostics of the message above. */
const part = /^(?:# (?<title>.+)|## (?<heading>.+)|(?<quote>(?:>.*(?:\n|$))+)|(?<list>(?:- .+(?:\n|$))+))/gm;
const host = /\b(?:amazon|ebay)(?:\.[a-z]{2,3}){1,2}\b/g;

/**
 * Reads a page of messages. Its title names the marketplaces of the language. A message is a quotation, and each of its diagnostics an
 * item of the list below; an innocent one has no list. A heading may say in brackets where and as what its messages are sent, which else
 * are replies on the first of the marketplaces: `## Deals (ebay, proactive)`.
 */
export function readPage(page: string): PageMessage[] {
  const messages: PageMessage[] = [];
  let marketplaces: readonly string[] = [];
  let group = "";
  for (const { groups, index } of page.matchAll(part)) {
    const { title, heading, quote, list } = groups as Partial<Record<"title" | "heading" | "quote" | "list", string>>;
    if (title !== undefined) marketplaces = title.match(host) ?? [];
    if (heading !== undefined) group = heading;
    if (quote !== undefined) {
      messages.push({
        group,
        line: page.slice(0, index).split("\n").length,
        marketplace: marketplaces.find((name) => says(group, name.split(".", 1)[0] as string)) ?? (marketplaces[0] as string),
        kind: (["proactive", "template"] as const).find((kind) => says(group, kind)) ?? "reply",
        text: rows(quote, /^> ?/).join("\n"),
        expected: [],
      });
    }
    const message = messages.at(-1);
    if (list !== undefined && message !== undefined) messages[messages.length - 1] = { ...message, expected: rows(list, /^- /) };
  }
  return messages;
}

/** Whether a heading names a word in brackets. */
function says(heading: string, word: string): boolean {
  return /\((.*)\)$/.exec(heading)?.[1]?.split(", ").includes(word) ?? false;
}

/** The lines of a part, without the mark that begins each. */
function rows(lines: string, mark: RegExp): string[] {
  return lines
    .trimEnd()
    .split("\n")
    .map((row) => row.replace(mark, ""));
}
