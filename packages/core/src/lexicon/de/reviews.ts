import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** German words for reviews, feedback, praise and what is given for them. */
export const reviews: Lexicon = lexicon(
  "de",
  {
    review: [
      "beurteilung/n", "bewertungstext", "bewert~", "erfahrungsbericht/n", "feedback~", "ihr/c eindruck|erfahrung|erfahrungen|meinung|urteil mit|auf|zum|als|im|bei|öffentlich", "ihr/c meinung geändert|korrigiert|ändern|korrigieren", "ihr/c sterne|sternchen", "ihr/c text|beitrag|worte|zeilen|sätze", "ihr/c urteil noch|vielleicht|bitte", "ihr/c urteil|text|beitrag … produktseite|artikelseite|profil", "kommentar/n", "kundenbewert~", "paar nette/n? worte|zeilen", "paar|einige sätze|saetze|zeilen|worte", "produktbewert~", "produktkritik", "produktrezension~", "rezensier~", "rezension~", "rückmeldung|rückmeldungen auf|bei|öffentlich|im profil", "sternebewertung~", "testbericht~", "text|beitrag|satz|sätze auf der|ihrer|amazon produktseite|artikelseite|seite", "was sie/c … über uns schreiben", "~bewertung", "~rezension", "über uns schreiben|schreibst",
    ],
    praise: [
      "5|fünf von 5|fünf", "all/a fünf/c? sterne", "alle fünf", "bestbewertung", "beste note/n", "beste/n bewertung/c", "bestnote~", "daumen hoch", "die beste|besten note|noten", "ein lob da|dalassen|hinterlassen", "ein paar nette|liebe|gute|freundliche worte|zeilen|sätze", "eine gute gegeben|dagelassen", "eine positive", "ein|auf positiv|plus", "fünf dalassen", "fünf/c sterne bewertung/c", "fünf/c ⭐", "fünf/c|vier|4 golden/a|gold|voll/a? sterne|sternen|sternchen", "fünfsternebewertung~|fünfsterne bewertung", "fünfter|fünften stern", "fünf|5 sternchen|sternderl|sternle|stars|punkte|punkten", "ganz nach rechts|oben", "gibst|gib|lässt|lass du|sie? uns/c grün|plus", "grünen punkt|daumen|plus", "gut/c wegkommen", "gute/c bewerten|bewerte|bewertest", "gute/c sterne|sternen", "gute/c|grün/a bewertung/c", "gutes|positives über uns", "gut|positiv|super|top|toll|wohlwollend|freundlich|großzügig|bestens zu? bewerten|bewertest|bewerte|rezensieren", "höchst/a bewertung/c|punktzahl", "höchst/a stufe", "höchstnote|höchstwertung|bestwertung", "kreuzen|kreuz|kreuze sie? … beste|maximum|höchste", "lob im|auf|öffentlich", "lobend/a worte|worten|zeilen", "lobende worte|zeilen", "maximale bewertung|punktzahl|sterne|sternezahl", "maximum an", "mehr als vier sterne", "mit der? bestnote|höchstnote|bestwertung", "mit fünf/c bewerten|bewerte|bewertet", "nette/n|liebe/n|freundliche/n|gute/n worte|worten|zeilen|sätze im|auf|bei|über", "paar|einige sterne|sternchen würde~|wäre~|helf~", "profil|bewertung|minus|daumen … grün", "topbewertung~|top bewertung", "uns/c positiv|gut|top bewertet", "voll/a punktzahl|sterne", "volle sternzahl", "volle|vollen fünf|5|sternenzahl|punkte|punktezahl", "was|etwas grünes|nettes|positives", "wie begeistert|glücklich sie|du", "würden|werden|würde|wird aus den? einem|zwei|drei|1|2|3 sternchen|sternen|stern noch? fünf|vier|5|4", "zehn|10 von zehn|10",
    ],
    "ready-text": [
      "beispielbewertung", "beispieltext~", "einfach kopieren|einfügen|übernehmen", "fertig~ text|bewertung|satz|wortlaut", "formulierungsvorschlag", "kopieren und einfügen", "musterbewertung", "mustertext~", "text zum kopieren|einfügen", "textvorlage~", "textvorschlag~",
    ],
    criticism: [
      "1|2|3 ⭐", "1|2|3|ein|einen|einem|zwei|drei stern/n", "das|dem|dein|ihr|deinem|ihrem|ein negativ|neutral|negatives|neutrales", "die/c|ihre|deine negative|neutrale|rote|schlechte", "einsternig/a", "etwas|was schlechtes|negatives|böses|unschönes", "geizen/v … sternen|sterne", "gemecker|gejammer|genörgel|gemotze", "ihr/c kritik", "negativbewertung~|schlechtbewertung~", "negatives", "neutrale", "rot/a minus|daumen|kreis|smiley|zeichen|symbol", "rot/a punkt", "rote bewertung", "schlecht benoten|bewerten|beurteilen", "schlechte/c bewertung/c", "schlechte/c bewert~", "schlechte/c note|noten|zensur", "schlechtes|böses", "schlecht|negativ|böse über uns/c schreiben/v|reden/v|spricht", "sternen geizen/v", "uns/c? schlecht|mies|negativ bewert~", "unter fünf sternen", "vernichtend/a bewertung|rezension", "verriss", "zu? streng|hart bei|mit der/c? bewertung/c", "öffentlich/a kritik|beschwerde",
    ],
    star: [
      "stern/n", "sternchen", "★", "⭐",
    ],
    "review-verb": [
      "abgeb~", "abgegeben", "abzugeben", "berichte~", "beurteilen/v", "bewerten/v", "dalassen", "dazulassen", "empfehlen|empfiehl|empfehlt", "erzähl~", "freuen|freue wir/c|uns/c|über", "geben/v", "gönnen", "hinterlass~", "hinterlaß~", "klicken/v", "klick|klicke|klicken|tippen|tippe sie/c? auf", "lassen/v", "loslassen", "notieren", "posten/v", "raushauen", "sag|sagen", "schenken/v", "schreiben/v", "spendier~", "teilen/v", "verfass~", "vergeb~", "verlieren", "verteilen", "veröffentlich~", "weitersag~", "zukommen",
    ],
    "change-verb": [
      "abgeändert", "abänder~", "aender~", "aktualisier~", "angehoben", "angepasst", "anheb~", "anpass~", "aufstock~", "ausbesser~", "bearbeit~", "drehen/v … positiv|grün", "erhöh~", "freundlicher|netter|positiver|milder machen|schreiben|formulieren|gestalten", "fünf/c|vier zu? machen", "geändert|geaendert", "hochsetz~", "hochstuf~", "in eine? positive|fünf/c", "in fünf|positiv", "korrigier~", "mache|machen aus dem|der|den negativ|neutral|zwei|drei", "mache|machen|macht … positiv|positive|fünf|5", "mach|machen … fünf/c daraus|draus", "nachbesser~", "nachträglich", "neu bewert~", "noch mal|einmal ändern|anschauen|bewerten", "nochmal|nochmals anschauen|ansehen|überdenken|bewerten", "revidier~", "richtigstell~", "stern um|noch zwei|einen|weitere", "stern|sterne … ergänzen|hinzufügen|draufpacken|dazugeben", "umstell~", "umwandel~", "umänder~", "verbesser~", "zu ergänzen", "zu ändern", "ändere", "ändern", "ändert", "überarbeit~", "überdenk~", "überleg~ … nochmal|anders",
    ],
    "remove-verb": [
      "beseitig~", "draußen ist|sind", "entfern~", "entfällt", "gelöscht|geloescht", "herausgenommen|rausgenommen|weggenommen", "herausnehm~", "ist weg", "lösch~|loesch~", "machen|mache|mach|macht|machst … weg", "nehmen/v … heraus", "nehmen/v … zurück|runter|raus|weg", "offline nehmen", "raus nehmen", "rausnehm~", "rausnimm~", "streichen", "tilg~", "verschwindet", "verschwind~", "verschwunden", "weg ist", "weg sind|wäre|wären|kommt|kommen", "wegmach~", "wegnehm~", "wieder raus|weg|runter", "ziehen/v sie/c? es/c|ihr/c", "ziehen/v … zurück", "zieh~ … zurück", "zu entfernen|löschen", "zurückgenommen", "zurückgezogen", "zurücknehm~", "zurücknimm~", "zurückzieh~", "zurückzunehmen|zurückzuziehen",
    ],
    reward: [
      "5|10|15|20|25|30|50 euro zurück", "amazon guthaben|karte", "aufmerksamkeit", "aufs haus", "belohnung~", "belohn~", "bonus~", "cashback", "dankeschön~|dankeschoen~", "der|den|dein|ihr|vollen|halben kaufpreis zurück|wieder|erlassen", "entlohn~", "entschädig~", "erstatt~", "freie/n artikel|produkt|exemplar", "gegenleistung", "geld zurück", "geldprämie", "geschenkgutschein~", "geschenkkarte~", "geschenk~", "goodie/n", "gratis~", "guthaben~", "gutschein~", "gutschrift~", "kaufpreis~", "kleine überraschung|aufmerksamkeit|anerkennung", "kleines|kleine|schönes|tolles extra|präsent|geschenk|dankeschön|goodie|etwas", "kohle zurück", "kostenersatz", "kostenlos/a", "leckerli", "nachlass", "prämie~", "präsent/n|bonbon|schmankerl|mitbringsel|goody|goodies", "rabattcode~", "rabatt~", "rückerstatt~|rueckerstatt~", "rückzahlung", "schenken ihnen|dir", "schönes dazu", "teilerstatt~", "umsonst", "vergüt~", "wertgutschein~", "zuckerl", "zugabe", "zweites|zweiter|zweite gratis",
    ],
    "give-verb": [
      "bedanken", "bekomm~", "bekämen|bekämst", "belohn~", "beschenk~", "bieten wir", "dazulegen|dazupacken|obendrauf", "erhalten/v", "erhältst|erhält|erhalten", "erstatte|erstatten", "gebe|geben|zahle|zahlen wir/c", "gehört|gehören ihnen|dir|euch", "gewähren|gewähre|gewährt", "gibts", "gibts|gibt es|s", "gutschreiben|schreiben wir … gut", "kriegen|kriegst|kriegt", "legen|lege wir/c", "lege|legen|packe|packen wir/c? … dazu|bei|drauf", "oben drauf", "schenke|schenken", "schicken/v", "senden|sende wir/c ihnen|dir", "spendiere|spendieren|spendier", "spendier~", "wartet auf sie|dich", "überrasch~", "überweis~",
    ],
    exchange: [
      "alle|jeder|jede|jedem|jeden der|die|kunde|käufer", "als gegenleistung", "als kleine/n aufmerksamkeit|geste|anerkennung", "als kleines? dank|dankeschön|dankeschoen|belohnung|anerkennung|geste", "dafür|dafuer", "foto|bild der|ihrer|deiner|von bewertung|rezension", "für ein/a|jede/n nett/a|lieb/a|gut/a|freundlich/a|kurz/a satz|worte|zeilen|text|kommentar", "für ein/a|jede/n nett/a|lieb/a|gut/a|kurz/a|positiv/a bewertung/c|rezension", "für ihr/c zeilen|worte|rezension", "für jede|jeden bewertung/c", "gegen eine|5|fünf|ihre|deine", "im austausch", "im gegenzug", "im? tausch", "jede|jeder kundin|person|kunde", "nach ihrer|deiner", "nach veröffentlichung|erscheinen|abgabe", "nachweis", "pro bewertung|rezension|stern", "schicken/v uns/c die/c? link|foto|beweis", "schicke|schicken|sende|senden … screenshot|link|foto|beweis", "screenshot~", "sobald ihr/c|die bewertung/c", "sobald sie/c uns/c", "sobald wir/c|die|ihre|deine|er|es|da", "sobald … grün|weg|verschwunden|geändert|positiv", "sobald … online|sichtbar|veröffentlicht", "wenn die|ihre|deine da|online|drin|veröffentlicht", "wer uns/c|eine|bis|bewertet|fünf/c|auf", "zeigen|zeig sie/c? uns/c", "zum dank",
    ],
    happy: [
      "alles bestens|gut|geklappt|gepasst|ok|okay|passt|perfekt|super|prima|richtig", "alles in ordnung", "alles passt|stimmt", "angetan", "begeistert", "begeisterte/n", "begeister~", "bestens gefallen|angekommen", "erfreut", "freude", "gefallen", "gefreut", "gefällt|gefaellt", "geholfen", "glücklich", "glückliche/n", "happy", "hat|ist alles geklappt|gepasst|geschmeckt|gefallen", "hin und weg", "lieben", "macht spaß|freude", "mag|mögen", "nach ihr/c geschmack", "passt", "schmeckt", "spaß gemacht", "toll finden|findest", "voll und ganz", "wunschlos", "zufrieden", "zufriedene/n", "zugesagt|zusagt", "überzeugt",
    ],
    unhappy: [
      "anlass zur", "auszusetzen", "beanstand~", "beschwer~", "enttäusch~", "etwas zu beanstanden|bemängeln|kritisieren|meckern", "etwas|was klemmt|hakt|zwickt|drückt|missfällt|missfallen|stört|stören", "etwas|was nicht", "fehler", "grund zur", "kein~ volle zufriedenheit", "mal? nicht alles|rund", "mangel~", "missfällt|missfallen", "nicht begeistert|happy|einverstanden", "nicht ganz|voll? zufrieden|glücklich|gefällt|passt|perfekt|überzeugt", "nicht zufrieden|glücklich|gefallen|gefällt|überzeugt|recht", "nicht zusag~", "probleme", "problem~", "reklam~", "schief", "stimmt|passt etwas|was", "unglücklich", "unstimmig~", "unzufriedenheit", "unzufrieden~", "vier|4|drei|3|zwei oder|und weniger|schlechter|darunter|drunter", "was|etwas nicht passt|stimmt|gefällt|klappt", "weniger als fünf/c", "weniger zufrieden|begeistert", "wünsche offen", "zu bemängeln|beanstanden|meckern", "ärger~",
    ],
    "threat-legal": [
      "abmahn~", "anwalt", "anwalt~", "anwältin", "anzeige bei der", "anzeige erstatt~", "bei der polizei", "gelöscht von", "gericht~", "geschäftsschädig~", "inkasso~", "juristisch~", "klage", "konsequenzen", "meinem|unserem rechtsbeistand", "melden wir sie|dich", "polizei~", "rechtlich/a schritte|konsequenzen|mittel", "rechtsabteilung", "rechtsanwalt~", "rechtsschutz", "rufmord", "rufschädig~", "schadenersatz", "schadensersatz", "schwarz/a liste", "sperren wir/c|lassen|sie", "strafanzeige", "unterlassung~", "verklag~", "verleumd~", "vorsicht was sie/c", "überleg~ … gut|genau|zweimal was", "üble nachrede",
    ],
    mutual: [
      "auch was|etwas|eine kommt|zurückkommt", "beruht auf gegenseitigkeit", "bewerte ich? sie|dich|euch erst|sobald|wenn|nachdem", "bewerte|bewerten dich|sie|euch positiv|gut|gern? sobald|wenn|nachdem|falls", "bewerte|bewerten wir/c sie|dich|auch|ebenfalls", "bewertung gegen bewertung", "bist|sind du|sie dran", "dann bewerte|bewerten|bekommen|bekommst|kriegst|gibt", "dasselbe", "dir|ihnen auch grün|positiv|plus", "ebenfalls|auch eine gute|positive|super|5", "für beide seiten", "gebe|gib|mache wir/c? dir|ihnen auch grün|positiv|plus", "gegenbewert~", "gegenseitig bewerten", "gegenseitig~", "hand wäscht", "ich|wir auch eine", "kriegst|bekommst|bekommen|erhalten sie/c auch|eine|meine", "mache|machen wir/c es/c? auch|dann|ebenso|genauso|selbe|gleiche", "revanchier~", "von dir auch|noch", "von mir|uns auch|gibts|bekommst|bekommen|kommt", "wir/c bewerte|bewerten dich|sie sofort|auch|ebenfalls|direkt|gleich|mit|sobald|zurück", "wäre fair|nur", "zurückbewert~",
    ],
    "neutral-request": [
      "aufrichtig~", "bewertung/c oder nicht", "bleibt ihnen|dir", "egal ob|wie|was", "ehrlich~", "entscheiden|entscheidest … sie/c? allein|selbst|selber|frei", "gut oder nicht|schlecht", "gut oder|und|wie schlecht", "ihr/c eigene? meinung", "jede bewertung|meinung", "lob oder|und|wie kritik", "ob gut|positiv|lob|negativ", "objektiv~", "offen|offene|offenes", "positiv oder|wie|und negativ", "positiv|gut wie|als auch|oder|und negativ|schlecht", "steht ihnen|dir frei", "unabhängig", "ungeschminkt~", "unvoreingenommen~", "welche auch immer", "wie sie|du ihn|es|den|das empfinden|empfunden|erlebt|finden|findest", "ändern oder stehen|nicht|lassen", "überlassen",
    ],
    again: [
      "abermals", "bereits|schon gebeten|gefragt|erinnert", "bisher noch? keine", "erinner~", "erneut um|bitten|an", "erneut|nochmals|wiederholt|zum wiederholten … bewertung|rezension", "fehlt noch", "haben|hast sie|du noch? keine|nicht", "immer noch", "immer noch keine|nicht", "keine rückmeldung|bewertung erhalten|bekommen|gesehen", "letzte/n|zweite/n|dritte/n bitte|nachricht|mail", "letzte|letzten woche|monat schon|bereits? gebeten|geschrieben|gefragt", "nachfass~", "nachhak~", "noch keine|nicht|immer", "noch mal|einmal um|an|bitten|fragen", "nochmal|nochmals um|an|bitten|nachfragen|fragen", "schon geschrieben|mal|einmal gefragt|gebeten|geschrieben", "schon|bereits … gebeten|gefragt|geschrieben|erinnert", "sie/c schon|bereits|neulich|letztens|kürzlich einmal|mal? um", "vermissen|vermisse noch|immer|ihr/c", "vor einer|zwei|einigen|paar tagen|woche|wochen gebeten|geschrieben|gefragt|angeschrieben", "warte|warten immer|noch|weiterhin", "weiteres mal", "wir/c baten|fragten|schrieben sie/c", "zum zweiten|dritten|letzten mal", "zweite|dritte|letzte erinnerung|anfrage|aufforderung|bitte",
    ],
    withhold: [
      "bis dahin", "dann erst", "dann erstatte~|schicken/v|versend~|überweis~", "einbehalt~", "erst dann", "erst erstatte~|verschick~|versend~|raus", "erst nach ihr/c|einer|der|eingang bewertung/c", "erst wenn|nachdem|sobald die|ihre|deine|wir|ich|eine|unsere", "erstatten|erstatte|ersetzen|liefern wir/c? erst", "geht|gehen erst|nicht raus|los|bevor", "geht|gehen … nicht raus|weg", "halte|halten wir/c", "kein~ geld|erstattung|versand|ersatz", "nicht bevor|ehe", "sobald ihr/c|die positiv/a|gut/a|neu/a? bewertung/c", "solange der|das|er|es", "solange keine|die|sie|ihre|deine", "solange … steht|online|drin|sichtbar|bleibt", "vorher kein~|nicht|passiert", "warten|warte wir/c mit", "zurückhalt~",
    ],
    "public-place": [
      "alle welt", "allen|anderen|jedem|alle auf|bei amazon|ebay", "aller welt|anderen|allen|freunden|jedem", "andere/n kunden|käufer|käufern|leuten? sagen|wissen|erzähl~", "auf der|die artikelseite", "auf ihr/c? social", "der welt", "der? ganzen welt", "die anderen|andere wissen", "es/c bitte? auf amazon", "im netz", "ins netz", "laut sagen", "produktseite", "sagen|sag|erzählen|erzähl sie|es? es? weiter", "sagen|sag|erzählen|erzähl|erzählt sie/c? es/c … allen|anderen|jedem", "weiter sagen", "weitersagen", "öffentlich~",
    ],
    "change-it": [
      "aus dem|den|ihr/c zwei|2|drei|3|einem|1? sternchen|stern/n … werden|fünf/c|vier|mehr", "aus den|dem drei|zwei|3|2 sternen", "bereit sie|das|es zu", "dass er|sie|es … verschwindet|gelöscht|entfernt", "ein|noch zwei|drei|einen|paar sterne? mehr|drauf|drauflegen|dazulegen|draufpacken", "in sich gehen", "lösch~|entfern~|korrigier~ sie? es/c", "mache|machen … fünf|5 draus|daraus", "mache|machen|macht sie/c? doch|bitte|da|daraus|einfach|mal? fünf/c|vier|vollen? sterne? draus|daraus", "mehr sterne", "noch einmal|nochmal|nochmals darüber|drüber nachdenken|nachzudenken|schauen", "schau|schauen … drüber", "stern|sterne drauf|dazu|mehr", "wenn|dass er|sie|es verschwände|verschwindet|wegkäme", "ziehen/v sie? es/c", "ändern|ändere|ändert es|das|die|sie bitte|doch|noch", "überdenken|überarbeiten sie/c? das|die|es|diese",
    ],
    free: [
      "für lau", "geschenkt", "gratis", "kostenfrei/a", "kostenlos/a", "umsonst", "unentgeltlich",
    ],
    sanction: [
      "behalten|behalte wir/c das|die|den", "bleibt das geld", "blockier~", "dann bekommen|kriegen|kriegst|bekommst sie/c kein~|nichts", "dich|sie bei? ebay|amazon? sperren|blockieren", "einer|eine sperre|sperrung|blockade|blockierung", "garantie erlischt|verfällt", "gibt|gibts es? keine|kein|nichts erstattung|ersatz|geld|rückerstattung|garantie", "keine garantie|kulanz|gewährleistung|rücknahme|erstattung", "keine rücknahme|gewährleistung|kulanz", "kein~ support|ersatz|versand|erstattung|rückerstattung mehr?", "kulanz|garantie ist? vorbei|hinfällig", "landen|landest sie/c auf", "lasse|lassen dich|sie … sperren|löschen", "liefern wir/c nicht", "melden|melde wir/c sie|dich", "mit einer? sperre|sperrung|blockade", "nehmen|nehme wir/c … nicht zurück", "nehme|nehmen wir/c … nicht zurück", "nie wieder beliefer~|verkauf~", "sperre wir/c|dich|sie", "sperren wir/c|lassen", "sperrliste|blockierliste|blacklist", "verlieren|verlierst sie/c ihr/c|die|den|jeden", "verweiger~", "wird|werden gesperrt|blockiert", "wird|werden nicht mehr bearbeitet|beliefert|bedient",
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
