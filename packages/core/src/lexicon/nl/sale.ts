import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Dutch words for deals around the marketplace. */
export const sale: Lexicon = lexicon(
  "nl",
  {
    "own-shop": [
      "2dehands|tweedehands be", "andere|gele|oranje site|advertentiesite", "bij ons in de? winkel|zaak|magazijn|showroom",
      "boerderijwinkel|boerderijverkoop", "eigen shop|winkel|site|website|webwinkel|webshop", "fabrieksverkoop|magazijnverkoop",
      "fabriekswinkel", "fysieke winkel", "hier in de winkel|zaak", "in onze zaak|showroom|outlet|toonzaal", "naar onze winkel",
      "officiële site|website", "onlineshop", "onze/c eigen? ~winkel|online",
      "onze/c eigen|officiële? webshop|website|site|webwinkel|homepage|showroom|fabriek|outlet|zaak",
      "onze/c kraam|markt|hal|schuur|filiaal|winkels|vestiging",
      "onze/c ~shop|webstek|atelier|werkplaats|toonzaal|boerderij|loods|magazijnverkoop",
      "op|via marktplaats|vinted|tweedehands|2dehands|bol|facebook", "tweedehands site", "webshop~", "website van onze|ons", "webwinkel~",
    ],
    shop: [
      "atelier", "magazijn", "pagina", "shop", "site", "website", "werkplaats", "winkel", "zaak",
    ],
    "buy-verb": [
      "aanschaf~", "bestellen/v", "bestel|bestelt", "bij aankoop van", "bijbestellen", "haal|haalt er nog", "koop", "koopje doen", "koopt",
      "kopen/v", "nabestel~", "neem ook", "neem|neemt je/c", "neem|neemt|nemen er nog|twee|drie|beide|ze", "order", "pak|pakt er",
      "shoppen", "zaken doen",
    ],
    "sell-verb": [
      "aanbieden", "accepteer|accepteren", "afspreken", "bied|bieden", "eigen factuur|rekening", "eruit komen",
      "er|ze|hij|die is|zijn van jou|u|jullie voor", "factuur van ons|mij", "iets aan de prijs", "in onze boeken|administratie",
      "is hij|ie|die|het … van jou|u", "is|zijn hij|ze|die|het van jou|u", "kan het|hij|ie|dat voor|wel", "kan ook",
      "kan|kun|kunnen ik|we je|u … geven|doen|aanbieden|maken", "komen|kom er|we wel uit", "koop je/c het/c gewoon? van mij|ons|me",
      "krijg|krijgt je/c het/c", "laat|laten het|hem gaan", "laat|laten … gaan", "leg|leggen|hou|houd wij/c het/c apart|opzij|vast",
      "mag ook", "mag|kan|kun je/c het/c voor|hebben", "onderhandel~", "prijs maken", "prijsje", "regelen", "regelen we|wij dat|het",
      "reken|rekenen ik|we", "sluiten|sluit een deal", "van jou voor", "van u voor", "verkopen/v", "voor minder doen|laten|weg",
      "weggaan voor",
    ],
    direct: [
      "af fabriek", "bij|met|van|via ons/c direct|rechtstreeks|persoonlijk", "directe verkoop|aankoop",
      "direct|rechtstreeks aan|bij|met|van|via|uit ons/c|onze/c|je/c|fabriek", "direct|rechtstreeks bij|met mij|me|ons|onze",
      "direct|rechtstreeks kopen|bestellen|betalen|verkopen", "direct|rechtstreeks van|bij de fabrikant|fabriek",
      "doen|doe wij/c? het/c? zo", "handje klap", "hem|het|ze komt|kom halen|ophalen", "in het geheim", "met gesloten beurzen",
      "onder de tafel|toonbank", "onder ons|elkaar", "onder vier ogen", "onderhands", "onderling", "privé",
      "rechtstreeks kopen|bestellen|zaken|afspreken", "tussen ons", "van mij persoonlijk",
      "zonder bon|bonnetje|papieren|gedoe|poespas|rompslomp", "zonder tussenkomst", "zonder tussenpersoon|factuur|omweg", "zwart",
    ],
    "outside-platform": [
      "achter de rug van ebay/c", "achter ebay/c om", "buiten de/c? ebay/c|om", "buiten het|de? ebay/c om",
      "ebay/c er niet? tussen|tussenuit|buiten", "ebay/c ertussen", "ebay/c ertussen zit|komt|gaat", "ebay/c ertussenuit",
      "ebay/c hoeft … niet|niks|niets|weten", "ebay/c links liggen", "ebay/c omzeil~|overslaan|erbuiten", "ebay/c ontloopt|misloopt",
      "ebay/c weglaten", "hoeft ebay/c … niet|niks|niets|weten", "in plaats van via|op|bij? ebay/c", "ipv|inplaats van? via|op|bij? ebay/c",
      "laat|laten ebay/c maar? zitten|schieten", "laat|laten|hou|houden wij/c? ebay/c … buiten|achterwege|weg|erbuiten", "langs ebay/c",
      "los van ebay/c", "niet hierlangs", "niet langer via ebay/c", "niet meer? bij|op|via ebay/c bestellen|kopen|afrekenen",
      "niet meer? hierlangs|hierover", "niet via|over de/c? ebay/c", "om ebay/c heen", "om ebay/c te omzeilen", "omweg via ebay/c",
      "omzeil|omzeilen ebay/c|het", "vergeet ebay/c maar|gewoon", "zonder dat ebay/c", "zonder de/c? ebay/c",
      "zonder ebay/c ertussen|erbij", "zonder tussenkomst van",
    ],
    fees: [
      "10|11|12|13|15 procent|% aan|van|voor|die ebay/c|ze", "amazon|ebay toeslag", "commissie kwijt|uitsparen", "commissie~",
      "de|die 15|12|13|10|8|11 procent|%", "draag|dragen ik|we|wij|hier|daar … procent|procenten af?",
      "ebay/c kosten|commissie|rekent|pakt|vraagt|neemt|houdt|wil|verdient", "ebay/c niet? meesnoept|meeverdient|meegraait",
      "ebay/c pakt|vangt|krijgt|snoept|strijkt", "fee|fees", "kosten die ebay/c", "kosten van het platform", "kosten van|voor|aan ebay/c",
      "pakt|vangt|snoept|strijkt ebay/c", "platformkosten", "procent aan|van|naar ebay/c", "procent|procenten af|af te dragen|dragen|draag",
      "provisie~", "servicekosten van", "toeslag van", "verkoopcommissie", "verkoopkosten", "verkoopvergoeding", "wat ebay/c",
    ],
    "avoid-verb": [
      "aan de deur|toonbank niet|geen", "bespaart|bespaar|besparen", "bespaar~", "besparen", "betaal|betaalt|betalen je/c geen",
      "daar|dan|erop zit geen|niks", "ebay/c niets|niks van", "geen procent|procenten|commissie|kosten|fee",
      "hoef|hoeven ik|we|wij|je? geen|niks|niets", "omzeil~", "ontwijk~", "pakt|vangt|krijgt|snoept ebay/c niets|niks", "scheelt",
      "scheelt ons|jou|je|mij|u", "schelen", "sparen", "uitsparen", "vergeet die|de|dat|deze", "vergeet|laat die|de", "vermijden",
      "vermijd~", "winst voor", "zonder de|die|ebay/c", "zonder kosten|toeslag|commissie",
    ],
    "cancel-verb": [
      "afblazen", "afbreken", "afgebroken", "annuleert|annuleer|annuleren", "annuleer~", "annuler~", "bied|biedt … niet mee",
      "blaas|blaast … af", "breek|breekt de/c", "breek|breekt … af", "cancel~", "geannuleerd", "intrekken", "ongedaan", "terugdraai~",
      "trek|trekken … terug|in", "verkoop|koop hier? af", "vervallen", "weiger|weigert het|de pakket|pakje|levering|zending|bezorging",
      "zeg|zeggen wij/c de verkoop|koop|bestelling hier? af", "zeg|zegt|zeggen … af", "zie af van", "zie|ziet … af",
    ],
    "end-listing": [
      "advertentie/c aflopen|verlopen", "advertentie/c voor je/c stoppen",
      "advertentie/c|listing beëindig~|offline|eraf|verwijder~|weg|stoppen", "als verkocht", "beëindig~|stop wij/c? de/c advertentie/c",
      "haal|haalt … eraf|offline", "haal|haalt|halen … eraf|offline|af", "haal|halen wij/c? het/c eraf|offline",
      "haal|halen|neem|zet wij/c? de/c advertentie/c eraf|weg|offline",
      "laat|laten die|de|het|maar veiling|advertentie|bod? lopen|zitten|schieten|vallen", "laat|laten … aflopen|verlopen",
      "stop|stoppen wij/c? de/c advertentie/c", "zet|zetten … verkocht|offline|uit",
    ],
    cheaper: [
      "aan de prijs merken|merkt|merk|zien|ziet", "af|van de prijs", "betere deal", "betere prijs|prijzen", "dat scheelt jou|je|u", "eraf",
      "euro|procent goedkoper|voordeliger", "euro|procent minder|eraf|lager", "goedkoopst", "goedkope", "goedkoper", "goedkoper uit",
      "groothandelsprijs~", "iets van de prijs", "inkoopprijs", "korting als je/c? rechtstreeks|contant|direct|via", "lage prijs",
      "lagere prijs|prijzen", "merk je/c aan de prijs", "minder betalen|kwijt", "mooi prijsje", "prijs drukken", "prijzen lager|scherper",
      "scheelt dat jou|je|u", "scherpe|mooie|speciale prijs|prijzen", "van de prijs af", "voor minder", "voordelige", "voordeliger",
      "vriendenprijs~", "wat aan de prijs doen", "zakken", "zakken met|in",
    ],
    "than-here": [
      "dan hier", "dan je/c hier|op|bij ziet|betaalt", "dan op ebay/c", "dan op|bij|via ebay/c kost|betaalt", "dan via/c ebay/c",
      "goedkoper/c dan hier|bij|op|via|de|in", "lager dan de? vraagprijs|advertentieprijs", "onder de/c ebay/c? prijs|vraagprijs",
    ],
    unlisted: [
      "bieden|bied|verkoop|verkopen wij/c hier|op niet", "die|dat wij/c hier|daar niet|nooit zet|plaats|aanbied|verkoop",
      "die|dat wij/c? niet online|hier|op", "hebben|voeren|heb wij/c hier niet", "hier niet op|aanbieden|zetten|verkopen",
      "niet aanbieden op", "niet geplaatst|online", "niet hier op|online", "niet in onze ebay|amazon", "niet op|bij|in ebay|amazon|onze",
      "nog niet online", "staan|staat|staan niet hier|online|op",
      "wij/c hier niet|nooit op|neer? zet|zetten|plaats|plaatsen|aanbieden|aanbied", "zet|zetten wij/c hier niet",
      "zet|zetten wij/c? hier|nog? niet",
    ],
    "next-time": [
      "bij een|uw|je volgende", "de? volgende keer|bestelling~|aankoop|order", "een volgende keer|bestelling|aankoop", "in de? toekomst",
      "in het vervolg", "later nog eens|iets", "nabestelling~", "nog eens iets|wat", "volgende aankopen|bestellingen",
      "volgende bestelling~|aankoop|order", "voortaan", "weer nodig|iets|wat|bestellen|bestelt",
    ],
    listing: [
      "aanbieding", "advertentie", "bestelling", "kavel", "listing", "productpagina", "veiling",
    ],
  },
  {
    hit: {
      "own-shop": "Op onze website.",
      "buy-verb": "Koop er twee.",
      direct: "Rechtstreeks bij ons.",
      "outside-platform": "Dat kan buiten eBay om.",
      "than-here": "Het is goedkoper dan op eBay.",
      "next-time": "Bij de volgende bestelling.",
      "cancel-verb": "Graag annuleren.",
    },
    miss: {
      "buy-verb": "Het koperdraad is dik.",
      "outside-platform": "De buitenkant is rood.",
    },
  },
);
