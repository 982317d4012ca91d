import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Italian words for what a message is for and what goes with it. */
export const messageKind: Lexicon = lexicon(
  "it",
  {
    "own-order": [
      "acquisto effettuato|recente", "articolo|prodotto|oggetto acquistato|ordinato", "ordine|acquisto effettuato|fatto|numero",
      "prodotto|articolo|oggetto acquistato|ordinato|scelto", "questo|l' ordine", "sua|tua|vostra spedizione|ordinazione|consegna",
      "suo|tuo|vostro acquisto|ordine|pacco|articolo|prodotto", "tuo/g ultimo|recente|nuovo? ordine/g",
    ],
    "confirmation-notice": [
      "abbiamo ricevuto|registrato un/g tuo/g? ordine/g", "abbiamo|ho ricevuto|registrato il|l'|suo|tuo|la ordine|acquisto|pagamento",
      "acquisto|ordine|pagamento confermato|ricevuto|registrato|andato", "conferma di/g ordine/g",
      "confermiamo un/g|che|di tuo/g? ordine/g|ricezione",
      "confermiamo|confermo il|l'|la|di|che ordine|acquisto|suo|tuo|ricezione|aver|abbiamo", "ordine confermato|ricevuto",
      "ordine/g è stato|stata? confermat~|registrat~|ricevut~|accettat~", "presa visione dell'",
    ],
    "delivery-problem": [
      "bloccat~", "civico mancante", "danneggiat~", "difett~", "disguid~", "dogana", "errore/n", "furto", "giacenza", "guast~",
      "in ritardo", "incomplet~", "manca", "mancant~", "mancat~", "non rintracc~",
      "non è|sono|ha|ancora stato? ancora? arrivat~|consegnat~|potuto", "perso/a", "posticipat~", "problema/n", "rientrat~", "rimandat~",
      "ripart~", "ritard~", "rotto", "rott~", "rovinat~", "sbagliat~", "sciopero", "slitt~", "smarrit~", "tornat~ indietro",
    ],
    "shipping-event": [
      "abbiamo|ho appena? portato|lasciato|consegnato il|in|al|alle pacco|posta|poste|corriere", "abbiamo|ho spedito|consegnato|affidato",
      "appena|abbiamo|ho portato|consegnato|affidato|lasciato|imbucato il|in|al|alle pacco|posta|poste|corriere|ufficio",
      "appena|è|sono|già partit~|spedit~|consegnat~|uscit~", "consegnato/a|spedito/a oggi|il|ieri|con|tramite",
      "consegnat~ al corriere|alle|a|oggi|ieri", "ha lasciato il|nostro", "in consegna|transito|viaggio|preparazione", "portato il pacco",
      "preso in carico", "spedit~ oggi|ieri|stamattina|con|tramite",
      "stato/a consegnat~|spedit~|affidat~|ricevut~|evas~|confermat~|ritirat~", "è|sono arrivat~|partit~",
      "è|sono già|ora|adesso? dal|presso|con|in|al il? corriere|vettore|mano|mani|brt|gls|dhl|ups|sda|poste",
      "è|sono|già in preparazione|viaggio|transito|consegna|arrivo|lavorazione",
    ],
    supposition: [
      "dovrebbe", "dovrebbero", "entro", "saranno", "sarà", "se", "spera~", "speriamo", "verificare", "verrà",
    ],
    courtesy: [
      "a disposizione", "a sua|tua|vostra disposizione", "auguri", "buon divertimento|uso|proseguimento",
      "buona|buone feste|vacanze|giornata|serata|domenica", "buon~ giornata|serata|settimana|proseguimento|utilizzo|lavoro|weekend",
      "ci|siamo fa|qui|felici piacere|per", "felici", "fiducia", "grazie", "grazie di|per|mille|infinite", "lieti", "non esit~", "piacere",
      "piccola azienda|impresa", "piccola realtà|bottega|famiglia|attività", "preferenza", "priorità",
      "qualsiasi|qualunque necessità|domanda|dubbio", "ringrazi~", "scelto|averci", "sempre a|qui", "servizio", "soddisfazione", "sostegno",
      "speriamo che|di", "tutto lo staff", "un caro|cordiale saluto",
    ],
    salutation: [
      "a presto", "buona sera", "buonasera", "buongiorno", "caro/a", "ciao", "cliente", "cordiali", "cordialmente", "distinti", "gentile",
      "il team", "saluti", "salve", "servizio clienti", "spett", "staff", "un saluto",
    ],
    "opt-out": [
      "cancellar~ l' iscrizione", "cancellar~ ti|si|vi? dalla|dall'|dal|dalle|qui|iscrizione", "cancell~|annull~ dalla|l' lista|iscrizione",
      "disattiv~ le notifiche", "disiscri~", "non desider~|vuole|vuoi più? ricevere", "non ricev~ più", "per non ricevere",
      "per non ricevere|essere", "preferenze di comunicazione|contatto", "rispond~ stop", "rispond~ stop|no|cancella",
      "se non desider~|vuol~|vuoi", "smettere di ricevere",
    ],
    "out-of-stock": [
      "errore di giacenza", "errore di inventario|magazzino|stock", "esauriment~", "esaurit~", "finit~", "fuori produzione|stock",
      "in rottura", "indisponibil~", "non abbiamo|ho|è più|rimasto", "non disponibil~",
      "non possiamo|riusciamo|posso evadere|spedir~|fornir~|consegnar~", "non è|abbiamo|ho più disponibile|in|questo|il", "senza scorte",
      "terminat~", "ultimo pezzo venduto",
    ],
    attached: [
      "a questo messaggio", "allegato/a", "alleg~", "ho|abbiamo allegato|inserito|messo", "il|nel pdf", "in|nell' allegato|allegati|pdf",
      "le|ti|vi allego|alleghiamo|mando|invio in|il|la|qui allegato|listino|catalogo|pdf?", "nel file", "nel pacco|pdf|file|documento",
      "qui sotto", "qui unito|sotto|di", "scaric~ il|la",
    ],
    "promo-document": [
      "biglietto da visita", "brochure", "buono|buoni sconto|acquisto", "cataloghi", "catalogo/n", "coupon", "depliant", "listini",
      "listino", "listino prezzi", "locandina", "nostra brochure|gamma", "nostre offerte|promozioni|novità",
      "nostro catalogo|listino|volantino", "opuscol~", "pieghevole", "promo", "pubblicità", "volantino/n", "volantin~",
    ],
    "service-document": [
      "bolla", "certificato/n", "etichetta/n", "fattura/n", "foto", "guida/n", "istruzioni",
      "maggiori|ulteriori|altri informazioni|dettagli|info", "manuale/n", "modulo/n", "prova d'|di", "ricevuta/n", "scheda tecnica",
      "schema", "scontrino",
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
