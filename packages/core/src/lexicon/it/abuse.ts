import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Italian profanity, insults and threats. */
export const abuse: Lexicon = lexicon(
  "it",
  {
    profanity: [
      "affanculo", "bastard~", "cacare", "cagare", "cagat~", "cazz~", "coglion~", "cornuto", "culattone", "figa", "figlio di puttana|troia",
      "finocchio", "fottiti", "fottuto/a", "froci~", "in culo", "incazz~", "incul~", "leccaculo", "merd~", "mignott~", "minchi~", "negro/n",
      "pirla", "porc~ dio|puttana|troia|madonna", "puttan~", "rompicoglioni", "romp~ le? palle|i|coglioni", "stronz~", "terrone", "troia",
      "vaffanculo", "zoccola",
    ],
    "profanity-mild": [
      "balle", "cavolo", "culo", "dannat~", "maledett~", "palle", "schif~",
    ],
    insult: [
      "analfabeta", "babbe~", "bifolco", "buffon~", "bugiard~", "cafon~", "canaglia", "cialtron~", "clienti|gente|persone come te|lei|voi",
      "cretin~", "deficient~", "delinquent~", "demente/n", "feccia", "furfante", "idiot~", "ignorante/n", "imbecill~", "imbroglion~",
      "incapac~", "ladr~", "lurid~", "miserabil~", "mongoloid~", "morto|morti di fame", "nullità", "pagliacc~", "parassita/n", "pezzente/n",
      "poveraccio", "povero/a illuso", "ritardat~", "scem~", "scroccon~", "spazzatura", "svergognat~", "truffator~", "vergognati", "verme",
    ],
    "insult-weak": [
      "cieco/a", "disonest~", "fuori di testa", "furbetto", "malato/a", "maleducat~", "matto/a", "misero/a", "patetic~", "pazz~",
      "ridicol~", "scorrett~", "sordo/a", "stupid~", "tirchi~", "tonto/a", "vergognos~",
    ],
    menace: [
      "avrà|avrai nostre notizie", "conosc~|so|sappiamo dove|il tuo/g? abita|abiti|vive|vivi|indirizzo", "ho|abbiamo il tuo/g indirizzo",
      "la faccio|farò pagare", "la vedremo", "pagherà|pagherai cara", "passo|verrò|vengo|passerò a|da|sotto casa|trovar~|prender~|te|lei",
      "pentir~", "pubblich~ un/g? tuo/g nome|indirizzo|foto", "spacc~|romp~ la|le faccia|testa|gambe|ossa", "spalle",
      "ti aspetto|ammazzo|trovo|prendo|sistemo", "ti|vi rovino|roviniamo|rovinerò",
    ],
  },
  {
    hit: {
      profanity: "Che stronzo.", "profanity-mild": "È una schifezza.", insult: "Lei è un idiota.", "insult-weak": "È stupido.", menace: "Se ne pentirà.",
    },
    miss: { profanity: "Il connettore è nuovo.", insult: "L'idea è buona.", menace: "Il volo è cancellato." },
  },
);
