import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Dutch words of marketing. */
export const promotion: Lexicon = lexicon(
  "nl",
  {
    coupon: [
      "actiecode~", "coupon~", "gebruik code", "kortingsbon~", "kortingscode~", "met de? code", "tegoedbon~", "voucher~", "waardebon~",
    ],
    discount: [
      "% op", "1 + 1", "2e halve", "aanbieding", "aanbiedingen", "afgeprijsd", "deals", "geprijsd", "gratis verzending bij|vanaf",
      "halve prijs", "koopje~", "korting~", "voor de prijs van",
    ],
    "sale-event": [
      "black friday|week", "cyber monday|week", "kortingsactie", "kortingsactie~", "leegverkoop", "opruiming~", "sale", "solden",
      "uitverkoop", "zomeractie|winteractie|kerstactie", "~aanbiedingen", "~uitverkoop",
    ],
    "redeem-verb": [
      "gebruik", "gebruiken", "geldig", "geldt", "inleveren", "invoeren", "inwisselen", "profiteer", "verzilver~", "vul|vult in|code",
      "wissel",
    ],
    newsletter: [
      "als eerste op|hoogte|weten|horen", "mailinglijst", "meld … nieuwsbrief", "nieuwsbrief~", "op de hoogte blijven|houden",
      "schrijf je|u in", "schrijf … in",
    ],
    giveaway: [
      "loterij", "maak|maakt kans", "prijsvraag", "te winnen", "verloten", "verlot~", "win een|de", "winactie~", "winnen",
    ],
    loyalty: [
      "beveel ons aan", "beveel … aan", "breng een vriend", "klantenclub", "klantenkaart", "ledenprijs~", "lidmaatschap", "punten sparen",
      "spaar punten", "spaarkaart~", "spaarpunten", "spaart", "stempelkaart~", "trouwe klant~", "vaste klant~", "vip~", "vriend aan",
      "vrienden werven",
    ],
    "new-products": [
      "accessoires", "andere producten|artikelen|aanbiedingen|kleuren|modellen", "bestseller~", "bijpassende", "binnengekomen", "combineer",
      "hele|volledige|complete assortiment|collectie", "hierbij|hierop past", "meer|grotere keus|keuze", "net binnen", "nieuw binnen|in",
      "nieuwe collectie|kleuren|modellen|producten", "ons assortiment", "onze collectie|nieuwe|andere", "ook interessant|leuk",
      "past bij|perfect", "voorraad binnen", "~collectie",
    ],
    "look-verb": [
      "bekijk~", "bezoek", "kijk eens|ook|even|gerust|rond|snel", "kijkje", "neuzen", "ontdek~", "probeer ook", "verwen uzelf|jezelf",
    ],
    "warranty-bait": [
      "activeer~|registreer~|verleng~|verdubbel~ gratis|nu? uw/c|de garantie|product|apparaat|toestel", "extra garantie",
      "extra jaar garantie", "garantie activeren|registreren|verlengen|wordt|naar", "garantieregistratie", "garantieverlenging",
      "jaar|jaren extra|gratis|meer? garantie cadeau|erbij", "levenslange garantie", "productregistratie", "verlengde garantie",
    ],
    "free-gift": [
      "bonus", "cadeau", "cadeautje~", "doe|doen|gooi wij/c er", "extraatje", "gratis", "kado",
    ],
    "time-limit": [
      "alleen vandaag|deze|dit|nog", "deze|dit week|weekend alleen", "geldig tot", "laatste kans|dagen|dag", "op is op", "tijdelijk~",
      "tot zondag|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|en|eind|middernacht", "zolang de? voorraad",
    ],
    advert: [
      "% op alles", "1 plus 1 gratis", "3 halen 2", "alles moet weg", "black friday deals|aanbieding~|korting~|sale", "breng een vriend",
      "korting op uw/c|de? volgende", "meld je|u aan voor", "nu toeslaan", "onze nieuwsbrief|winactie", "op is op", "voor de halve prijs",
      "zolang de voorraad strekt",
    ],
  },
  {
    hit: {
      coupon: "Hier is een kortingscode.",
      discount: "Dat geeft korting.",
      "sale-event": "De uitverkoop is begonnen.",
      newsletter: "De nieuwsbrief komt.",
      "warranty-bait": "Registreer uw product.",
      "time-limit": "Alleen vandaag.",
      "free-gift": "Dat is gratis.",
    },
    miss: {
      "warranty-bait": "De garantie geldt.",
    },
  },
);
