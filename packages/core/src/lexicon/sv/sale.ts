import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Swedish words for deals around the marketplace. */
export const sale: Lexicon = lexicon(
  "sv",
  {
    "own-shop": [
      "direkt från fabrik|fabriken", "egen|egna butik|sida|webbshop|webbutik|hemsida", "fabriksbutik", "fysiska butik", "gårdsbutik~",
      "hemsida", "hemsidan", "nätbutik~", "officiella sidan|sajten", "till vår butik", "tradera",
      "vår/c egna|egen|officiella? webbplats|sida|sajt|fabrik|nätbutik|webb", "webbshop~", "webbutik~", "webshop",
    ],
    shop: [
      "affär", "affären", "butik", "butiken", "hemsida", "katalog", "kontoret", "sajt", "shop", "sida", "sidan", "verkstaden", "webbplats",
    ],
    "buy-verb": [
      "beställa/v", "göra affär|affärer", "handla/v", "inhandla", "köpa/v", "order", "slå till", "vid köp av",
    ],
    "sell-verb": [
      "accepterar", "bjuda|bjuder", "erbjuda", "erbjuder", "funkar också", "får du/c den/c|båda|för", "förhandla", "går också bra",
      "gör upp", "gör vi/c upp", "göra upp", "gör|tar vi/c ett|det", "kan du få|ha", "komma överens", "lägga undan", "pruta",
      "släppa|släpper", "sälja/v", "tar jag|vi emot",
    ],
    direct: [
      "av|från|med|hos|till|via oss/c direkt|personligen|privat", "direkt av|från|med|hos|till|via oss/c|vår/c|dig|fabrik~|tillverkaren",
      "direktköp~", "gör|göra|tar|ta vi/c? den? privat", "handla|köp|köpa|beställ|beställa|betala direkt", "mellan oss", "oss emellan",
      "privat", "privat affär|köp|uppgörelse", "svart", "under bordet", "upp det privat|mellan", "utan kvitto|mellanhand|mellanhänder",
    ],
    "outside-platform": [
      "bakom ryggen på ebay/c", "ebay/c utanför", "förbi ebay/c", "gå runt ebay/c", "hoppa|hoppar över ebay/c",
      "inte via|genom|över ebay/c", "istället för via|på|genom? ebay/c", "kringgå ebay/c", "omvägen via ebay/c", "runt ebay/c",
      "slippa|skippa|strunta|strunta i? ebay/c", "utan ebay/c", "utanför ebay/c", "vid sidan av|om ebay/c",
    ],
    fees: [
      "avgift", "avgiften", "avgifter", "avgifterna", "det ebay/c", "ebay/c tar|drar|vill|kräver|tjänar",
      "ebays|ebay|amazons|amazon avgift~|provision~|andel|procent", "försäljningsavgift~", "procent till ebay/c", "provision~", "påslag",
      "påslaget",
    ],
    "avoid-verb": [
      "hoppa|hoppar över", "kommer undan", "kringgå~", "skippa~", "slippa", "slipper", "spar", "spara", "sparar", "undvik~",
      "utan ebays/c|den|de",
    ],
    "cancel-verb": [
      "annullera/v", "avbeställ~", "avboka/v", "avbryt", "avbryta", "avbryter", "dra tillbaka", "häv", "ångra köpet|beställningen",
    ],
    "end-listing": [
      "avsluta|avslutar … annons/c", "avsluta|avslutar|stänger|plockar|tar vi/c? ner|bort? annons/c|budgivningen",
      "ta|tar vi/c? bort|ner|ned annons/c|den|objektet", "ta|tar … bort annons/c",
    ],
    cheaper: [
      "billigare", "billigast", "bra pris", "bättre pris~", "dra|drar av", "fabrikspris~", "förmånligare", "grossistpris~", "kompispris~",
      "kronor|procent|kr mindre|billigare|rabatt|lägre", "lägre pris~", "mindre än", "partipris~", "priserna lägre", "rabatt", "rabatten",
      "specialpris~", "sänka|sänker|gå|går ner|ned priset|i?",
    ],
    "than-here": [
      "billigare/c än här|på|hos|i|via", "under ebay/c priset", "än här på", "än i annonsen", "än på|hos|via|här ebay/c",
    ],
    unlisted: [
      "bara hos oss/c", "finns|ligger inte på|ute|här", "får|kan vi/c inte lägga|visa|sälja", "innan de|den hamnar",
      "inte listad~|upplagd~|utlagd~", "inte på|hos|i ebay|amazon",
    ],
    "next-time": [
      "behöver fler|mer|nya", "din/c nästa", "fortsättningsvis", "framtida|kommande|fler beställning~|köp|order", "framöver", "hädanefter",
      "i framtiden", "nästa/c beställning~|gång|köp|order|inköp", "påfyllning",
    ],
    listing: [
      "annons", "annonsen", "auktion", "auktionen", "beställningen", "köpet", "objektet", "produktsidan",
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
