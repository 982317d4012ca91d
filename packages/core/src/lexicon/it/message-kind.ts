import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Italian words for what a message is for and what goes with it. */
export const messageKind: Lexicon = lexicon(
  "it",
  {
    "own-order": [
      "articolo|prodotto|oggetto acquistato|ordinato", "questo|l' ordine", "tuo/g ultimo|recente|nuovo? ordine/g",
    ],
    "confirmation-notice": [
      "abbiamo ricevuto|registrato un/g tuo/g? ordine/g", "conferma di/g ordine/g", "confermiamo un/g|che|di tuo/g? ordine/g|ricezione",
      "ordine confermato|ricevuto", "ordine/g è stato|stata? confermat~|registrat~|ricevut~|accettat~",
    ],
    "delivery-problem": [
      "bloccat~", "danneggiat~", "difett~", "dogana", "errore/n", "giacenza", "guast~", "in ritardo", "mancant~",
      "non è|sono|ha|ancora stato? ancora? arrivat~|consegnat~|potuto", "perso/a", "posticipat~", "problema/n", "rientrat~", "ritard~",
      "rott~", "sciopero", "smarrit~", "tornat~ indietro",
    ],
    "shipping-event": [
      "abbiamo|ho spedito|consegnato|affidato", "consegnato/a|spedito/a oggi|il|ieri|con|tramite",
      "in consegna|transito|viaggio|preparazione", "preso in carico",
      "stato/a consegnat~|spedit~|affidat~|ricevut~|evas~|confermat~|ritirat~", "è|sono arrivat~|partit~",
    ],
    supposition: [
      "dovrebbe", "dovrebbero", "entro", "saranno", "sarà", "se", "spera~", "speriamo", "verificare", "verrà",
    ],
    courtesy: [
      "a disposizione", "auguri", "buon~ giornata|serata|settimana|proseguimento|utilizzo|lavoro|weekend", "felici", "fiducia", "grazie",
      "lieti", "non esit~", "piacere", "piccola azienda|impresa", "priorità", "qualsiasi|qualunque necessità|domanda|dubbio", "ringrazi~",
      "scelto|averci", "servizio", "soddisfazione", "sostegno", "speriamo che|di",
    ],
    salutation: [
      "a presto", "buona sera", "buonasera", "buongiorno", "caro/a", "ciao", "cliente", "cordiali", "cordialmente", "distinti", "gentile",
      "il team", "saluti", "salve", "servizio clienti", "spett", "staff", "un saluto",
    ],
    "opt-out": [
      "cancell~|annull~ dalla|l' lista|iscrizione", "disiscri~", "non desider~|vuole|vuoi più? ricevere", "per non ricevere",
      "preferenze di comunicazione|contatto", "rispond~ stop", "smettere di ricevere",
    ],
    "out-of-stock": [
      "errore di inventario|magazzino|stock", "esaurit~", "fuori produzione|stock", "non disponibil~",
      "non possiamo|riusciamo|posso evadere|spedir~|fornir~|consegnar~", "non è|abbiamo|ho più disponibile|in|questo|il", "terminat~",
    ],
    attached: [
      "a questo messaggio", "allegato/a", "alleg~", "il|nel pdf", "nel file", "qui sotto", "scaric~ il|la",
    ],
    "promo-document": [
      "biglietto da visita", "brochure", "buono/n sconto|acquisto", "catalogo/n", "coupon", "depliant", "listino",
      "nostre offerte|promozioni|novità", "promo", "pubblicità", "volantin~",
    ],
    "service-document": [
      "bolla", "certificato/n", "etichetta/n", "fattura/n", "foto", "guida/n", "istruzioni", "manuale/n", "modulo/n", "prova d'|di",
      "ricevuta/n", "scheda tecnica", "schema", "scontrino",
    ],
  },
  {
    hit: {
      attached: "Veda l'allegato.", "confirmation-notice": "Ecco la conferma dell'ordine.", courtesy: "Grazie mille.", "delivery-problem": "È in ritardo.",
      "opt-out": "Per disiscriversi.", "out-of-stock": "È esaurito.", "own-order": "Riguardo al suo ordine.", "promo-document": "Un volantino per lei.",
      salutation: "Buongiorno,", "service-document": "La fattura è pronta.", "shipping-event": "La lampada è stata spedita.", supposition: "Speriamo.",
    },
    miss: { "opt-out": "Il paletto è blu.", "shipping-event": "Spediamo lunedì." },
  },
);
