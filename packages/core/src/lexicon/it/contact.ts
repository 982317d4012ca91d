import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Italian words for channels and contact. */
export const contact: Lexicon = lexicon(
  "it",
  {
    messenger: [
      "app|applicazione verde", "fumetto verde", "guatsap", "uotsap", "wathsapp", "wazzap",
    ],
    "messenger-weak": [
      "app blu|azzurra|viola", "snap", "whats", "zap",
    ],
    "social-network": [
      "face book", "gruppo|pagina facebook|insta",
    ],
    "social-weak": [
      "bio", "nostra pagina", "social", "storie",
    ],
    "contact-verb": [
      "contattare/v", "dialog~", "discutere/v", "fatti|fatevi vivo|sentire", "messaggi~", "parlare/v", "raggiungere/v", "ragionarne",
      "rivolg~", "scrivere/v", "sentiamoci", "sentire/v",
    ],
    "contact-direct": [
      "a voce", "chiamare/v", "chiamata", "colpo di telefono", "e? mail a", "squillo", "telefonare/v", "telefonata",
      "un messaggino|vocale|sms", "via|per|tramite|con|una e? mail/g|videochiamata",
    ],
    "contact-add": [
      "aggiungere/v", "amicizia", "entrare/v", "inquadrare/v", "iscri~", "scansionare/v", "scaricare/v", "seguire/v", "unire/v",
    ],
    "search-verb": [
      "barra di ricerca", "cercare/v", "digitare/v", "googl~", "guard~|trov~ su google|internet", "scriv~|mett~ su google",
    ],
    "find-result": [
      "facile/a da trovare", "primo/a risultat~|link", "salt~|spunt~ fuori|subito", "trov~|vedrà noi/g|subito|nostro/g",
    ],
    "search-engine": [
      "bing", "browser", "google", "in rete", "internet", "motore di ricerca", "web",
    ],
    "shop-name": [
      "nome del|della nostro/g? negozio/g|marchio|ditta|azienda", "nome su/g un/g? scatola/g", "nostro/g nome|marchio|brand|ditta|negozio",
      "stesso nome",
    ],
    "contact-detail": [
      "cell", "cellulare", "contatti", "e? mail", "email", "gmail", "indirizzo e? mail/g|gmail", "linea diretta|fissa", "numero",
      "numero di mail/g", "pec", "recapit~", "telefono",
    ],
    "contact-place": [
      "biglietto da visita", "nella|nelle|in bio|firma", "nelle foto", "retro|fondo di/g scatola/g|messaggio|pagina",
      "su/g un/g? scatola/g",
    ],
    "qr-code": [
      "codice qr|con", "fotocamera su/g", "inquadr~|scansion~ un/g codice|foto|quadratino|scatola/g", "quadratin~",
    ],
    community: [
      "canale", "circolo", "club", "community", "comunità", "forum", "gruppo/n",
    ],
    quicker: [
      "24 ore", "h24", "immediato/a", "in due|cinque|pochi minuti", "in tempo reale",
      "più comodo|facile|veloce|velocemente|rapido|pratico|semplice|foto", "subito", "troppo pesanti", "video",
    ],
    elsewhere: [
      "altro canale|modo|mezzo|app", "altrove", "di là", "fuori da? qui", "in privato", "lontano da", "non qui", "piuttosto che qui",
    ],
    connect: [
      "aggiungere/v ci|mi|me|nostro/g", "chiama|chiami|chiamate|telefona|telefoni|telefonate|chiamar|telefonar|richiama noi/g",
      "ci|mi chiami|telefoni", "ci|mi mandi|mandate|scriva|contatti|contattate al|all'|in|per|su|un|una|via e? mail/g|privato|indirizzo",
      "ci|mi trovi|trova|trovate|cerchi|cerca|cercate|segua|segue|segui|seguite su|sul|anche|sotto|fuori",
      "conversazione|parlarne|sentirci via|per|al e? mail/g", "fare/v|fammi|facci noi/g? uno squillo|colpo",
      "la richiamo io|domani|stasera|subito|appena|quando|dopo", "lascia|lasci|dammi|dia noi/g? un/g numero|cellulare",
      "la|ti|vi chiamo|chiamiamo|telefono|telefoniamo|chiamerò|chiameremo",
      "mand~|invia~|scriv~|contatt~|lascia noi/g un|una|via|per|su|al|alla|sul|in e? mail/g|vocale|privato|nostro/g",
      "posso|possiamo|vorrei chiamar|telefonar|richiamar ti/g", "seguire/v noi/g",
      "siamo più|a? veloc~|raggiungibil~|disponibil~|disposizione via|per|al e? mail/g",
      "tecnico|collega|consulente|team può|potrebbe|la|ti chiamar|contattar|richiamar|richiama|richiamerà ti/g?",
      "ti|vi richiamo|richiamiamo", "trov~ noi/g", "unisciti|unitevi|unirti|unirsi a|al|alla noi|nostro/g?",
    ],
    "own-channel": [
      "assistenza tecnica", "casella di posta", "chat del nostro sito", "linea diretta", "modulo di contatto",
      "nostro/g linea|numero|centralino|ufficio|chat|mail/g|indirizzo mail/g?", "numero dell' ufficio", "numero verde", "servizio tecnico",
    ],
  },
  {
    hit: {
      messenger: "Passi sull'app verde.", "contact-verb": "Contattateci presto.", "contact-direct": "Telefonate domani.", "contact-add": "Unitevi al gruppo.", connect: "Aggiungimi stasera.",
      "search-verb": "Digiti il nome.", "search-engine": "Guardi su Google.", "shop-name": "È il nostro marchio.", "contact-detail": "Ecco il mio numero.",
      "contact-place": "È tutto sul retro della scatola.", "qr-code": "Inquadri il codice.", community: "Venga nel gruppo.", quicker: "È molto più veloce.", elsewhere: "Parliamone altrove.",
    },
    miss: { messenger: "La bolla blu è di vetro.", "contact-verb": "Il contattore è nuovo.", "contact-direct": "Il modello si chiama Luna.", "contact-detail": "Il numero di tracking è noto.", connect: "Segua il suo pacco.", quicker: "È più pesante." },
  },
);
