import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Italian words for paying around the checkout. */
export const payment: Lexicon = lexicon(
  "it",
  {
    "payment-outside": [
      "amici e famil~", "amici e parenti|familiari|famigliari", "amici o famigliari|familiari|parenti", "assegno a|al|bancario|postale|non",
      "assegno circolare|intestato", "bancomat pay", "beni e servizi", "bitcoin", "bollettino postale|premarcato|bianco", "boni",
      "bonificare|bonifichi|bonifica|bonificarmi|bonificate", "bonifico", "bonifico/n", "bonif~ bancario|istantaneo|sepa", "btc",
      "carta ricaricabile", "carta/n prepagata/n", "contanti a mano", "contanti al|in|dentro|nella corriere|busta|fattorino|consegna",
      "contanti|soldi in busta", "contrassegno", "con|via|tramite|fare/v|mand~|invi~ un? vaglia", "con|via|tramite|un bollettino",
      "criptovalut~", "crypto", "euro|soldi|banconota|banconote in|nella|dentro una|la? busta", "famil~ e amici",
      "iban della|del|mio|nostro", "invi~ come|tra amico|amici|regalo",
      "invi~|pag~|mand~|soldi|denaro|trasferimento|opzione|modalità|come tra|fra amici|parenti|familiari|privati", "link di pagamento",
      "link per pagare|saldare|il", "modalità amici|famiglia", "modo amici", "n26", "opzione amici|familiari", "pagodil",
      "pag~ a|al|alla corriere|fattorino|consegna|tecnico|montatore", "pag~|soldi|contanti|cash|vend~|tutto|facciamo in nero",
      "paypal amici|famiglia", "paypal|paypall|pp tra|fra|come|in amici|amico|famiglia|familiari|parenti|regalo", "pos mobile", "postagiro",
      "poste pay", "postepay", "revolut", "ricarica postepay|paysafe", "ricaricar la postepay|carta",
      "ricaric~ la|una|mia|sulla postepay|carta|mia|poste", "ricaric~ postepay|sulla", "satispay", "satispay~",
      "scilla|scilli|scillate noi/g", "soldi a|in mano|busta", "soldi in mano",
      "soldi|contanti da|a mia|mio sorella|fratello|moglie|marito|madre|padre|vicino", "sulla postepay|gialla", "sumup",
      "su|con|via|tramite|carta|conto hype|wise", "tinaba", "twint", "usdt", "vaglia postale", "western union",
    ],
    "payment-wallet": [
      "blu|azzurro|azzurra con le|la due|doppia p|pi", "carta bancomat", "carta di credito", "carta di credito|debito",
      "doppia p blu|azzurra", "due p blu|azzurre", "pay pal", "pay pall", "paypall", "pp",
    ],
    "payment-weak": [
      "assegno/n", "banconota", "banconota|banconote|cartamoneta", "banconote", "biglietto|biglietti da figure|5|10|20|50|100", "cash",
      "contante", "contanti", "crypto", "figure/f in mano", "importo|soldi|cifra|euro … in|dentro una busta", "in busta|mano", "liquidi",
      "trasferimento",
    ],
    preference: [
      "prefer~", "solo|soltanto|solamente|esclusivamente|unicamente|preferibilmente|altrimenti",
    ],
    "pay-around": [
      "come regalo … bloccano|bloccato|bloccati|trattengono|segnal~",
      "faccio|facciamo|fai|faccia|fate|fa|farò|faremo io|noi|mi|ci? un|il bonific~", "pagamento|soldi|paypal|denaro … come regalo",
      "porta|porti|portate contanti|soldi con", "porta|porti|portate|portami mi? pure? i|il|lo soldi|contanti|denaro|contante|cash|grana",
      "ricarica|ricarichi|ricaricate mi|ci la|una carta|postepay", "vaglia postale|circolare intestat~",
    ],
    "to-courier": [
      "lasci|lascia|dia|dai|dare|paga|paghi|pagare|consegni|consegna … corriere|autista|fattorino|tecnico|postino",
    ],
    "gift-card": [
      "buono|buoni amazon|ebay|regalo", "buono|buoni amazon|ebay|regalo|itunes", "buono|buoni amazon|steam|zalando|regalo",
      "carta/n regalo|amazon|steam|itunes|google|apple play?", "carta|carte regalo|prepagata|prepagate|paysafe|steam|google", "gift card",
      "giftcard", "paysafe", "paysafecard", "ricarica|ricariche google|itunes|steam|paysafe",
    ],
    "gift-card-code": [
      "codice di|della|d'|del un|una? carta|gift|buono", "codice|codici dietro|sul|sotto|nascosto|in|che trova|retro", "codici",
      "codic~ di/g|sul|dietro retro|carta|buono", "foto dei|del|della|al|dello codici|codice|scontrino|retro",
      "foto di/g codice|carta|retro|buono", "grattare|gratta|gratti|grattate", "gratt~",
      "leggi|legga|detta|detti|dettami il|i codice|codici", "mandate|manda|inviate ci i|il codice|codici",
      "manda|invia mi i|il codice|codici", "mandi i|il codice|codici", "mand~|invi~ noi/g? i|il codic~", "scriv~ mi? il codice",
    ],
    "pay-verb": [
      "accredit~", "addebit~", "allung~", "anticip~", "bonificare/v", "bonific~", "dar mi i soldi|figure/f", "dare/v i soldi",
      "dare/v|dammi figure/f euro|soldi", "dare/v|dammi figure/f €", "fattur~ … regolat~|saldat~", "incass~",
      "inviare/v|mandare/v i|il|la soldi|denaro|somma|importo", "invi~|mand~ figure/f euro",
      "invi~|mand~ i|il|la soldi|denaro|somma|importo|resto|saldo|differenza", "lasci~ i|figure/f soldi|euro", "pagabile", "pagamenti",
      "pagamento/n", "pagare/v", "regol~ il|la|tutto conto|differenza|pagamento", "restitu~", "ridare|ridiamo|ridarò i", "rimbors~",
      "ripagh~", "ritorn~ i soldi", "saldare/v", "saldo|saldi la|il fattura|conto", "trasferire/v", "versamento", "versare/v", "vers~",
    ],
    "send-verb": [
      "consegn~", "dare/v", "fai|faccia|fare|fate un", "gira mi", "girare/v", "infil~ una|un", "inser~ una|un", "inviare/v", "invi~",
      "mandare/v", "mand~", "mett~ una|un|la|il|nel", "passare/v", "recapit~", "spedire/v", "trasmett~",
    ],
    "bank-account-word": [
      "bic", "c c", "conto corrente|bancario|intestato", "conto di|della|del|dell' nostro/g|azienda|ditta|società|mia|mio|collega",
      "conto in|estero|svizzera|germania|cina", "conto seguente|indicato|sotto",
      "conto|carta|postepay|assegno|iban|ricaricabile … intestat~ a", "coordinate bancarie", "coordinate del conto",
      "dalla nostra|mia banca", "dati bancari", "estremi bancari|del", "iban", "intestatario del|di conto|iban", "mio conto|iban",
      "mio|nostro conto", "numero di conto", "seguente|presente conto", "sul conto di|della|del|corrente|bancario|nostro/g|mio",
      "sulla|alla|dati|coordinate|estremi di/g? nostro/g banca",
    ],
    "original-payment": [
      "acquisto klarna", "carta usata|utilizzata|con", "come ha|hai pagato", "conto paypal usato|utilizzato|da",
      "da dove sono|è venut~|arrivat~|partit~", "lo|la|sullo|sulla stesso|stessa metodo|carta|conto|mezzo", "metodo con cui",
      "metodo|mezzo|modalità|sistema di pagamento originale|originario|usato|utilizzato|scelto|con|che", "riaccredit~",
      "scalato|applicato|detratto da? amazon|ebay", "stesso/a metodo|carta|conto|modalità", "stornat~", "storno",
      "sulla|alla|nella tuo/g? carta usata|con|utilizzata|originale|di?", "sul|al tuo/g? metodo usato|originale|utilizzato|di?",
      "sul|sulla suo|sua|tuo|tua conto|carta|paypal", "sul|sulla tuo|suo|tua|sua metodo|carta|conto|paypal|mezzo",
    ],
    checkout: [
      "alla cassa", "amazon|ebay fa|effettua|versa|rimborsa|restituisce", "amazon|ebay gestisce|incassa|trattiene", "carrello",
      "cassa di amazon|ebay", "checkout", "dal|nel|al carrello", "fase di pagamento|acquisto",
      "fa|effettua|versa|rimborsa|restituisce la|il|l'? amazon|ebay|piattaforma", "gestit~ da|interamente amazon|ebay",
      "ha|hai scelto … contanti|ritiro|bonifico|contrassegno", "momento di/g ordine/g|pagamento|pagare", "paga adesso|ora", "paga subito",
      "pagamenti|pagamento gestiti|gestito|sicuro|integrato",
      "pagamento|pagamenti|pagare|paghi|paga|pagate tramite|attraverso|su|con|dentro il|la|l'? piattaforma|sito|app|ebay|amazon",
      "pag~ su/g ebay/g|sito", "pag~ su|tramite|con|attraverso ebay|amazon|piattaforma", "pulsante|tasto paga|acquista",
    ],
    pickup: [
      "a domicilio mio", "a mano", "al|nel|in|dal parcheggio|negozio|magazzino|laboratorio", "brevi mano", "consegna a mano|di",
      "di persona", "faccia a faccia", "incontr~", "nel|al|dal mio|nostro garage|box|capannone", "pass~ a vedere|vederl~|prender~|ritirar~",
      "pass~ a vedere|veder|prender|ritirar li|le|lo|la|ne", "pass~|veng~|venire|vien~ a|per ritirare|vedere|prender|ritirar",
      "pass~|veng~|venire|vien~ in|da|dal|qui negozio|noi|me|laboratorio",
      "pass~|veng~|vien~|vieni|passa a|da|in|a|per prender~|ritirar~|vederl~|casa|me|noi|negozio|laboratorio",
      "ritirare|ritiri|ritira|ritirate|ritirar", "ritiro", "ritir~ a|di|in|da|presso mano|persona|sede|casa|me|noi|negozio|laboratorio",
      "ti|la|vi aspetto|aspettiamo", "ved~ di persona", "venga|vieni|venite|passi|passa|passate a scegliere|sceglier|vedere|guardare",
    ],
    acceptable: [
      "anche va|bene", "puo andare", "si può fare? anche", "va|vanno bene|benissimo",
    ],
    money: [
      "acconto", "anticipo", "arretrato", "caparra", "cauzione", "centoni", "costi|spese di spedizione|dogana", "denaro", "differenza",
      "importo", "integrazione", "la grana", "le spese", "mancante", "metà", "mezza cifra", "parte dei", "prezzo pieno|pagato", "resto",
      "rimanente", "rimanenza", "rimborso parziale|totale", "saldo", "soldi", "somma", "sovrapprezzo", "spese di spedizione|reso",
      "supplemento", "tot", "un rimborso",
    ],
  },
  {
    hit: { "pay-around": "Porta i soldi sabato.", "to-courier": "Dia tutto al corriere.",
      "payment-outside": "Faccia un bonifico.", "payment-wallet": "Con carta di credito.", "payment-weak": "Prendo i contanti.", "gift-card": "Compri una carta regalo.", "gift-card-code": "La gratti.", "pay-verb": "Paghi presto.",
      "bank-account-word": "Ecco il nostro IBAN.", "original-payment": "Accreditato sulla sua carta.", checkout: "Lo metta nel carrello.", pickup: "Ritiro a mano.", money: "Resta la differenza.",
    },
    miss: { "payment-outside": "Il bonificatore è nuovo.", "gift-card": "La carta vetrata è fine.", pickup: "La mano è fredda." },
  },
);
