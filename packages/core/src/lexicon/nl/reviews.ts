import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Dutch words for reviews, feedback, praise and what is given for them. */
export const reviews: Lexicon = lexicon(
  "nl",
  {
    review: [
      "beoordeel~", "beoordeling~", "beoordel~", "commentaar", "duimpje", "een|leuke|korte reactie achter|op", "ervaring delen|op|als", "feedback", "harde|zure|boze woorden", "iets online zet|plaatst", "iets op de site zet|schrijft|plaatst", "indruk op|delen", "mogen|mag de ster|sterren|sterretjes", "oordeel op|over", "paar zinnen|woorden|regels", "reactie achter|plaatsen|achterlaten", "reactie weg|weghalen|verwijderen|wissen", "recenseren", "recensie~", "review/n", "reviewtje", "slecht|laag|goed|hoog|mooi cijfer", "sterrenwaardering", "uw/c oordeel|ervaring met|op|over|als", "uw/c score|cijfer|waardering|punten", "uw/c tekst|woorden|zinnen|mening", "voordat je/c iets schrijft|plaatst|post|zet", "waardering", "waarderingen", "woorden|stukje|zinnen|regels op|onder de productpagina|advertentie|pagina", "~beoordeling/n", "~recensie/n",
    ],
    praise: [
      "5 ★", "alle sterren|sterretjes", "alle vijf", "alle vijf/c? sterren", "beste review/c", "beste score|cijfer|waardering|beoordeling", "de volle vijf", "duim omhoog", "duimpje omhoog", "een dikke? plus|duim", "een positief|positieve", "een tien|10|vijf|5 geven|waard|krijgen", "een? dikke vijf|5|voldoende", "goed cijfer|woordje", "goede/c review/c|waardering", "goede/c sterren", "goeie|lovende|mooie review/c", "groene review/c|punt", "helemaal rechts", "het maximum|maximale geven|aan|aanklikken", "hoogste cijfer|vakje|hokje", "hoogste review/c", "iets positiefs|aardigs", "lieve|leuke|paar|aardige woorden|woordjes|zinnen|zinnetjes", "lovend~ review/c", "maximale score", "meer dan vier sterren", "mooi|goed|leuk|lief|aardig woordje", "naar positief", "ons/c positief geeft|geef|geven", "pluim", "plusje", "plusjes", "positief beoordelen|beoordeel", "sterrenrecensie|sterrenreview|sterrenbeoordeling", "topbeoordeling~|topreview", "topscore~", "vijf op vijf", "vijf puntjes|punten|bolletjes", "vijf/c sterren review/c", "vijf/c sterrenrecensie|sterrenreview|sterrenbeoordeling", "vijf/c ⭐", "vijf/c|vier|4 gouden|volle? sterren|sterretjes", "vijfde ster", "vijfsterren~", "volle mep|pot|bak|mik", "volle score|punten", "wat aardigs|liefs|moois|positiefs", "woorden van lof",
    ],
    "ready-text": [
      "kopieer en plak", "kopiëren en plakken", "tekst klaar|klaargezet|klaarstaan", "voorbeeldrecensie", "voorbeeldtekst", "zo te? plakken|kopiëren",
    ],
    criticism: [
      "1|2|3|een|twee|drie|enkele ster|sterren", "1|2|3|een|één|twee|drie ⭐", "afkraken", "de|die|deze ster|sterren weghaalt|weghaal|weghalen|verwijdert|verwijderen", "de|een|uw/c negatieve|neutrale|rode|slechte", "die ene ster", "die|dat rode|negatieve|neutrale|slechte", "die|uw/c|dat|de 1|2|3|twee|drie naar|in", "eenzame|eenzaam ster|sterretje", "geef|geeft|geven je|u? negatief|neutraal", "gemopper|gezeur|geklaag|gemekker", "harde|zure|boze|scherpe woorden", "iets slechts|negatiefs|vervelends|lelijks", "lage review/c|waardering", "lage score|cijfer|sterren", "negatief beoordel~", "negatief geef|geeft|geven", "negatiefs", "ons/c slecht|negatief beoordeelt|beoordelen|beoordeel", "onvoldoende", "openbare klacht", "rode beoordeling", "rode punt", "slechte/c review/c|waardering|opmerking", "slecht|laag|lager cijfer", "streng|hard met|bij uw/c|de|het cijfer|score|beoordeling|sterren", "streng|hard zijn met|voor", "uw/c kritiek", "zo'n negatieve|rode|slechte", "zuinig|gierig|krenterig|karig met de? sterren",
    ],
    star: [
      "ster", "sterren", "sterretje", "★", "⭐",
    ],
    "review-verb": [
      "achterlaat", "achterlaten", "beoordeelt|beoordeel|beoordelen", "deel", "delen", "geven/v", "gun", "gunt|gunnen", "laat", "laat|laat … achter", "laten", "nalaten", "plaats", "plaatsen", "plaatst", "schenk~", "schrijven/v", "tik|typ|typt", "vertelt|vertel", "vertel~", "waardeer", "waarderen", "zeg|zegt", "zet", "zetten", "zet|zetten … neer|op", "zou|zouden|zijn wij/c? blij",
    ],
    "change-verb": [
      "aan te passen", "aangepast", "aanpas~", "aanvul~", "aardiger|vriendelijker|positiever|milder maken|schrijven|formuleren", "bekijk|bekijkt … opnieuw", "bijstel~", "bijwerken|bijgewerkt", "denk|denkt … na", "er nog? een|een|wat|paar bij|erbij doen|zetten", "er vijf|5 van", "er|nog twee|een|2 sterren? bij|toevoegen|erbij", "herbekijken", "heroverweeg~", "heroverwegen", "herschrijf~|herschrijven", "herzien", "herzie~", "in vijf/c|positief|een", "maak|maakt|maken van|er … positief|positieve|vijf|vijfje", "maak|maken er", "maak|maken … vijf/c van", "naar vijf/c", "nog eens? overwegen|bekijken|nadenken", "nog eens? willen|wil|wilt|kunnen bekijken|overwegen|nakijken|aanpassen", "nog een|twee|paar toevoegen|erbij|bijzetten", "omzet~|omzetten", "ophogen", "opkrik~", "opnieuw bekijken|beoordelen", "opnieuw bekijken|willen", "oppoets~", "opwaarderen", "pas|past uw/c|het|die", "pas|past … aan", "rechtzetten", "terugkomen|terugkom|terugkomt op", "toevoegen", "updaten", "veranderen", "verander~", "verbeteren", "verhogen", "verhoog~", "verzachten|verzacht", "verzachten|verzacht|milder maken|wat milder", "vijf/c|vier te? maken", "wijzigen|wijzig", "wijzig~", "zet|zetten om naar|in", "zet|zetten … om|recht",
    ],
    "remove-verb": [
      "eraf halen|haalt", "eruit halen|laten|kan|mag|haalt", "gewist|wissen", "haal|haalt|halen uw/c|het/c|de weg?", "haal|haalt|halen … weg|eraf", "in te trekken", "intrek~", "is|zijn weg", "kan|mag … eruit", "offline", "schrap|schrappen|schrapt", "terug te trekken", "terugneem~|terugnemen", "terugtrek~", "trek|trekken … terug|in", "trek|trekt de|uw/c|het/c", "trek|trekt … in|terug", "verdwenen|verdwijnt", "verdwijn~", "verwijderen/v", "weg is", "weg te halen", "weg zijn|gaat|moet|kan", "weggehaald", "weghaalt|weghaal", "weghalen", "weghal~", "weglaten|weglaat", "wegmaken",
    ],
    reward: [
      "5|10|15|20|25|30|50 euro terug", "aankoopprijs terug|cadeau", "attentie", "bedanking", "bedankje~", "beloning~", "bonnetje van|ter", "bonus~", "cadeautje~", "cadeau~", "cashback", "compensatie", "creditering", "dankjewel", "doos bonbons|chocola|koekjes", "extraatje", "flesje wijn|bier|cava", "geld terug", "giftcard~", "gratis", "gratis~", "iets lekkers", "iets leuks|extra|moois", "kado", "kleinigheid~", "korting", "korting~", "leuks", "mag|mogen je/c houden", "pakje koffie|thee", "presentje", "prijsje", "restitutie", "tegemoetkoming", "tegoed~", "terugbetaal~", "terugbetaling~", "teruggave", "tientje", "vergoeding~", "verrassing~", "verzendkosten terug", "vol/n? aankoopbedrag", "volledige bedrag", "voucher~", "waardebon~",
    ],
    "give-verb": [
      "bedanken", "belonen", "betalen wij/c", "bezorgen", "bieden wij|we", "cadeau doen|geven", "crediteren", "doen wij/c er", "geeft recht", "geef|geven wij/c", "is van|voor jou|u", "krijg|krijgt je/c", "krijg|krijgt|krijgen", "leggen|leg wij/c er", "levert|brengt je/c", "maak|maken wij/c", "maken wij|we … over", "ontvang|ontvangt|ontvangen", "schenk~", "stort|storten wij/c", "sturen/v", "stuur|sturen wij/c", "trakteer~", "verdient", "verdien~", "vergoed wij|we|ik", "vergoeden", "verrass~",
    ],
    exchange: [
      "als beloning|bedankje|dank|tegenprestatie", "als je/c ons/c beoordeelt|beoordelen|recenseert", "als wederdienst|blijk|teken", "bij een|elke positieve|vijf|5", "bij plaatsing van", "daarvoor", "dan krijg|krijgt|ontvang|ontvangt", "door|na plaatsen|plaatsing", "iedereen|iedere|elke|ieder die|klant|koper", "in ruil", "laat ons/c zien", "mail|stuur|app … screenshot|link|foto|bewijs", "met een? bewijs", "na uw/c", "schermafbeelding~", "screenshot~", "stuur|sturen ons/c? de/c? foto|link|bewijs", "tegen een|5|vijf|positieve", "voor een aardig|lief|leuk|mooi|goed|vriendelijk zinnetje|woordje|tekstje|woord", "voor elke|iedere", "voor uw/c regels|woorden", "wanneer de|uw|je review/c", "wie ons|een|vijf/c|positief", "wie … krijgt|ontvangt", "zodra wij/c|uw/c|de|het/c|er",
    ],
    happy: [
      "alles goed|perfect|prima|top|oké|ok|in orde|naar", "alles helemaal? goed|naar", "bevallen is|zijn", "bevalt", "blij", "blij mee|met", "enthousiast", "fijn vindt|vind", "gelukkig met", "goed bevallen", "happy mee|met", "houdt van", "in je|uw nopjes", "kunt waarderen", "mooi|leuk vindt|vind", "naar je|uw zin", "naar wens", "plezier|genoegen gebracht|gehad|van", "smaakt|gesmaakt", "te spreken", "tevreden", "tevreden met|over", "tof vindt", "vind|vindt je/c het/c mooi|leuk|fijn|goed",
    ],
    unhappy: [
      "aanmerkingen", "ben|bent|is je/c dat niet", "iets aan schort|mankeert", "iets minder", "iets niet|mis|fout", "iets schort", "klacht~", "klagen", "kritiek", "mankement", "minder dan vijf/c", "minder tevreden", "niet blij|tevreden|gelukkig", "niet helemaal wat", "niet helemaal|geheel? tevreden|blij|goed|naar|in|perfect", "niet helemaal|volledig naar", "niet tevreden|blij|goed|bevalt", "niet vijf/c", "niet wat je/c hoopte|verwachtte", "ongenoegen", "ontevreden", "ontevredenheid", "probleem", "probleempje", "problemen", "tegenvalt|tegenviel", "teleurgesteld", "teleurstelling", "valt|valt … tegen", "vier|4|drie|3|twee of minder|lager", "zo niet",
    ],
    "threat-legal": [
      "aangifte", "aansprakelijk", "aansprakelijkstelling", "advocaat", "advocaten", "blokkeer~", "blokker~", "deurwaarder", "gerechtelijke stappen", "gerecht~", "imagoschade", "incasso~", "juridisch~", "jurist~", "laster", "melden je|u bij|we", "pas op wat", "pas|let op met? wat", "politie", "procederen", "rechtbank", "rechter", "rechtsbijstand", "rechtszaak", "reputatieschade", "schadeclaim", "schadevergoeding", "smaad", "sommatie", "zwarte lijst",
    ],
    mutual: [
      "beoordeel|beoordelen wij/c je|u|ook", "dan beoordeel|krijg|krijgt|geef|doe je/c|ik|wij|we ook|er|een|jou|u", "doen wij/c hetzelfde|ook", "doe|doen wij/c dat|het? ook", "fair zijn|zou", "geef|geeft ik jou|je|u ook|er", "geef|geven wij/c u|je|jou|er? ook", "gelijk oversteken", "ik jou|u|je er? ook|een", "krijg|krijgt je/c er? ook|dezelfde|terug", "krijg|krijgt|krijgen je/c van ons|mij|er", "ook een positieve", "ook iets|eentje|wat terug~", "over en weer", "positieve terug", "van ons|mij ook|krijgt|een", "voor beide kanten", "voor wat hoort", "wederdienst", "wederzijds~", "wij geven u|jou|je", "zodra ik er? van jou|u",
    ],
    "neutral-request": [
      "eerlijk~", "eigen mening", "goed dan wel|noch", "goed of|als|en slecht", "helemaal aan|vrij", "hoe je|u het|de|dit|hem|ze ervaart|ervaren|vindt|vond", "los van|ongeacht wat|of", "naar eigen", "objectief", "of je/c nu een|één|vijf|1|5|veel", "onbevooroordeeld", "ongezouten", "oprecht~", "positief dan wel|of|en", "positief of|als|en negatief", "precies zoals|wat", "review/c of niet", "uw/c mening", "uw/c? eerlijke", "vrijblijvend", "wat u|je ervan|echt vindt|vond", "welke score", "wijzigen|aanpassen of niet|laten", "zowel positief|goed",
    ],
    again: [
      "al eerder gevraagd|geschreven|gemaild", "al|eerder … gevraagd|geschreven|herinnerd", "andermaal", "eerder al|gevraagd|gemaild", "herhaald~", "herinner~", "laatste|tweede|derde bericht|mail|verzoek|keer|oproep", "nog geen|niet", "nog steeds|altijd niet|geen", "nogmaals aan|of|uw", "nogmaals om|vragen|vriendelijk|verzoeken", "opnieuw om|vragen", "opvolging", "ter herinnering", "tweede|derde|laatste herinnering", "vroegen|vroeg wij/c u|je al", "wachten|wacht nog|steeds", "wij/c vroeg|vroegen|schreven|mailden je/c",
    ],
    withhold: [
      "dan pas", "dan sturen|stuur|betaal|betalen|stort|storten|gaat|verstuur|maak wij/c?", "eerder niet", "eerst die|de|uw/c ster|review|beoordeling|recensie weg|aanpassen", "gaat … niet weg|uit|mee", "geen terugbetaling|geld|verzending|vergoeding tot|voor|zolang", "houden|hou wij/c", "niet voordat", "pas als|wanneer die|het|hij", "pas als|wanneer|zodra|nadat de|uw|je|we|wij|ik|er|die", "pas na uw/c|een|de? review/c", "pas terug", "sturen|stuur|verstuur|versturen|betalen pas", "tot dan", "tot de|uw|je review/c", "tot die tijd", "wacht|wachten wij/c met", "weinig|geen zin om", "zolang de|uw/c|er|je", "zolang die|dat|deze|het",
    ],
    "public-place": [
      "aan anderen|vrienden|familie", "aan de wereld", "aan iedereen|anderen", "doorvertel~", "hele wereld", "iedereen horen|weten|lezen", "op amazon weten", "op de pagina|site zet|staat|komt|belandt|verschijnt", "op de productpagina|advertentiepagina", "op internet|social", "openbaar", "productpagina", "van de daken", "verder vertellen", "vertel het verder|door|iedereen", "wereld weten", "zeg het voort", "zegt het voort",
    ],
    "change-it": [
      "als het/c verdween|verdwijnt|weg", "dat|die|deze even/c? aanpassen|wijzigen|verwijderen|weghalen|intrekken|veranderen|rechtzetten", "een|eentje|twee|paar sterretje|sterren? erbij", "er nog twee|een|eentje|paar bij", "er vijf van", "haal|haalt|halen het/c even/c? weg|eraf", "het/c even/c? aanpassen|wijzigen|verwijderen|weghalen|intrekken|veranderen", "kijk|kijkt … opnieuw naar", "maak|maakt er … vijf|5|vier|4", "maak|maakt … vijf|5 van", "maak|maken er", "meer sterren", "nog eens bekijken|overdenken|heroverwegen", "over willen? nadenken", "pas|past het|die|dat|deze aan", "pas|wijzig|verwijder|verander het/c", "sterren meer|erbij", "ster|sterren erbij", "trek|trekt het/c", "van de|uw/c? één|een|1|twee|2|drie|3 sterren … vijf/c|vier|maakt|maken", "zet|zetten het|die recht|om",
    ],
    free: [
      "cadeau", "gratis", "kosteloos", "voor niets",
    ],
    sanction: [
      "anders vervalt", "blokkeer~", "dan geen retour|terugname|hulp|service", "dan krijg|krijgt je/c geen|niets", "dan ligt|blijft", "gaat|gaan geld niet", "garantie vervalt", "geblokkeerd", "geen garantie|support|terugbetaling|vervanging meer?", "geen geld terug", "hoef|hoeft je/c niet meer", "hoef|hoeft je/c op niets|niks", "hoef|hoeft je/c … niet meer", "hulp vervalt", "komt|kom je/c op de|onze", "laat|laten je/c … blokkeren|schorsen|verwijderen", "leveren wij/c niet", "melden wij/c je/c", "neem|nemen wij/c … niet terug|aan", "nooit meer verkopen|leveren", "stopt onze service|hulp|garantie", "sturen|stuur wij/c niets|geen", "verliest|verlies je/c uw/c|de|elk", "verlies|verliest|verliezen zijn|je|de|uw|hun garantie", "vervalt uw/c|de garantie", "weigeren", "weiger~", "zie|ziet je/c je|uw geld niet", "zonder review/c geen",
    ],
  },
  {
    hit: {
      review: "Een beoordeling is fijn.",
      praise: "Graag een positieve recensie.",
      criticism: "Uw negatieve review.",
      "change-verb": "De review wijzigen.",
      "remove-verb": "Graag verwijderen.",
      reward: "Een cadeaubon als dank.",
      exchange: "In ruil krijgt u meer.",
      happy: "Bent u tevreden?",
      "threat-legal": "Onze advocaat schrijft.",
      "neutral-request": "Wees eerlijk.",
      again: "Een kleine herinnering.",
    },
    miss: {
      praise: "Vijf sterkoppen ontbreken.",
      review: "De reis is kort.",
      again: "Nogmaals bedankt.",
    },
  },
);
