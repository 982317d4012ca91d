import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Swedish words for what a message is for and what goes with it. */
export const messageKind: Lexicon = lexicon(
  "sv",
  {
    attached: [
      "bifoga~", "bilaga", "bilagan", "bilagor", "medföljer", "pdf", "som bilaga",
    ],
    "promo-document": [
      "broschyr~", "flyer~", "katalog~", "kupong~", "presentkort~", "prislista~", "reklam~", "visitkort~", "vår/p erbjudanden|sortiment",
      "~katalog",
    ],
    "service-document": [
      "bild", "bilder", "bruksanvisning~", "etikett~", "faktura", "fakturan", "foto", "följesedel~", "kvitto", "kvittot", "manual~",
      "returetikett~", "returlapp~",
    ],
    "shipping-event": [
      "anlänt", "har skickats", "kommit fram", "lagret", "levererad", "levererat", "levererats", "packad", "på väg", "skickad", "skickades",
      "skickat", "skickats", "utlämnad",
    ],
    supposition: [
      "borde", "förhoppningsvis", "hoppas", "kommer att", "om", "ska", "snart", "undrar",
    ],
    courtesy: [
      "betyder mycket", "ditt förtroende", "finns här", "frågor", "ha en fin|bra dag|helg", "hjälp", "hjälpa dig|er", "hoppas att|du",
      "kundtjänst", "mycket nöje", "tack~", "trevlig helg|dag|kväll", "tveka inte", "välkommen",
    ],
    salutation: [
      "bästa hälsningar", "god dag|morgon|kväll|afton", "hej", "hejsan", "hälsningar", "kära", "med vänlig", "mvh", "teamet", "tjena", "vh",
      "vänlig|vänliga hälsning|hälsningar",
    ],
    "opt-out": [
      "avanmäl~", "avprenumerera~", "inga|inte|slippa fler mejl|mail|meddelanden|utskick|brev", "inte längre vill|få",
      "svara med? stopp|stop|sluta", "unsubscribe",
    ],
    "out-of-stock": [
      "ej i lager", "finns inte längre|i|kvar", "har? tagit slut", "inte i lager", "inte längre tillgänglig", "slut i|på lager", "slut på",
      "slutsåld~",
    ],
    "own-order": [
      "beställda varan|varor", "beställningen",
      "din/p senaste|nya? beställning|beställningen|order|köp|leverans|paket|vara|varor|försändelse", "du beställde|köpte", "köpet du",
    ],
    "confirmation-notice": [
      "bekräftar din/p|mottagandet|härmed|att", "beställning|order är|har mottagen|bekräftad|mottagits|bekräftats",
      "har tagit emot|mottagit din", "mottagit din beställning|order", "orderbekräftelse~",
    ],
    "delivery-problem": [
      "beklagar", "defekt~", "dröjer", "försenad~", "försenat", "försening~", "gått sönder", "i retur", "inte kommit|levererats", "problem",
      "saknas", "senare än", "skadad~", "skadat", "tar längre", "tillbaka till oss|avsändaren", "trasig~", "tull~", "tyvärr",
    ],
  },
  {
    hit: {
      attached: "Se bilagan.",
      "promo-document": "Vår sommarkatalog.",
      "service-document": "Manualen finns här.",
      "shipping-event": "Den är skickad.",
      courtesy: "Tack så mycket.",
      "opt-out": "Här kan du avprenumerera.",
      "out-of-stock": "Den är slutsåld.",
      "own-order": "Din beställning.",
      "confirmation-notice": "Orderbekräftelsen.",
      "delivery-problem": "Paketet är försenat.",
    },
    miss: {
      "out-of-stock": "Den finns kvar.",
    },
  },
);
