import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { generateMessages } from "../bench/messages.mjs";
import { message as anyMessage } from "../fuzz/messages.mjs";
import { readPage } from "../packages/core/test/languages/read-page.js";

/** A message, and where it is sent. */
export interface Sample {
  /** The host of the marketplace: `amazon.de`. */
  readonly marketplace: string;
  readonly message: { readonly text: string; readonly [field: string]: unknown };
}

const pages = new URL("../packages/core/test/languages/", import.meta.url);
const places = ["amazon.com", "amazon.de", "ebay.com"] as const;
const formats = ["text", "markdown", "html"] as const;

function readPages(): Sample[] {
  return readdirSync(pages)
    .filter((name) => name.endsWith(".md"))
    .flatMap((name) => {
      const locale = name.replace(".md", "");
      return readPage(readFileSync(new URL(name, pages), "utf8")).map(({ marketplace, kind, text }) => ({
        marketplace,
        message: { text, kind, locale },
      }));
    });
}

function inventMessages(): Sample[] {
  return generateMessages({ seed: 6, count: 900 }).map(({ text, locale }, at) => ({
    marketplace: places[at % places.length] as string,
    message: { text, locale, format: formats[Math.floor(at / places.length) % formats.length] },
  }));
}

/** Any Unicode, lone surrogates and markup that ends nowhere. */
function inventOddMessages(): Sample[] {
  return fc
    .sample(anyMessage, { seed: 6, numRuns: 900 })
    .map((message, at) => ({ marketplace: places[at % places.length] as string, message: message as Sample["message"] }));
}

/** The fields of a line that say how a message is sent, beside `platform` and `marketplace`. */
const fields = ["text", "subject", "format", "kind", "stage", "channel", "helpdesk", "locale"];

/** What one runtime read in another way than the others before. */
const once: readonly Sample[] = [{ marketplace: "amazon.com", message: { text: "𝓹𝓪𝓵👍beoordeling, 𝓵🇵🇦🇾" } }];

function readLines(path: string): Sample[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const given = JSON.parse(line) as Record<string, unknown> & {
        readonly platform?: string;
        readonly marketplace?: string;
        text: string;
      };
      const sent = Object.fromEntries(Object.entries(given).filter(([field]) => fields.includes(field)));
      return {
        marketplace: given.marketplace ?? `${given.platform ?? "amazon"}.com`,
        message: { ...sent, text: given.text },
      };
    });
}

/**
 * The messages of the language pages, those that were read in two ways before, and invented ones of every kind.
 *
 * @param path an NDJSON file whose messages are taken as well, a line as `sendlint stream` reads it
 */
export function readSamples(path?: string): Sample[] {
  return [...readPages(), ...once, ...inventMessages(), ...inventOddMessages(), ...(path === undefined ? [] : readLines(path))];
}
