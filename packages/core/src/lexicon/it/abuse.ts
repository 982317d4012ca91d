import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Italian profanity, insults and threats. */
export const abuse: Lexicon = lexicon(
  "it",
  {
    profanity: [
      "affanculo", "animale di merda", "bastard~", "cacare", "cagare", "cagat~", "cazzat~", "cazzi", "cazzo", "cessi", "cesso",
      "che|va due palle|cagare", "coglioni", "coglion~", "cornuto", "cornut~", "culattone", "de merda", "dio cane|porco",
      "faccia di culo|merda", "fanculo", "ficcatel~", "figa", "figlio di puttana|troia", "fottiti", "fottuto/a", "froci~", "froc~",
      "in culo", "incazz~", "incul~", "leccaculo", "lurid~ bastard~", "merd~", "mignott~", "minchi~", "mortacci", "negro/n",
      "pezz~ di merda", "pirla", "porca troia|puttana", "porco dio", "porc~ dio|puttana|troia|madonna", "porc~ miseri~", "puttan~",
      "rompicazzo", "rompicoglioni", "romp~ le? palle|i|coglioni", "rottinculo", "segaiolo", "sfigat~", "sticazzi", "stracazzo", "stronzo",
      "stronz~", "succhia~", "terrone", "testa di cazzo|minchia", "testina di", "troia", "va a cagare|quel", "vaff", "vaffanculo",
      "vai a cagare|quel", "vattene a|affanculo", "zingaro di merda", "zoccola",
    ],
    "profanity-mild": [
      "balle", "cavolo", "culo", "dannat~", "maledett~", "palle", "schif~",
    ],
    insult: [
      "accattone", "analfabeta", "asino", "avvoltoio", "babbe~", "bamboccio",
      "banda|branco|razza|massa di ladri|idioti|imbecilli|truffatori|deficienti|incapaci|cretini", "bifolco", "branco di", "buffone/n",
      "bugiard~", "buzzurro", "cafon~", "canaglia", "cialtron~", "clienti|gente|persone come te|lei|voi", "clown", "cretin~", "deficente",
      "deficient~", "delinquent~", "demente/n", "fallit~", "farabutt~", "fess~", "furfante", "gentaglia", "idiot~", "ignorante/n",
      "ignorant~", "imbecill~", "imbroglion~", "incapaci", "incompetent~", "infame/n", "invertebrat~", "ipocrit~", "ladr~", "lazzaron~",
      "lurid~", "mafios~", "malfattor~", "mentecatt~", "miserabil~", "mitoman~", "mongoloid~", "morti di fame", "morto|morti di fame",
      "nullità", "parassit~", "pezzente/n", "poveraccio", "poveracci~", "povero/a illuso", "povero/a scemo|cretino|deficiente|idiota|fesso",
      "razza di asino|asini|bestia|bestie|capra|capre|pecora", "razza di oca|cafone|ignorante|maleducato|ladro|truffatore",
      "ridicolo personaggio", "rimbambit~", "ritardat~", "sanguisug~", "scem~", "schifos~", "scroccon~", "sfigat~", "somar~", "sparisci",
      "spilorc~", "stolt~", "svergognat~", "tarat~", "testa vuota|dura", "truffator~", "ubriacon~",
      "un|una|proprio incapace|pagliaccio|maleducato|maleducata|disonesto|disonesta|ridicolo|ridicola", "vada|vai a quel",
      "vada|vai al diavolo", "vergognati", "verme/n", "zotic~",
    ],
    "insult-weak": [
      "cieco/a", "disonest~", "fastidios~", "fuori di testa", "fuori di testa|melone", "furbetto", "furb~", "ignorante/n", "incapac~",
      "incivil~", "insopportabil~", "malato/a", "maleducat~", "matto/a", "matt~", "misero/a", "negat~", "pagliacc~", "patetic~", "pazz~",
      "penos~", "pezzent~", "pover~ illus~", "ridicol~", "sclerat~", "scorrett~", "scostumat~", "sempliciotto", "sordo/a", "spregevol~",
      "squallid~", "stupid~", "taccagn~", "tirchi~", "tonto/a", "tont~", "vergognos~", "vil~", "viscid~",
    ],
    menace: [
      "attent~ a te|lei|voi", "avrà|avrai nostre notizie", "conosc~|so|sappiamo dove|il tuo/g? abita|abiti|vive|vivi|indirizzo",
      "faremo|farò i conti", "farò pagare cara", "gliela|te la faccio|faremo|farò pagare", "guard~ le spalle",
      "le|ti rompo|spacco|spezzo|taglio", "manderò|mando qualcuno", "ne pagherà|pagherai le conseguenze", "pagherà|pagherai cara",
      "passo|passiamo|vengo|veniamo|verremo|verrò da|a te|lei|casa|prendere", "passo|passiamo|vengo|veniamo|verremo|verrò da|a trovar la",
      "passo|passiamo|vengo|veniamo|verremo|verrò da|a trovar ti", "passo|verrò|vengo|passerò a trovar~|cercar~", "pentir~",
      "pubblich~ un/g? tuo/g nome|indirizzo|foto", "sotto casa tua|sua", "spacc~|romp~ la|le faccia|testa|gambe|ossa", "stai attento",
      "ti faccio vedere|male|nero", "ti trovo|troverò", "ti|la aspetto sotto", "ti|vi ammazzo|picchio|rovino|rovinerò|sistemo",
      "vedrà|vedrai cosa|che ti|le succede", "verrò|veniamo|vengo sotto casa",
    ],
  },
  {
    hit: {
      profanity: "Che stronzo.", "profanity-mild": "È una schifezza.", insult: "Lei è un idiota.", "insult-weak": "È stupido.", menace: "Se ne pentirà.",
    },
    miss: { profanity: "Il connettore è nuovo.", insult: "L'idea è buona.", menace: "Il volo è cancellato." },
  },
);
