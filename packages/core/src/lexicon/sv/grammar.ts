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
    n: [["a", ["a", "an", "or", "orna"]], ["e", ["e", "en", "ar", "arna", "n"]], ["", ["", "ar", "arna", "en", "er", "erna", "et", "n", "s"]]],
    v: [["a", ["a", "ar", "ade", "at", "as"]], ["", [""]]],
    a: [["", ["", "a", "t"]]],
    // Words that stand for all of their kind, as listed below: `oss/p` is the seller as object, `via/p` any way to go.
    p: [["", [""]]],
  },
  irregular: {
    beställa: "beställ beställer beställde beställt", ge: "ger gav gett giv", göra: "gör gjorde gjort", köpa: "köp köper köpte köpt", lägga: "lägg lägger lade lagt",
    ringa: "ring ringer ringde ringt", skriva: "skriv skriver skrev skrivit", sälja: "sälj säljer sålde sålt", söka: "sök söker", sätta: "sätt sätter satte satt", ta: "tar tog tagit",
    följa: "följ följer", få: "får fick fått",
    bra: "fin fina fint god gott goda positiv positiva positivt snäll snälla snällt trevlig trevliga trevligt topp toppen härlig", dålig: "dåligt dåliga negativ negativa negativt neutral neutrala neutralt kritisk",
    din: "ditt dina er ert era eran", du: "ni dig dej er", ebay: "amazon plattformen sajten", en: "ett den det de denna detta nån något", fem: "5",
    frågade: "frågar undrade undrar skrev bad nämnde föreslog ville", gärna: "bara direkt också även helst snarast hellre istället", den: "det dem dom denna detta",
    kan: "kunde skulle vill får", omdöme: "omdömet omdömen recension recensionen recensioner betyg betyget feedback kommentar kommentarer ord rader", oss: "mig mej",
    via: "genom över med på per", vi: "jag", vår: "vårt våra min mitt mina", billigare: "mindre lägre förmånligare", bara: "endast enbart allt", nästa: "kommande",
    annons: "annonsen auktion auktionen auktionerna", ebays: "amazons",
    kontonummer: "bankkonto bankkontot bankuppgifter clearingnummer iban kontonr kontonumret kontouppgifter",
    telefonnummer: "epostadress mailadress mejladress mejladressen mobilnr mobilnummer mobilnumret telefonnr telefonnumret whatsappnummer",
  },
  negation: "both",
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
      "förbjuden", "förbjud~", "mot reglerna|villkoren|policyn", "neka~", "omöjlig~", "otillåt~", "strider mot", "tackar nej", "uteslut~",
      "vägra~",
    ],
    decline: [
      "det går tyvärr? inte", "får vi/p inte", "gör vi/p inte", "kan vi/p tyvärr? inte", "tyvärr inte",
    ],
    "false-negator": [
      "inga problem|bekymmer|avgifter|mellanhänder", "ingen fara|orsak|avgift|provision|mellanhand", "inget problem|krångel|strul|kvitto",
      "inte bara|minst|långt|dumt|tveka|missa|glömma|här|gärna", "missar du/p inget|inte", "tveka|missa|glöm inte", "varför|eller inte",
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
      "oss/p", "vi/p", "vår/p kollega~|team|chef|man|fru|son|tekniker|kundtjänst",
    ],
    "self-possessive": [
      "vår/p",
    ],
    buyer: [
      "du/p",
    ],
    "buyer-possessive": [
      "din/p",
    ],
    "third-party": [
      "bud", "budbil~", "chaufför~", "dhl", "ombudet", "postnord", "tillverkar~", "transportör~", "tullen",
    ],
    title: [
      "dr", "familjen", "fru", "herr",
    ],
    platform: [
      "amazons", "ebays", "marknadsplatsen", "plattform", "plattformen", "sajten",
    ],
    "platform-feature": [
      "budgivning", "detta|det här meddelande|meddelandet", "din/p|vår/p beställningar|köp|konto",
      "ebay|amazon meddelande~|konto~|app~|butik|kundtjänst", "gärna/p här", "i|via chatten|tråden|appen|konversationen",
      "kontakta säljaren", "prisförslag~", "retur~", "svara här|på", "varukorg~", "via/p|hos|i ebay|amazon",
    ],
    please: [
      "bara", "ber dig|er", "gärna", "hjälp oss", "kan/p du/p", "låt|låta oss/p", "snälla", "tacksam~", "uppskattar|uppskattas",
      "vi/p hoppas|ber", "vore snällt|bra|toppen|kul|schysst|fint", "vänligen",
    ],
    obligation: [
      "behöver", "bör", "förväntar", "krävs", "måste", "ska",
    ],
    reported: [
      "din/p fråga|förfrågan|önskan|förslag|meddelande om|att|på|via", "du/p frågade/p",
      "du/p har|hade frågat|skrivit|undrat|föreslagit|bett", "du/p vill helst|betala|swisha", "frågade/p du/p",
      "om du/p kan|får betala|swisha|ringa",
    ],
    instead: [
      "hellre", "i stället", "istället",
    ],
    warning: [
      "aldrig om|efter", "bedragar~", "bedräg~", "ber|frågar|begär|kräver aldrig", "bluff~", "falsk~", "inte från|av oss|mig|amazon|ebay",
      "klicka|öppna inte|aldrig", "nätfiske", "phishing", "se upp för|med", "utger|utge sig", "varning", "vill ha bankid",
    ],
    "stay-here": [
      "bara/p här", "bara/p|gärna|alltid|allting via/p|på|inom|genom ebay/p", "håll~ oss|allt|det på|inom|till ebay/p", "inom ebay/p",
      "köparskydd~|köpskydd~", "stanna kvar? på|här|inom",
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
