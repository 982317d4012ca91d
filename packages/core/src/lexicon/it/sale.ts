import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Italian words for deals around the marketplace. */
export const sale: Lexicon = lexicon(
  "it",
  {
    "own-shop": [
      "e commerce|shop", "ecommerce", "eshop", "negozio fisico|online", "nostro/g altro|proprio|piccolo negozio/g",
      "nostro/g e|sito|shopify|showroom|shop|store|catalogo|ecommerce",
      "nostro/g laboratorio|magazzino|fabbrica|outlet a|in|di|direttamente|trova?", "prezzo/n di fabbrica", "punto vendita",
      "sito ufficiale|internet|web|del|della produttore|casa|marca?", "spaccio", "store online",
    ],
    shop: [
      "bottega", "catalogo", "fabbrica", "laboratorio", "magazzino", "negozio/n", "pagina/n", "showroom", "sito/n",
    ],
    "buy-verb": [
      "acquistare/v", "comprare/v", "fare/v affari", "fare/v un/g ordine/g", "ordinare|ordini|ordinate|ordina|ordinando|riordinare",
      "prenda|prendete|prenderlo|prendilo",
    ],
    "sell-verb": [
      "accord~", "fare/v ti/g? un/g? prezzo|preventivo|fattura|lotto|affare", "lasciar|lascio glielo|telo|velo", "mettere/v da parte",
      "mettiamo|mettiamoci d'? accordo", "preventivo", "trattare|trattiamo", "vendere/v",
    ],
    direct: [
      "acquist~|vendita|ordin~ diretto|diretta|privata|direttamente", "a|da noi|me direttamente", "brevi manu",
      "direttamente a/g|con|da|dal|dalla|in|presso|su/g un/g? noi|me|nostro/g|sede|negozio/g|produttore|azienda",
      "direttamente posso|possiamo", "in nero", "senza fattura|scontrino", "sottobanco", "tra me e", "tra noi|privati",
      "vend~|compr~ direttamente",
    ],
    "outside-platform": [
      "aggir~|bypass~|scavalc~|evit~|salt~ un/g? ebay/g|sito|annuncio|inserzione|intermediari", "di fuori di/g ebay/g|sito/g",
      "fuori da|di|dal|dalla|dall' ebay/g|sito/g|qui", "invece|anziché|piuttosto che? di? passare|comprare|ordinare|pagare su/g|qui",
      "invece|anziché|piuttosto di|che su/g? ebay/g", "lasc~ stare|perdere ebay/g",
      "non lo|la? compri|comprare|comprarlo|ordini|ordinare|acquisti|paghi|passi qui",
      "non lo|la? compri|comprare|ordini|ordinare|acquisti|paghi|passi su/g ebay/g|sito",
      "non serve|bisogno|occorre passare da|per ebay/g|qui", "senza che un/g? ebay/g|sito",
      "senza commissioni|ebay/g|intermediari|intermediario", "senza passare su/g ebay/g|sito/g|qui",
    ],
    fees: [
      "commission~", "ebay/g si? prende|trattiene|tiene|chiede|mangia", "percentuale", "provvigion~", "quello|quanto che? trattiene|prende",
      "spese|costi|tariffe di/g ebay/g|vendita|sito", "sua parte|fetta|quota",
    ],
    "avoid-verb": [
      "aggir~", "evit~", "niente commissioni|spese", "risparmi~", "saltare/v", "senza commissioni|pagare|spese|le",
    ],
    "cancel-verb": [
      "annullamento", "annullare/v", "cancell~ un/g ordine/g", "disdire",
    ],
    "end-listing": [
      "chiud~|cancell~|elimin~|lev~|rimuov~|ritir~|tolg~|togli~|termin~ un/g inserzione/g", "inserzione/g chiusa|tolta",
      "segn~|mett~ come venduto",
    ],
    cheaper: [
      "abbass~ il? prezzo", "buon|migliore|miglior|ottimo|bel prezzo/g", "cost~|spend~|paghi|pagherà|paga meno|poco", "euro in|di meno",
      "fare/v ti/g? un|uno sconto/g", "più basso|bassi|conveniente/n|economico|vantaggios~",
      "prezzo/g più|di|da|diretto|scontato|speciale|riservato|inferiore|all' basso|fabbrica|ingrosso?", "risparmi~", "sconto/g",
      "sotto il? prezzo",
    ],
    "than-here": [
      "meno di quanto|quello vede|vedi|paga", "meno|bassi|basso|meglio|caro/a che qui",
      "meno|bassi|basso|meglio|inferiore|conveniente|caro/a che|rispetto su/g|a/g ebay/g|sito/g", "meno|rispetto di|ad|a ebay/g",
      "prezzo/g che vede|vedi qui",
    ],
    unlisted: [
      "non ancora|mai pubblicat~|mess~|caricat~|inserit~", "non ho|abbiamo ancora? messo|pubblicato|caricato",
      "non in|nell' vetrina|inserzione", "non lo|li|la|le metto|mettiamo|vendo|vendiamo|pubblico|trova|troverà su|qui|sull'|in ebay/g?",
      "non è|sono più? su/g ebay/g|annuncio|vetrina",
    ],
    "next-time": [
      "d' ora", "in futuro", "la|alla prossima", "più avanti", "prossimo/a|successivo/a|futuro/a|secondo/a ordine/g|volta",
    ],
    listing: [
      "annuncio/n", "asta", "compralo subito", "inserzione/n", "pagina del prodotto", "questo ordine",
    ],
  },
  {
    hit: {
      "own-shop": "È sul nostro sito web.", "buy-verb": "Compri due pezzi.", "sell-verb": "Posso farle un prezzo.", direct: "Venga direttamente da noi.", "outside-platform": "Lo facciamo fuori da eBay.", fees: "La commissione pesa.", "avoid-verb": "Lo evitiamo.", "cancel-verb": "Lo annulli.",
      "end-listing": "Stasera chiudo l'inserzione.", cheaper: "Costa meno.", "than-here": "Costa meno che su Amazon.", "next-time": "Il prossimo acquisto.", listing: "Veda l'inserzione.", shop: "Il negozio è aperto.",
    },
    miss: { "own-shop": "Il situazionista è uscito.", "outside-platform": "Il fuori è rosso.", "cancel-verb": "L'anello è d'oro." },
  },
);
