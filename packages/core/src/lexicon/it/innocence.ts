import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Italian look-alikes: product nouns, features of products, fixed phrases that mean something else. */
export const innocence: Lexicon = lexicon(
  "it",
  {
    "product-noun": [
      "adesivo/n", "album", "anello", "auricolari", "bandiera/n", "bicchier~", "borraccia", "borsa/n", "borsello", "bottiglia/n",
      "braccial~", "calamita", "calzini", "cappello/n", "cassa", "cavo/n", "ciondol~", "collan~", "contenitore/n", "copertina", "cornice/n",
      "cover", "cuffia/n", "cuscino/n", "custodia/n", "dock", "espositor~", "felpa/n", "felp~", "fermacarte", "figurin~", "foder~",
      "gancio/n", "giacca/n", "giocattol~", "gioco/n", "giubbotto/n", "guanti", "insegna", "lampada/n", "lettore/n", "libro/n", "logo",
      "luce|luci", "maglia", "maglietta/n", "magnete/n", "mouse", "notebook", "occhiali", "orecchin~", "orologio/n", "palloncin~",
      "pantofol~", "patch", "pelouche", "peluche", "penna|penne", "portacarte", "portachiavi", "portafoglio/n", "portamonete",
      "portatessere", "pos", "poster", "quadro/n", "sacco|sacchi", "salvadanaio", "scatola|scatole", "spilla|spille", "statua", "statuett~",
      "sticker", "supporto/n", "t shirt", "tappet~", "targa/n", "tazza/n", "telo", "terminale", "tovagli~", "tshirt", "vinile/n", "zaino/n",
    ],
    "feature-word": [
      "abbina~", "accett~ le|pagamenti|carte", "allarme", "app del|ufficiale produttore?", "app ufficiale", "associa~", "bluetooth",
      "chiamate", "chiamate in arrivo", "comandi vocali", "compatibile", "compatibil~", "connession~", "connett~", "display", "firmware",
      "funzion~", "icona/n", "install~", "integrat~", "modalità", "mostra", "notific~",
      "orologio|braccialetto|altoparlante vibra|suona|avvisa|mostra", "permette di", "ricev~ le|notifiche chiamate?", "schermo",
      "sincronizz~", "smart", "suoneri~", "supporta", "supporto regge|tiene|accetta", "tasto|pulsante", "telecamera|smartwatch",
      "va|vanno bene|benissimo per un/g? videochiamat~|chiamat~", "vibra", "visualizza", "vivavoce", "wi fi", "widget", "wifi",
    ],
    innocent: [
      "a mano libera", "a tutti gli effetti", "aprire|apri|apra un|una caso|contestazione|pratica|reclamo su|con|tramite un/g? ebay/g",
      "avviso di giacenza", "avviso di|del consegna|giacenza", "a|al carico del corriere|cliente", "bolla di accompagnamento", "buon fine",
      "buono|carta regalo amazon usato|usata|utilizzato|utilizzata|verrà|viene", "buon~ occasione", "busta imbottita",
      "busta paga|chiusa|lettera", "c' è", "cambi~ di|d' indirizzo", "carta da|vetrata|igienica|geografica", "carta di garanzia|riso",
      "carta|scheda madre|grafica|sd", "cavo di ricarica", "ci serve|servono unicamente|solo|soltanto|esclusivamente per|a",
      "ci sono|vuole|vogliono|vorranno|vorrà|sarà|saranno|siano|fosse", "codice a barre", "codice articolo|prodotto|colore|errore|postale",
      "codice articolo|prodotto|colore|errore|postale|wifi|ean|asin", "codice di ritiro|sblocco|apertura|associazione|abbinamento",
      "codice di tracciamento|tracking|reso|attivazione|errore", "confezione regalo", "conto alla rovescia",
      "dei|ai|i|dai|da truffatori|ladri|imbroglioni|bugiardi", "di ricambio", "documenti di trasporto|viaggio", "documento di trasporto",
      "estratto conto", "far sapere se", "garanzia di legge|conformità", "garanzia legale", "giudizio universale",
      "ha|hanno|ho|abbiamo permesso di|d' correggere|modificare|migliorare|aggiornare", "in mano a/g corriere",
      "in regalo a|per mia|mio|suo|sua|compleanno", "la|le|ti|vi chiamer~ il corriere",
      "libro|romanzo|film|guida|manuale|testo parla|tratta|racconta", "lista degli|dei indirizzi|preferiti", "mano destra|sinistra",
      "messaggio/n di errore", "mettere/v in carica|funzione|pausa", "mi chiamo", "mi|ci dica|dici|dite|faccia|faccia se",
      "non si|se|te|ve ne? pentir~", "nota di credito", "numero sull'|sulla|sul|dell'|della etichetta|targhetta|scatola|cartellino|adesivo",
      "offerta lampo di|d' amazon|ebay", "pazz~|matt~ per|di", "per un amico|amica", "per|a buon fine", "pezzo|pezzi ricambio",
      "polo|morsetto|cavo|filo positivo|negativo", "prendere/v nota|contatto|atto|in", "prendere|prendiamo|prendo in carico",
      "presa elettrica|di|usb", "presa in carico", "prezzo di listino|mercato", "promozione di|d' amazon|ebay",
      "punto|punti di|luce ritiro|consegna|vista", "raccomandata", "regalo di|per natale|compleanno|nozze", "resta|resto a",
      "retro|schermo|cover del telefono|cellulare", "ricarica rapida|wireless|usb", "ricaric~ la batteria|completamente|in|via",
      "sarà|saranno|verrà|verranno|è|stato|stata|abbiamo|ho corrett~|modificat~|aggiornat~|sostituit~|sistemat~", "segnale acustico|orario",
      "seguire/v un/g? istruzioni|manuale|ordine/g|procedura",
      "seguire|segui|segua|seguendo le|i|la|il istruzioni|passaggi|manuale|procedura|spedizione|pacco", "senso unico", "si chiama",
      "stella marina|alpina|cadente|di", "stella polare|marina|cometa", "stella|stelle di|del mare|natale",
      "stelle di|marine|del mare|natale|luminose|adesive", "tener~ conto", "ti chiami", "tuo giudizio",
      "un/g? numero d'|di/g un/g? ordine/g|tracking|serie|lotto|modello|pratica|partita|telaio|pezzi|cliente|tracciamento|reso|riferimento|versione|parte",
      "una volta al|alla|a|o|ogni", "valutazione della|dello batteria|stato|rischio", "vendita all' asta", "vendita per corrispondenza",
      "via|per posta|corriere|raccomandata", "volume della|di chiamata|suoneria",
    ],
  },
  {
    hit: {
      "product-noun": "Un lettore per questo.", "feature-word": "È compatibile.", innocent: "Il suo numero di tracking.",
    },
    miss: { "product-noun": "Legge bene.", innocent: "Lasci un commento." },
  },
);
