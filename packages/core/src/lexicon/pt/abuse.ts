import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Portuguese profanity, insults and threats, of Brazil and of Portugal. */
export const abuse: Lexicon = lexicon(
  "pt",
  {
    profanity: [
      "babaca/n", "bosta", "buceta", "cabrao", "cabroes", "caralho", "cona", "desgrac~", "fdp", "filh~ da|de puta|mae|uma", "foda se",
      "foder", "fod~", "idiota/n", "imbecil", "imbecis", "merd~", "otari~", "porra", "pqp", "puta/n", "retardad~", "tomar|toma no cu",
      "vadia/n", "vagabund~", "vai|va a? se? foder|merda|tomar|cagar|catar", "viado/n",
    ],
    "profanity-mild": [
      "diabo/n", "droga", "inferno", "maldit~", "porcaria/n", "raios",
    ],
    insult: [
      "aldrab~", "analfabet~", "bandid~", "burro de", "caloteir~", "canalha/n", "cara de pau", "cretin~", "estupido/a",
      "es|tu|voce e? um/d? burlao|golpista|vigarista", "gente|pessoas como voce|tu|voces", "ignorante/n", "incompetente/n", "ladra~",
      "mentiros~", "miseravel", "nao seja|sejas burr~|palerma|ridicul~|idiota", "nao tem|tens vergonha|cerebro|educacao", "otari~",
      "palerma/n", "pilantra/n", "safad~", "sem vergonha", "semvergonha", "seu|so palhac~", "trapaceir~", "um|uma lixo|rato|rata",
    ],
    "insult-weak": [
      "burr~", "chato/a", "fals~", "grosseir~", "inutil", "louco/a", "mal educad~", "maluc~", "nojent~", "palhac~", "patetic~", "ridicul~",
      "tonto/a", "um/d piada|vergonha|comedia",
    ],
    menace: [
      "acabar|acabo com voce|contigo", "aparec~|passo|vou a|na|em|ai sua|tua casa", "arrepend~", "ensinar uma licao", "mat~ te|voce",
      "onde voce? mora~|trabalha~|vive~", "pagar caro", "parto|partir|quebro|quebrar te? a? sua|tua? cara|pernas",
      "sabemos|temos|tenho seu/d endereco|morada", "te/d pego|encontro|parto|quebro|arrebento|parti", "tomara|oxala que? voce? morra~",
      "vai|vais se? pagar|arrepender|ver", "vamos|vou te/d pegar|matar|quebrar|achar|encontrar|partir|bater|a|ai",
    ],
  },
  {
    hit: { profanity: "Que merda.", "profanity-mild": "É uma porcaria.", insult: "És um cretino.", "insult-weak": "Que ridículo.", menace: "Sabemos onde mora." },
    miss: { profanity: "O condor voa.", insult: "A idiossincrasia é rara.", menace: "O matadouro é novo." },
  },
);
