import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** German words for reviews, feedback, praise and what is given for them. */
export const reviews: Lexicon = lexicon(
  "de",
  {
    review: [
      "beurteilung/n", "bewert~", "feedback~", "ihr/c text|beitrag|worte|zeilen|sätze", "kommentar/n", "kundenbewert~",
      "paar|einige sätze|saetze|zeilen|worte", "produktbewert~", "rezensier~", "rezension~",
    ],
    praise: [
      "all/a fünf/c? sterne", "beste/n bewertung/c", "bestnote~", "daumen hoch", "eine positive", "fünf/c sterne bewertung/c",
      "fünf/c|vier|4 gold/a|voll/a? sterne|sternen|sternchen", "gute/c bewert~", "gute/c|grün/a bewertung/c",
      "höchst/a bewertung/c|punktzahl", "mit fünf/c bewert~", "voll/a punktzahl|sterne", "was|etwas grünes|nettes|positives",
    ],
    criticism: [
      "1|2|3|ein|einen|einem|zwei|drei stern/n", "die/c|ihre|deine negative|neutrale|rote|schlechte", "rot/a punkt",
      "schlechte/c bewertung/c", "schlechte/c bewert~",
    ],
    star: [
      "stern/n", "⭐",
    ],
    "review-verb": [
      "abgeb~", "abgegeben", "bewerten/v", "dalassen", "erzähl~", "freuen|freue wir/c|uns/c|über", "geben/v", "hinterlass~", "lassen/v",
      "posten/v", "sag|sagen", "schenken/v", "schreiben/v", "spendier~", "teilen/v", "verfass~", "vergeb~", "veröffentlich~", "weitersag~",
    ],
    "change-verb": [
      "abänder~", "aender~", "aktualisier~", "anpass~", "erhöh~", "fünf/c|vier zu? machen", "geändert|geaendert", "hochsetz~",
      "in eine? positive|fünf/c", "korrigier~", "mach|machen … fünf/c daraus|draus", "nachbesser~", "umwandel~",
      "ändere bitte|die|deine|doch", "ändern", "ändert", "überarbeit~", "überdenk~",
    ],
    "remove-verb": [
      "entfern~", "gelöscht|geloescht", "ist weg", "lösch~|loesch~", "nehmen/v sie/c? es/c|ihr/c", "nehmen/v … zurück|runter|raus|weg",
      "rausnehm~", "streichen", "verschwind~", "weg ist", "ziehen/v sie/c? es/c|ihr/c", "ziehen/v … zurück", "zurückgenommen",
      "zurücknehm~", "zurückzieh~", "zurückzunehmen|zurückzuziehen",
    ],
    reward: [
      "aufmerksamkeit", "belohn~", "bonus~", "cashback", "dankeschön~|dankeschoen~", "entschädig~", "erstatt~", "geld zurück", "geschenk~",
      "gratis~", "guthaben~", "gutschein~", "gutschrift~", "kostenlos/a", "nachlass", "prämie~", "rabatt~", "rückerstatt~|rueckerstatt~",
      "schenken ihnen|dir", "teilerstatt~", "umsonst", "vergüt~",
    ],
    "give-verb": [
      "bedanken", "bekomm~", "belohn~", "bieten wir", "erhalten/v", "erhältst", "erstatte|erstatten", "gebe|geben|zahle|zahlen wir/c",
      "gewähr~", "gibt es", "gibts", "kriegen|kriegst|kriegt", "legen|lege wir/c", "schenk|schenke|schenken", "schicken/v", "spendier~",
      "überweis~",
    ],
    exchange: [
      "alle|jeder|jede|jedem|jeden der|die|kunde|käufer", "als dank|dankeschön|dankeschoen|belohnung", "dafür|dafuer", "gegen eine|5",
      "im gegenzug", "im? tausch", "nach ihrer|deiner", "schicken/v uns/c die/c? link|foto|beweis", "screenshot~",
      "sobald wir/c|die|ihre|deine|er|es|da", "wer uns/c|eine|bis|bewertet|fünf/c|auf", "zeigen|zeig sie/c? uns/c", "zum dank",
    ],
    happy: [
      "alles bestens|gut|geklappt|in ordnung|ok|passt|perfekt|super", "begeister~", "freude", "gefallen", "gefällt|gefaellt", "glücklich",
      "mögen", "passt alles", "zufrieden", "überzeugt",
    ],
    unhappy: [
      "beanstand~", "beschwer~", "enttäusch~", "etwas|was nicht", "mangel~",
      "nicht ganz|voll? zufrieden|glücklich|gefällt|passt|perfekt|überzeugt", "problem~", "reklam~", "stimmt|passt etwas|was",
      "unzufrieden~", "weniger als fünf/c", "ärger~",
    ],
    "threat-legal": [
      "abmahn~", "anwalt~", "anzeige erstatt~", "gericht~", "inkasso~", "klage", "konsequenzen", "polizei~",
      "rechtlich/a schritte|konsequenzen|mittel", "rechtsanwalt~", "schadensersatz", "schwarz/a liste", "sperren wir/c|lassen|sie",
      "strafanzeige", "verklag~", "verleumd~",
    ],
    mutual: [
      "bewerte|bewerten wir/c sie|dich|auch|ebenfalls", "dann bewerte|bewerten|bekommen|bekommst|kriegst|gibt", "dasselbe", "gegenbewert~",
      "gegenseitig~", "kriegst|bekommst|bekommen|erhalten sie/c auch|eine|meine", "revanchier~",
    ],
    "neutral-request": [
      "egal ob|wie|was", "ehrlich~", "gut oder|und|wie schlecht", "ihr/c eigene? meinung", "jede bewertung|meinung",
      "ob gut|positiv|lob|negativ", "objektiv~", "offen|offene|offenes", "positiv oder|wie|und negativ", "unabhängig", "unvoreingenommen~",
    ],
    again: [
      "bereits|schon gebeten|gefragt|erinnert", "erinner~", "erneut um|bitten|an", "fehlt noch", "immer noch",
      "letzte/n|zweite/n|dritte/n bitte|nachricht|mail", "noch keine|nicht|immer", "noch mal|einmal um|an|bitten|fragen",
      "nochmal|nochmals um|an|bitten|nachfragen|fragen", "warte|warten immer|noch|weiterhin",
    ],
    withhold: [
      "bis dahin", "dann erstatte~|schicken/v|versend~|überweis~", "einbehalt~",
      "erst erstatte~|wenn|nach|nachdem|sobald|verschick~|versend~|raus", "halte|halten wir/c", "kein~ geld|erstattung|versand|ersatz",
      "nicht bevor|ehe", "solange keine|die|sie|ihre|deine", "zurückhalt~",
    ],
    "public-place": [
      "anderen sagen|wissen|erzähl~", "es/c bitte? auf amazon", "im netz", "produktseite", "sagen|sag|erzählen|erzähl sie|es? es? weiter",
      "öffentlich~",
    ],
    "change-it": [
      "es/c bitte|noch|wieder? zu? ändern|anpassen|entfernen|korrigieren|löschen|zurücknehmen|überdenken|zurückziehen",
      "lösch~|entfern~|korrigier~ sie? es/c", "mehr sterne", "nehmen/v sie/c? es/c bitte|wieder? raus|runter|weg|zurück", "sterne mehr",
      "ziehen/v sie? es/c",
    ],
    free: [
      "für lau", "geschenkt", "gratis", "kostenfrei/a", "kostenlos/a", "umsonst", "unentgeltlich",
    ],
    sanction: [
      "behalten|behalte wir/c das|die|den", "blockier~", "garantie erlischt|verfällt", "keine garantie mehr",
      "kein~ support|ersatz|versand|erstattung|rückerstattung mehr?", "liefern wir/c nicht", "melden|melde wir/c sie|dich",
      "nehmen|nehme wir/c … nicht zurück", "nie wieder beliefer~|verkauf~", "sperren wir/c|lassen", "verweiger~",
    ],
  },
  {
    hit: {
      review: "Über eine Bewertung freuen wir uns.",
      praise: "Bitte eine positive Rezension.",
      criticism: "Ihre negative Bewertung.",
      "change-verb": "Die Bewertung ändern.",
      "remove-verb": "Bitte löschen.",
      reward: "Ein Gutschein als Dank.",
      exchange: "Im Gegenzug gibt es mehr.",
      happy: "Sind Sie zufrieden?",
      "threat-legal": "Unser Anwalt schreibt.",
      "neutral-request": "Ganz ehrlich bitte.",
      again: "Eine kleine Erinnerung.",
    },
    miss: {
      praise: "Fünf Sternschrauben fehlen.",
      "change-verb": "Die anderen sind da.",
      "remove-verb": "Der Löffel liegt bei.",
      again: "Nochmals vielen Dank.",
    },
  },
);
