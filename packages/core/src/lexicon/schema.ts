import type { ConceptId } from "./concepts.js";

/** What a word near a number says the number is; see {@link NumberWords.cues}. */
export type NumberCue =
  | "phone"
  | "call"
  | "number"
  | "number-sign"
  | "not"
  | "order"
  | "tracking"
  | "item"
  | "product"
  | "serial"
  | "paper"
  | "birth"
  | "passport"
  | "card"
  | "iban"
  | "account"
  | "sort-code"
  | "routing"
  | "bsb"
  | "identity-card"
  | "driving-licence"
  | "home"
  | "place"
  | "mark"
  | "spot"
  | "tells"
  | "shows"
  | "fits"
  | "thing"
  | "step"
  | "takes"
  | "purpose"
  | "article"
  | "invite"
  | "self";

/** Where a word for a street stands beside name and number; see {@link NumberWords.streets}. */
export type StreetWord =
  | "after"
  | "after-vague"
  | "before"
  | "end"
  | "end-vague"
  | "apart"
  | "preposition"
  | "particle"
  | "unit"
  | "post-box";

/**
 * Words of a language that numbers, dates, money and addresses are written and announced with. Lists are strings: words separated by
 * spaces, words of several parts by `_` between the parts. `~` at the end of a word stands for any ending.
 */
export interface NumberWords {
  /** Word → digits, in dictated numbers: `{ seven: "7", twenty: "20", oh: "0" }`. */
  readonly digits: Readonly<Record<string, string>>;
  /** Word → how often the next digit stands: `{ double: 2 }`. */
  readonly repeats: Readonly<Record<string, number>>;
  /** Words for signs in dictated addresses and numbers: `{ "@": "at", ".": "dot" }`. */
  readonly signs: Readonly<Partial<Record<"@" | "." | "-" | "_" | "+" | "/", string>>>;
  /** Names and endings of hosts as they are said aloud: `{ 一六三: "163", ドットコム: "com" }`. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Words for digits and signs that are mostly something else (`for`, `won`, `point`): they count among clear ones only. */
  readonly homophones?: string;
  /** Words that may stand between dictated digits: `then and`. */
  readonly fillers?: string;
  /**
   * Words that announce what the number beside them is:
   *
   * - `phone`: a telephone, a message to one (phone, mobile, fax, sms), `call`: to use it (call, ring, text, reach); `number`: just a
   *   number; `number-sign`: `no.`, `nr`, `#`; `not`: denies the word after it (`no`, `not`, `kein~`);
   * - `order`, `tracking`, `item`, `product` (article, part, EAN, model, size, colour), `serial` (serial, IMEI, batch, licence key,
   *   version), `paper` (invoice, receipt, ticket, case, customer and tax numbers, postcode, page): a reference of the trade;
   * - `birth`, `passport`, `card` (payment card), `iban`, `account`, `sort-code`, `routing`, `bsb`, `identity-card`, `driving-licence`: a
   *   person's own;
   * - `home`: an address near it is where somebody lives or gets post; `place`: it is a shop, a warehouse, a post office;
   * - of a number that might be a telephone or a thing: `mark`, what is done with the number of a thing (printed, engraved), `spot`, where
   *   it stands (label, underside), `tells`, words for being (is, means), `shows`, what a thing does with it (reads, carries), `fits`, what a
   *   part does (fits, replaces), `thing`, a part that has one (board, belt), `step`, what is counted in words (hole, click, old scale),
   *   `takes`, what asks for one (needs, wants), `purpose` (for), `article`, one that no telephone number takes (`la`); `invite`, words of
   *   help for people (ask, problem, evenings), `self`, the author (my, we).
   */
  readonly cues?: Readonly<Partial<Record<NumberCue, string>>>;
  /** Words that may stand between such a word and its number: `phone number is`, `mi número es`. */
  readonly bridges?: string;
  /** The twelve months in order, with `|` between spellings and short forms: `january|jan february|feb`. */
  readonly months?: string;
  /**
   * Words for streets: `after` the name (`14 Sycamore Road`), `after-vague` for those that are also something else (`drive`), `before` the
   * name (`12 rue des Lilas`), at the `end` of a compound (`Hauptstrasse 12`), `end-vague` for those that many other words end in
   * (`ring`), a word `apart` before name and number (`Calle Mayor 5`), a `preposition` that begins a street without such a word
   * (`Am Anger 3`), a `particle` within a name (`rue de la Paix`); `unit`: a part of a house (`apt floor`); `post-box`.
   */
  readonly streets?: Readonly<Partial<Record<StreetWord, string>>>;
  /** Words for money after a figure: `euro dollars quid`. */
  readonly money?: string;
  /** Words for per cent after a figure: `percent per_cent`. */
  readonly percent?: string;
  /** Words after a figure that count, measure or time: `pieces inches hours stars`. One that is money as well is doubtful money: `pounds`. */
  readonly units?: string;
  /** Words that announce a web address after them: `visit website shop link`. */
  readonly web?: string;
  /** Prepositions that stand before a web address, and before much else: `at on via`. */
  readonly webPrepositions?: string;
  /** Words about mail, in whose company an address is one: `email write inbox`. */
  readonly mail?: string;
  /** Names that firms give their mailboxes: `sales returns`. */
  readonly mailboxes?: string;
  /** Words before the word for `@` that are nobody's mailbox (`look at`); the commonest words of the language need no mention. */
  readonly notMailboxes?: string;
  /** Words before a dictated or set-off dot that are no host's name (`the dot`, `polka dot`); the commonest words need no mention. */
  readonly notHosts?: string;
  /** Words behind an `@` that only means "at": `@home`; the commonest words need no mention. */
  readonly notHandles?: string;
  /** Words that make a thing of the noun after them: `our spares at …` is no mailbox. */
  readonly determiners?: string;
  /** Words written short with a full stop, which no host's name is: `approx incl etc`. */
  readonly abbreviations?: string;
  /** Words that letters are spelled with over the telephone, each for the letter it begins with: `alpha bravo`. */
  readonly spelling?: string;
}

/** The entries of one group of concepts in one language. `forms.ts` says how an entry is written. */
export interface Lexicon {
  readonly locale: string;
  readonly entries: Readonly<Partial<Record<ConceptId, readonly string[]>>>;
  /** Sentences that prove the entries: each `hit` holds its concept, no `miss` does. */
  readonly proof: {
    readonly hit: Readonly<Partial<Record<ConceptId, string>>>;
    readonly miss: Readonly<Partial<Record<ConceptId, string>>>;
  };
}

/**
 * Inflection by ending: the first pair whose ending fits gives the forms that take its place. `["y", ["y", "ies"]]`. A form with a hyphen
 * stands around what is left of the word: `ت-ون`. Where the
 * vowels of the endings follow those of the word, one string holds all endings; `harmony.ts` says how they are written.
 */
export type Paradigm = readonly (readonly [ending: string, forms: readonly string[]])[] | string;

/** Parameters of a language's grammar: how its words inflect and its clauses are read. The clause words are concepts. */
export interface Grammar {
  /** The script its words are written in; the languages of a text in the Latin script are told apart by {@link Grammar.frequent}. */
  readonly script: "latin" | "arabic" | "han" | "kana";
  /** The commonest words of the language, by which a text is recognised as written in it; separated by spaces. */
  readonly frequent: string;
  /** Paradigms by letter: `word/n` in an entry stands for all forms of the paradigm `n`. */
  readonly paradigms: Readonly<Record<string, Paradigm>>;
  /** Words that follow no paradigm, by their plain form: `{ give: "gives gave given giving" }`. A paradigm of an entry yields to them. */
  readonly irregular?: Readonly<Record<string, string>>;
  /** On which side of the word it denies a negator stands within a clause. */
  readonly negation: "before" | "after" | "both";
  /** Whether a clause ends with its verb, so that what sets a condition stands last in it, and objects stand before their verbs. */
  readonly verbsLast?: true;
  /** Whether what belongs to somebody stands before its owner: the Arabic `رقم نا`, number our. */
  readonly ownersLast?: true;
  /** Whether what is spoken of may stand first, before the verb it is an object of: the Chinese `验证码请发给我`. */
  readonly topicsFirst?: true;
  /** Whether a noun stands before what it is named after: `czytnik PayPal`, `étui WhatsApp`. */
  readonly headsFirst?: true;
  /** Characters that end a clause before a comma, where no spaces show which word its verb is: the Japanese `て` and `ば`. */
  readonly clauseEnds?: string;
  /** Words that ask where no question mark shows it, in a language without spaces: `吗 多少`. */
  readonly asks?: string;
  /** Letters that are also written in another way, where a keyboard lacks them (`{ ä: "ae", ß: "ss" }`) or in company. Entries are written with the letter. */
  readonly spellings?: Readonly<Record<string, string>>;
  /** Words that are also written in another way, in haste or elsewhere, wherever an entry holds them: `{ you: "u ya" }`. */
  readonly variants?: Readonly<Record<string, string>>;
  /** Whether nouns begin with a capital, so that a capital tells no name. */
  readonly capitalNouns?: true;
  /** Whether a comma stands before each subordinate clause, so that phrases go on behind one: `ich weiß, wo du`. */
  readonly commaInPhrases?: true;
  /** What is written onto the front of a word and says nothing that matters: the Arabic article, `بال`. */
  readonly prefixes?: readonly string[];
  /** What is written onto the end of a word and says nothing that matters: the Arabic accusative `تقييما`. */
  readonly suffixes?: readonly string[];
  /** What is written onto the front of a word and is a word of its own: the Arabic `و`. */
  readonly proclitics?: readonly string[];
  /** What is written onto the end of a verb and is a word of its own: the Spanish `nos` of `escríbanos`. The first that
   * leaves a known word is cut off. */
  readonly enclitics?: readonly string[];
}

/** One language: its lexicons, its grammar, the words of its numbers. */
export interface Language {
  readonly locale: string;
  readonly lexicons: readonly Lexicon[];
  /** In place of the lexicons, all their entries in one string, which the build puts together, see `entry-index.ts`. */
  readonly packed?: () => string;
  /** Where the forms of its words begin otherwise than the words, see `entry-index.ts`; the build works it out. */
  readonly strays?: string;
  readonly grammar: Grammar;
  readonly numbers: NumberWords;
}

const noProof: Lexicon["proof"] = { hit: {}, miss: {} };

/** Declares a group of entries of one language. */
export function lexicon(locale: string, entries: Lexicon["entries"], proof: Lexicon["proof"] = noProof): Lexicon {
  return { locale, entries, proof };
}

/** Every concept of a language with its entries; a concept that several lexicons name comes several times. */
export function entriesOf({ lexicons }: Pick<Language, "lexicons">): (readonly [ConceptId, readonly string[]])[] {
  return lexicons.flatMap(({ entries }) => Object.entries(entries) as [ConceptId, readonly string[]][]);
}

/**
 * Types the words that a plugin adds to a language.
 *
 * @example
 * const slang = defineLexicon({ locale: "en", entries: { messenger: ["purple bubble"] } });
 */
export function defineLexicon({ locale, entries, proof = noProof }: Omit<Lexicon, "proof"> & Partial<Pick<Lexicon, "proof">>): Lexicon {
  return { locale, entries, proof };
}

/** Types a language that a plugin brings. */
export function defineLanguage(language: Language): Language {
  return language;
}
