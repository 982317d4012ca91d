import { common } from "../lexicon/common/index.js";
import { foldedNumbersOf, frequentWordsOf } from "../lexicon/folded-words.js";
import type { Language, NumberCue, NumberWords, StreetWord } from "../lexicon/schema.js";
import { CueBook, type CueIndex, type CueReader, compileCues } from "./cues.js";
import { nationalIds } from "./national-ids.js";

export type AddressSign = "@" | "." | "-" | "_" | "+" | "/";

/** Names of lists in {@link NumberWords} that are sets of words. */
type WordList =
  | "homophones"
  | "fillers"
  | "bridges"
  | "money"
  | "percent"
  | "units"
  | "web"
  | "webPrepositions"
  | "mailboxes"
  | "notMailboxes"
  | "notHandles"
  | "notHosts"
  | "determiners"
  | "abbreviations";

/** Words by kind, with spaces between; `_` stands for a space in a word. */
type Words<Kind extends string> = Readonly<Record<Kind, string>>;

/** Words that announce numbers, by groups; the kinds in a group exclude each other. */
interface NumberGroups {
  readonly phone: Words<"phone" | "call" | "number" | "number-sign">;
  readonly denial: Words<"not">;
  readonly reference: Words<"order" | "tracking" | "item" | "product" | "serial" | "paper">;
  readonly identity: Words<"birth" | "passport" | "card" | "iban" | "account" | "sort-code" | "routing" | "bsb">;
  readonly document: Words<"identity-card" | "driving-licence">;
  readonly evidence: Words<"mark" | "spot" | "tells" | "shows" | "fits" | "thing" | "step" | "takes" | "purpose" | "article">;
  readonly contact: Words<"invite" | "self">;
  readonly address: Words<"home" | "place">;
  readonly street: Words<"street">;
  readonly month: Words<"month">;
  /** Names of the identifiers of countries. */
  readonly national: Words<"national">;
}

/** Words that stand for signs and digits. */
interface SpokenGroups {
  readonly sign: Words<AddressSign>;
  /** Words that begin with one for a digit. */
  readonly digit: Words<"digit">;
}

interface MailGroups {
  readonly mail: Words<"mail">;
}

/** The words of a text that say what its numbers are. */
export type NumberCues = CueIndex<NumberGroups>;

/** The words of a text that stand for signs and digits. */
export type SpokenCues = CueIndex<SpokenGroups>;

/** The words of a text about mail. */
export type MailCues = CueIndex<MailGroups>;

function wordsOf(list: string | undefined): string[] {
  if (list === undefined || list === "") return [];
  const words = list.split(" ");
  return list.includes("_") ? words.map((word) => word.replaceAll("_", " ")) : words;
}

/** Words as one list. */
function listOf(words: Iterable<string>): string {
  return Array.from(words, (word) => word.replaceAll(" ", "_")).join(" ");
}

/**
 * The words of all active languages that numbers and addresses are written and announced with, folded, in one table each. Where two
 * languages give a word two meanings, the first language has it. Tables are built on first use: most texts need few of them.
 */
export class Glossary {
  readonly #numbers: readonly NumberWords[];
  readonly #languages: readonly Language[];
  readonly #sets = new Map<WordList, ReadonlySet<string>>();
  readonly #streets = new Map<StreetWord, ReadonlySet<string>>();
  #digits: ReadonlyMap<string, string> | undefined;
  #repeats: ReadonlyMap<string, number> | undefined;
  #signs: ReadonlyMap<string, AddressSign> | undefined;
  #labels: ReadonlyMap<string, string> | undefined;
  #months: ReadonlyMap<string, number> | undefined;
  #counted: ReadonlyMap<string, "percentage" | "amount"> | undefined;
  #frequent: ReadonlySet<string> | undefined;
  readonly #book = new CueBook();
  #readNumberCues: CueReader<NumberGroups> | undefined;
  #readSpokenCues: CueReader<SpokenGroups> | undefined;
  #readMailCues: CueReader<MailGroups> | undefined;

  constructor(languages: readonly Language[]) {
    this.#languages = languages;
    this.#numbers = [...languages, common].map(foldedNumbersOf);
  }

  #merge<Value>(entriesOf: (numbers: NumberWords) => Iterable<readonly [word: string, value: Value]>): ReadonlyMap<string, Value> {
    const table = new Map<string, Value>();
    for (const numbers of this.#numbers) for (const [word, value] of entriesOf(numbers)) if (!table.has(word)) table.set(word, value);
    return table;
  }

  /** `"seven"` → `"7"`, `"twenty"` → `"20"`, `"oh"` → `"0"`. */
  get digits(): ReadonlyMap<string, string> {
    this.#digits ??= this.#merge(({ digits }) => Object.entries(digits));
    return this.#digits;
  }

  /** `"double"` → 2, `"triple"` → 3. */
  get repeats(): ReadonlyMap<string, number> {
    this.#repeats ??= this.#merge(({ repeats }) => Object.entries(repeats));
    return this.#repeats;
  }

  /** `"at"` → `"@"`, `"dot"` → `"."`, `"dash"` → `"-"`, `"underscore"` → `"_"`, `"plus"` → `"+"`, `"slash"` → `"/"`. */
  get signs(): ReadonlyMap<string, AddressSign> {
    this.#signs ??= this.#merge(({ signs }) =>
      Object.entries(signs).flatMap(([sign, words]) => wordsOf(words).map((word) => [word, sign as AddressSign] as const)),
    );
    return this.#signs;
  }

  /** `"康姆"` → `"com"`, `"ヤフー"` → `"yahoo"`. */
  get labels(): ReadonlyMap<string, string> {
    this.#labels ??= this.#merge(({ labels = {} }) => Object.entries(labels));
    return this.#labels;
  }

  /** Names of months and their short forms → 1 to 12. */
  get months(): ReadonlyMap<string, number> {
    this.#months ??= this.#merge(({ months = "" }) =>
      wordsOf(months).flatMap((names, index) => names.split("|").map((name) => [name, index + 1] as const)),
    );
    return this.#months;
  }

  /** What the words behind a number say that it counts: shares of a hundred, or money. */
  get counted(): ReadonlyMap<string, "percentage" | "amount"> {
    this.#counted ??= new Map([
      ...[...this.set("money")].map((word) => [word, "amount"] as const),
      ...[...this.set("percent")].map((word) => [word, "percentage"] as const),
    ]);
    return this.#counted;
  }

  /** The commonest words, which no name in an address is. */
  get frequent(): ReadonlySet<string> {
    this.#frequent ??= new Set(this.#languages.flatMap(frequentWordsOf));
    return this.#frequent;
  }

  /** Whether a word is one of the commonest of some of the languages. */
  isFrequentIn(word: string, locales: readonly string[]): boolean {
    return this.#languages.some((language) => locales.includes(language.locale) && frequentWordsOf(language).includes(word));
  }

  /** One of the lists of words. */
  set(list: WordList): ReadonlySet<string> {
    let set = this.#sets.get(list);
    if (set === undefined) {
      set = new Set(this.#numbers.flatMap((numbers) => wordsOf(numbers[list])));
      this.#sets.set(list, set);
    }
    return set;
  }

  /** The words for streets of one kind. */
  streets(kind: StreetWord): ReadonlySet<string> {
    let set = this.#streets.get(kind);
    if (set === undefined) {
      set = new Set(this.#numbers.flatMap(({ streets }) => wordsOf(streets?.[kind])));
      this.#streets.set(kind, set);
    }
    return set;
  }

  /** One list of all languages. */
  #join(listOf: (numbers: NumberWords) => string | undefined): string {
    return this.#numbers.flatMap((numbers) => listOf(numbers) ?? []).join(" ");
  }

  /** The words of one kind that say what the number beside them is. `~` stands for any ending. */
  cues(kind: NumberCue): string[] {
    return wordsOf(this.#join(({ cues }) => cues?.[kind]));
  }

  /** Finds what a folded text says of its numbers. */
  get readNumberCues(): CueReader<NumberGroups> {
    this.#readNumberCues ??= compileCues(() => this.#numberGroups(), this.#book);
    return this.#readNumberCues;
  }

  /** Finds the signs and digits that a folded text spells out. */
  get readSpokenCues(): CueReader<SpokenGroups> {
    this.#readSpokenCues ??= compileCues(
      () => ({
        sign: this.#wordsForSigns(),
        digit: { digit: listOf([...this.digits].map(([word, digits]) => (digits.length === 1 && word.length > 2 ? `${word}~` : word))) },
      }),
      this.#book,
    );
    return this.#readSpokenCues;
  }

  /** Finds the words about mail in a folded text. */
  get readMailCues(): CueReader<MailGroups> {
    this.#readMailCues ??= compileCues(() => ({ mail: { mail: this.#join(({ mail }) => mail) } }), this.#book);
    return this.#readMailCues;
  }

  #numberGroups(): NumberGroups {
    const words = <Kind extends NumberCue>(...kinds: readonly Kind[]): Words<Kind> => {
      const lists = {} as Record<Kind, string>;
      for (const kind of kinds) lists[kind] = this.#join(({ cues }) => cues?.[kind]);
      return lists;
    };
    const streets = (["after", "after-vague", "before", "apart"] as const).map((kind) => this.#join(({ streets: of }) => of?.[kind]));
    return {
      phone: words("phone", "call", "number", "number-sign"),
      denial: words("not"),
      reference: words("order", "tracking", "item", "product", "serial", "paper"),
      identity: words("birth", "passport", "card", "iban", "account", "sort-code", "routing", "bsb"),
      document: words("identity-card", "driving-licence"),
      evidence: words("mark", "spot", "tells", "shows", "fits", "thing", "step", "takes", "purpose", "article"),
      contact: words("invite", "self"),
      address: words("home", "place"),
      street: { street: streets.join(" ").replace(/[./](?= |$)/g, "") },
      month: { month: listOf(this.months.keys()) },
      // A name of several words is told by its first.
      national: { national: listOf(nationalIds.flatMap(({ words: names }) => names.map((name) => name.split(/[ .'-]/)[0] as string))) },
    };
  }

  #wordsForSigns(): Words<AddressSign> {
    const words: Record<AddressSign, string[]> = { "@": [], ".": [], "-": [], _: [], "+": [], "/": [] };
    for (const [word, sign] of this.signs) words[sign].push(word);
    return Object.fromEntries(Object.entries(words).map(([sign, list]) => [sign, listOf(list)])) as Words<AddressSign>;
  }
}
