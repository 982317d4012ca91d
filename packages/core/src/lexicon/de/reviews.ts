import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** German words for reviews, feedback, praise and what is given for them. */
export const reviews: Lexicon = lexicon(
  "de",
  {
    review: [
      "bewert~", "feedback~", "ihr/p text|beitrag|worte|zeilen|sätze", "kommentar/n", "kundenbewert~",
      "paar|einige sätze|saetze|zeilen|worte", "produktbewert~", "rezension~",
    ],
    praise: [
      "all/a fünf/p? sterne", "beste/n bewertung/p", "eine positive", "fünf/p sterne bewertung/p",
      "fünf/p|vier|4 gold/a|voll/a? sterne|sternen|sternchen", "gute/p bewert~", "gute/p|grün/a bewertung/p", "mit fünf/p bewert~",
      "voll/a punktzahl|sterne", "was|etwas grünes|nettes|positives",
    ],
    criticism: [
      "1|2|3|ein|einen|einem|zwei|drei stern/n", "die/p|ihre|deine negative|neutrale|rote|schlechte", "rot/a punkt",
      "schlechte/p bewertung/p", "schlechte/p bewert~",
    ],
    star: [
      "stern/n", "⭐",
    ],
    "review-verb": [
      "abgeb~", "abgegeben", "bewerten/v", "dalassen", "erzähl~", "freuen|freue wir/p|uns/p|über", "geben/v", "hinterlass~", "lassen/v",
      "posten/v", "sag|sagen", "schenken/v", "schreiben/v", "teilen/v", "verfass~", "vergeb~",
    ],
    "change-verb": [
      "aender~", "anpass~", "erhöh~", "fünf/p machen", "geändert|geaendert", "in eine? positive|fünf/p", "korrigier~",
      "ändere bitte|die|deine|doch", "ändern", "ändert", "überarbeit~", "überdenk~",
    ],
    "remove-verb": [
      "entfern~", "gelöscht|geloescht", "lösch~|loesch~", "nehmen/v sie/p? es/p|ihr/p", "verschwind~", "ziehen/v sie/p? es/p|ihr/p",
      "zurücknehm~", "zurückzieh~", "zurückzunehmen|zurückzuziehen",
    ],
    reward: [
      "belohn~", "bonus~", "cashback", "dankeschön~|dankeschoen~", "erstatt~", "geld zurück", "geschenk~", "gratis~", "guthaben~",
      "gutschein~", "kostenlos/a", "nachlass", "prämie~", "rabatt~", "rückerstatt~|rueckerstatt~", "schenken ihnen|dir", "teilerstatt~",
      "umsonst",
    ],
    "give-verb": [
      "bekomm~", "bieten wir", "erhalten/v", "erstatte|erstatten", "gebe|geben|zahle|zahlen wir/p", "gewähr~", "gibt es", "gibts",
      "kriegen|kriegst|kriegt", "legen|lege wir/p", "schenk|schenke|schenken", "schicken/v", "spendier~", "überweis~",
    ],
    exchange: [
      "alle|jeder|jede|jedem|jeden der|die|kunde|käufer", "als dank|dankeschön|dankeschoen|belohnung", "dafür|dafuer", "im gegenzug",
      "nach ihrer|deiner", "schicken/v uns/p die/p? link|foto|beweis", "screenshot~", "sobald wir/p|die|ihre|deine|er|es|da",
      "wer uns/p|eine|bis|bewertet|fünf/p|auf",
    ],
    happy: [
      "alles bestens|gut|geklappt|in ordnung|ok|passt|perfekt|super", "freude", "gefallen", "gefällt|gefaellt", "glücklich", "mögen",
      "zufrieden", "überzeugt",
    ],
    unhappy: [
      "enttäusch~", "etwas|was nicht", "mangel~", "nicht ganz|voll? zufrieden|glücklich|gefällt|passt|perfekt|überzeugt", "problem~",
      "reklam~", "unzufrieden~", "weniger als fünf/p", "ärger~",
    ],
    "threat-legal": [
      "anwalt~", "anzeige erstatt~", "gericht~", "inkasso~", "polizei~", "rechtlich/a schritte|konsequenzen|mittel", "rechtsanwalt~",
      "verklag~", "verleumd~",
    ],
    mutual: [
      "bewerte|bewerten wir/p sie|dich|auch|ebenfalls", "dann bewerte|bewerten|bekommen|bekommst|kriegst|gibt", "gegenbewert~",
      "gegenseitig~", "kriegst|bekommst|bekommen|erhalten sie/p auch|eine|meine",
    ],
    "neutral-request": [
      "egal ob|wie|was", "ehrlich~", "gut oder|und|wie schlecht", "ihr/p eigene? meinung", "jede bewertung|meinung",
      "ob gut|positiv|lob|negativ", "offen|offene|offenes", "unvoreingenommen~",
    ],
    again: [
      "bereits|schon gebeten|gefragt|erinnert", "erinner~", "fehlt noch", "letzte/n|zweite/n|dritte/n bitte|nachricht|mail",
      "noch keine|nicht|immer", "nochmal|nochmals um|an|bitten|nachfragen|fragen", "warte|warten immer|noch|weiterhin",
    ],
    withhold: [
      "bis dahin", "dann erstatte~|schicken/v|versend~|überweis~", "erst erstatte~|wenn|nach|nachdem|sobald|verschick~|versend~|raus",
      "kein~ geld|erstattung|versand|ersatz", "solange keine|die|sie|ihre|deine",
    ],
    "public-place": [
      "es/p bitte? auf amazon", "produktseite", "sagen|sag|erzählen|erzähl sie|es? es? weiter", "öffentlich~",
    ],
    "change-it": [
      "es/p bitte|noch|wieder? zu? ändern|anpassen|entfernen|korrigieren|löschen|zurücknehmen|überdenken|zurückziehen",
      "lösch~|entfern~|korrigier~ sie? es/p", "nehmen/v sie/p? es/p bitte|wieder? raus|runter|weg|zurück", "sterne mehr",
      "ziehen/v sie? es/p",
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
