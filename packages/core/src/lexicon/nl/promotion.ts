import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Dutch words of marketing. */
export const promotion: Lexicon = lexicon(
  "nl",
  {
    coupon: [
      "actiecode~", "cadeaucode~", "code ~10|~15|~20|~5", "coupon~", "gebruik code", "kortings code", "kortingsbon~", "kortingscode~",
      "met de? code", "promocode~", "tegoedbon~", "voordeelcode~", "voucher~", "waardebon~", "waardecheque~",
    ],
    discount: [
      "% korting", "% op", "1 + 1", "2e halve", "2|3 voor 1|2", "aanbiedingen", "actieprijs~", "afgeprijsd", "deals",
      "gaat eraf|omlaag|van af", "geprijsd", "gratis verzenden bij|vanaf", "gratis verzending bij|vanaf", "halve prijs", "koopje~",
      "kortingspercentage", "korting~", "nu voor", "prijsverlaging", "scheelt in het mandje|winkelmandje", "staffelkorting",
      "van … voor slechts", "voor de prijs van", "voordeel",
    ],
    "sale-event": [
      "actiedagen|actieweek|actieweken", "black friday|week", "cyber monday|week",
      "eindejaarsactie|sinterklaasactie|paasactie|voorjaarsactie|najaarsactie|jubileumactie",
      "kerstaanbiedingen|zomeraanbiedingen|weekaanbiedingen", "koopzondag", "kortingsactie", "kortingsactie~", "leegverkoop", "lenteactie",
      "magazijnopruiming", "opruiming~", "prijzenfestival", "ramsj", "sale", "solden", "uitverkoop", "zomeractie|winteractie|kerstactie",
      "zomersale|wintersale", "~aanbiedingen", "~uitverkoop",
    ],
    "redeem-verb": [
      "benut", "gebruik", "gebruiken", "gebruikt", "geldig", "geldig tot|op|bij", "geldt", "inleveren", "invoeren", "invul~", "inwisselen",
      "profiteer", "verzilver~", "voer|voert … in", "vul|vult in|code", "vul|vult … in", "wissel",
    ],
    newsletter: [
      "als eerste", "als eerste op|hoogte|weten|horen", "blijf op de hoogte", "geen actie|aanbieding|aanbiedingen missen",
      "inschrijven voor", "mailing", "mailinglijst", "mailings", "meld … nieuwsbrief",
      "mis geen enkele? aanbieding|actie|aanbiedingen|nieuws", "nieuwsbrief~", "op de hoogte blijven|houden", "schrijf je|u in",
      "schrijf … in", "schrijf|schrijft … in voor", "updates over nieuwe", "word als eerste",
    ],
    giveaway: [
      "doe|doet mee", "gratis kans", "loterij", "maak|maakt kans", "prijsvraag", "prijzenpot", "te winnen", "verloot", "verloten",
      "verloten wij|we", "verlot~", "wedstrijd", "win een|de", "winactie~", "winnaar~", "winnen",
    ],
    loyalty: [
      "ambassadeur", "beveel ons aan", "beveel … aan", "bonuspunten", "breng een vriend", "getrouwheidskaart", "klantenclub",
      "klantenkaart", "klantenvoordeel", "klantvoordeel", "ledenprijs~", "lidmaatschap", "loyaliteit~", "punten bij elke", "punten sparen",
      "spaar punten", "spaarkaart~", "spaarprogramma", "spaarpunten", "spaart", "spaar|spaart je|u", "spaar|spaart punten|zegels",
      "spaar|spaart|sparen|verzamel|verzamelt punten|zegels|stempels|sterren", "stempelkaart~", "stempels", "tip een vriend",
      "trouwe klanten", "trouwe klant~", "vaste klanten", "vaste klant~", "vaste|trouwe klant", "vip klant", "vip~", "vriend aan",
      "vrienden werven",
    ],
    "new-products": [
      "andere advertenties|veilingen|pareltjes|spullen|maten", "andere producten|artikelen|aanbiedingen|kleuren|modellen",
      "andere veilingen|advertenties|spullen|pareltjes|maten|modellen", "bestseller~", "bij uw/c … past|hoort ook|onze", "bijpassende",
      "bijpassende~ accessoires", "combineer", "combineer met", "compleet met", "completeer|vervolledig",
      "daarbij|daarnaast|erbij past|passen|hoort|horen", "hele|volledige|complete assortiment|collectie",
      "herfstcollectie|lentecollectie|zomercollectie|wintercollectie|voorjaarscollectie|najaarscollectie", "hierbij|hierop past",
      "hoort ook", "kersvers", "klanten kopen|bestellen|kochten ook|vaak|meestal", "maak|maakt … compleet", "matcht",
      "meer|grotere keus|keuze", "net binnen", "net binnengekomen|geplaatst|online", "nieuw binnen|in", "nieuw in ons|de",
      "nieuw model|assortiment|kleurtje", "nieuwe collectie|kleuren|modellen|producten", "nieuwe lijn|kleuren|serie",
      "nieuwste collectie|modellen|aanwinst|aanwinsten|kleuren|lijn", "om te? combineren", "ons assortiment", "onze bijpassende",
      "onze/c andere advertenties|veilingen|artikelen|producten", "ook in het blauw|rood|groen|zwart", "ook interessant|leuk",
      "ook nog? verkrijgbaar|beschikbaar", "ook onze", "ook past|past ook", "past bij|perfect",
      "past|passen perfect|goed|mooi|ideaal|super|prachtig bij", "past|passen … hoes|set|kussen|tas|accessoires bij", "perfect bij",
      "rest van onze/c", "schoonmaakset|onderhoudsset|verzorgingsset|reinigingsset", "uitbreiding", "vaak samen gekocht", "~collectie",
    ],
    "look-verb": [
      "aanrader", "bekijken", "bekijk~", "bevelen|beveel wij/c … aan", "bezoek", "bezoek|bezoekt|bezoeken", "grasduin~",
      "kijk eens|ook|even|gerust|rond|snel", "kijken", "kijkje", "kijk|kijkt", "klik eens|snel|gerust|door",
      "laat je|u inspireren|verrassen|verleiden", "mis het niet", "neem een kijkje|kijkje", "neem|neemt een kijkje", "neuzen", "ontdek~",
      "probeer ook", "raden|raad wij/c? je/c? ook?", "shop nu", "snuffel~", "verwen uzelf|jezelf", "waarom niet", "wat dacht je|u van",
      "wij/c raden|bevelen je/c",
    ],
    "warranty-bait": [
      "1|2|3|5|een|twee|drie|vijf jaar|jaren extra|gratis garantie", "activeer je|uw",
      "activeer~|registreer~|verleng~|verdubbel~ gratis|nu? uw/c|de garantie|product|apparaat|toestel", "extra garantie",
      "extra jaar garantie", "extra jaren garantie", "garantie met een|twee|1|2 jaar", "garantie verleng~|activeer~|registreer~",
      "garantieregistratie", "garantieverlenging", "gratis garantie", "jaar|jaren extra|gratis? garantie cadeau|erbij|gratis",
      "jaar|jaren extra|gratis|meer? garantie cadeau|erbij", "levenslange garantie", "meld|meldt uw/c product|apparaat|toestel aan",
      "productregistratie", "registreer~ uw/c|het|je product|apparaat|toestel|aankoop|machine", "verlengde garantie",
      "verleng~ uw/c|de garantie",
    ],
    "free-gift": [
      "bonus", "cadeau", "cadeautje erbij", "cadeautje~", "doe|doen|gooi wij/c er", "extraatje", "gratis", "gratis bij", "gratis erbij",
      "kado", "kadootje", "leggen wij/c er", "op de koop toe", "voor noppes", "welkomstcadeau",
    ],
    "time-limit": [
      "alleen dit weekend", "alleen vandaag|deze|dit|nog", "deze week nog", "deze|dit week|weekend alleen", "eindigt", "geldig tot",
      "laatste kans|dagen|dag", "laatste uren", "maar kort", "nog maar|even", "nu nog", "op is op", "slechts tot", "t m zondag|vrijdag",
      "tijdelijk~", "tot kerst|pasen|maandag", "tot zondag|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|en|eind|middernacht",
      "wees er snel", "zolang de? voorraad",
    ],
    advert: [
      "% op alles", "% op alles|mijn|onze winkel", "1 plus 1 gratis", "2|3|4 + 1|2 gratis", "2|3|twee|drie halen 1|2|een|twee", "3 halen 2",
      "alles moet weg", "black friday deals|aanbieding~|korting~|sale", "breng een vriend", "dagdeal~|weekdeal~",
      "de derde|vierde|tweede krijg|is|krijgt", "de derde|vierde|vijfde|tweede gratis|cadeau|halve",
      "derde|vierde|vijfde|tweede gratis|cadeau", "elk|elke|ieder|iedere tweede|derde|vierde gratis", "geef je|u op voor",
      "gratis verzending vanaf|bij|boven", "grote opruiming|uitverkoop|sale", "koop er twee|2|drie|3",
      "koop|bestel|neem twee|2|drie|3 … derde|tweede|gratis|betaal", "korting op alles|het|ons|onze|de|uw/c",
      "korting op uw/c|de? volgende", "meld je|u aan voor", "nieuwe collectie", "nu toeslaan",
      "nu|momenteel|tijdelijk|net in de aanbieding", "onze klantenclub|spaaractie|loterij", "onze nieuwsbrief|winactie", "op is op",
      "procent|% korting op", "profiteer van|mee|nu? kortingen|korting|aanbiedingen|acties|deals|voordeel", "schrijf je|u in voor onze",
      "scoor", "stuntweken|stuntweek|stuntprijs|stuntprijzen|stuntaanbieding~", "tweede halve prijs", "twee|2|drie|3 kopen|halen",
      "verloten wij/c", "voor de halve prijs", "voor de prijs van één|een|1|twee|2",
      "voorjaarsacties|najaarsacties|zomeracties|winteracties|kerstacties|lenteacties",
      "wekelijkse|dagelijkse|maandelijkse|exclusieve|scherpe|leuke|fantastische kortingen|aanbiedingen|acties|deals|voordelen",
      "welkomstkorting", "wij/c verloten", "zolang de voorraad strekt", "zomerkorting|winterkorting|kerstkorting",
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
