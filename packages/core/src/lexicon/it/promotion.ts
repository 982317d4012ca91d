import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Italian words of marketing. */
export const promotion: Lexicon = lexicon(
  "it",
  {
    coupon: [
      "buono/n acquisto|sconto", "codice/n promo|sconto", "con|nostro|usi|usa|inserisca il? codice", "coupon", "voucher",
    ],
    discount: [
      "due|tre al prezzo", "in offerta|promo", "metà prezzo", "offerta/n speciale/n", "omaggio su", "paghi|prendi due|tre|2|3|uno|1",
      "prezzo/n scontato/n|speciale/n|ridotto", "promo", "promozione/n", "ribassat~", "scontato/a", "sconto/g",
      "spedizione gratuita|gratis", "su tutto|tutta|tutti|tutte",
    ],
    "sale-event": [
      "black friday", "cyber monday", "fine serie|stagione", "fuori tutto", "liquidazione", "saldi", "sottocosto", "svendita",
      "vendita/n flash|privata/n|promozionale/n",
    ],
    "redeem-verb": [
      "applicare/v", "approfittare/v", "digitare/v", "inserire/v", "usare|usi|usa|usate|utilizzi", "valido/a",
    ],
    newsletter: [
      "anteprima", "iscriviti|iscrivetevi|iscriva", "mailing list", "newsletter", "nostre novità|mail", "per prim~",
    ],
    giveaway: [
      "concorso", "estratto/a", "estrazione", "in palio", "lotteria", "sorteggi~", "vincere/v",
    ],
    loyalty: [
      "carta|punto|punti|programma fedeltà", "club", "fedeltà merita", "membro", "premia", "punti", "vip",
    ],
    "new-products": [
      "abbiamo|facciamo|vendiamo|esiste anche", "abbinat~", "accessori",
      "altri|nuovi|nuove|nostri|nostre|altre modelli|colori|prodotti|articoli|creazioni|collezioni|arrivi", "amato anche",
      "anche adorato|acquistato|comprato|scelto", "appena arrivat~", "nostro/g|nuovo/a|intera|stessa linea|gamma|collezione", "novità",
      "perfetto bene? con", "più venduti", "si abbina~",
    ],
    "look-verb": [
      "approfitt~", "dare|dai|dia|date un' occhiata", "diventi|diventa", "esplor~", "faccia|fai|fate un giro|salto", "guard~ il|la|le|i|un",
      "le|ti|vi potrebbe|potrebbero|piacerà", "perda|perdere|perdete|perdetevi|perderti", "scopr~", "venga|venite|vieni a|in", "visit~",
    ],
    "warranty-bait": [
      "anno|anni|mesi di garanzia gratis|gratuit~|aggiuntiv~|in", "attiv~|estend~|prolung~|raddoppia~ gratis? un/g? garanzia",
      "estensione di/g? garanzia", "garanzia estesa|aggiuntiva|prolungata|gratuita",
      "registrare|registri|registra|registrate|registrando il|la|un/g prodotto|acquisto|garanzia|macchina",
    ],
    "free-gift": [
      "bonus", "campioncino/n", "gratis", "gratuitamente", "gratuito/a", "in regalo", "omaggio/n", "regalino", "un|piccolo|nostro regalo",
    ],
    "time-limit": [
      "affrett~", "durata limitata", "entro|fino a|al|alla|il|e domenica|lunedì|venerdì|sabato|mezzanotte|fine|30|31|esaurimento",
      "primi clienti|cento", "questa settimana", "questo weekend|mese|fine", "scade", "solo oggi|per|questa|questo|fino", "tempo limitato",
      "ultim~ giorni|ore|giorno|occasione",
    ],
    advert: [
      "compra|acquista|prendi uno|due|2|3|tre prend~|paghi|e", "concorso a premi", "due al prezzo", "esaurimento scorte",
      "il secondo|terzo pezzo|articolo? è|a|al metà|omaggio|50", "nostro/g newsletter|concorso|lotteria|estrazione", "nuova collezione",
      "omaggio|regalo a? sorpresa? per ogni", "port~|invit~|present~ un amic~", "port~|invit~|present~ un' amic~", "programma fedeltà",
      "saldi estivi|invernali|di", "sul tuo/g prossimo ordine/g", "vendita/n flash|privata/n",
    ],
  },
  {
    hit: {
      coupon: "Ecco un buono sconto.", discount: "È a metà prezzo.", "sale-event": "I saldi arrivano.", "redeem-verb": "Ne approfitti.", newsletter: "La newsletter arriva.", giveaway: "Partecipi al concorso.", loyalty: "Un punto fedeltà.", "new-products": "Ecco le nostre novità.", "look-verb": "Venga a scoprire.",
      "warranty-bait": "Registri il prodotto.", "free-gift": "La custodia è in omaggio.", "time-limit": "Solo questa settimana.", advert: "Vendita flash da oggi.",
    },
    miss: { coupon: "Il coperchio è rosso.", newsletter: "La lettera è arrivata.", "warranty-bait": "La garanzia lo copre.", "sale-event": "Il sale è fino." },
  },
);
