import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** German profanity, insults and threats. */
export const abuse: Lexicon = lexicon(
  "de",
  {
    profanity: [
      "arsch", "arschloch~", "arschlöcher~", "bastard/n", "drecksau", "fick~", "fotze~", "fresse", "fuck~",
      "halts|halt die|dein? fresse|maul|klappe", "hurensohn~", "leck mich", "missgeburt~", "nutte/n", "scheiss~|scheiß~", "schlampe/n",
      "schwuchtel~", "spast~", "verpiss~", "wichser~", "wtf",
    ],
    "profanity-mild": [
      "beschissen~", "kack~", "mist", "verdammt~", "verflucht~",
    ],
    insult: [
      "asozial~", "die/c|sie/c blöde|dumme kuh|sau|gans", "die/c|sie/c? idiot/c", "einen vogel", "erbärmlich~", "hirn~", "ihr/c dummheit",
      "leute wie sie|dich", "mies/a|elend/a|klein/a|sie/c betrüger~", "nicht alle tassen", "nicht ganz dicht", "schäm|schämen sie|dich",
      "sie/c clown|dieb|opfer|spinner|penner", "solches pack", "zu|so|wie dumm|blöd|doof|dämlich",
    ],
    "insult-weak": [
      "bescheuert", "blind", "blöd", "doof", "dreist", "dumm", "dämlich~", "faul", "frech", "geizig", "gierig", "lächerlich", "peinlich",
      "unfähig", "unverschämt",
    ],
    menace: [
      "auf die fresse|schnauze|nase", "bereuen", "bereust", "fertigmachen", "finden|finde|kriegen|kriege wir/c dich|sie",
      "ihr/c adresse|straße|strasse haben|habe|hab|kenn~", "komme|kommen wir/c? persönlich? vorbei und", "mach|mache dich fertig|kalt",
      "pass bloß|gut auf", "persönlich vorbei", "schlag|schlage dich|dir",
      "weiß|weiss|wissen ja|wir/c|genau? wo sie/c|ihr/c wohn~|kinder|familie", "ärger bekommen|kriegen",
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
