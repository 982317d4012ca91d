import { type Grammar, type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** How German words inflect; what denies may stand on both sides. */
export const grammar: Grammar = {
  script: "latin",
  frequent:
    "der die das den dem des und ist nicht ein eine einen einem einer ich sie wir ihr ihre ihren ihrer ihnen mit auf für fuer von zu zum zur " +
    "im ins am vom beim aus bei nach wie noch nur oder aber auch wenn dass daß sich über ueber unter schon sehr kann können koennen könnten " +
    "haben hat habe wird werden wurde sind wäre würden bitte vielen danke hallo guten geehrte geehrter frau herr mir mich uns unser unsere " +
    "unseren du dein deine deiner dir dich euch einfach gerne gern kein keine bestellung artikel ware liebe grüße gruß gruesse mfg freundlichen " +
    "leider heute morgen jetzt hier dann weil durch gegen ohne diese dieser dieses diesem falls sobald möchten moechten freuen schreiben " +
    "schicken bekommen erhalten bewertung rechnung paket lieferung ab als um",
  paradigms: {
    // Nouns, with all endings of cases and plurals.
    n: [
      ["e", ["e", "en"]], ["er", ["er", "ern", "ers"]], ["el", ["el", "eln", "els"]], ["ung", ["ung", "ungen"]],
      ["", ["", "e", "en", "es", "s", "er", "ern"]],
    ],
    v: [
      ["eln", ["eln", "le", "el", "ele", "elst", "elt"]], ["ern", ["ern", "re", "ere", "erst", "ert"]],
      ["den", ["den", "d", "de", "dest", "det"]], ["ten", ["ten", "t", "te", "test", "tet"]],
      ["en", ["en", "", "e", "st", "t", "te", "ten"]],
    ],
    // Adjectives and whatever is declined like them.
    a: [["e", ["e", "em", "en", "er", "es"]], ["", ["", "e", "em", "en", "er", "es"]]],
    // Words that take each other's place in a phrase, under the commonest of them.
    c: [
      ["angebot", ["angebot", "anzeige", "artikel", "auktion", "inserat"]],
      ["bewertung", [
        "bewertung", "beurteilung", "bewertungen", "feedback", "kommentar", "kommentare", "note", "rezension", "rezensionen", "sätze",
        "worte", "zeilen",
      ]],
      ["die", [
        "die", "das", "dem", "den", "der", "des", "diese", "diesen", "dieser", "dieses", "ein", "eine", "einem", "einen", "einer", "ne",
        "nen",
      ]],
      ["ebay", ["ebay", "amazon", "plattform", "portal", "marktplatz"]],
      ["es", ["es", "das", "die", "diese", "ihn", "sie"]],
      ["fragten", [
        "fragten", "fragst", "fragtest", "schrieben", "schriebst", "erwähnten", "erwähnt", "meinten", "meintest", "baten", "batest",
        "boten", "wollten", "wolltest", "vorschlagen", "vorschlugen",
      ]],
      ["fünf", ["fünf", "5", "fuenf"]],
      ["gute", [
        "gute", "gut", "guten", "guter", "gutes", "hervorragende", "liebe", "lieben", "nette", "netten", "nettes", "positiv", "positive",
        "positiven", "positiver", "positives", "schöne", "super", "tolle", "tollen", "top",
      ]],
      ["günstiger", ["günstiger", "billiger", "guenstiger", "preiswerter", "weniger"]],
      ["idiot", [
        "idiot", "blödmann", "depp", "deppen", "dummkopf", "idioten", "lügner", "lügnerin", "luegner", "schwachkopf", "trottel",
        "vollidiot", "vollidioten", "vollpfosten",
      ]],
      ["ihr", [
        "ihr", "ihre", "ihrem", "ihren", "ihrer", "ihres", "dein", "deine", "deinem", "deinen", "deiner", "deines", "eure", "euren",
        "eurer",
      ]],
      ["kontonummer", ["kontonummer", "bankdaten", "bankverbindung", "iban", "kontodaten", "kontoverbindung"]],
      ["können", ["können", "koennen", "könnten", "koennten", "kannst", "könntest", "würden", "wuerden", "würdest", "magst", "mögen"]],
      ["mal", ["mal", "auch", "bitte", "direkt", "doch", "einfach", "gern", "gerne", "kurz"]],
      ["nur", ["nur", "alles", "ausschließlich", "ausschliesslich", "weiterhin"]],
      ["nächste", [
        "nächste", "naechste", "naechsten", "naechster", "naechstes", "nächsten", "nächster", "nächstes", "weitere", "weiteren",
      ]],
      ["schlechte", [
        "schlechte", "kritische", "miese", "negativ", "negative", "negativen", "negativer", "negatives", "neutral", "neutrale",
        "neutralen", "schlecht", "schlechten", "schlechter", "schlechtes", "unfaire", "ungerechte",
      ]],
      ["sie", ["sie", "du", "ihr", "s"]],
      ["telefonnummer", [
        "telefonnummer", "telefonnummern", "handynr", "handynummer", "handynummern", "emailadresse", "mailadresse", "mailadressen",
        "mobilnummer", "rufnummer",
      ]],
      ["uns", ["uns", "mich", "mir"]],
      ["unser", [
        "unser", "unsere", "unserem", "unseren", "unserer", "unseres", "unsre", "mein", "meine", "meinem", "meinen", "meiner", "meines",
      ]],
      ["wir", ["wir", "ich"]],
      ["über", ["über", "ueber", "via", "per"]],
    ],
  },
  irregular: {
    bieten: "biete bietest bietet", geben: "gebe gib gibst gibt gebt", kaufen: "kaufe kaufst kauft gekauft",
    lassen: "lass lasse lasst lässt laesst", nehmen: "nehme nehmt nimm nimmst nimmt", rufen: "ruf rufe rufst ruft",
    schicken: "schick schicke schickst schickt geschickt senden send sende sendest sendet gesendet",
    schreiben: "schreib schreibe schreibst schreibt geschrieben", sprechen: "spreche sprecht sprich sprichst spricht",
    treten: "trete tretet tritt", zahlen: "zahl zahle zahlst zahlt zahlte gezahlt", ziehen: "zieh ziehe ziehst zieht",
  },
  // As it is spoken, and written in haste.
  variants: {
    amazon: "ama amz", biete: "biet", brauche: "brauch", breche: "brech", einem: "nem", einen: "nen", euro: "eur", finde: "find",
    gebe: "geb", habe: "hab", hole: "hol", kriege: "krieg", lasse: "lass", lege: "leg", mache: "mach", melde: "meld", nehme: "nehm",
    nicht: "nich net nit", nichts: "nix", nummer: "nr", packe: "pack", rufe: "ruf", sage: "sag", schenke: "schenk", schicke: "schick",
    schreibe: "schreib", sende: "send", setze: "setz", stelle: "stell", wäre: "wär", würde: "würd", zahle: "zahl",
  },
  negation: "both",
  spellings: { ä: "ae", ö: "oe", ü: "ue", ß: "ss" },
  capitalNouns: true,
  commaInPhrases: true,
};

// biome-ignore format: many words a line
/** German words of grammar: who, whether, when. */
export const grammarWords: Lexicon = lexicon(
  "de",
  {
    negator: [
      "kaum", "keinesfalls", "keineswegs", "kein~", "nicht", "nichts", "nie", "niemals", "niemand~", "nimmer", "nirgends", "nirgendwo",
      "weder",
    ],
    refusal: [
      "abgelehnt", "ablehn~", "ausgeschlossen",
      "gegen amazons|ebays|ebay|amazon|die|unsere richtlinien|regeln|bestimmungen|vorgaben|nutzungsbedingungen",
      "kostet mich|uns das|mein|meinen|unser|den account|konto|verkäuferkonto|ebaykonto", "lehne|lehnen wir/c",
      "mein|unser|das konto|account|verkäuferkonto gesperrt|geschlossen|eingeschränkt", "unmöglich", "untersag~", "unzulässig", "verbiet~",
      "verbot~", "verstoß~|verstoss~", "verweigere|verweigern wir/c", "verzichten auf", "verzichten darauf", "wir/c verweiger~",
      "wird|würde|werde mein|unser|das konto|account|verkäuferkonto gesperrt|geschlossen|eingeschränkt",
    ],
    decline: [
      "das geht nicht", "geht leider|so nicht", "kann|können wir/c leider? nicht", "lieber nicht", "mache|machen wir/c nicht", "nein danke",
    ],
    "false-negator": [
      "kein ding|stress|umweg|akt", "kein problem|thema|zwischenhändler", "keine lust|zeit",
      "keine ursache|sorge|frage|scheu|gebühren|provision|rechnung", "keine zwischenhändler",
      "kein~ … verpassen|verpasst|verpasse|entgeht|entgehen",
      "können|könnten|wollen|sollen wir/c das|es|uns? nicht einfach|lieber|gleich|doch|direkt",
      "muss|braucht|soll|kriegt|bekommt|wird davon|das? nichts", "nicht mehr? lange? warten", "nicht noch zwei|drei|vier|fünf|einen|paar",
      "nicht nur|zögern|verpassen|vergessen|schlecht|lange|lieber|hier", "nicht teuer|unbedingt|wahr|weit|wenige", "nicht vergessen",
      "nicht vielleicht|doch noch?", "nichts zu verlieren", "oder gar? nichts", "oder kein deal|verkauf", "sag niemand~",
      "verpassen|verpasse|verpasst sie? kein~", "warum|wieso|oder|wenn nicht", "zögern|vergessen sie nicht",
    ],
    contrast: [
      "aber", "allerdings", "andernfalls", "ansonsten", "daher", "dann muss|müssen|brauche|brauchen|braucht|entfällt|sparen|läuft|bleibt",
      "das geht|klappt|funktioniert hier|da|dort|schneller|einfacher", "deshalb", "deswegen", "hier geht|klappt|kann das|man", "jedoch",
      "obwohl", "sondern", "sonst", "stattdessen", "trotzdem", "weil", "über/c|bei|auf ebay/c dauert|geht|kostet|wird|zieht",
    ],
    coordination: [
      "&", "bzw", "dann", "oder", "sowie", "u", "und",
    ],
    condition: [
      "falls", "für den fall", "gefällt|gefiel|gefallen|schmeckt|passt ihnen|dir|euch", "im fall|falle", "nachdem", "nur wer",
      "nur? wer zufrieden|glücklich|begeistert", "nur|ausschließlich|bloß zufrieden/a|begeistert/a|glücklich/a", "ob", "sind sie/c und",
      "sind|bist sie/c mit", "sind|bist|seid sie/c zufrieden|glücklich|begeistert|happy", "sobald", "sofern", "solange",
      "sollte|sollten|solltest sie/c|wir|ihnen|dir|es|das|die|der|dies|etwas|ihr/c|unser/c|einmal|man|dennoch|doch|trotzdem|noch",
      "vorausgesetzt", "wenn", "wer … zufrieden|glücklich|begeistert|happy",
    ],
    until: [
      "bevor", "bis sie/c|wir/c|die|ihre|deine", "erst uns/c", "erst wenn|nach|nachdem|sobald|mal",
      "ohne ihr/c|eine|ein ausweis~|steuer~|geburtsdatum|telefonnummer/c|kopie|passkopie", "vorher", "zuerst",
      "zuerst|erst bei|mit|an uns/c", "zunächst",
    ],
    self: [
      "bin", "bräucht", "hab", "mi", "uns/c", "unser/c kolleg~|team|chef|mann|frau|techniker", "wir/c",
    ],
    "self-possessive": [
      "unser/c",
    ],
    buyer: [
      "dich", "dir", "euch", "habt", "hamse", "hast", "haste", "ihnen", "sie/c",
    ],
    "buyer-possessive": [
      "ihr/c",
    ],
    "third-party": [
      "bote", "der|die|ihre|deine bank", "dhl", "die|der post", "dpd", "fahrer", "fedex", "gls", "hauptzollamt", "hermes", "hersteller~",
      "kundendienst des herstellers", "lieferant~", "nachbar~", "paketbote~", "paketdienst~", "paketshop~|packstation~", "spediteur~",
      "spedition~", "ups", "versanddienst~", "versandunternehmen", "zoll", "zollamt", "zusteller~",
    ],
    title: [
      "dr", "familie", "frau", "geehrte~", "herr", "herrn",
    ],
    platform: [
      "amazons", "ebays", "plattform",
    ],
    "platform-feature": [
      "a z garantie", "amazon|ebay fall|kauf|rechnung|team", "amazon|ebay nachricht~|postfach|konto|account|app|shop|kundenservice",
      "antworten|antworte|antwortet sie? mal/c? auf diese|die", "artikelseite", "auf diese|die nachricht", "auf|bei|in|über/c amazon|ebay",
      "bestelldetails", "bestellungen rücksendungen|ansehen", "bestellübersicht", "button im|in",
      "diesem thread|verlauf|nachrichtenverlauf", "diesem|diesen chat", "ebay|amazon posteingang", "gegenvorschlag|gegenangebot",
      "hier bei|auf ebay|amazon", "hier direkt", "hier im|per|über|antworten|melden", "hier in der|diesem|dieser",
      "ihr/c|unser/c bestellungen|käufe", "kaufabwicklung", "kundenkonto", "mal/c hier", "mein ebay|konto", "nachrichtencenter",
      "nachrichtensystem~", "posteingang bei|von|auf ebay|amazon", "preisvorschl~", "problem klären|melden", "retourenlabel~",
      "rückgabe starten|einleiten|anmelden|beantragen", "rückgabeantrag~", "rücksendeetikett~", "rücksendezentrum~", "sofort kaufen",
      "verkäufer kontaktieren", "warenkorb", "über/c die/c nachricht~|chat|postfach",
    ],
    please: [
      "am besten", "bitte", "dankbar", "einfach", "es wäre", "freue", "freuen", "freut", "geben|gib|gebt sie/c? keine",
      "geizen|geiz|geizt sie? bitte? nicht", "gern", "gerne", "helfen|hilf sie? uns/c", "hätten|hättest sie/c", "können/c sie/c",
      "lassen/v sie? uns/c", "machen|macht sie? uns/c? glücklich|froh|stolz", "nicht vergessen", "seien|sei sie? so",
      "sei|seien|seid … großzügig|freigiebig|spendabel|gnädig|streng|geizig|knausrig|kleinlich|sparsam", "wir bitten", "wir/c hoffe|hoffen",
      "wäre es denkbar|möglich", "wären|wäre schön|super|klasse|nett|lieb|toll|top|hilfreich", "würde uns|mir|mich",
      "würden|würde wir/c uns|mich",
    ],
    obligation: [
      "erforderlich", "erwarten", "muss", "müssen", "notwendig", "soll", "sollen", "sollte", "sollten", "unerlässlich", "verlangen",
      "zwingend",
    ],
    reported: [
      "ander/a|letzter|manche käufer|kunde|interessent|kunden wollte|wollten|versuchte|bat|fragte",
      "anderer|anderen händler|verkäufer bot|hat|habe|hätte|ihnen", "auf ihr/c frage|anfrage|wunsch|bitte",
      "danke für die|das|ihr/c? gute/c? bewertung/c", "dank|danke für das|die|ihr/c? angebot|vorschlag|idee",
      "dank|danke für ihr/c interesse", "dank|danke für ihr/c|die|den|das? fünf/c|vier|guten|netten? sterne|sternen|worte|zeilen|lob",
      "dass sie/c gerne|lieber|per|mit|bar", "dass sie/c … möchten|möchtest|wollen|wollten|willst|wolltest|würden|würdest|anboten",
      "den|die|das sie/c … angeklickt|eingelöst|verwendet|benutzt|genutzt|eingegeben", "den|die|das sie/c … bekommen|erhalten|geschenkt",
      "den|die|das|welchen sie/c eingelöst|verwendet|genutzt|benutzt|eingegeben|erwähnt|erwähnten|gekauft|erwähnen|nennen|meinen",
      "drohung|drohungen mit", "ein|der|einer|anderer|letzter|manche käufer|kunde|interessent|kunden … wollte|wollten|versuchte|bat|fragte",
      "fragten/c sie/c", "habe|haben ihnen|dir|euch … positiv/a|gut/a bewertung/c", "habe|haben sie|dich|euch … bewertet",
      "hatten|hattest|hatte sie/c … coupon|gutschein|rabattcode|rabatt|nachlass", "hätten|hättest sie/c … gekauft|bezahlt|bestellt",
      "ihr/c bitte|wunsch|vorschlag|anregung die|das|den|dass",
      "ihr/c frage|anfrage|bitte|idee|nachricht|wunsch|vorschlag nach|ob|zu|zur|zum|per|mit|wegen|um|über",
      "ihr/c wunsch|bitte|frage|anfrage|vorschlag|angebot nach|zu|einer|per|direkt|außerhalb", "käufer|kunde|interessent vor ihnen|dir",
      "ob sie/c per|mit|auch|direkt", "sie schlagen vor", "sie/c erwähnen|meinen|fragen ob|dass", "sie/c fragten/c",
      "sie/c haben|hatten|hast|hattest uns/c? nach|um|gefragt|gebeten|geschrieben|vorgeschlagen",
      "sie/c hatten|hattest … geschrieben|erwähnt",
      "sie/c hatten|hattest|nutzten|nutztest|erhielten … rabatt|coupon|gutschein|nachlass|prozent",
      "sie/c möchten|möchtest lieber|per|mit|bar|gerne", "sie/c wollten|wolltest|hätten|hättest lieber|gern|gerne|per|mit|bar|direkt",
      "sie/c würden lieber|gerne|gern", "verstehen|wissen wir dass|ihr/c", "verstehe|weiß wir/c? dass|ihr/c",
      "vielen|besten|herzlichen|lieben|schönen dank für die|das|ihr/c? gute/c? bewertung/c", "von mir|uns ist … bewertung|plus",
      "vorherige/n käufer|kunde", "vorheriger käufer|kunde", "wenn|falls sie/c … hätten|hättest", "wissen wollten|möchten|wolltest",
      "woher sie/c … haben|hast", "zu|zur|zum|wegen|bezüglich|betreffend ihr/c frage|anfrage|anliegen|wunsch|vorschlag",
    ],
    instead: [
      "anstatt", "anstelle", "lieber", "statt",
    ],
    warning: [
      "angeblich~", "betrug~", "betrüger~", "bin|sind ich|wir nicht das|der", "das bin ich nicht", "das sind wir nicht",
      "das|dann bin|sind|ist nicht ich|wir", "fake", "fragen|fragt|bitten|bittet|verlangen nie|niemals", "geben|gibt|gab sich als",
      "geben|gibt|gab sich … aus", "gefälscht~", "ignorieren|ignorier sie", "in unserem|meinem namen", "jemand habe|hätte sie/c",
      "klicken sie? bitte? auf keinen|keine", "klicken sie? bitte? nicht|nie|niemals", "nicht abgesichert|geschützt",
      "nicht von uns|mir|amazon|ebay", "nie|niemals nach|um|per", "phishing", "spam", "trickbetrug~", "vorsicht vor|bei",
      "vorsichtig bei|mit", "warnen", "warnung",
    ],
    "stay-here": [
      "all/a verkäufe|zahlungen|geschäfte|bestellungen nur/c? über|laufen|gehen",
      "ausschließlich|nur|immer|ausnahmslos über|auf|bei ebay/c", "außerhalb|ausserhalb geht leider? nichts|nicht",
      "bieten|biete|machen keinen|kein|nicht direktverkauf|direktkauf",
      "bleib|bleibe|bleiben|bleibt sie/c|wir/c|das|bitte|lieber? auf|bei ebay|amazon|der|dieser",
      "bleib|bleibe|bleiben|bleibt sie/c|wir/c|das|bitte|lieber? hier", "ihr/c|die/c käuferschutz", "innerhalb von|der? ebay/c",
      "käuferschutz greift|gilt", "nur/c hier", "nur/c? so greift|gilt", "nur/c|bitte|immer über/c|auf|bei die|der? ebay/c|kaufabwicklung",
      "sie/c? abgesichert|geschützt", "verkaufe|verkaufen|versende|wickle|wickeln … nur/c über|bei|auf",
    ],
  },
  {
    hit: {
      negator: "Das geht nicht.",
      self: "Wir helfen.",
      please: "Bitte antworten.",
      refusal: "Das ist untersagt.",
      reported: "Sie fragten nach PayPal.",
      until: "Bevor Sie gehen, rufen wir.",
      warning: "Das ist ein Betrugsversuch.",
      "stay-here": "Bitte nur über eBay zahlen.",
    },
    miss: {
      negator: "Kein Problem.",
      self: "Die Unsumme stimmt.",
      warning: "Das Bettuch ist neu.",
    },
  },
);
