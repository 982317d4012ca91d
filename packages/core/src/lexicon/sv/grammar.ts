import { type Grammar, type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** How Swedish words inflect; what denies may stand on both sides. */
export const grammar: Grammar = {
  script: "latin",
  frequent:
    "och att det som inte av jag vi ni du oss mig dig din ditt dina er ert era vår vårt våra min mitt mina den ett till från vid också även eller " +
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
      ["frågade", ["frågade", "frågar", "undrade", "undrar", "skrev", "bad", "nämnde", "föreslog", "ville"]],
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
  negation: "both",
  spellings: { å: "aa", ä: "ae", ö: "oe" },
};

// biome-ignore format: many words a line
/** Swedish words of grammar: who, whether, when. */
export const grammarWords: Lexicon = lexicon(
  "sv",
  {
    negator: [
      "aldrig", "ej", "icke", "inga", "ingen", "ingenting", "inget", "inte", "knappast", "utan att", "varken",
    ],
    refusal: [
      "avböj~", "avstår", "förbjuden", "förbjud~", "mot reglerna|villkoren|policyn", "neka~", "omöjlig~", "otillåt~", "strider mot",
      "tackar nej", "uteslut~", "vägra~",
    ],
    decline: [
      "det går tyvärr? inte", "får vi/c inte", "gör vi/c inte", "helst inte", "kan vi/c tyvärr? inte", "nej tack", "tyvärr inte",
    ],
    "false-negator": [
      "inga problem|bekymmer|avgifter|mellanhänder", "ingen fara|orsak|avgift|provision|mellanhand", "inget problem|krångel|strul|kvitto",
      "inte bara|minst|långt|dumt|tveka|missa|glömma|här|gärna", "missar du/c inget|inte", "tveka|missa|glöm inte", "varför|eller inte",
    ],
    contrast: [
      "annars", "dock", "däremot", "därför", "eftersom", "fast", "för att", "medan", "men", "så",
    ],
    coordination: [
      "&", "eller", "och", "plus", "samt", "sedan", "sen",
    ],
    condition: [
      "efter att", "ifall", "när", "om", "så fort", "såvida",
    ],
    until: [
      "förrän", "först", "först när|efter", "innan", "inte förrän", "tills",
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
      "bring", "bud", "budbil~", "chaufför~", "dhl", "dpd", "fraktbolag~", "grannen", "leverantör~", "ombudet", "postnord", "schenker",
      "tillverkar~", "transportör~", "tullen", "ups",
    ],
    title: [
      "dr", "familjen", "fru", "herr", "herrn", "hr",
    ],
    platform: [
      "amazons", "ebays", "marknadsplatsen", "plattform", "plattformen", "sajten",
    ],
    "platform-feature": [
      "budgivning", "detta|det här meddelande|meddelandet", "din/c|vår/c beställningar|köp|konto",
      "ebay|amazon meddelande~|konto~|app~|butik|kundtjänst", "gärna/c här", "i|via chatten|tråden|appen|konversationen",
      "kontakta säljaren", "köp nu", "orderöversikt~", "prisförslag~", "returcenter", "returetikett~", "returformulär~", "returförfrågan",
      "returlapp~", "svara här|på", "varukorg~", "via/c|hos|i ebay|amazon",
    ],
    please: [
      "bara", "ber dig|er", "gärna", "hjälp oss", "kan/c du/c", "låt|låta oss/c", "skulle betyda|uppskatta|bli", "snälla", "tacksam~",
      "uppskattar|uppskattas", "var snäll|vänlig", "vi/c hoppas|ber", "vore snällt|bra|toppen|kul|schysst|fint", "vänligen",
    ],
    obligation: [
      "behöver", "bör", "förväntar", "kräver", "krävs", "måste", "ska", "skall",
    ],
    reported: [
      "din/c fråga|förfrågan|önskan|förslag|meddelande om|att|på|via", "du/c frågade/c",
      "du/c har|hade frågat|skrivit|undrat|föreslagit|bett", "du/c vill helst|betala|swisha", "frågade/c du/c",
      "om du/c kan|får betala|swisha|ringa", "som du/c föreslog|skrev",
    ],
    instead: [
      "hellre", "i stället", "istället",
    ],
    warning: [
      "aldrig om|efter", "bedragar~", "bedräg~", "ber|frågar|begär|kräver aldrig", "bluff~", "falsk~", "inte från|av oss|mig|amazon|ebay",
      "klicka|öppna inte|aldrig", "misstänkt~", "nätfiske", "phishing", "se upp för|med", "skräppost", "utger|utge sig", "varna~",
      "varning", "vill ha bankid",
    ],
    "stay-here": [
      "bara/c här", "bara/c|gärna|alltid|allting via/c|på|inom|genom ebay/c", "håll~ oss|allt|det på|inom|till ebay/c", "inom ebay/c",
      "köparskyddet", "köparskydd~|köpskydd~", "köpskyddet", "stanna kvar? på|här|inom",
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
