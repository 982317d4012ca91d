import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Swedish words for what a message is for and what goes with it. */
export const messageKind: Lexicon = lexicon(
  "sv",
  {
    attached: [
      "bifoga~", "bilaga", "bilagan", "bilagor", "medföljande", "medföljer", "pdf", "som bilaga",
    ],
    "promo-document": [
      "broschyr~", "flyer~", "folder~", "katalog~", "kupong~", "presentkort~", "prislista~", "rabattkupong~", "reklam~", "visitkort~",
      "värdecheck~", "vår/c erbjudanden|sortiment", "~katalog",
    ],
    "service-document": [
      "bild", "bilder", "bruksanvisning~", "etikett~", "faktura", "fakturan", "foto", "följesedel~", "garantibevis", "kvitto", "kvittot",
      "manual~", "monteringsanvisning~", "returetikett~", "returlapp~",
    ],
    "shipping-event": [
      "anlänt", "går iväg idag|imorgon", "har gått iväg", "har skickats", "kommit fram", "lagret", "levererad", "levererat", "levererats",
      "packad", "på väg", "skickad", "skickades", "skickat", "skickats", "utlämnad", "överlämnat till",
    ],
    supposition: [
      "borde", "förhoppningsvis", "hoppas", "kommer att", "om", "ska", "snart", "undrar",
    ],
    courtesy: [
      "alltid här", "betyder mycket", "ditt förtroende", "familjeföretag~", "finns här", "frågor", "glada att", "ha en fin|bra dag|helg",
      "hjälp", "hjälpa dig|er", "hoppas att|du", "kul att", "kundtjänst", "mycket nöje", "njut", "tack~", "trevlig helg|dag|kväll",
      "tveka inte", "uppskattar", "välkommen",
    ],
    salutation: [
      "bästa hälsningar", "god dag|morgon|kväll|afton", "hej", "hejsan", "hälsningar", "kära", "med vänlig", "mvh", "teamet", "tjena", "vh",
      "vänlig|vänliga hälsning|hälsningar",
    ],
    "opt-out": [
      "avanmäl~", "avprenumerera~", "avregistrera~", "ha fler brev|mejl|utskick",
      "inga|inte|slippa fler mejl|mail|meddelanden|utskick|brev", "inte längre vill|få", "svara med? stopp|stop|sluta", "unsubscribe",
    ],
    "out-of-stock": [
      "ej i lager", "finns inte längre|i|kvar", "har? tagit slut", "inte i lager", "inte längre tillgänglig", "kan inte leverera",
      "lagerfel", "restnoterad~", "slut i|på lager", "slut på", "slutsåld~",
    ],
    "own-order": [
      "beställda varan|varor", "beställningen",
      "din/c senaste|nya? beställning|beställningen|order|köp|leverans|paket|vara|varor|försändelse", "du beställde|köpte", "köpet du",
    ],
    "confirmation-notice": [
      "bekräftar din/c|mottagandet|härmed|att", "beställning|order är|har mottagen|bekräftad|mottagits|bekräftats",
      "har tagit emot|mottagit din", "leveransbekräftelse~", "mottagit din beställning|order", "orderbekräftelse~", "packas nu",
      "vi har fått din beställning|order",
    ],
    "delivery-problem": [
      "beklagar", "defekt~", "dröjer", "fel adress", "försenad~", "försenat", "försening~", "gått sönder", "har fastnat", "i retur",
      "inte kommit|levererats", "kommit bort", "problem", "saknas", "senare än", "skadad~", "skadat", "strejk", "tar längre",
      "tillbaka till oss|avsändaren", "trasig~", "tull~", "tyvärr",
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
