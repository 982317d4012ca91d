import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Swedish words for deals around the marketplace. */
export const sale: Lexicon = lexicon(
  "sv",
  {
    "own-shop": [
      "andra sajten|sidan", "annonssajt", "annonssidan|annonssajten", "direkt från fabrik|fabriken", "direkt hos oss|mig i",
      "egen|egna butik|sida|webbshop|webbutik|hemsida", "fabriksbutik", "fysiska butik", "gula|gul svenska? annonssidan|sidan|annonssajten",
      "gårdsbutik~", "hemsida", "hemsidan", "hos oss i butiken|verkstaden|lagret", "i vår/c verkstad|lokal|hall",
      "kundportal~|kundportalen", "lagershop|lagerbutik|lagerförsäljning|fabriksförsäljning", "nätbutik~", "officiella sidan|sajten",
      "plick", "på vår|min sajt|sida", "på|via blocket|tradera|vinted|facebook|plick|sellpy", "sellpy", "tradera",
      "vår/c egna|egen|officiella? webbplats|sida|sajt|fabrik|nätbutik|webb", "vår/c officiella|egna ~butik|~sida|onlinebutik",
      "vår/c ~butik|~butiken|verkstad|showroom|lager|lokal|utställning|gård",
      "vår|våran lilla? fabriksbutik|gårdsbutik|lagershop|lagerbutik|outlet|utställning|verkstad", "webbshop~", "webbutik~", "webshop",
    ],
    shop: [
      "affär", "affären", "ateljén", "butik", "butiken", "hemsida", "katalog", "kontoret", "lagret", "sajt", "shop", "sida", "sidan",
      "verkstad", "verkstaden", "webbplats",
    ],
    "buy-verb": [
      "beställa/v", "beställer du/c|direkt", "göra affär|affärer", "handla/v", "inhandla", "köpa/v", "köper du/c", "order", "slå till",
      "tar du/c fler|två|båda", "vid köp av",
    ],
    "sell-verb": [
      "accepterar", "affär", "bjuda|bjuder", "blir det|den", "den|dem din|dina för", "du/c får|kan den|det|få? för", "egen faktura",
      "erbjuda", "erbjuder", "faktura från oss|mig", "funkar också", "får du/c den/c|båda|för", "får du/c den|det|dem för", "förhandla",
      "gå ner lite? i? pris", "går också bra", "gör upp", "gör vi/c upp", "göra upp", "gör|göra ett? bra|schysst pris",
      "gör|tar vi/c ett|det", "hemma åt dig", "kan du få|ha", "kan du/c få|ta den|det|dem", "komma överens", "ligger ute", "lägga undan",
      "lägger|lagt undan den|lampan", "lösa|löser det", "löser vi det", "möts vi", "pruta", "prutat|prutar", "släppa|släpper", "sälja/v",
      "så är den|dem din|dina|er", "tar jag|vi emot", "ta|tar den|dem för", "vi möts", "vill du ha dem|den|båda", "vi|jag kan gå ner",
    ],
    direct: [
      "av|från|med|hos|till|via oss/c direkt|personligen|privat", "direkt av|från|med|hos|till|via oss/c|vår/c|dig|fabrik~|tillverkaren",
      "direktköp~", "gör|göra|tar|ta vi/c? den? privat", "handla|köp|köpa|beställ|beställa|betala direkt", "helt privat", "i smyg",
      "leveransavtal~", "löser|gör|tar vi|det människor emellan", "mellan oss", "oss emellan", "privat", "privat affär|köp|uppgörelse",
      "på egen hand", "ramavtal~", "sinsemellan", "svart", "säljer vi/c direkt", "tar|gör|göra det|upp privat|sinsemellan|direkt",
      "under bordet", "under bordsskivan", "upp det privat|mellan", "utan att blanda in", "utan faktura|mellanled|krångel|papper",
      "utan kvitto|mellanhand|mellanhänder", "öga mot öga",
    ],
    "outside-platform": [
      "bakom ebays/c rygg", "bakom ryggen på ebay/c", "behövs|behöver|behövde vi/c? inte ebay/c", "betal~ vid sidan av|om",
      "blanda in ebay/c", "ebay/c behöver inte|aldrig", "ebay/c behövs|behöver inte", "ebay/c blandas|dras in", "ebay/c som mellanhand",
      "ebay/c utanför", "förbi ebay/c", "gå runt ebay/c", "göra upp|gör vid sidan",
      "hoppa|hoppar vi/c? över betalknappen|köpknappen|kassan|betalningen", "hoppa|hoppar över ebay/c", "hålla ebay/c",
      "inte beställ|köp|betala via|på|genom ebay/c", "inte går|gå|körs|sker via|genom|på ebay/c", "inte här igenom", "inte längre här|via",
      "inte via den här sidan", "inte via|genom|över ebay/c", "istället för via|på|genom? ebay/c", "klicka|klicka|tryck inte på betala|köp",
      "kringgå ebay/c", "köra|kör|ta|tar det|den|betalningen vid sidan", "mellanhanden", "omvägen via ebay/c", "runt ebay/c",
      "sidan av ebay/c", "slippa|skippa|strunta|strunta i? ebay/c", "slipper vi/c ebay/c", "slipper vänta på ebay/c",
      "slutat beställa|handla|köpa här|via|på", "strunt|strunta|skit|skita i ebay/c", "utan att ebay/c", "utan ebay/c",
      "utan ebay/c som|inblandat", "utan mellanhand|mellanhänder", "utan plattformens|sajtens",
      "utanför den|det|denna här? marknadsplatsen|plattformen|sajten", "utanför ebay/c", "utanför marknadsplatsen|plattformen|sajten",
    ],
    fees: [
      "10|11|12|13|15 % till|som|de", "10|11|12|13|15 procent till|som|de", "avgift", "avgiften", "avgiften till", "avgifter", "avgifterna",
      "de drar … procent", "det de|dom|ebay tar", "det ebay/c", "de|dom tar … procent",
      "drar de 10|tio|tolv|12|tretton|13|femton|15? procent", "ebay/c tar|drar|vill|kräver|tjänar", "ebays|amazons påslag|del",
      "ebays|ebay|amazons|amazon avgift~|provision~|andel|procent", "förmedlingsavgift", "försäljningsavgift~", "procent till ebay/c",
      "provision~", "påslag", "påslaget", "säljarprovision~", "säljavgift~", "tio|tolv|tretton|femton procent de|dom|till",
    ],
    "avoid-verb": [
      "behöver du/c inte betala", "dela på", "dela på det|den|mellanskillnaden", "delar hellre?", "delar vi", "drar de … procent",
      "förlora", "försvinner|slopas", "gå runt", "gör ingen det", "hoppa|hoppar över", "komma undan", "kommer undan", "kringgå~",
      "skippa|skippar", "skippa~", "slapp", "slippa", "slipper", "smita", "spar", "spara", "sparar", "sparat", "strunta|struntar i",
      "synd på|om", "undvik~", "utan ebays/c|den|de",
    ],
    "cancel-verb": [
      "annullera/v", "avbeställ", "avbeställ~", "avboka/v", "avbryt", "avbryta", "avbryter", "backa ur|från", "buda|bud inte",
      "dra tillbaka", "dra tillbaka beställningen|budet|köpet", "dra|drar … tillbaka", "hämta inte ut", "häv", "häva|häver köpet",
      "jag avbryter köpet", "köpet avbrutet", "lös inte ut", "ta|dra tillbaka ditt|budet bud?", "ångra köpet|beställningen", "ångra|ångrar",
    ],
    "end-listing": [
      "annons/c gå|löpa ut", "auktionen löpa|gå|rinna ut", "avsluta|avslutar i? förtid", "avsluta|avslutar … annons/c",
      "avsluta|avslutar|stänger|plockar|tar vi/c? ner|bort? annons/c|budgivningen", "lägger|lägga ner annons/c", "låter|låt … gå|löpa ut",
      "låt|låta auktionen", "markera|markerar … såld", "plocka|plockar ner|bort annons/c",
      "plocka|plockar vi/c bort|ner den|annons/c|objektet", "strunta i auktionen|annonsen|budet",
      "ta|tar ner|ned|bort|undan annons/c|objektet", "ta|tar vi/c ner|ned|bort den|annons/c|objektet", "ta|tar … bort annons/c",
      "ta|tar … ner|ned annons/c", "vi/c tar ner|ned|bort den|annons/c|objektet",
    ],
    cheaper: [
      "5|10|15|20|25|30|40|50|100|150|200|300|400|500 kr|kronor|procent? mindre|billigare|lägre|av", "andra priser", "billigare",
      "billigast", "billig|billigt", "bra pris", "bättre erbjudande", "bättre pris~", "dra|drar av", "fabrikspris~", "för … mindre",
      "förmånligare", "grossistpris~", "gå ner lite", "hundra|hundring|femtio mindre|billigare", "inköpspris~", "kompispris~",
      "kostar … bara|endast", "kronor|procent|kr mindre|billigare|rabatt|lägre", "lite på priset", "lägre belopp", "lägre pris~",
      "mellanskillnad i fickan", "mindre än", "partipris~", "priserna andra", "priserna lägre", "rabatt om|vid|för direkt|kontant|dig|er",
      "rabatterat pris", "självkostnadspris", "specialpris~", "sänka|sänker|gå|går ner|ned priset|i?", "vänpris~",
    ],
    "than-here": [
      "billigare/c än här|på|hos|i|via", "jämfört med ebay|amazon", "under amazon|amazons|ebays|ebay pris~", "under ebay/c priset",
      "än du/c ser|betalar här", "än ebays|amazons kassa|betalning|system", "än här", "än här på", "än i annonsen", "än priset i|på",
      "än på|hos|via|här ebay/c", "än via|genom|på ebay/c",
    ],
    unlisted: [
      "bara hos oss/c", "finns|ligger inte på|ute|här", "får|kan vi/c inte lägga|visa|sälja",
      "har|finns … i källaren|garaget|förrådet|lagret|vinden", "har|säljer vi/c inte här", "innan de|den hamnar",
      "inte listad~|upplagd~|utlagd~", "inte lägger|lägga|lagt ut|upp", "inte på|hos|i ebay|amazon",
      "jag|vi inte lägger|lagt|säljer ut|upp|här", "lägger jag|vi inte|aldrig", "lägger|laddar vi/c inte upp|ut",
      "lägger|lägga vi/c? inte upp|ut", "oannonserad~", "resten av samlingen|servisen|partiet|serien",
      "som inte är|ligger? ute|upplagd~|uppe", "som jag|vi inte|aldrig lägger|lägg|har här?",
    ],
    "next-time": [
      "behöver fler|mer|nya", "din/c nästa", "fler beställningar|köp", "fortsättningsvis", "framtida|kommande|fler beställning~|köp|order",
      "framöver", "hädanefter", "i framtiden", "nästa korg|varukorg|kundvagn",
      "nästa påse|burk|säck|flaska|paket|par|låda|set|sändning|kaka", "nästa/c beställning~|gång|köp|order|inköp", "påfyllning",
      "senare köp", "vid behov av",
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
