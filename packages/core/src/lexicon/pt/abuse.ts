import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Portuguese profanity, insults and threats, of Brazil and of Portugal. */
export const abuse: Lexicon = lexicon(
  "pt",
  {
    profanity: [
      "arrombad~", "babaca/n", "bosta", "buceta", "cabrao", "cabroes", "cabrona", "cacete", "caralho", "cona", "corno", "cuzao", "cuzoes",
      "desgrac~", "escrot~", "fdp", "filh~ da|de puta|mae|uma", "foda se", "foder", "fod~", "idiota/n", "imbecil", "imbecis", "merd~",
      "otari~", "paneleiro", "pau no cu", "porra", "pqp", "puta que pariu", "puta/n", "retardad~", "tomar|toma no cu",
      "va pro|para inferno", "vadia/n", "vagabund~", "vai pro inferno", "vai|va a? se? foder|merda|tomar|cagar|catar", "viado/n",
    ],
    "profanity-mild": [
      "diabo/n", "droga", "inferno", "maldit~", "porcaria/n", "raios",
    ],
    insult: [
      "aldrab~", "analfabet~", "aprend~ a ler", "bandid~", "bando de burr~|idiotas|ignorantes|ladroes", "cala|cale a? boca", "caloteir~",
      "canalha/n", "cara de pau", "cretin~", "deixa|deixe de ser burr~|palerma|idiota|besta", "estupido/a",
      "es|tu|voce e? um/d? burlao|golpista|vigarista", "e|es burr~ demais", "gentalha", "gente|pessoas como voce|tu|voces", "gentinha",
      "ignorante/n", "impresentavel", "incompetente/n", "ladra~", "mais burro|burra que|do",
      "maldit~ ladrao|golpista|mentiroso|vigarista|idiota", "mentiros~", "miseravel", "nao seja|sejas burr~|palerma|ridicul~|idiota",
      "nao tem|tens vergonha|cerebro|educacao", "nem ler sab~", "otari~", "palerma/n", "pilantra/n", "porc~ imundo",
      "povo|gente idiota|burra|burro|imbecil|nojenta", "safad~", "sem vergonha", "semvergonha", "seu|so palhac~", "trapaceir~", "trapac~",
      "um|uma lixo|rato|rata", "vai te catar", "vergonha na cara",
    ],
    "insult-weak": [
      "burr~", "chato/a", "fals~", "grosseir~", "inutil", "louco/a", "mal educad~", "maluc~", "nojent~", "palhac~", "patetic~", "ridicul~",
      "tonto/a", "um/d piada|vergonha|comedia",
    ],
    menace: [
      "acabar|acabo com voce|contigo", "aparec~|passo|vou a|na|em|ai sua|tua casa", "arrepend~", "ensinar uma licao", "mat~ te|voce",
      "pagar caro", "parto|partir|quebro|quebrar te? a? sua|tua? cara|pernas", "sabemos|temos|tenho seu/d endereco|morada",
      "sei quem voce|tu e|es", "sei|sabemos bem? onde voce|tu|o|a? mora~|trabalha~|vive~|senhor", "sei|sabemos onde te? encontr~",
      "te/d pego|encontro|parto|quebro|arrebento|parti", "tomara|oxala que? voce? morra~", "vai ver so", "vais|vai se? arrepender",
      "vai|vais se? pagar|arrepender|ver", "vamos|vou te/d pegar|matar|quebrar|achar|encontrar|partir|bater|a|ai", "vou ai te",
    ],
  },
  {
    hit: { profanity: "Que merda.", "profanity-mild": "É uma porcaria.", insult: "És um cretino.", "insult-weak": "Que ridículo.", menace: "Sabemos onde mora." },
    miss: { profanity: "O condor voa.", insult: "A idiossincrasia é rara.", menace: "O matadouro é novo." },
  },
);
