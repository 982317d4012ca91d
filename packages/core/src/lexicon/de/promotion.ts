import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** German words of marketing. */
export const promotion: Lexicon = lexicon(
  "de",
  {
    coupon: [
      "aktionscode~", "code ~10|~15|~20|~5", "coupon/n", "gutschein code", "gutschein~", "mit dem? code", "promo code", "promocode~",
      "rabatt code", "rabattcode~", "vorteilscode~",
    ],
    discount: [
      "% auf", "2|3|4 für 1|2|3", "aktionspreis~", "angebotspreis", "bundle preis", "ermäßig~", "etwas|was|einiges runter", "geht … runter",
      "halb/a preis", "kostenlos/a versand ab", "mengenrabatt", "nachlass", "preis gesenkt|reduziert", "preisaktion", "prozent auf",
      "prozente", "purzeln|purzelt", "rabatt~", "reduziert~", "schnäppchen~", "sonderangebot~", "sparen sie", "staffelpreis~",
      "versandkostenfrei ab", "zum preis von", "~% rabatt|nachlass",
    ],
    "sale-event": [
      "adventsaktion|weihnachtsaktion|geburtstagsaktion|jubiläumsaktion|sommeraktion", "aktionstage|aktionswoche|rabattwochen",
      "ausverkauf", "black friday|week", "cyber monday", "frühjahrsaktion|herbstaktion", "lagerräumung",
      "osterangebote|weihnachtsangebote|sommerangebote|winterangebote", "rabattaktion~", "rausverkauf", "räumungsverkauf", "sale",
      "sommeraktion|winteraktion|osteraktion", "sommerschlussverkauf|winterschlussverkauf", "sonderaktion~", "wochenangebot~", "~angebote",
      "~schlussverkauf",
    ],
    "redeem-verb": [
      "angeben", "angibst|angeben", "einfach eingeben", "eingeb~", "eingelöst", "einlös~", "einzulösen", "gilt", "gilt|gelten bis|für",
      "gültig", "nutzen/v", "sichern sie|dir", "sicher|sichern sie/c? sich|dir", "verwenden/v", "zum ausdrucken|einlösen|ausschneiden",
    ],
    newsletter: [
      "als erste/n erfahren|wissen", "als erste/r", "auf dem laufenden", "kein angebot|schnäppchen|aktion mehr? verpassen",
      "keine angebote|neuheiten|aktionen mehr? verpassen", "mailingliste", "melden/v … newsletter", "neuigkeiten per", "newsletter~",
      "rundbrief~", "tragen|trag … liste|verteiler", "verpassen|verpasse|verpasst sie/c? keine~? angebote|aktion|neuheiten", "verteiler",
    ],
    giveaway: [
      "auslos~", "gewinnen sie/c", "gewinner~", "gewinnspiel~", "gewinn|gewinne|gewinnen|gewinnt einen|eine|ein|mit", "glücksrad",
      "mitmachen und", "nehmen|nimm an … teil", "teilnehmen und gewinnen", "tombola", "verlos~", "wettbewerb", "ziehen wir", "zu gewinnen",
    ],
    loyalty: [
      "bonuskarte", "bonusprogramm~", "bonuspunkt~", "clubmitglied~", "empfehlen|empfiehl sie? uns", "empfehlen|empfiehl … weiter",
      "freunde werben", "freundschaftswerbung", "kunden werben", "kundenclub", "kundenkarte", "mitglied~", "punkte auf|bei|pro",
      "punkte sammel~", "rabattkarte", "sammeln punkte", "stammkunde~", "stempel sammeln", "stempelheft", "stempelkarte", "treuekarte",
      "treueprogramm~", "treuepunkt~", "treuerabatt", "vip~", "weiterempfehl~", "werben|wirb … freund|freunde",
    ],
    "new-products": [
      "ander/a|nächste/c artikel|produkte|angebote|farben",
      "ander/a|weiter/a auktionen|angebote|artikel|schätze|sachen|stücke|teile|lampen|modelle", "auch gefallen|interessieren",
      "auch im sortiment|programm|angebot|shop|laden", "auch in blau|rot|grün|schwarz|weiß", "auch … im sortiment|programm|angebot|shop",
      "bestseller", "das passende|passenden", "dazu passt|passen", "frisch eingetroffen|reingekommen|eingestellt",
      "ganz/a|gesamt/a sortiment", "gerade|grad|neu eingestellt|reinbekommen", "haben|hab|führen wir/c auch|außerdem|ebenfalls",
      "harmoniert", "herbstkollektion|frühjahrskollektion|sommerkollektion|winterkollektion", "ideale|perfekte ergänzung", "kunden kauften",
      "mehr|größere auswahl", "neu im sortiment|shop|programm", "neu/a farben|modelle|designs|muster|serie|linie",
      "neu/a kollektion|modelle|farben|produkte", "neu/a kollektion|serie|linie|modelle", "neu/a ware", "neuheit~", "passend dazu",
      "passend zu|zur|zum ihr/c|der|dem", "passend/a zubehör|hülle|set|tasche|etui|ersatz~",
      "passt|passen perfekt|gut|super|ideal|toll|hervorragend zu", "rest unserer|meiner kollektion|auktionen|sachen",
      "weiter/a produkte|artikel|angebote", "wieder lieferbar", "~kollektion", "übrig/a artikel|angebote|produkte|auktionen",
    ],
    "look-verb": [
      "anschau~", "anseh~", "besuch~", "blick in|auf|werfen", "einen blick", "entdeck~", "guck|gucken|guckt|kuck", "gönn~ sie/c? sich|dir",
      "lass|lassen … überraschen", "lohnt sich|ein blick", "probier~", "reinguck~", "rein|vorbei schauen",
      "schaut|schau|schauen sie? mal/c", "schau|schauen|schaut", "schmöker~", "stöber~", "umschau~", "vorbeigucken",
      "vorbeischau~|reinschau~", "wie wäre es|wäres|wärs mit",
    ],
    "warranty-bait": [
      "3|5|10|drei|fünf|zwei jahre statt", "aktivier~|registrier~|sichern|verlänger~|verdoppeln sie/c? ihr/c|die garantie",
      "ein|zwei|drei|1|2|3 jahr|jahre mehr|extra|gratis|zusätzliche garantie", "garantie auf drei|fünf|zwei|3|5|2 jahre",
      "garantie gratis|kostenlos", "garantie wird|werden", "garantieverläng~", "ihr/c|das produkt|gerät registrier~",
      "jahr|jahre garantie gratis|kostenlos|extra|geschenkt|zusätzlich|obendrauf",
      "jahr|jahre gratis|kostenlose|extra|mehr|zusätzliche garantie", "kostenlos/a garantie", "kostenlos|gratis registrier~",
      "lebenslang/a garantie", "produktregistrier~", "registrier~ sie/c? ihr/c|das produkt|gerät|artikel", "verlängert~ garantie",
    ],
    "free-gift": [
      "bonus", "für lau", "geschenk", "geschenk dazu", "geschenkt", "gratis", "gratis dazu", "kleines geschenk", "kostenlos dazu",
      "kostenlose zugabe", "legen wir|ich … bei|dazu", "obendrauf", "schenken|schenke wir/c ihnen|dir", "umsonst", "zugabe", "überraschung",
    ],
    "time-limit": [
      "befristet", "befristete", "bis monatsende|jahresende|freitag|weihnachten|ostern|sonntagabend",
      "bis sonntag|montag|freitag|samstag|ende|mitternacht|zum", "endet", "in den nächsten tagen|stunden", "jetzt noch", "letzte chance",
      "letzte/n chance|tag|tage", "limitierte", "limitiert~", "nur am|heute|morgen|diesen|dieses wochenende|woche|monat|samstag|sonntag",
      "nur an diesem", "nur heute|bis|diese|kurze|kurz|solange|noch", "schnell sein", "so? lange|solange der? vorrat", "solange vorrätig",
    ],
    advert: [
      "% auf alles", "20|10|15|25|30|50 prozent|% auf alle|alles|das|ihr/c|unser/c", "2|3|4|zwei|drei|vier|fünf zum preis von",
      "3 für|zum 2", "black friday angebot~|deal~|sale|rabatt~", "derzeit|gerade|aktuell|momentan im angebot|sale",
      "die|das|der|den dritte/n|vierte/n|fünfte/n|zweite/n gratis|geschenkt|umsonst|kostenlos|obendrauf", "freunde werben",
      "gerade|jetzt|momentan|derzeit richtig|besonders|super|echt|sehr günstig|billig|reduziert", "gewinnspiel",
      "großer|große|großes sale|rabattaktion|lagerverkauf",
      "jeder|jedes|jede zweite|zweiten|dritte|dritten|vierte zum|gratis|kostenlos|geschenkt|umsonst", "jetzt zuschlagen|zugreifen",
      "kauf|kaufen|kaufe|nimm|nehmen zwei|2|drei|3 zahl|zahle|zahlen", "neuheiten entdecken", "prozent auf alles",
      "rabatt auf ihr/c|die nächste/c", "räumungsverkauf", "schluss verkauf|schlussverkauf",
      "sichern|sicher sie? sich|dir jetzt|ihren|deinen|noch", "so? lange|solange der? vorrat reicht", "tiefpreis~",
      "unser/c neu/a kollektion|sommerkollektion|herbstkollektion|winterkollektion", "unser/c newsletter|gewinnspiel|verlosung",
      "unser/c treueprogramm|kundenclub|bonusprogramm|verlosung|newsletter|sommeraktion", "versandkostenfrei ab", "wir verlosen",
      "zum halben preis", "zum preis von ein/a|zwei|drei|2|1", "~% auf das|alle|unser/c|ihr/c",
    ],
  },
  {
    hit: {
      coupon: "Hier ein Gutschein.",
      discount: "Das gibt Rabatt.",
      "sale-event": "Die Osterangebote sind da.",
      newsletter: "Der Newsletter kommt.",
      "warranty-bait": "Registrieren Sie Ihr Produkt.",
      "time-limit": "Nur heute.",
      "free-gift": "Das ist gratis.",
    },
    miss: {
      coupon: "Die Gutschrift folgt.",
      "warranty-bait": "Die Garantie gilt.",
      loyalty: "Danke für Ihre Treue.",
    },
  },
);
