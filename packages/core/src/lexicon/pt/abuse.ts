import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Portuguese profanity, insults and threats, of Brazil and of Portugal. */
export const abuse: Lexicon = lexicon(
  "pt",
  {
    profanity: [
      "arrombad~", "babaca/n", "bosta", "buceta", "cabrao", "cabroes", "caralho", "cona", "cuzao", "desgrac~", "fdp",
      "filh~ da|de puta|mae|uma", "foda se", "foder", "fod~", "idiota/n", "imbecil", "imbecis", "krl", "merd~", "otari~", "paneleir~",
      "porra", "pqp", "puta que", "puta/n", "putaria", "que se foda|lixe", "retardad~", "tomar|toma no cu", "vadia/n", "vagabund~",
      "vai|va a? se? foder|merda|tomar|cagar|catar", "viado/n", "vsf", "vtnc",
    ],
    "profanity-mild": [
      "diabo/n", "droga", "inferno", "maldit~", "porcaria/n", "raios",
    ],
    insult: [
      "aldrab~", "analfabet~", "anta", "atrasad~ mental", "bandid~", "burrice", "burro de", "cafajeste/n", "caloteir~", "canalha/n",
      "cara de pau", "cretin~", "escori~", "estupido/a", "es|tu|voce e? um/d? burlao|golpista|vigarista",
      "gente|pessoas como voce|tu|voces", "ignorante/n", "incompetente/n", "ladra~", "lixo humano", "malandr~", "mau carater", "mentiros~",
      "miseravel", "nao seja|sejas burr~|palerma|ridicul~|idiota", "nao tem|tens vergonha|cerebro|educacao", "otari~", "palerma/n",
      "parasita/n", "pilantra/n", "safad~", "sem vergonha", "semvergonha", "seu|so palhac~", "trapaceir~", "trouxa/n",
      "um|uma lixo|rato|rata",
    ],
    "insult-weak": [
      "burr~", "ceg~", "chato/a", "desonest~", "doente/n", "doid~", "fals~", "grosseir~", "inutil", "louco/a", "mal educad~", "maluc~",
      "mesquinh~", "nojent~", "palhac~", "patetic~", "preguic~", "ridicul~", "sujo/a", "surd~", "tonto/a", "tosco/a",
      "um/d piada|vergonha|comedia",
    ],
    menace: [
      "acabar com voce|contigo", "acabo com", "acerto de contas", "aparec~|passo|vou a|na|em|ai sua|tua casa", "arrepend~", "buscar voce",
      "cuid~ se|te", "dar um jeito|licao", "ensinar uma licao", "fica~ esperto", "ir a|ai na? sua|tua", "isso nao vai ficar",
      "mat~ te|voce", "morra", "morr~ de", "onde voce? mora~|trabalha~|vive~", "pagar caro",
      "parto|partir|quebro|quebrar te? a? sua|tua? cara|pernas", "sabemos|temos|tenho seu/d endereco|morada",
      "te/d pego|encontro|parto|quebro|arrebento|parti", "tomara|oxala que? voce? morra~", "vai|vais se? pagar|arrepender|ver",
      "vamos|vou te/d pegar|matar|quebrar|achar|encontrar|partir|bater|a|ai",
    ],
  },
  {
    hit: { profanity: "Que merda.", "profanity-mild": "É uma porcaria.", insult: "És um imbecil.", "insult-weak": "Que ridículo.", menace: "Sabemos onde mora." },
    miss: { profanity: "O condor voa.", insult: "A idiossincrasia é rara.", menace: "O matadouro é novo." },
  },
);
