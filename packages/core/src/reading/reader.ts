import { detectNumbers } from "../detect/detect.js";
import { type Detection, makeContext } from "../detect/detection.js";
import { detectEmails } from "../detect/emails.js";
import { Glossary } from "../detect/glossary.js";
import { detectHandles } from "../detect/handles.js";
import { overlapTest } from "../detect/hosts-places.js";
import { detectLinks } from "../detect/links.js";
import type { MessageDocument } from "../document/document.js";
import { common } from "../lexicon/common/index.js";
import type { Language } from "../lexicon/schema.js";
import { Vocabulary } from "../lexicon/vocabulary.js";
import type { PlatformFacts } from "../preset.js";
import { HiddenWords } from "./hidden-words.js";
import { createIdentifier } from "./identify.js";
import { PhraseMatcher } from "./match.js";
import type { Tokens } from "./tokens.js";

/** The vocabularies that a text is read with, and the languages that they are of. */
export interface ActiveWords {
  readonly vocabularies: readonly Vocabulary[];
  readonly hidden: HiddenWords;
  readonly phrases: PhraseMatcher;
  /** Whether a word in capitals may be a name: in none of the languages any noun is. */
  readonly capitalsTell: boolean;
  /** Whether in one of the languages objects may stand before their verbs; owners stand behind what they own; words have prefixes. */
  readonly objectsFirst: boolean;
  readonly ownersLast: boolean;
  readonly hasPrefixes: boolean;
  /** Characters that end a clause before a comma. */
  readonly clauseEnds: string;
  /** Words that ask where no question mark shows it. */
  readonly asks: readonly string[];
  readonly locales: readonly string[];
}

export function activeWords(vocabularies: readonly Vocabulary[], locales: readonly string[]): ActiveWords {
  return {
    vocabularies,
    hidden: new HiddenWords(vocabularies),
    phrases: new PhraseMatcher(vocabularies),
    capitalsTell: !vocabularies.some(({ capitalNouns }) => capitalNouns),
    objectsFirst: vocabularies.some(({ objectsFirst }) => objectsFirst),
    ownersLast: vocabularies.some(({ ownersLast }) => ownersLast),
    hasPrefixes: vocabularies.some(({ prefixes }) => prefixes.length > 0),
    clauseEnds: vocabularies.map(({ clauseEnds }) => clauseEnds).join(""),
    asks: vocabularies.flatMap(({ asks }) => asks),
    locales,
  };
}

/** What reading a message needs besides the message: the words of its languages, and what finds numbers and addresses. */
export interface Reader {
  wordsFor(tokens: Tokens, folded: string, locale: string | null): ActiveWords;
  detect(
    clean: string,
    folded: string,
    tokens: Tokens,
    document: MessageDocument,
    fromDocument: (offset: number) => number,
    platform: PlatformFacts,
    locales: readonly string[],
  ): Detection[];
}

/** Drops what overlaps an earlier kind: an address is no handle, a number in a link is no phone. */
function withoutOverlaps(first: readonly Detection[], others: readonly Detection[]): Detection[] {
  if (first.length === 0) return [...others];
  const overlaps = overlapTest(first);
  return [...first, ...others.filter((detection) => !overlaps(detection))];
}

const vocabularies = new WeakMap<Language, Vocabulary>();

/** The words of a language, made ready once for all that read it. */
function vocabularyOf(language: Language): Vocabulary {
  let vocabulary = vocabularies.get(language);
  if (vocabulary === undefined) {
    vocabulary = new Vocabulary(language);
    vocabularies.set(language, vocabulary);
  }
  return vocabulary;
}

const readers = new WeakMap<readonly Language[], Reader>();

/** What reads messages in some languages: the same for the same list. */
export function readerOf(languages: readonly Language[]): Reader {
  let reader = readers.get(languages);
  if (reader === undefined) {
    reader = createReader(languages);
    readers.set(languages, reader);
  }
  return reader;
}

/** Makes what reads messages in some languages. The words of a language are made ready when the first message in it comes. */
function createReader(languages: readonly Language[]): Reader {
  const glossary = new Glossary(languages);
  const identifier = createIdentifier(languages);
  const known = new Map<string, ActiveWords>();

  const makeActive = (numbers: readonly number[]): ActiveWords => {
    const active = numbers.map((number) => languages[number] as Language);
    return activeWords(
      [common, ...active].map(vocabularyOf),
      active.map(({ locale }) => locale),
    );
  };

  return {
    wordsFor(tokens, folded, locale) {
      const numbers = identifier.identify(tokens, folded, locale);
      const key = numbers.join();
      let active = known.get(key);
      if (active === undefined) {
        active = makeActive(numbers);
        known.set(key, active);
      }
      return active;
    },
    detect(clean, folded, tokens, document, fromDocument, platform, locales) {
      const context = makeContext({ clean, folded, tokens, document, fromDocument, glossary, platform, locales });
      const addresses = withoutOverlaps(detectEmails(context), detectLinks(context));
      const all = withoutOverlaps(withoutOverlaps(addresses, detectNumbers(context)), detectHandles(context));
      return all.sort((a, b) => a.start - b.start || a.end - b.end);
    },
  };
}
