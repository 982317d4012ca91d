import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** German words of marketing. */
export const promotion: Lexicon = lexicon(
  "de",
  {
    coupon: [
      "aktionscode~", "coupon/n", "gutschein~", "mit dem? code", "rabattcode~",
    ],
    discount: [
      "% auf", "aktionspreis~", "ermäßig~", "halb/a preis", "nachlass", "prozent auf", "prozente", "rabatt~", "reduziert~", "schnäppchen~",
      "sonderangebot~", "zum preis von",
    ],
    "sale-event": [
      "ausverkauf", "black friday|week", "cyber monday", "frühjahrsaktion|herbstaktion", "rabattaktion~", "räumungsverkauf", "sale",
      "sommeraktion|winteraktion|osteraktion", "sonderaktion~", "~angebote", "~schlussverkauf",
    ],
    "redeem-verb": [
      "angeben", "eingeb~", "eingelöst", "einlös~", "einzulösen", "gilt", "gültig", "nutzen/v", "sicher|sichern sie/c? sich|dir",
      "verwenden/v",
    ],
    newsletter: [
      "als erste/n erfahren|wissen", "auf dem laufenden", "mailingliste", "melden/v … newsletter", "newsletter~", "rundbrief~",
      "tragen|trag … liste|verteiler", "verteiler",
    ],
    giveaway: [
      "auslos~", "gewinnen sie/c", "gewinnspiel~", "tombola", "verlos~", "ziehen wir", "zu gewinnen",
    ],
    loyalty: [
      "bonusprogramm~", "empfehlen|empfiehl sie? uns", "empfehlen|empfiehl … weiter", "kundenkarte", "mitglied~", "punkte sammel~",
      "sammeln punkte", "stammkunde~", "stempelkarte", "treueprogramm~", "treuepunkt~", "vip~", "weiterempfehl~",
    ],
    "new-products": [
      "ander/a|nächste/c artikel|produkte|angebote|farben", "auch gefallen|interessieren", "bestseller", "dazu passt|passen",
      "eingetroffen", "ganz/a|gesamt/a sortiment", "kunden kauften", "mehr|größere auswahl", "neu im|reingekommen",
      "neu/a kollektion|modelle|farben|produkte", "neu/a ware", "neuheit~", "passend dazu",
      "passend/a zubehör|hülle|set|tasche|etui|ersatz~", "unser/c neu/a", "unser/c sortiment|kollektion", "wieder lieferbar", "zubehör",
      "~kollektion",
    ],
    "look-verb": [
      "anschau~", "anseh~", "besuch~", "entdeck~", "gönn~ sie/c? sich|dir", "probier~", "schau|schauen|schaut", "stöber~",
      "vorbeischau~|reinschau~",
    ],
    "warranty-bait": [
      "aktivier~|registrier~|sichern|verlänger~|verdoppeln sie/c? ihr/c|die garantie", "garantie aktivier~|registrier~|verlänger~|auf",
      "garantie wird|werden", "garantieverläng~", "ihr/c|das produkt|gerät registrier~", "jahr|jahre mehr|extra|zusätzlich? garantie",
      "lebenslang/a garantie", "produktregistrier~", "registrier~ sie/c? ihr/c|das produkt|gerät|artikel", "verlängert~ garantie",
    ],
    "free-gift": [
      "bonus", "geschenk", "geschenkt", "gratis", "kostenlos dazu", "obendrauf", "umsonst", "zugabe", "überraschung",
    ],
    "time-limit": [
      "befristet", "bis sonntag|montag|freitag|samstag|ende|mitternacht|zum", "endet", "letzte/n chance|tag|tage", "limitiert~",
      "nur heute|bis|diese|kurze|kurz|solange|noch", "so? lange|solange der? vorrat",
    ],
    advert: [
      "% auf alles", "3 für|zum 2", "black friday angebot~|deal~|sale|rabatt~", "jetzt zuschlagen|zugreifen", "prozent auf alles",
      "rabatt auf ihr/c|die nächste/c", "räumungsverkauf", "so? lange|solange der? vorrat reicht",
      "unser/c newsletter|gewinnspiel|verlosung", "zum halben preis",
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
