import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Italian profanity, insults and threats. */
export const abuse: Lexicon = lexicon(
  "it",
  {
    profanity: [
      "affanculo", "bastard~", "cacare", "cagare", "cagat~", "cazzat~", "cazzi", "cazzo", "coglion~", "cornuto", "culattone", "figa",
      "figlio di puttana|troia", "fottiti", "fottuto/a", "froci~", "in culo", "incazz~", "incul~", "leccaculo", "merd~", "mignott~",
      "minchi~", "negro/n", "pirla", "porc~ dio|puttana|troia|madonna", "puttan~", "rompicoglioni", "romp~ le? palle|i|coglioni", "stronz~",
      "terrone", "vaffanculo", "zoccola",
    ],
    "profanity-mild": [
      "balle", "cavolo", "culo", "dannat~", "maledett~", "palle", "schif~",
    ],
    insult: [
      "analfabeta", "babbe~", "bifolco", "branco di", "buffone/n", "bugiard~", "cafon~", "canaglia", "cialtron~",
      "clienti|gente|persone come te|lei|voi", "cretin~", "deficient~", "delinquent~", "demente/n", "furfante", "idiot~", "ignorante/n",
      "imbecill~", "imbroglion~", "ladr~", "lurid~", "mongoloid~", "morto|morti di fame", "nullità", "pezzente/n", "poveraccio",
      "povero/a illuso", "scem~", "scroccon~", "svergognat~", "truffator~", "vergognati",
    ],
    "insult-weak": [
      "cieco/a", "disonest~", "fuori di testa", "furbetto", "incapac~", "malato/a", "maleducat~", "matto/a", "misero/a", "pagliacc~",
      "patetic~", "pazz~", "ridicol~", "scorrett~", "sordo/a", "stupid~", "tirchi~", "tonto/a", "vergognos~",
    ],
    menace: [
      "avrà|avrai nostre notizie", "conosc~|so|sappiamo dove|il tuo/g? abita|abiti|vive|vivi|indirizzo", "farò pagare cara",
      "guard~ le spalle", "pagherà|pagherai cara", "passo|verrò|vengo|passerò a trovar~|cercar~", "pentir~",
      "pubblich~ un/g? tuo/g nome|indirizzo|foto", "sotto casa tua|sua", "spacc~|romp~ la|le faccia|testa|gambe|ossa",
      "ti|vi ammazzo|picchio|rovino|rovinerò|sistemo",
    ],
  },
  {
    hit: {
      profanity: "Che stronzo.", "profanity-mild": "È una schifezza.", insult: "Lei è un idiota.", "insult-weak": "È stupido.", menace: "Se ne pentirà.",
    },
    miss: { profanity: "Il connettore è nuovo.", insult: "L'idea è buona.", menace: "Il volo è cancellato." },
  },
);
