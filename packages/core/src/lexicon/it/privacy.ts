import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Italian words for personal data and for asking for it. */
export const privacy: Lexicon = lexicon(
  "it",
  {
    "in-answer": [
      "nella|alla|in sua|tua|questa? risposta|chat", "nel|al suo|tuo|questo? messaggio", "qui|sotto",
    ],
    "contact-data": [
      "a che|quale numero", "a quale|che|quale mail|numero|indirizzo|telefono", "cellulare|telefono del|di destinatario|chi",
      "cellulare|telefono|numero e|o|ed mail|email|posta|indirizzo", "che|quale|qual è|mail|numero|email il|la tua|suo|tuo|sua",
      "contatto|recapito telefonico|mail|cellulare", "dove|come contattar~|chiamar~|raggiunger~ la?", "il numero|cell tuo|suo",
      "indirizzo e telefono|cellulare", "indirizzo e? mail/g|gmail", "la mail|email tua|sua|per|dove", "mail personale|privata",
      "mail|email e|o cellulare|telefono|numero", "mail|email|posta personale|privata", "miglior numero", "nome|nominativo completo|e",
      "numero di mail/g", "numero di passaporto", "numero di|del telefono|cellulare|cell|tel", "recapit~",
      "sua|tua|vostra mail|email|e|posta|pec", "suo|tuo|vostro numero|cell|cellulare|telefono|contatto|recapito|whatsapp", "tuo/g e mail",
      "tuo/g mail/g|numero|gmail|contatto", "un contatto|recapito|numero|cellulare telefonico|di|dove?", "un numero|cellulare",
      "una mail|email|pec dove|a|per|alla|personale|privata",
    ],
    "address-noun": [
      "domicilio", "dove|la abita|abiti|vive|vivi|residenza",
      "indirizzo completo|esatto|privato|postale|di casa|spedizione|residenza|consegna?", "indirizzo completo|preciso",
      "indirizzo di casa|residenza|consegna|abitazione|lavoro", "residenza", "tuo/g nuovo? indirizzo", "un altro indirizzo",
      "via e numero|civico",
    ],
    "card-data": [
      "carta di credito", "carta di credito|debito", "cifre della|sul|dietro carta|retro", "cifre sul|di/g|dietro retro|carta",
      "codice a tre|3", "codice di sicurezza", "codice di tre|3", "codice dietro|sul|retro carta|retro|la", "cvc", "cvv",
      "dati della? carta", "dati della|di carta|credito", "numero di/g tuo/g? carta", "numero di|della tua|sua|vostra|carta",
      "numero|numeri della|di|intero carta", "pin della carta", "scadenza della tuo/g? carta",
      "sedici|16 cifre della|di|sulla sua|tua? carta", "sedici|16 cifre|numeri",
      "tre|3|quattro|4 cifre|numeri sul|del|dietro|sulla|della|finali retro|carta|la|sua|tua?",
    ],
    "identity-document": [
      "carta d' identità", "carta di? identità", "codice fiscale", "copia di/g tuo/g? documento|carta|patente|passaporto",
      "copia|foto|scansione|scan|immagine|fronte|retro di/g tuo/g documento|documenti|carta|passaporto|patente|tessera",
      "copia|scansione|scan di/g documento|carta|tessera", "documento d'|di identità|riconoscimento", "documento valido|in",
      "documento|documenti|passaporto|patente|identità fronte", "fronte e? retro di/g documento|carta|patente|passaporto|tessera",
      "partita iva personale", "passaporto", "patente", "permesso di soggiorno", "selfie", "spid", "tessera sanitaria", "tuo/g documento/n",
    ],
    credential: [
      "codice a sei|6|cinque|quattro", "codice arrivato|ricevuto via|per|al|sul|da", "codice che amazon|ebay|le|ti|ha|la|hai",
      "codice che ha|hai|riceve|ricevi|riceverà|le|ti", "codice che le|ti|vi arriva|arriverà|hanno|ha|abbiamo", "codice della|dalla banca",
      "codice di accesso|verifica|conferma|sicurezza", "codice di|d' sblocco|verifica|conferma|sicurezza|accesso|autenticazione",
      "codice otp|pin|ricevuto", "codice otp|pin|sms", "codice ricevuto|inviato per|via|da|tramite", "codice via|per sms|mail",
      "codice … sms", "credenziali", "dati di accesso", "dati di accesso|login", "login", "otp", "parola chiave", "parola d' ordine",
      "pass del|di account", "password", "pin", "sms con codice", "user e|name", "username",
    ],
    "bank-data": [
      "app della|di banca", "bic", "conto corrente|bancario|paypal", "coordinate bancarie", "dati bancari", "dati bancari|del conto?",
      "estremi bancari|del conto?", "home banking", "iban", "il|suo|tuo conto|iban|paypal", "mail|indirizzo paypal",
      "movimenti del|bancari|di conto?", "nome della banca", "numero di|del conto", "quale|che conto le|ti|vi",
      "quale|che conto posso|devo|dobbiamo|possiamo", "tuo/g conto|paypal",
    ],
    "birth-data": [
      "che età|anno", "compleanno", "data di nascita", "data|luogo|anno e|di data|nascita", "età", "nascita", "nato/a il",
      "quando compie|compi gli", "quando è|sei nat~", "quanti anni",
    ],
    "ask-verb": [
      "a che|quale|qual", "a me serve|servono|occorre", "abbiamo|ho|avrei|avremmo bisogno|necessità", "allega|alleghi|carica|carichi … qui",
      "alleg~ un/g? foto|copia|scansione|scan", "aspettiamo|aspetto|attendiamo|attendo il|la|i|un|una",
      "bisogna|occorre|serve avere|sapere|il|la|un", "bisogno di/g", "ce la|lo|li|le|ce invi~|mand~|scriv~|comunic~|dica|dia",
      "che|quale codice", "chiede|chiedono|esige|richiede|richiedono|vuole il|la|una|un",
      "ci|mi mandi|mandate|manda|invii|invia|inviate|comunichi|fornisca|scriva|dica|dia|giri|passi|lasci|confermi|serve|servirebbe|servono|occorre|occorrono|manca|mancano",
      "ci|mi metta|metti|mettete", "ci|mi occorr~|serv~|manc~|dia|dica|mandi", "ci|mi rimandi|rispedisca|ritorni|manda|mandi", "compili",
      "compil~", "comunic~ noi/g", "con quale", "da rispedire|allegare|inviare|mandare|comunicare|fornire|indicare", "dacci", "dammi",
      "dicci", "dimmi", "facci avere|sapere", "forn~ noi/g", "gira|passa|detta mi|ci",
      "ha|hai|avete un numero|cellulare|recapito|indirizzo", "ha|hai|avete una mail|email|pec", "in chat", "indic~ noi/g",
      "invia/g|faccia noi/g", "inviar|mandar|rimandar|comunicar|indicar|fornir|dar|dir|lasciar|confermar|girar|far noi/g",
      "invia|inviare|inviate|invii|invi~ noi/g", "invii/g", "lasci|lascia|lasciate noi/g un|una|il|la", "legga|leggi|leggete mi|ci",
      "mand~ noi/g", "metta|metti|scriva l' iban", "mi|ci legga|leggi", "mi|ci servir~|serv~|occorr~", "noi/g dai|dia|date",
      "noi/g invia/g", "noi/g permetterebbe|aiuterebbe|basterebbe", "per messaggio",
      "può|puoi|potete|potrebbe|potresti|prego|prega|preghiamo di/g? inviare/g", "qual|quale|quali è|era|sarebbe|sono",
      "qual|quale|quali è|sono", "quando compie|compi gli", "quando|dove sei|è|siete nat~", "restiamo|resto in attesa", "rispond~ con",
      "rispond~ con|indicando", "scrivi noi/g il|un|la", "scriv~ noi/g il|la|qui",
      "scriv~|indic~|mett~|aggiung~ nella|nel|in|qui risposta|messaggio|sotto", "senza tuo/g",
      "senza una|la|il|un foto|copia|password|numero|documento",
      "serve|servono|servirebbe|occorre|occorrerebbe una|un|la|il foto|copia|scansione|fronte",
      "vorrei|vorremmo|posso|possiamo avere|sapere|conoscere",
      "è|risulta obbligatori~|necessari~|indispensabile un|una|la|il foto|copia|scansione",
    ],
    "account-place": [
      "area personale|clienti|riservata", "dati dell'|del account|profilo",
      "dia|dare|dica|mostri|mostrare|presenti|comunichi|detti … al corriere|fattorino|postino|negoziante|vettore|conducente",
      "i tuoi|suoi ordini|indirizzi", "impostazioni", "modulo di amazon|ebay|reso",
      "nel|dal|sul|nei tuo|suo|vostro|suoi|tuoi account|profilo|ordini|acquisti", "pagina dell' ordine", "rubrica", "su/g ebay/g",
      "su/g un/g tuo/g? account|profilo|impostazioni|pagina|ordini",
    ],
  },
  {
    hit: {
      "contact-data": "Il suo numero di telefono.", "address-noun": "Il suo indirizzo di casa.", "card-data": "Il codice CVV.", "identity-document": "Una copia del passaporto.", credential: "La sua password.", "bank-data": "Il suo IBAN.", "birth-data": "La data di nascita.", "ask-verb": "Inviateci il file.",
      "account-place": "È nel suo account.",
    },
    miss: { "card-data": "Il cartone è spesso.", credential: "Il pennello è fine.", "contact-data": "Il suo numero d'ordine." },
  },
);
