import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** German profanity, insults and threats. */
export const abuse: Lexicon = lexicon(
  "de",
  {
    profanity: [
      "arsch", "arschloch~", "arschlöcher~", "fick~", "fotze~", "fresse", "fuck~", "halts|halt die|dein? fresse|maul|klappe", "hurensohn~",
      "leck mich", "scheiss~|scheiß~", "schlampe/n", "schwuchtel~", "spast~", "verpiss~", "wichser~", "wtf",
    ],
    "profanity-mild": [
      "beschissen~", "kack~", "mist", "verdammt~", "verflucht~",
    ],
    insult: [
      "die/p|sie/p blöde|dumme kuh|sau|gans", "die/p|sie/p? idiot/p", "ihr/p dummheit", "mies/a|elend/a|klein/a|sie/p betrüger~",
      "nicht alle tassen", "nicht ganz dicht", "sie/p clown|dieb|opfer|spinner|penner", "solches pack", "zu|so|wie dumm|blöd|doof|dämlich",
    ],
    "insult-weak": [
      "blind", "blöd", "doof", "dumm", "dämlich~", "faul", "frech", "lächerlich", "peinlich", "unfähig", "unverschämt",
    ],
    menace: [
      "auf die fresse|schnauze|nase", "bereuen", "bereust", "ihr/p adresse|straße|strasse haben|habe|hab|kenn~",
      "komme|kommen wir/p? persönlich? vorbei und", "mach|mache dich fertig|kalt", "pass bloß|gut auf", "persönlich vorbei",
      "weiß|weiss|wissen ja|wir/p|genau? wo sie/p|ihr/p wohn~|kinder|familie", "ärger bekommen|kriegen",
    ],
  },
  {
    hit: {
      profanity: "So ein Arschloch.",
      insult: "Sie sind ein Idiot.",
      menace: "Das werden Sie bereuen.",
    },
    miss: {
      profanity: "Die Ficus ist grün.",
      insult: "Der Betrüger ist gefasst.",
    },
  },
);
