import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Spanish profanity, insults and threats, of Spain and of America. */
export const abuse: Lexicon = lexicon(
  "es",
  {
    profanity: [
      "andate|vay~|vet~ a la|al carajo|cagar|diablo|mierda", "bolud~", "cabron~", "cag~ en", "chinga~", "chingu~", "cojones",
      "concha de|tu su|tu?", "culer~", "gilipoll~", "hdp", "hij~ de la? gran? chingada|perra|puta|su|tu", "hostia/n", "huevon/a",
      "idiota/n", "imbecil/n", "jod~", "malparid~", "mamon/a", "marica", "maricon/a", "mierda/n", "pelotud~", "pendej~", "polla/n",
      "puta/n", "puto/a", "que cono", "que te den", "verga", "weon", "zorra/n",
    ],
    "profanity-mild": [
      "carajo", "culo", "diablos", "maldit~", "narices", "pinche/n", "porqueria/n",
    ],
    insult: [
      "analfabet~", "canalla/n", "caradura/n", "cretin~", "delincuente/n", "desgraciad~", "eres|sos|usted un/d? estafador/a|timador/a",
      "escoria", "gente|persona|personas como tu|usted", "gentuza", "ignorante/n", "inept~", "ladron/a", "mentiros~", "menudo|vaya payaso",
      "miserable/n", "muert~ de hambre", "no sea~ burr~|pesad~|ridicul~|tont~", "no tien~ verguenza|cerebro|educacion", "parasito/n",
      "rater~", "retrasad~", "sinverguenza/n", "subnormal/n", "tarad~", "una rata",
    ],
    "insult-weak": [
      "asqueros~", "cieg~", "estupid~", "fals~", "groser~", "incompetente/n", "inutil/n", "loco/a", "maleducad~", "patetic~", "payaso/a",
      "pesad~", "rata", "ridicul~", "sucio/a", "tacan~", "tont~", "torpe/n", "trampos~",
    ],
    menace: [
      "arrepentir~", "atente|atenga~ a", "buscar te|le|lo a|en", "donde trabaja~|vive~", "esto no se qued~",
      "ire|iremos|paso|pasaremos|vamos|voy a|en|por su/d casa", "la? vida imposible", "lamentara~", "la|lo va|vas a lamentar|pagar",
      "leccion", "mand~ a? alguien|gente|unos", "matar te|le|lo", "ojala te|se", "part~|revent~|romp~ te|le",
      "sabemos|tengo|tenemos su/d direccion", "se|te va|vas a acordar|arrepentir|caer|enterar", "te|le|lo encontrar~|parto|reviento|rompo",
      "te|lo|le voy|vamos a buscar|encontrar|hundir|matar|partir|pegar|romper",
    ],
  },
  {
    hit: { profanity: "Vaya mierda.", "profanity-mild": "Es una porquería.", insult: "Eres un cretino.", "insult-weak": "Qué tonto.", menace: "Sabemos dónde vives." },
    miss: { profanity: "El cóndor vuela.", insult: "La idiosincrasia es rara.", menace: "El matadero es nuevo." },
  },
);
