import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Italian look-alikes: product nouns, features of products, fixed phrases that mean something else. */
export const innocence: Lexicon = lexicon(
  "it",
  {
    "product-noun": [
      "adesivo/n", "bandiera/n", "borsa/n", "bottiglia/n", "braccial~", "calamita", "cappello/n", "cassa", "cornice/n", "cover", "cuffia/n",
      "cuscino/n", "custodia/n", "felpa/n", "giacca/n", "gioco/n", "giubbotto/n", "insegna", "lampada/n", "lettore/n", "maglia",
      "maglietta/n", "orologio/n", "peluche", "portacarte", "pos", "poster", "quadro/n", "scatola/n", "sticker", "supporto/n", "targa/n",
      "tazza/n", "terminale", "zaino/n",
    ],
    "feature-word": [
      "abbina~", "app ufficiale", "associa~", "bluetooth", "chiamate in arrivo", "compatibil~", "connett~", "display", "funzion~",
      "icona/n", "install~", "integrat~", "modalità", "mostra", "notific~", "permette di", "sincronizz~", "suoneri~", "supporta",
      "telecamera|smartwatch", "vibra", "visualizza", "vivavoce", "widget",
    ],
    innocent: [
      "avviso di giacenza", "buon fine", "busta imbottita", "c' è", "carta da|vetrata|igienica|geografica", "carta|scheda madre|grafica|sd",
      "ci sono|vuole|vogliono|vorranno|vorrà|sarà|saranno|siano|fosse", "codice a barre", "codice articolo|prodotto|colore|errore|postale",
      "codice di tracciamento|tracking|reso|attivazione|errore", "dei|ai|i|dai|da truffatori|ladri|imbroglioni|bugiardi",
      "in mano a/g corriere", "mano destra|sinistra", "mi chiamo", "non si|se|te|ve ne? pentir~", "nota di credito",
      "prendere/v nota|contatto|atto|in", "presa in carico", "resta|resto a", "segnale acustico|orario",
      "seguire/v un/g? istruzioni|manuale|ordine/g|procedura", "si chiama", "stella marina|alpina|cadente|di", "ti chiami", "tuo giudizio",
      "un/g? numero d'|di/g un/g? ordine/g|tracking|serie|lotto|modello|pratica|partita|telaio|pezzi|cliente|tracciamento|reso|riferimento|versione|parte",
      "una volta al|alla|a|o|ogni", "vendita all' asta",
    ],
  },
  {
    hit: {
      "product-noun": "Un lettore per questo.", "feature-word": "È compatibile.", innocent: "Il suo numero di tracking.",
    },
    miss: { "product-noun": "Legge bene.", innocent: "Lasci un commento." },
  },
);
