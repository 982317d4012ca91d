import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Italian words for reviews, feedback, praise and what is given for them. */
export const reviews: Lexicon = lexicon(
  "it",
  {
    review: [
      "commento/n", "due|poche righe|parole su", "feedback", "giudizio/n", "opinione/n su", "punteggio/n",
      "quello|ciò che ha|hai scritto|pubblicato", "recension~", "recensire", "testimonianz~", "tuo/g stelle|opinione", "valutazione/n",
      "voto/n",
    ],
    praise: [
      "5|cinque|10|dieci su 5|cinque|10|dieci", "5|cinque|quattro|4 belle? stella/g", "buono/g recensione/g", "dieci e", "pieni voti",
      "pollice in su|alto", "punteggio pieno", "recensione/g a? buono/g|cinque stelle?", "tutte le stelle", "un positivo",
    ],
    criticism: [
      "1|una|due|2|tre|3 stella/g", "cattivo/g recensione/g|pubblicità", "critica|critiche", "meno di cinque|5", "recensione/g cattivo/g",
      "tuo/g|un negativo|neutro",
    ],
    star: [
      "stella/g",
    ],
    "review-verb": [
      "condividere/v", "dare/v", "dillo", "dire/v a|al|agli", "ditelo", "facci|faccia|fallo sapere", "lasciare/v", "lo dica", "mettere/v",
      "postare/v", "pubblic~", "raccont~", "rilasci~", "scrivere/v", "valutare/v", "votare/v",
    ],
    "change-verb": [
      "aggiorn~", "alzare/v", "aument~", "cambiare/v", "correggere/v", "modific~", "portare/v a", "rettific~", "revision~", "rialz~",
      "riconsider~", "ripens~", "ritocc~", "rivalut~", "rivedere/v", "sistemare/v", "sostitu~", "trasform~",
    ],
    "remove-verb": [
      "cancell~", "elimin~", "levare/v", "rimozione", "rimuovere/v", "ritirare/v", "sparire", "togliere/v",
    ],
    reward: [
      "bonus", "buono/n amazon|acquisto|sconto|regalo", "campioncino/n", "carta regalo", "compenso", "coupon", "gratis", "gratuito/a",
      "in|un omaggio|regalo", "pensierino", "premi|premio", "qualcosina", "regal~", "ricompens~", "rimbors~", "risarcimento", "sconto/g",
      "sorpresa",
    ],
    "give-verb": [
      "accredit~", "aggiungere/v", "aspetta", "diritto a", "girare/v", "guadagn~", "inviare/v",
      "le|ti|vi rimborso|rimborsiamo|rimborserò|rimborseremo", "mandare/v", "offrire/v", "ottenere/v", "partecip~", "premiare/v", "regal~",
      "restitu~", "ricevere/v", "spedire/v", "vincere/v", "è|sarà suo|tuo|sua|tua",
    ],
    exchange: [
      "a fronte di", "appena|quando|se vediamo|vedo|pubblicata|online|vedremo", "contro|per una|la|ogni|un pubblicata?",
      "foto|prova di/g pubblicazione?", "in cambio", "per ringraziarla|ringraziarti|ringraziarvi", "schermata", "screenshot",
      "è|sarà suo|tuo|sua",
    ],
    happy: [
      "adora~", "amare|ama|ami|amato", "apprezz~", "contento/a", "entusiast~", "felice/n", "gradi~", "piaccia", "piacciono", "piace",
      "piaciut~", "soddisf~", "trova|trovi bene", "tutto è|va|ok|bene perfetto|bene?", "è andato tutto|bene",
    ],
    unhappy: [
      "delud~", "delus~", "difett~", "insoddisf~", "meno di cinque|5", "non convince|funziona|piace|soddisfa|va",
      "non è|sei|fosse|siete|sono del? tutto|completamente|pienamente|totalmente? soddisf~|contento/a|felice/n|perfetto|piaciuto",
      "problema", "problemi", "qualche|qualsiasi|qualunque cosa|problema|inconveniente|dubbio?", "qualcosa", "scontento/a",
    ],
    "threat-legal": [
      "avvocat~", "azion~ legal~", "bloccare/v un/g? tuo/g? account", "carabinieri", "denunci~", "diffamazione", "diffida", "legale",
      "lista nera", "polizia", "querel~", "recupero crediti", "segnal~ a/g|tuo/g", "sporg~", "tribunale", "vie legali",
    ],
    mutual: [
      "altrettanto", "anch' io|noi", "anche io|noi a lei|te", "contraccambi~", "farò|faremo|faccio|facciamo lo stesso|uguale",
      "il mio|tuo|suo dopo|appena|poi", "reciproc~", "ricambi~", "scambi~ un/g? recensione/g",
    ],
    "neutral-request": [
      "bella|buon~|positiv~ o brutta|cattiv~|negativ~", "che sia|siano", "imparziale", "obiettiv~", "oggettiv~", "onest~",
      "qualunque|qualsiasi sia", "schiett~", "sincer~", "spassionat~",
    ],
    again: [
      "ancora? non abbiamo|ho|ha|hai ancora? ricevuto|visto|lasciato", "già chiesto|scritto|invitato", "promemoria",
      "ricordarle|ricordarti", "seconda|terza|ultima volta|richiesta", "secondo|terzo|ultimo messaggio|invito", "sollecit~",
      "un' altra volta",
    ],
    withhold: [
      "bloccat~", "finché|fino|se|senza non? niente|nessun rimborso", "in attesa di/g tuo/g", "in sospeso",
      "nessun|niente rimborso|spedizione", "non rimbors~|spedi~|procedi~|sblocc~", "prima di rimbors~|spedi~|invi~", "solo dopo",
      "trattenut~",
    ],
    "public-place": [
      "al mondo", "altri acquirenti|clienti", "in giro|pubblico", "pagina di/g prodotto|recensioni", "pubblicamente", "su|in internet|rete",
    ],
    "change-it": [
      "cambi~|modific~|togli|tolga|rimuov~|elimin~|cancell~|ritir~|corregg~|toglier|alzar|riveder|portar|trasformar lo|la|le|li",
      "fare/v? sparire", "lo|la cambi|modifichi|tolga|elimini|rimuova|revisiona|porti",
    ],
    free: [
      "a costo zero", "a titolo gratuito", "gratis", "gratuit~", "in omaggio", "in regalo", "offerto/a", "senza costi|spese",
    ],
    sanction: [
      "annull~ tuo/g? garanzia|ordine", "blocc~ tuo/g|ti account|profilo?", "mai più vend~|sped~", "nessun rimborso|garanzia|assistenza",
      "perd~ la|tuo/g garanzia", "segnal~ tuo/g|ti account|profilo?", "senza garanzia|assistenza",
    ],
  },
  {
    hit: {
      review: "Lasci una recensione.", praise: "Ci dia cinque stelle.", criticism: "Una recensione negativa ci ferisce.", star: "Tre stelle brillano.", "review-verb": "Lo valuti.", "change-verb": "Modifichi questo.", "remove-verb": "Lo elimini.", reward: "Un regalo la aspetta.", "give-verb": "Riceverà questo.", exchange: "In cambio aiutiamo.",
      happy: "È soddisfatto?", unhappy: "Se è deluso, scriva.", "threat-legal": "Il nostro avvocato scriverà.", mutual: "Faremo lo stesso.", "neutral-request": "Sia sincero.", again: "Un secondo promemoria.", withhold: "Resta bloccato.",
    },
    miss: { praise: "Il cielo stellato è bello.", review: "Il recinto è verde.", reward: "La cadenza è buona.", "threat-legal": "Il cortile è verde." },
  },
);
