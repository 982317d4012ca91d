import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Spanish profanity, insults and threats, of Spain and of America. */
export const abuse: Lexicon = lexicon(
  "es",
  {
    profanity: [
      "andate|vay~|vet~ a la|al carajo|cagar|diablo|mierda", "bolud~", "cabron~", "cag~ en", "capull~", "carajo de", "chingad~", "chinga~",
      "chingu~", "cojones", "cojon~", "come mierda", "comemierda", "concha de|tu su|tu?", "culer~", "gilipoll~", "hdp", "hijueput~",
      "hij~ de la? gran? chingada|perra|puta|su|tu", "hostia/n", "huevon/a", "idiota/n", "imbecil/n", "jod~", "lameculos", "malparid~",
      "mamon/a", "marica", "maricon/a", "mierda/n", "payas~ de mierda", "pelotud~", "pendej~", "polla/n", "por donde te|le quepa|cabe",
      "puta/n", "puto/a", "que cono", "que te den", "soplapollas", "tomar por culo|saco", "tonto|tonta del culo", "verga", "weon",
      "zorra/n",
    ],
    "profanity-mild": [
      "carajo", "culo", "diablos", "maldit~", "narices", "pinche/n", "porqueria/n",
    ],
    insult: [
      "a la porra", "analfabet~", "aprend~ a leer", "borric~", "cabeza hueca", "callate", "callate|callese la? boca", "callese",
      "canalla/n", "cara dura", "caradura/n", "chusma", "cierra el pico", "cortito|corto de miras", "cretin~", "das|da asco",
      "delincuente/n", "desgraciada", "desgraciadas", "desgraciado/n", "desgraciados",
      "eres|es un/d? asco|basura|cerdo|cerda|burro|burra|verguenza",
      "eres|es usted? un/d? cerdo|cerda|burro|basura|asco|mentiroso|inutil|idiota|farsante|impresentable",
      "eres|sos|usted un/d? estafador/a|timador/a", "escoria", "farsante", "gente|persona|personas como tu|usted", "gentuza", "ignorante/n",
      "impresentable/n", "inept~", "ladron/a",
      "maldit~ tramposo|estafador|ladron|mentiroso|idiota|embustero|tramposa|estafadora|ladrona|mentirosa", "mentiros~",
      "menudo|vaya payaso", "miserable/n", "mongol~", "muert~ de hambre", "ni idea tienes", "no sea~ burr~|pesad~|ridicul~|tont~",
      "no tien~ usted verguenza|cerebro|educacion", "no tien~ verguenza|cerebro|educacion", "parasito/n", "patan/n",
      "pinche/n gente|vieja|viejo|naco|naca|rata|ratero|ratera", "rater~", "retrasad~", "sinverguenza/n", "subnormal/n", "tarad~",
      "una rata", "vete|vaya|vayase a freir|paseo", "zopenc~",
    ],
    "insult-weak": [
      "asqueros~", "cieg~", "estupid~", "fals~", "groser~", "incompetente/n", "inutil/n", "loco/a", "maleducad~", "patetic~", "payaso/a",
      "pesad~", "rata", "ridicul~", "sucio/a", "tacan~", "tont~", "torpe/n", "trampos~",
    ],
    menace: [
      "arrepentir~", "atente|atenga~ a", "buscar te|le|lo a|en", "cuidadito", "donde vives", "esto no se qued~",
      "ire|iremos|paso|pasaremos|vamos|voy a|en|por su/d casa", "la? vida imposible", "lamentara~", "la|lo va|vas a lamentar|pagar",
      "leccion", "mand~ a? alguien|gente|unos", "matar te|le|lo", "ojala te|se", "part~|revent~|romp~ te|le", "que te parta",
      "sabemos|tengo|tenemos su/d direccion", "se quien eres", "se va a acordar|arrepentir",
      "se|sabemos|sabes|averigu~ bien? donde trabaja~|vive~|vivis", "te la vas", "te vas a acordar|arrepentir|caer|enterar",
      "te|le vas|va a enterar", "te|le|lo encontrar~|parto|reviento|rompo",
      "te|lo|le voy|vamos a buscar|encontrar|hundir|matar|partir|pegar|romper", "voy a ir a por",
    ],
  },
  {
    hit: { profanity: "Vaya mierda.", "profanity-mild": "Es una porquería.", insult: "Eres un cretino.", "insult-weak": "Qué tonto.", menace: "Sabemos dónde vives." },
    miss: { profanity: "El cóndor vuela.", insult: "La idiosincrasia es rara.", menace: "El matadero es nuevo." },
  },
);
