import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Italian words for paying around the checkout. */
export const payment: Lexicon = lexicon(
  "it",
  {
    "payment-outside": [
      "amici e famil~", "assegno circolare|intestato", "beni e servizi", "bonifico/n", "carta/n prepagata/n", "contanti|soldi in busta",
      "contrassegno", "criptovalut~", "famil~ e amici", "paypal amici|famiglia", "ricarica postepay|paysafe", "tra amici", "vaglia",
      "western",
    ],
    "payment-wallet": [
      "carta di credito|debito", "pay pal",
    ],
    "payment-weak": [
      "assegno/n", "banconote", "cash", "contante", "contanti", "in busta|mano", "ricarica", "trasferimento",
    ],
    "gift-card": [
      "buono/n amazon|ebay|regalo", "carta/n regalo|amazon|steam|itunes|google|apple play?", "gift card",
    ],
    "gift-card-code": [
      "codic~ di/g|sul|dietro retro|carta|buono", "foto di/g codice|carta|retro|buono", "gratt~", "mand~|invi~ noi/g? i|il codic~",
    ],
    "pay-verb": [
      "accredit~", "addebit~", "anticip~", "bonificare/v", "incass~", "inviare/v|mandare/v i|il|la soldi|denaro|somma|importo",
      "pagamento/n", "pagare/v", "restitu~", "rimbors~", "saldare/v", "trasferire/v", "versamento", "versare/v",
    ],
    "send-verb": [
      "dare/v", "fai|faccia|fare|fate un", "girare/v", "inviare/v", "mandare/v", "passare/v", "spedire/v",
    ],
    "bank-account-word": [
      "bic", "conto corrente|bancario|intestato", "coordinate bancarie", "dati bancari", "iban", "intestato a", "mio|nostro conto",
      "nostro/g banca", "numero di conto", "sul conto di|della|del",
    ],
    "original-payment": [
      "carta usata|utilizzata|con", "metodo|mezzo|modalità|sistema di pagamento originale|originario|usato|utilizzato|scelto|con|che",
      "stesso/a metodo|carta|conto|modalità", "su/g un/g? tuo/g? carta|metodo di|usata|con|utilizzata|originale?",
      "sul|sulla suo|sua|tuo|tua conto|carta|paypal",
    ],
    checkout: [
      "alla cassa", "amazon|ebay gestisce|incassa|trattiene", "carrello", "momento di/g ordine/g|pagamento", "paga adesso|ora",
      "pag~ su/g ebay/g|sito",
    ],
    pickup: [
      "a mano", "di persona", "pass~|veng~|venire|vien~ a|in|da|dal|qui|per prenderlo|ritirare|negozio|vedere?", "ritirare/v", "ritiro",
    ],
    money: [
      "acconto", "caparra", "denaro", "differenza", "importo", "metà", "resto", "saldo", "soldi", "somma", "supplemento",
    ],
  },
  {
    hit: {
      "payment-outside": "Faccia un bonifico.", "payment-wallet": "Con carta di credito.", "payment-weak": "Prendo i contanti.", "gift-card": "Compri una carta regalo.", "gift-card-code": "La gratti.", "pay-verb": "Paghi presto.",
      "bank-account-word": "Ecco il nostro IBAN.", "original-payment": "Accreditato sulla sua carta.", checkout: "Lo metta nel carrello.", pickup: "Ritiro a mano.", money: "Resta la differenza.",
    },
    miss: { "payment-outside": "Il bonificatore è nuovo.", "gift-card": "La carta vetrata è fine.", pickup: "La mano è fredda." },
  },
);
