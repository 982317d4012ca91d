import { spellingsOf } from "../lexicon/forms.js";
import type { Language } from "../lexicon/schema.js";
import { WordTable } from "../lexicon/word-table.js";
import { foldWord } from "./fold.js";
import { gaps, scripts, type Tokens } from "./tokens.js";

/** Tells which languages a text is written in. */
export interface Identifier {
  /**
   * The numbers of the languages of a text, at least one where there is any language at all.
   *
   * @param locale BCP 47 language that the text is said to be in
   */
  identify(tokens: Tokens, folded: string, locale: string | null): readonly number[];
}

/** A sentence is in another language than the message only with so many of its common words. */
const fewestVotes = 2;

function primary(locale: string): string {
  return (locale.split("-", 1)[0] as string).toLowerCase();
}

/**
 * Recognises languages by their commonest words. Each sentence votes: a common word counts for each language that has it, the more the
 * fewer they are. A text is in the language that most of it votes for, and in every other that a whole sentence votes for.
 */
export function createIdentifier(languages: readonly Language[]): Identifier {
  const words = new WordTable();
  /** The languages of each word, by its number. */
  const owners: number[][] = [];
  const spaced = languages.flatMap(({ grammar }, number) => (grammar.script === "latin" ? [number] : []));
  for (const number of spaced) {
    const { frequent, spellings } = (languages[number] as Language).grammar;
    for (const word of frequent.split(" ").flatMap((plain) => spellingsOf(plain, spellings))) {
      const at = words.add(foldWord(word));
      const known = owners[at];
      if (known === undefined) owners[at] = [number];
      else if (!known.includes(number)) known.push(number);
    }
  }
  const primaries = languages.map(({ locale }) => primary(locale));
  const fallback = languages.findIndex(({ locale }) => locale === "en");

  return {
    identify(tokens, folded, locale) {
      const total = new Float64Array(languages.length);
      const sentence = new Float64Array(languages.length);
      const winners = new Set<number>();
      const said = locale === null ? -1 : primaries.indexOf(primary(locale));
      const close = (): void => {
        const best = indexOfBest(sentence, said);
        if ((sentence[best] as number) >= fewestVotes) winners.add(best);
        for (let number = 0; number < sentence.length; number++) total[number] = (total[number] as number) + (sentence[number] as number);
        sentence.fill(0);
      };
      for (let token = 0; token < tokens.count; token++) {
        if ((tokens.gapBefore[token] as number) >= gaps.sentence) close();
        const hash = tokens.hashes[token] as number;
        if (!words.mayHold(hash)) continue;
        const at = words.find(hash, folded, tokens.starts[token] as number, tokens.ends[token] as number);
        if (at < 0) continue;
        const of = owners[at] as number[];
        for (let i = 0; i < of.length; i++) sentence[of[i] as number] = (sentence[of[i] as number] as number) + 1 / of.length;
      }
      close();
      const best = indexOfBest(total, said);
      if ((total[best] as number) > 0) winners.add(best);
      for (let number = 0; number < languages.length; number++) {
        const { script } = (languages[number] as Language).grammar;
        const isSaid = number === said;
        if (script === "latin" ? isSaid : isWrittenIn(script, tokens.scripts, isSaid)) winners.add(number);
      }
      if (winners.size === 0 && fallback >= 0) winners.add(fallback);
      return [...winners];
    },
  };
}

/** Chinese characters are Japanese where kana stand among them. */
function isWrittenIn(script: Exclude<Language["grammar"]["script"], "latin">, used: number, isSaid: boolean): boolean {
  switch (script) {
    case "arabic":
      // In chats it is written in Latin letters too.
      return isSaid || (used & scripts.arabic) !== 0;
    case "kana":
      return (used & scripts.kana) !== 0 || (isSaid && (used & scripts.han) !== 0);
    case "han":
      return (used & scripts.han) !== 0 && (used & scripts.kana) === 0;
  }
}

/** The language with most votes; where several have as many, the one that the text is said to be in. */
function indexOfBest(votes: Float64Array, said: number): number {
  let best = Math.max(said, 0);
  for (let number = 0; number < votes.length; number++) if ((votes[number] as number) > (votes[best] as number)) best = number;
  return best;
}
