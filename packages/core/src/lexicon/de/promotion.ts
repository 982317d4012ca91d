import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** German words of marketing. */
export const promotion: Lexicon = lexicon(
  "de",
  {
    coupon: [
      "aktionscode~", "gutschein~", "mit dem? code", "rabattcode~",
    ],
    discount: [
      "% auf", "ermäßig~", "halb/a preis", "nachlass", "prozent auf", "rabatt~", "reduziert~", "sonderangebot~",
    ],
    "sale-event": [
      "black friday|week", "rabattaktion~", "räumungsverkauf", "sale", "sommeraktion|winteraktion|osteraktion", "~angebote",
      "~schlussverkauf",
    ],
    "redeem-verb": [
      "eingeb~", "einlös~", "einzulösen", "gilt", "gültig", "nutzen/v", "sicher|sichern sie/p? sich|dir", "verwenden/v",
    ],
    newsletter: [
      "als erste/n erfahren|wissen", "auf dem laufenden", "newsletter~",
    ],
    giveaway: [
      "gewinnen sie/p", "gewinnspiel~", "verlos~", "ziehen wir",
    ],
    loyalty: [
      "empfehlen|empfiehl sie? uns", "kundenkarte", "mitglied~", "stammkunde~", "treueprogramm~", "treuepunkt~", "vip~",
    ],
    "new-products": [
      "ander/a|nächste/p artikel|produkte|angebote|farben", "auch gefallen|interessieren", "dazu passt|passen", "ganz/a|gesamt/a sortiment",
      "mehr|größere auswahl", "neu eingetroffen|im|reingekommen", "neu/a kollektion|modelle|farben|produkte", "neuheit~", "passend dazu",
      "passend/a zubehör|hülle|set|ersatz~", "unser/p neu/a", "unser/p sortiment|kollektion", "zubehör", "~kollektion",
    ],
    "look-verb": [
      "anschau~", "besuch~", "entdeck~", "probier~", "schau|schauen|schaut", "stöber~", "vorbeischau~|reinschau~",
    ],
    "warranty-bait": [
      "aktivier~|registrier~|sichern|verlänger~|verdoppeln sie/p? ihr/p|die garantie", "garantie aktivier~|registrier~|verlänger~|auf",
      "garantie wird|werden", "garantieverläng~", "jahr|jahre mehr|extra|zusätzlich? garantie",
      "registrier~ sie/p? ihr/p|das produkt|gerät|artikel", "verlängert~ garantie",
    ],
    "free-gift": [
      "bonus", "geschenk", "geschenkt", "gratis", "umsonst",
    ],
    "time-limit": [
      "bis sonntag|montag|freitag|samstag|ende|mitternacht|zum", "letzte/n chance|tag|tage", "nur heute|bis|diese|kurze|kurz|solange|noch",
      "so? lange|solange der? vorrat",
    ],
    advert: [
      "% auf alles", "black friday angebot~|deal~|sale|rabatt~", "prozent auf alles", "rabatt auf ihr/p|die nächste/p", "räumungsverkauf",
      "so? lange|solange der? vorrat reicht", "unser/p newsletter|gewinnspiel|verlosung", "zum halben preis",
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
