import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Swedish words for what a message is for and what goes with it. */
export const messageKind: Lexicon = lexicon(
  "sv",
  {
    attached: [
      "bifogad~", "bifogar", "bifoga~", "bilaga", "bilagan", "bilaga~", "bilagor", "i filen", "i mejlet", "ligger bifogat|bifogad|som",
      "ligger med", "medföljande", "medföljer", "medskickad~", "medskickat", "pdf", "se bild|fil|bilaga|pdf",
      "skickar|skickat med vår|katalogen|en|ett|som|det",
    ],
    "promo-document": [
      "annonsblad", "broschyr~", "erbjudandeblad", "flyer~", "foldern", "folder~", "höstbladet|vårbladet|julbladet|veckobladet",
      "kampanjblad", "katalog~", "klubbkort", "kundtidning~", "kupong~", "lookbook", "nyhetsblad", "presentkort~", "prislista~",
      "produktkatalog~", "rabatthäfte", "rabattkort", "rabattkupong~", "reklamblad~", "reklam~", "visitkort~", "värdecheck~",
      "vår tidning|kundtidning|magasin", "vår/c erbjudanden|priser|nyheter|senaste? katalog~", "vår/c erbjudanden|sortiment", "vårfolder~",
      "~blad", "~bladet med alla|våra erbjudanden", "~broschyr", "~flyer", "~folder", "~foldrar", "~katalog",
    ],
    "service-document": [
      "anvisning~", "bild", "bilder", "bruksanvisning~", "certifikat~", "datablad~", "etikett~", "faktura", "fakturan", "foto",
      "fraktsedel~", "följesedel~", "garantibevis", "garantisedel", "instruktion~", "intyg", "kvitto", "kvitton", "kvittot", "manual~",
      "mer|mera|ytterligare information|info|detaljer", "monteringsanvisning~", "returetikett~", "returlapp~", "ritning~", "skiss",
      "säkerhetsblad",
    ],
    "shipping-event": [
      "ankommit", "anlänt", "avgått", "avskickat|avskickad", "avsänd~", "gick iväg", "går iväg idag|imorgon", "gått iväg", "har lämnat",
      "har postats", "har precis lämnat|postat|skickat", "hämtats av|upp", "inlämnat|inlämnad", "kommer i morgon|dag|imorgon",
      "kommit fram", "lagret", "levererad", "levereras idag|imorgon", "levererat", "levererats", "lämnade|lämnat oss",
      "lämnat ditt|er|ert|din paket|försändelse på|hos|till", "lämnat in ditt|ert|paketet", "packad", "packar den|det|dem nu|just|idag",
      "packas nu|just|i|idag", "postad|postat|postade", "på väg", "redo för leverans|avsändning", "skickad", "skickades",
      "skickade|skickat vi|jag", "skickas idag|imorgon|iväg", "skickas|går från", "skickat", "skickats", "under behandling", "utkört",
      "utlämnad", "är skickad|levererad|packad", "är utkörd", "är|ligger redan|nu? hos budet|postnord|dhl|transportören|ombudet",
      "överlämnat till",
    ],
    supposition: [
      "antagligen", "borde", "bör", "förhoppningsvis", "förväntas", "hoppas", "kanske", "kommer att", "om", "ska", "skulle", "snart",
      "troligen", "undrar", "väntas",
    ],
    courtesy: [
      "alltid här", "bara att höra", "betyder mycket", "din/c köp|beställning|förtroende", "familjeföretag~", "finns här", "finns vi/c här",
      "frågor", "glada att", "glad|glada för", "glädje", "god jul", "ha det fint|bra|gott", "ha en fin|bra dag|helg", "hjälp",
      "hjälpa dig|er", "hjälpa till", "hjälper gärna|mer gärna", "hoppas att|du", "hoppas vi|ni|du", "hör av dig|er", "kul att",
      "kundtjänst", "lycka till", "med omsorg", "mycket nöje", "njut", "nöjd|nöjda", "ta hand om", "tack för", "tackar", "tack~",
      "trevlig helg|dag|kväll", "trevlig|fin helg|dag", "tveka", "uppskattar", "valde oss", "valt", "välkommen", "önskar",
    ],
    salutation: [
      "allt gott", "bästa", "bästa kund", "god dag|morgon|kväll|afton", "hallå", "hej", "hejsan", "hälsar", "hälsningar", "kära",
      "med vänlig", "morsning", "mvh", "teamet", "tja", "tjena", "v h", "vh", "vi på", "vänlig|vänliga hälsning|hälsningar",
    ],
    "opt-out": [
      "avanmäl~", "avprenumerera~", "avregistrera", "avregistrera~", "avsluta utskick|utskicken|mejlen",
      "fler meddelanden|mejl|utskick|mail", "få färre", "ha fler brev|mejl|utskick",
      "inga|inte|slippa fler mejl|mail|meddelanden|utskick|brev", "inte få fler|några", "inte längre vill|få",
      "slippa våra|mejl|utskick|fler", "sluta få", "svara bara? stopp|stop", "svara med? stopp|stop|sluta", "säg upp", "tas bort från",
      "unsubscribe",
    ],
    "out-of-stock": [
      "dubbelsåld~", "ej i lager", "finns inte längre|i|kvar", "har? tagit slut", "inte i lager", "inte längre tillgänglig",
      "kan inte skicka|leverera", "lagerfel", "lagersaldo fel", "ligger inte längre", "på slut", "restnoterad~", "slut hos|i|från",
      "slut på", "slutat tillverkas", "slutsåld~", "såld till", "såldes slut", "sålt slut", "utgått",
    ],
    "own-order": [
      "beställda varan|varor", "beställningen", "den vara du", "det du/c köpte|beställde", "din/c beställda|köpta",
      "din/c beställning|vara|produkt|inköp", "din/c ebay|amazon beställning|köp",
      "din/c senaste|nya? beställning|beställningen|order|köp|leverans|paket|vara|varor|försändelse", "du beställde|köpte", "köpet du",
      "leveransen", "paketet",
    ],
    "confirmation-notice": [
      "bekräftar din/c|mottagandet|härmed|att", "beställning … mottagen|bekräftad|registrerad",
      "beställning|order är? bekräftad|registrerad|mottagen", "beställning|order är|har mottagen|bekräftad|mottagits|bekräftats",
      "betalningen är? mottagen|registrerad", "fått din/c betalning|beställning|order", "köpbekräftelse~", "leveransbekräftelse~",
      "mottagen|registrerad hos oss", "mottagit din beställning|order", "mottagningsbekräftelse", "orderbekräftelse~", "packas nu",
      "registrerat din/c", "vi/c bekräftar", "är mottagen|registrerad|bekräftad och? registrerad|bekräftad|packas",
    ],
    "delivery-problem": [
      "beklagar", "borttappad~", "defekt~", "dröjer", "dröjsmål", "fel adress", "fel storlek|färg|modell|vara", "felaktig~",
      "felpackad|felskickad", "fördröj~", "försenad~", "försenat", "försening~", "har fastnat", "i retur", "i två paket",
      "inte kommit|levererats", "kommit bort", "krossad~", "kvarhållen", "oframkomligt", "ofullständig~", "omlever~", "problem", "resten",
      "saknas", "senare än", "separat", "skada", "skadad~", "skadat", "snöstorm|väder", "splittrad", "sprucken|sprucket|spruckna",
      "spräckt", "strejk", "stöld~", "sönder", "tar längre", "tillbaka till oss|avsändaren", "trasig~", "tull~", "tyvärr", "uppskjut~",
      "är borta",
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
