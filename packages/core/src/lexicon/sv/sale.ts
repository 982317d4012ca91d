import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Swedish words for deals around the marketplace. */
export const sale: Lexicon = lexicon(
  "sv",
  {
    "own-shop": [
      "egen|egna butik|sida|webbshop|webbutik|hemsida", "fabriksbutik", "fysiska butik", "gårdsbutik~", "hemsida", "hemsidan",
      "officiella sidan|sajten", "tradera", "vår/p egna|egen|officiella? webbplats|sida|sajt|fabrik|nätbutik|webb", "webbshop~",
      "webbutik~", "webshop",
    ],
    shop: [
      "affär", "affären", "butik", "butiken", "hemsida", "sajt", "shop", "sida", "sidan", "webbplats",
    ],
    "buy-verb": [
      "beställa/v", "göra affär|affärer", "handla/v", "köpa/v", "order", "slå till", "vid köp av",
    ],
    "sell-verb": [
      "accepterar", "bjuda|bjuder", "erbjuda", "erbjuder", "funkar också", "får du/p den/p|båda|för", "går också bra", "gör upp",
      "gör vi/p ett", "gör vi/p upp", "göra upp", "kan du få|ha", "komma överens", "släppa|släpper", "sälja/v", "tar jag|vi emot",
    ],
    direct: [
      "av|från|med|hos|till|via oss/p direkt|personligen|privat", "direkt av|från|med|hos|till|via oss/p|vår/p|dig|fabrik~", "direktköp~",
      "gör|göra|tar|ta vi/p? den? privat", "handla|köp|köpa|beställ|beställa|betala direkt", "mellan oss", "oss emellan",
      "privat affär|köp|uppgörelse", "privat köpa|göra|sälja", "privat till|för", "svart", "upp det privat|mellan",
      "utan kvitto|mellanhand|mellanhänder",
    ],
    "outside-platform": [
      "ebay/p utanför", "förbi ebay/p", "inte via|genom|över ebay/p", "istället för via|på|genom? ebay/p", "kringgå ebay/p",
      "omvägen via ebay/p", "runt ebay/p", "slippa|skippa|strunta|strunta i? ebay/p", "utan ebay/p", "utanför ebay/p",
      "vid sidan av|om ebay/p",
    ],
    fees: [
      "avgift", "avgiften", "avgifter", "avgifterna", "det ebay/p", "ebay/p tar|drar|vill|kräver|tjänar",
      "ebays|ebay|amazons|amazon avgift~|provision~|andel|procent", "procent till ebay/p", "provision~", "påslag", "påslaget",
    ],
    "avoid-verb": [
      "hoppa|hoppar över", "skippa~", "slippa", "slipper", "spar", "spara", "sparar", "undvik~", "utan ebays/p|den|de",
    ],
    "cancel-verb": [
      "annullera/v", "avbeställ~", "avbryt", "avbryta", "avbryter", "dra tillbaka", "ångra köpet|beställningen",
    ],
    "end-listing": [
      "avsluta|avslutar|stänger|plockar|tar vi/p? ner|bort? annons/p|budgivningen", "ta|tar vi/p? bort|ner|ned annons/p|den|objektet",
    ],
    cheaper: [
      "billigare", "bättre pris~", "dra|drar av", "förmånligare", "kompispris~", "kronor|procent|kr mindre|billigare|rabatt|lägre",
      "lägre pris~", "mindre än", "priserna lägre", "rabatt", "rabatten", "sänka|sänker|gå|går ner|ned priset|i?",
    ],
    "than-here": [
      "billigare/p än här|på|hos|i|via", "än här på", "än i annonsen", "än på|hos|via|här ebay/p",
    ],
    unlisted: [
      "finns|ligger inte på|ute|här", "får|kan vi/p inte lägga|visa|sälja", "innan de|den hamnar", "inte listad~|upplagd~|utlagd~",
      "inte på|hos|i ebay|amazon",
    ],
    "next-time": [
      "behöver fler|mer|nya", "din/p nästa", "framtida|kommande|fler beställning~|köp|order", "framöver", "i framtiden",
      "nästa/p beställning~|gång|köp|order|inköp",
    ],
    listing: [
      "annons", "annonsen", "auktion", "auktionen", "beställningen", "köpet", "produktsidan",
    ],
  },
  {
    hit: {
      "own-shop": "På vår hemsida.",
      "buy-verb": "Köp två.",
      direct: "Direkt hos oss.",
      "outside-platform": "Det går utanför eBay.",
      "than-here": "Det är billigare än på eBay.",
      "next-time": "Vid nästa beställning.",
      "cancel-verb": "Vänligen avbeställ.",
    },
    miss: {
      "buy-verb": "Köpingen är gammal.",
      "outside-platform": "Utanpåskriften är röd.",
    },
  },
);
