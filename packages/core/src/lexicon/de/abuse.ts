import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** German profanity, insults and threats. */
export const abuse: Lexicon = lexicon(
  "de",
  {
    profanity: [
      "affenarsch", "arsch", "arschgeige~|arschkriecher~", "arschloch~", "arschlöcher~", "bastard/n", "drecksau", "drecks~", "dumme sau",
      "fick~", "fotzen~", "fotze~", "fresse", "fuck~", "gefickt", "hackfresse", "halts|halt die|dein? fresse|maul|klappe", "hurensohn~",
      "hure~", "kackbratze", "kanake/n", "leck mich", "leck mich am", "missgeburt~", "miststück~", "neger~", "nutte/n", "piss dich|dich",
      "pissnelke", "polacke/n", "scheissdreck", "scheisse|scheiße", "scheiss~|scheiß~", "schlampe/n", "schwanzlutscher", "schwuchteln",
      "schwuchtel~", "spast~", "steck|stecken … sonst|arsch|hintern", "verfickt~", "verpiss~", "verrecke~", "wichser~", "wixer~", "wixxer",
      "wtf", "zigeuner~", "zum kotzen",
    ],
    "profanity-mild": [
      "beschissen~", "kack~", "mist", "verdammt~", "verflucht~",
    ],
    insult: [
      "abschaum", "asozial~", "assi", "banause/n", "blindfisch", "die/c|sie/c blöde|dumme kuh|sau|gans", "die/c|sie/c? idiot/c",
      "dreckig/a|verlogen/a|schäbig/a betrüger~|lügner|lump", "dreckskerl|mistkerl|schweinehund", "dumm wie brot|stroh",
      "dummbatz|dummschwätzer|dummes huhn", "du|sie lachnummer|witzfigur|heulsuse|jammerlappen|schmarotzer|abzocker|gauner", "einen vogel",
      "erbsenhirn|spatzenhirn", "erbärmlich~", "geh|gehen zum arzt|psychiater", "geistig|minderbemittelt~", "gesindel",
      "halt|halten … mund|schnauze|klappe", "hirn~", "hohlkopf|holzkopf|dummerchen|dämlack|schnarchnase|pfeife/n", "ihr/c dummheit",
      "im hirn|oberstübchen", "kannst|können mich mal", "kindergarten gehen", "kleiner scheißer", "kreuzweise",
      "lesen können|lernen|gelernt müsste|sie|du", "lesen lernen", "leute wie sie|dich", "loser", "meckertante|querulant~",
      "mies/a|elend/a|klein/a|sie/c betrüger~", "nicht alle latten|nadeln|kerzen|murmeln", "nicht alle tassen", "nicht ganz dicht",
      "nicht mehr alle", "parasit/n", "penner", "schäm|schämen sie|dich", "sie/c clown|dieb|opfer|spinner|penner",
      "sie|du schwindler|lügner|gauner|abzocker|halunke", "solches pack", "verblöd~", "verlogen/a", "zu blöd|doof|dumm|dämlich|faul um",
      "zurückgeblieben", "zu|so|wie dumm|blöd|doof|dämlich",
    ],
    "insult-weak": [
      "armselig", "behindert", "bescheuert", "blind", "blöd", "doof", "dreist", "dumm", "dämlich~", "erbärmlich", "faul", "frech", "geizig",
      "gierig", "hässlich", "jämmerlich", "krank", "lächerlich", "naiv", "peinlich", "schwachsinnig", "strohdumm", "unfähig",
      "unterbelichtet", "unverschämt", "verrückt",
    ],
    menace: [
      "am eigenen leib", "auf die fresse|schnauze|nase", "bereuen", "bereust", "dich|sie|ihnen fertig|kalt machen",
      "es wird ihnen|dir? noch? leid", "fertigmachen", "finden sie noch", "finden|finde|kriegen|kriege wir/c dich|sie",
      "freunde in ihrer|deiner stadt", "gnade dir gott", "heimsuchen", "hinterher leid", "ihr/c adresse|straße|strasse kenn~",
      "ihr/c fresse|visage polieren", "ihr/c name/n|adresse|foto veröffentlich~", "jungs vorbei", "knöpfe|knöpfen wir/c dich|sie",
      "komme|kommen wir/c? persönlich? vorbei und", "kommt|komme|schicke jemand|jemanden|die jungs vorbei", "lernen mich|uns kennen",
      "mach|mache dich fertig|kalt", "mach|mache|machen dir|ihnen das leben", "nimm dich in acht", "noch leid|bereuen|sehen was",
      "pass bloß|gut auf", "persönlich vorbei", "schicke|schicken … vorbei", "schlag|schlage dich|dir",
      "weiß|weiss|wissen ja|wir/c|genau? wo sie/c|ihr/c wohn~|kinder|familie", "wir|ich finde|finden|kriege|kriegen dich",
      "wissen|weiß|weiss wo du|sie wohnst|wohnen|arbeitest|arbeiten", "wo dein|ihr haus|auto|kind", "zahl ich dir|ihnen heim",
      "zeige|zeig dir|ihnen schon", "ärger bekommen|kriegen",
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
