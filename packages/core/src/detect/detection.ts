import type { MessageDocument } from "../document/document.js";
import type { PlatformFacts } from "../preset.js";
import type { Tokens } from "../reading/tokens.js";
import type { Base64Run } from "./base64.js";
import type { CueText, Spots } from "./cues.js";
import type { Glossary, MailCues, NumberCues, SpokenCues } from "./glossary.js";
import type { Signs } from "./hosts-spelled.js";

/** What every detection has: its place in the reading, and how sure it is. */
interface Found {
  /** Offsets into `clean` and `folded`, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** `strong` is enough by itself; `weak` needs company (a word for it near by). */
  readonly strength: "strong" | "weak";
  /** How it reads where it was disguised or spelled out. */
  readonly reads?: string | undefined;
}

/** A web address: with a scheme, bare, or the target of a link of the format. */
export interface LinkDetection extends Found {
  readonly kind: "link";
  /** Lower case, without `www.`; an IP address as written. */
  readonly host: string;
  /** Registrable domain (public suffix list), or the host where there is none. */
  readonly domain: string;
  readonly scheme: string | null;
  readonly href: string;
  /** The host is written with letters of other scripts: it is not the one that it looks like. */
  readonly isMasked?: true;
  /** Index in `document.links` where the format makes the link; `null` for an address in the text. */
  readonly documentLink: number | null;
}

export interface EmailDetection extends Found {
  readonly kind: "email";
  readonly address: string;
  readonly domain: string;
  /** Index in `document.links` of a `mailto:` link; `null` for an address in the text. */
  readonly documentLink: number | null;
}

export interface PhoneDetection extends Found {
  readonly kind: "phone";
  /** Digits only, with a leading `+` where it is international. */
  readonly digits: string;
}

/** `@name`, `$cashtag`, `u/name`: an account somewhere. */
export interface HandleDetection extends Found {
  readonly kind: "handle";
  readonly name: string;
  readonly sigil: "@" | "$" | "#" | "";
}

/** Numbers that identify a person or an account. */
export interface IdentifierDetection extends Found {
  readonly kind: "payment-card" | "iban" | "bank-account" | "national-id" | "passport" | "date-of-birth" | "postal-address";
  /** What it is in the trade's words: `"Visa"`, `"IBAN"`, `"CURP"`. */
  readonly label: string;
}

/** Numbers that are what they are and no person's: orders, parcels, items, books, serials. */
export interface ReferenceDetection extends Found {
  readonly kind: "order-number" | "tracking-number" | "item-number" | "product-code" | "serial-number";
}

/** Money and shares: `$15`, `15 %`. `value` is the number. */
export interface AmountDetection extends Found {
  readonly kind: "amount" | "percentage";
  readonly value: number;
}

export type Detection =
  | LinkDetection
  | EmailDetection
  | PhoneDetection
  | HandleDetection
  | IdentifierDetection
  | ReferenceDetection
  | AmountDetection;

/** What a detector may look at. `clean` and `folded` have the same length and offsets. */
export interface DetectContext {
  /** Visible text: invisible characters removed, compatibility forms (full-width, mathematical, circled) resolved, case kept. */
  readonly clean: string;
  /** `clean` in lower case without accents. */
  readonly folded: string;
  /** The tokens of `folded`, as they stand there. */
  readonly tokens: Tokens;
  readonly document: MessageDocument;
  /** Offset in the reading of an offset in `document.text`. */
  fromDocument(offset: number): number;
  readonly glossary: Glossary;
  /** Words of the text that stand for signs and digits. Like the other cues, they are looked for when first asked for. */
  readonly spoken: SpokenCues;
  /** Words that say what its numbers are. */
  readonly cues: NumberCues;
  /** Words about mail. */
  readonly mail: MailCues["mail"];
  readonly platform: PlatformFacts;
  /** The languages that the text is written in, as far as they are told. */
  readonly locales: readonly string[];
  /** What one detector found and others ask for. */
  readonly memory: Memory;
}

/** What was found in one text, kept by the detectors that find it. */
export interface Memory {
  signs?: Signs;
  emails?: readonly EmailDetection[];
  base64?: readonly Base64Run[];
}

/** A detector: candidates with their places, no verdicts. Linear in the length of the text. */
export type Detector = (context: DetectContext) => Detection[];

/** What a context is made of; the cues are found in it. */
type ContextParts = Omit<DetectContext, "spoken" | "cues" | "mail" | "memory">;

class TextContext implements DetectContext, CueText {
  readonly clean: string;
  readonly folded: string;
  readonly tokens: Tokens;
  readonly document: MessageDocument;
  readonly glossary: Glossary;
  readonly platform: PlatformFacts;
  readonly locales: readonly string[];
  readonly fromDocument: (offset: number) => number;
  readonly memory: Memory = {};
  spots: Spots | undefined;
  #spoken: SpokenCues | undefined;
  #cues: NumberCues | undefined;
  #mail: MailCues["mail"] | undefined;

  constructor({ clean, folded, tokens, document, glossary, platform, locales, fromDocument }: ContextParts) {
    this.clean = clean;
    this.folded = folded;
    this.tokens = tokens;
    this.document = document;
    this.glossary = glossary;
    this.platform = platform;
    this.locales = locales;
    this.fromDocument = fromDocument;
  }

  get spoken(): SpokenCues {
    this.#spoken ??= this.glossary.readSpokenCues(this);
    return this.#spoken;
  }

  get cues(): NumberCues {
    this.#cues ??= this.glossary.readNumberCues(this);
    return this.#cues;
  }

  get mail(): MailCues["mail"] {
    this.#mail ??= this.glossary.readMailCues(this).mail;
    return this.#mail;
  }
}

/** Completes a context with the cues of its text. */
export function makeContext(parts: ContextParts): DetectContext {
  return new TextContext(parts);
}
