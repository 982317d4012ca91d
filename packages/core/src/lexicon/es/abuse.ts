import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Spanish profanity, insults and threats, of Spain and of America. */
export const abuse: Lexicon = lexicon(
  "es",
  {
    profanity: [
      "bolud~", "cabron~", "cagon/a", "cag~ en", "chinga~", "chingu~", "cojones", "cojud~", "comemierda/n", "concha tu|de su|tu",
      "conchatumadre", "ctm", "culer~", "culia~", "gilipoll~", "gonorrea", "hdp", "hijueputa/n",
      "hij~ de la? gran? puta|perra|chingada|su|tu", "hostia/n", "huevon/a", "jode", "joder", "jodete", "jodid~", "la madre que te|lo",
      "malparid~", "mamada/n", "mamaguev~", "mamahuev~", "mamon/a", "marica", "maricon/a", "mierda/n", "pelotud~", "pendej~", "polla/n",
      "put/a", "puta/n", "putada", "puto/a", "que cono", "sudaca/n", "verga/n", "vet~|vay~|andate a la|al mierda|carajo|cagar|diablo",
      "weon", "zorra/n",
    ],
    "profanity-mild": [
      "carajo", "culo", "demonios", "diablos", "fregada", "maldit~", "narices", "pinche/n", "porqueria/n",
    ],
    insult: [
      "basura humana|de", "canalla/n", "caradura/n", "clientes|gente|persona|personas como tu|usted", "cretin~", "delincuente/n",
      "desgraciad~", "escoria", "estafador/a", "gentuza", "idiota/n", "ignorante/n", "imbecil/n", "inept~", "ladron/a", "malnacid~",
      "mamarracho", "mentiros~", "miserable/n", "muert~ de hambre", "palurd~", "parasito/n", "patan/a", "payaso/a",
      "que poca verguenza|madre", "rata de|inmunda", "rater~", "retrasad~", "sinverguenza/n", "subnormal/n", "tarad~",
      "tien~ verguenza|cerebro", "timador/a", "vividor/a",
    ],
    "insult-weak": [
      "asqueros~", "bob~", "burr~", "cieg~", "deshonest~", "enferm~", "estupid~", "fals~", "feo", "groser~", "incompetente/n", "inutil/n",
      "list~", "loco/a", "maleducad~", "mens~", "patetic~", "pesad~", "rata", "ridicul~", "sord~", "suci~", "tacan~", "tont~", "torpe/n",
      "trampos~", "un/d chiste|verguenza|burla", "vago/a",
    ],
    menace: [
      "a buscarte|buscarle", "arrepent~|arrepient~", "atenga~|atente a", "cuida~ su/d? las? espalda~", "donde vive~|trabaja~",
      "esto no se qued~", "ire|iremos|vamos|voy|paso|pasaremos por|en|a su/d casa", "la? vida imposible", "lamentara~",
      "la|lo vas|va a lamentar|pagar", "leccion", "mand~ a? gente|alguien|unos", "matar~", "muert~", "ojala te|se",
      "part~|romp~|revent~ te|le|la|lo|los", "publica~ su/d cara|datos|direccion|domicilio|foto|nombre",
      "sab~|tengo|tenemos su/d direccion|domicilio", "te/d|lo encontrar~|visitar~|rompo|parto|reviento|espero en|fuera",
      "tenga|ten cuidado cuando|por|al", "te|lo|le voy|vamos a", "te|se vas|va a caer|enterar|acordar|pudrir", "una visita|visitita",
      "voy|vamos por ti|usted",
    ],
  },
  {
    hit: { profanity: "Vaya mierda.", "profanity-mild": "Es una porquería.", insult: "Eres un imbécil.", "insult-weak": "Qué tonto.", menace: "Sabemos dónde vives." },
    miss: { profanity: "El cóndor vuela.", insult: "La idiosincrasia es rara.", menace: "El matadero es nuevo." },
  },
);
