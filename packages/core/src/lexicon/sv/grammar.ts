import { type Grammar, type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** How Swedish words inflect; what denies may stand on both sides. */
export const grammar: Grammar = {
  script: "latin",
  frequent:
    "i en de med för man du så den så och att det som inte av jag vi ni du oss mig dig din ditt dina er ert era vår vårt våra min mitt mina den ett till från vid också även eller " +
    "men när hur vad vilken detta denna dessa ska skulle vill kan kunde måste blir blev bli har hade finns får fått göra gör kommer gärna bara " +
    "tack hej hejsan mvh hälsningar vänliga snälla beställning beställningen beställt paket paketet varan artikeln leverans skickat skicka skickar " +
    "levererat köp köpet köpte betalning betala omdöme tyvärr idag imorgon igår redan eftersom genom mellan utan efter innan igen alla mycket några " +
    "något ingen inget inga aldrig alltid bra fråga frågor svar svara återbetalning kund kundtjänst hoppas om är på så här tillbaka ha åt",
  paradigms: {
    n: [["e", ["e", "en", "et"]], ["", ["", "ar", "arna", "en", "er", "erna", "et", "n", "s"]]],
    v: [["a", ["a", "ar", "ade", "at", "as"]], ["", [""]]],
    // Words that take each other's place in a phrase, under the commonest of them.
    c: [
      ["annons", ["annons", "annonsen", "auktion", "auktionen", "auktionerna"]],
      ["bara", ["bara", "endast", "enbart", "allt"]],
      ["billigare", ["billigare", "mindre", "lägre", "förmånligare"]],
      ["bra", [
        "bra", "fin", "fina", "fint", "god", "gott", "goda", "positiv", "positiva", "positivt", "snäll", "snälla", "snällt", "trevlig",
        "trevliga", "trevligt", "topp", "toppen", "härlig",
      ]],
      ["den", ["den", "det", "dem", "dom", "denna", "detta"]],
      ["din", ["din", "ditt", "dina", "er", "ert", "era", "eran"]],
      ["du", ["du", "ni", "dig", "dej", "er"]],
      ["dålig", ["dålig", "dåligt", "dåliga", "negativ", "negativa", "negativt", "neutral", "neutrala", "neutralt", "kritisk"]],
      ["ebay", ["ebay", "amazon", "plattformen", "sajten"]],
      ["ebays", ["ebays", "amazons"]],
      ["fem", ["fem", "5"]],
      ["frågade", ["frågade", "frågar", "undrade", "undrar", "skrev", "bad", "nämnde", "föreslog"]],
      ["gärna", ["gärna", "bara", "direkt", "också", "även", "helst", "snarast", "hellre", "istället"]],
      ["kan", ["kan", "kunde", "skulle", "vill", "får"]],
      ["kontonummer", [
        "kontonummer", "bankkonto", "bankkontot", "bankuppgifter", "clearingnummer", "iban", "kontonr", "kontonumret", "kontouppgifter",
      ]],
      ["nästa", ["nästa", "kommande"]],
      ["omdöme", [
        "omdöme", "omdömet", "omdömen", "recension", "recensionen", "recensioner", "betyg", "betyget", "feedback", "kommentar",
        "kommentarer", "ord", "rader",
      ]],
      ["oss", ["oss", "mig", "mej"]],
      ["telefonnummer", [
        "telefonnummer", "epostadress", "mailadress", "mejladress", "mejladressen", "mobilnr", "mobilnummer", "mobilnumret", "telefonnr",
        "telefonnumret", "whatsappnummer",
      ]],
      ["vi", ["vi", "jag"]],
      ["via", ["via", "genom", "över", "med", "på", "per"]],
      ["vår", ["vår", "vårt", "våra", "min", "mitt", "mina"]],
    ],
  },
  irregular: {
    beställa: "beställ beställer beställde beställt", följa: "följ följer", köpa: "köp köper köpte köpt", lägga: "lägg lägger lade lagt",
    ringa: "ring ringer ringde ringt", skriva: "skriv skriver skrev skrivit", sälja: "sälj säljer sålde sålt", söka: "sök söker",
  },
  // As it is spoken, and written in haste.
  variants: {
    amazon: "amz", dem: "dom", mycket: "mkt", nummer: "nr", något: "nåt", någon: "nån", också: "oxå", sedan: "sen", sådana: "såna", är: "e",
  },
  negation: "both",
  spellings: { å: "aa", ä: "ae", ö: "oe" },
};

// biome-ignore format: many words a line
/** Swedish words of grammar: who, whether, when. */
export const grammarWords: Lexicon = lexicon(
  "sv",
  {
    negator: [
      "aldrig", "ej", "icke", "inga", "ingalunda", "ingen", "ingenstans", "ingenting", "inget", "int", "inte", "knappast", "knappt",
      "ogärna", "utan att", "varken",
    ],
    refusal: [
      "avböj~", "avstår", "avvisa~", "får ej|icke", "förbjuden", "förbjud~", "inte tillåtet",
      "mot ebays|amazons|ebay|amazon|de|våra regler|villkor|policy", "mot reglerna|villkoren|policyn", "nej till", "nekar vi/c", "omöjlig~",
      "otillåt~", "strider mot", "tackar|tacka nej", "uteslutet", "uteslut~", "vi/c vägrar|nekar", "vägrar vi/c",
    ],
    decline: [
      "aldrig i livet", "det får|kan vi/c tyvärr? inte", "det går ej", "det går tyvärr? inte", "får vi/c inte", "gör vi/c inte",
      "hellre inte", "helst inte", "kan vi/c tyvärr? inte", "nej tack", "tyvärr inte",
    ],
    "false-negator": [
      "behöver inte|aldrig veta", "eller inget|ingenting", "glöm inte", "inga kostnader|konstigheter|mellanled|kvitton|frågor",
      "inga problem|bekymmer|avgifter|mellanhänder", "ingen fara|orsak|avgift|provision|mellanhand", "inget problem|krångel|strul|kvitto",
      "inget problem|tjafs|att|mellanled", "inte bara|minst|långt|dumt|tveka|missa|glömma|gärna", "inte ebay", "inte för dyrt|dyr|mycket",
      "inte här utan|men", "inte vänta|dröja", "luktar ju? inte", "missar du/c inget|inte", "missa|missar inga|inget",
      "tveka|missa|glöm inte", "varför|eller inte",
    ],
    contrast: [
      "annars", "dock", "däremot", "därför", "eftersom", "emellertid", "fast", "medan", "men", "så",
      "så slipper|behöver|blir|går|sparar du|vi|ni|jag|det|den", "trots", "utan bara|i", "utan beställ~|köp~|skriv~|betala~|kom|ta|gör|hör",
      "ändå",
    ],
    coordination: [
      "&", "eller", "och", "plus", "samt", "sedan", "sen",
    ],
    condition: [
      "bara|endast den|de|du|ni som|om", "efter att", "efter det att", "för det fall", "i fall", "ifall", "när", "om",
      "om ni|du|vi|jag|den|det|något|allt", "skulle du|ni", "stjärnor|stjärnorna dyker upp", "så fort", "såvida", "vid eventuella",
      "är du/c nöjd~|glad~|missnöjd~", "är|var du/c … nöjd|nöjda|belåten|belåtna",
    ],
    until: [
      "förrän", "först", "först när|efter", "innan", "tills", "utan kopia|bild|foto|nummer|scan|kopian|bilden|id|legitimation",
    ],
    self: [
      "oss/c", "vi/c", "vår/c kollega~|team|chef|man|fru|son|tekniker|kundtjänst",
    ],
    "self-possessive": [
      "vår/c",
    ],
    buyer: [
      "du/c",
    ],
    "buyer-possessive": [
      "din/c",
    ],
    "third-party": [
      "bank", "banken", "bring", "bud", "budbil~", "budet", "budfirman", "budfirma~", "chauffören", "chaufför~", "dhl", "dpd", "early bird",
      "fabriken", "fraktbolaget", "fraktbolag~", "försäkringsbolag~", "grannar", "grannen", "importören", "instabox", "leverantör~",
      "montören", "ombud", "ombudet", "ombudet|utlämningsstället", "paketombud", "paketombud~", "posten", "postnord", "postnords",
      "schenker", "servicepunkten", "skatteverket", "teknikern", "terminalen", "tillverkar~", "transportör~", "tullen", "tullverket", "ups",
      "verkstaden",
    ],
    title: [
      "dr", "familjen", "fru", "herr", "herrn", "hr",
    ],
    platform: [
      "amazons", "ebays", "marknadsplatsen", "plattform", "plattformen", "sajten",
    ],
    "platform-feature": [
      "amazon|ebay beställning|faktura|fall", "budgivning", "det här meddelandet|tråden|chatten", "detta|det här meddelande|meddelandet",
      "din/c|vår/c beställningar|köp|konto", "ebay|amazon meddelande~|konto~|app~|butik|kundtjänst", "gärna/c här",
      "här hos|på|i|via ebay|amazon|tråden|meddelandet|chatten", "i meddelandena", "i|på meddelandecentret",
      "i|via chatten|tråden|appen|konversationen", "knappen i|på|vid", "kontakta säljaren", "köp nu", "lösningscentret",
      "meddelandefunktionen", "meddelanden på|i|via", "mina beställningar|köp|inköp", "mitt ebay", "motbud|motbudet", "orderdetalj~",
      "orderhistorik", "orderns|orderns sida", "orderöversikt~", "prisförslag~", "resolution center", "returcenter", "returcentret",
      "returen via|i", "returetikett~", "returformulär~", "returförfrågan", "returknappen", "returlapp~",
      "starta|öppna|påbörja en? retur|returen|ärende", "svara bara|gärna? här|på", "varukorg~", "via knappen|sidan|appen|plattformen",
      "via/c|hos|i ebay|amazon",
    ],
    please: [
      "bara", "ber dig|er", "får vi|jag be", "glöm inte", "gärna", "går bra", "hade varit", "hjälp oss", "kan/c du/c", "låt|låta oss/c",
      "skulle betyda|uppskatta|bli", "skulle hjälpa|betyda|glädja", "skulle ni|du|vi|jag", "snälla", "snåla inte", "ta gärna", "tacksam~",
      "uppskattar|uppskattas", "var snäll|vänlig", "var så", "var|vara generös|generösa|frikostig",
      "var|vara inte för? snål|snåla|hård|hårda|sträng", "vi/c hoppas|ber", "vore snällt|bra|toppen|kul|schysst|fint", "vänligen",
    ],
    obligation: [
      "behöver", "bör", "förväntar", "kräver", "krävs", "måste", "ska", "skall",
    ],
    reported: [
      "angående|beträffande|gällande din/c fråga|förfrågan|önskan", "annan säljare erbjöd|lovade|bad|har",
      "annan|en|någon|tidigare köpare|kund ville|bad|frågade|försökte|undrade", "att du/c vill|ville|tänker ändra|betala|köpa|ringa|ta",
      "att du/c vill|ville|tänker … ändra|betala|köpa|ringa|ta", "det du/c nämnde|använde",
      "din/c fråga|förfrågan|önskan|förslag|meddelande om|att|på|via", "du/c frågade/c",
      "du/c hade|använde|fick … rabatt|rabatten|kupong|kupongen|kod|procent", "du/c har|hade frågat|skrivit|undrat|föreslagit|bett",
      "du/c nämner|nämnde|skrev|sade|menade|undrar", "du/c skriver|frågar|undrar|säger|önskar|föreslår att|om|på",
      "du/c vill helst|betala|swisha", "du/c ville|skulle hellre|helst|gärna|betala|föra|swisha|köpa",
      "du|ni såg|hittade|läste|nämner|nämnde|undrade", "frågade/c du/c", "frågat|undrat|skrivit|bett|föreslagit om|att",
      "förstår att du/c|din/c", "om du/c får betala|swisha|ringa", "om du/c kan nå|ringa|skriva", "på din/c fråga|begäran",
      "som du/c föreslog|skrev", "som du/c nämnde|nämner|fick|använde|löste|angav|har", "som du/c sa|skrev|frågade|nämnde",
      "tack för de|alla? fem stjärnor|stjärnorna", "tack för din/c|det förslag|förslaget|erbjudande|erbjudandet|idé|tips",
      "tack för din/c|det|de bra/c omdöme/c", "tack för förslaget|erbjudandet|idén|tipset", "vet att du/c",
      "vi/c har gett|lämnat|skrivit dig|er", "vi/c vet|förstår|inser att",
    ],
    instead: [
      "hellre", "i stället", "istället",
    ],
    warning: [
      "aldrig om|efter", "anmäl det|den|dem", "bedragare", "bedragar~", "bedräg~", "ber|frågar|begär|kräver aldrig", "bluff~",
      "det är inte jag|vi", "falsk~", "förbjudet", "gå inte på", "i vårt|mitt namn", "ignorera|radera mejlet|meddelandet|det",
      "inte från|av oss|mig|amazon|ebay", "inte vår|min stil", "klicka|öppna inte|aldrig", "lurad|lurade", "lämna aldrig", "låtsas vara",
      "misstänkt~", "nätfiske", "någon har|skulle ha du/c", "phishing", "se upp för|med", "skam~ mejl", "skräppost", "utger|utge sig",
      "varna~", "varning", "vill ha bankid", "är det inte jag|vi", "är inte jag|vi",
    ],
    "stay-here": [
      "bara/c här", "bara/c|gärna|alltid|allting via/c|på|inom|genom ebay/c", "du/c skyddad|skyddade|täckt",
      "håller oss|mig till ebay/c|här", "håll~ oss|allt|det på|inom|till ebay/c", "i kassan erbjuder|erbjuds|väljer|visas", "inom ebay/c",
      "köparskyddet", "köparskydd~|köpskydd~", "köpskyddet", "sköter|hanterar köpet|allt|det bara|endast", "stanna kvar? på|här|inom",
      "utanför går tyvärr? inget|inte",
    ],
  },
  {
    hit: {
      negator: "Det går inte.",
      self: "Vi hjälper.",
      please: "Svara gärna.",
      refusal: "Det är förbjudet.",
      reported: "Du frågade efter PayPal.",
      until: "Innan du går ringer vi.",
      warning: "Det är en bluff.",
      "stay-here": "Betala bara via eBay.",
    },
    miss: {
      negator: "Inga problem.",
      self: "Vila är bra.",
      warning: "Fallskärmen är ny.",
    },
  },
);
