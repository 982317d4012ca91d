import { type Grammar, type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** How German words inflect; what denies may stand on both sides. */
export const grammar: Grammar = {
  script: "latin",
  frequent:
    "der die das und ist nicht ein eine einen einem einer ich sie wir ihr ihre ihren ihnen mit auf für fuer von zu den dem des im in es " +
    "sich auch als an aus bei nach wie noch nur oder aber wenn dass daß kann können koennen haben hat wird werden wurde sind war bitte vielen " +
    "dank hallo guten tag sehr geehrte geehrter frau herr mir uns unser unsere du dein deine dir dich zum zur vom beim über ueber unter " +
    "schon mal ja kein keine bestellung artikel liebe grüße gruß gruesse mfg freundlichen",
  paradigms: {
    n: [["e", ["e", "en"]], ["", ["", "e", "en", "s", "es"]]],
    v: [["en", ["e", "st", "t", "en", "te", "ten"]], ["", [""]]],
  },
  negation: "both",
};

/** German words of grammar. */
export const grammarWords: Lexicon = lexicon(
  "de",
  {
    negator: [
      "auf keinen fall", "kein~", "leider nein", "nicht", "nichts", "nie", "niemals", "niemand", "ohne dass", "weder",
    ],
    refusal: [
      "ablehnen", "betrugsversuch", "duerfen wir nicht", "dürfen wir nicht", "lehnen wir ab", "nicht erlaubt", "nicht gestattet",
      "nicht moeglich", "nicht möglich", "phishing", "untersagt", "verboten", "verstoesst gegen", "verstößt gegen",
    ],
    decline: [
      "das geht leider nicht", "das geht nicht", "das mache ich nicht", "das machen wir nicht", "geht leider nicht",
      "können wir nicht anbieten", "muss ich ablehnen", "müssen wir ablehnen",
    ],
    "false-negator": [
      "kein problem", "keine gebuehren", "keine gebühren", "keine rechnung", "keine sorge", "keine ursache", "nicht nur", "nicht zufrieden",
      "warum nicht", "zoegern sie nicht", "zögern sie nicht",
    ],
    contrast: [
      "aber", "allerdings", "daher", "denn", "deshalb", "jedoch", "sondern", "stattdessen", "weil",
    ],
    coordination: [
      "bzw", "oder", "sowie", "und",
    ],
    condition: [
      "falls", "im falle", "nachdem", "sobald", "sofern", "wenn",
    ],
    until: [
      "bevor", "bis", "ehe", "erst nach", "erst wenn",
    ],
    self: [
      "ich", "mein kollege", "mich", "mir", "uns", "unser kollege", "unser team", "unser techniker", "wir",
    ],
    "self-possessive": [
      "mein", "meine", "meinem", "meinen", "meiner", "unser", "unsere", "unserem", "unseren", "unserer",
    ],
    buyer: [
      "dich", "dir", "du", "euch", "ihnen", "kunde", "kunden", "käufer", "sie",
    ],
    "buyer-possessive": [
      "dein", "deine", "deinem", "deinen", "deiner", "ihr", "ihre", "ihrem", "ihren", "ihrer",
    ],
    "third-party": [
      "der fahrer", "der zoll", "der zusteller", "dhl", "die post", "hermes", "hersteller", "paketbote", "paketdienst", "spedition",
    ],
    title: [
      "dr", "frau", "geehrte", "geehrter", "herr", "herrn", "liebe", "lieber",
    ],
    platform: [
      "der marktplatz", "die plattform", "kleinanzeigen",
    ],
    "platform-feature": [
      "auf diese nachricht", "bestelluebersicht", "bestellübersicht", "hier antworten", "hier im chat", "ihre bestellungen",
      "kaufabwicklung", "mein ebay", "meine bestellungen", "retourenlabel", "rücksendeetikett", "rücksendezentrum", "ueber amazon",
      "ueber ebay", "über amazon", "über ebay",
    ],
    please: [
      "bitte", "einfach", "freuen uns ueber", "freuen uns über", "gerne", "kannst du", "koennen sie", "koennten sie", "können sie",
      "könnten sie", "könntest du", "wir bitten", "wuerden sie", "wären dankbar", "würden sie",
    ],
    obligation: [
      "erforderlich", "erwarten", "muessen", "muss", "müssen", "sollten",
    ],
    reported: [
      "deine anfrage", "deine frage", "du fragtest", "du hast gefragt", "du schriebst", "ihre anfrage", "ihre frage", "sie fragten",
      "sie haben gefragt", "sie schrieben", "sie wollten wissen", "wie gewünscht",
    ],
    warning: [
      "betrug~", "betrüger~", "fallen sie nicht darauf", "geben sie sich aus", "gefälscht~", "phishing", "seien sie vorsichtig",
    ],
    "stay-here": [
      "bleibt alles auf ebay", "nur hier auf ebay", "nur über amazon", "nur über ebay",
    ],
    instead: [
      "anstatt", "anstelle", "statt",
    ],
  },
  { hit: { negator: "Das geht nicht.", self: "Wir helfen.", please: "Bitte melden." }, miss: { negator: "Kein Problem." } },
);
