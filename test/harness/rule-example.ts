import { formats, kinds, type MessageInput, stages } from "@sendlint/core";

/** An example on a rule's page, as its info string describes it. */
export interface Example {
  readonly platform: "amazon" | "ebay";
  /** Host of the marketplace or site, where not the preset's default. */
  readonly marketplace: string | undefined;
  /** Options for the page's own rule, which also switch it on. */
  readonly options: Record<string, unknown> | undefined;
  readonly message: Exclude<MessageInput, string>;
}

/**
 * Reads an info string: the format, the platform, then words (a kind, a stage) and pairs `key="value"` or `key='value'`, the value
 * of `options`, `attachments`, `order` and `history` being JSON.
 *
 * @example
 * readExample("html", "ebay pre-sale locale=\"de\"", "<p>…</p>")
 *
 * @throws {Error} when a word or a key is none of these
 */
export function readExample(format: string, info: string, text: string): Example {
  let platform: Example["platform"] | undefined;
  const pairs: Record<string, unknown> = {};
  for (const [word, key, double, single] of info.matchAll(/([a-zA-Z]+)=(?:"([^"]*)"|'([^']*)')|\S+/g)) {
    if (key !== undefined) pairs[key] = readValue(key, double ?? single ?? "");
    else if (word === "amazon" || word === "ebay") platform = word;
    else if (isOneOf(kinds, word)) pairs.kind = word;
    else if (isOneOf(stages, word)) pairs.stage = word;
    else throw new Error(`“${word}” in “${info}” is no platform, kind or stage.`);
  }
  if (platform === undefined) throw new Error(`“${info}” names no platform.`);
  if (!isOneOf(formats, format)) throw new Error(`“${format}” is no format of a message.`);
  const { marketplace, options, ...message } = pairs as Pick<Example, "marketplace" | "options">;
  return { platform, marketplace, options, message: { ...message, text, format } };
}

function readValue(key: string, value: string): unknown {
  return ["options", "attachments", "order", "history"].includes(key) ? JSON.parse(value) : value;
}

function isOneOf<const Value extends string>(values: readonly Value[], word: string): word is Value {
  return (values as readonly string[]).includes(word);
}
