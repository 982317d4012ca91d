import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** German words for what a message is for and what goes with it. */
export const messageKind: Lexicon = lexicon(
  "de",
  {
    attached: [
      "als anlage|anhang|datei|pdf", "als beilage", "anbei", "angefügt~", "angehängt~", "anhang", "anhängend~", "beigefügt~", "beigelegt~",
      "beiliegend~", "dem paket bei", "der beigefügten datei", "dieser mail|nachricht bei", "drangehängt", "hänge|häng|hängen … an",
      "hängt|hängen an|bei dieser|der nachricht|mail", "hängt|hängen … an", "hängt|hängen … dran", "im anhang",
      "im|dem paket|karton|päckchen liegt|liegen|finden", "in der|dieser? anlage|datei|beilage", "liegt bei", "liegt|liegen … bei",
      "mit angehängt", "mit dabei", "mit dieser nachricht|mail", "mit dran", "mitgeschickt|mitgesendet|mitgesandt", "pdf",
      "siehe anhang|datei|anlage|bild", "siehe datei|dokument|beilage",
    ],
    "promo-document": [
      "aktionsblatt|angebotsflyer|werbeblatt|faltblatt|programmheft", "angebotsblatt", "angebotsheft", "angebotsliste", "angebotsmappe~",
      "bestellzettel|bestellschein|bestellformular", "broschüre/n unser/c|neu/a|mit|über", "empfehlungsflyer", "empfehlungskarte",
      "flugblatt", "flyer", "gutscheinheft", "gutschein~", "handzettel", "katalog~", "kundenmagazin", "lookbook", "neuheitenliste",
      "preisliste~", "preisübersicht~", "produktmappe~", "programmheft~", "prospekte", "prospekt~", "rabattgutschein~|aktionsgutschein~",
      "rabattkarte|rabattheft|rabattcoupon", "saisonangebote|wochenangebote", "sortimentsheft~", "sortimentsliste", "stöberheft~",
      "treuekarte", "unser/c aktuell/a|neu/a angebote|prospekt|sortiment|katalog",
      "unser/c frühjahrs~|sommer~|herbst~|winter~|weihnachts~|oster~", "unser/c ganz/a|gesamt/a? angebote|sortiment", "visitenkarte~",
      "werbeflyer|werbematerial", "werbe~", "werbung",
      "~blatt|~blättchen|~heft mit|mit den|unseren? aktionen|angeboten|aktionspreisen|angebote", "~broschüre", "~flyer", "~gutschein",
      "~katalog", "~prospekt", "übersicht unser/c ganz/a|gesamt/a? sortiments|artikel|angebote|preise",
    ],
    "service-document": [
      "anleitung/n", "bedienungsanleitung~", "beleg/n", "bild/n", "datenblatt~", "etikett/n", "foto/n",
      "für|weitere|nähere|mehr details|infos|informationen", "garantieschein|garantiekarte", "handbuch", "label", "lieferschein",
      "montageanleitung~", "quittung", "rechnung/n", "skizze", "zeichnung", "zertifikat~", "~anleitung/n", "~schein",
    ],
    "shipping-event": [
      "abgeholt worden", "abgeschickt", "angekommen", "auf dem weg", "auf der reise", "auf reisen", "ausgeliefert",
      "dem paketdienst|spediteur|kurier übergeben|ausgehändigt", "eingegangen", "eingetroffen", "geht heute|morgen raus", "geliefert",
      "herausgegangen|rausgegangen|raus", "in der zustellung", "in zustellung", "ist|sind|wurde|wurden fertig? gepackt|eingepackt",
      "liegt|ist|befindet … zusteller|paketdienst",
      "liegt|ist|befindet|sind schon|bereits|jetzt|nun? beim|bei zusteller|paketdienst|spediteur|fahrer|dhl|hermes|dpd|gls|ups|post",
      "losgeschickt", "macht sich auf", "rausgeschickt", "reise zu", "trifft", "unterwegs", "verladen", "verlassen", "verpackt", "versandt",
      "verschickt", "versendet", "zugestellt", "zur post gebracht", "übergeben",
    ],
    supposition: [
      "dürfte", "erwarten", "falls", "hoffe", "hoffen", "hoffentlich", "müsste", "ob", "sollte", "sollten", "voraussichtlich", "werden",
      "wird",
    ],
    courtesy: [
      "alles gute", "bedanken", "danke|dankeschön|dankeschoen", "dank~",
      "dass sie|du|ihr bei uns eingekauft|bestellt|gekauft|geshoppt haben?", "einkauf|kauf bei uns", "entschieden", "fragen", "freude",
      "freue|freuen|freut mich|uns", "für ihr/c vertrauen|treue|einkauf|kauf|bestellung", "für sie|dich|euch da", "gern|gerne für sie|dich",
      "glücklich", "gutes gelingen", "haben sie", "helfen", "herzlichen", "hilfe", "jederzeit", "kontaktieren", "kundenservice",
      "kunden|menschen wie sie", "melden", "scheuen", "schätzen", "schönen|schönes|schöne tag|abend|wochenende|woche",
      "viel freude|spaß|spass", "viel vergnügen|erfolg", "wenden", "willkommen", "wir|ich da", "wünsche|wünschen", "zufriedenheit",
      "zur seite|verfügung", "zögern",
    ],
    salutation: [
      "beste/n", "cu", "gruß|gruss|grüße|grüßen|gruesse", "grüezi", "grüß gott", "guten tag|morgen|abend", "hallo", "herzlich",
      "herzliche/n", "hey", "hi", "ihr", "ihr team", "lg", "liebe|lieber", "mfg", "mit freundlichen", "moin", "sehr geehrte~", "servus",
      "team", "tschüss", "vg", "viele grüße",
    ],
    "opt-out": [
      "abbestellen", "abbestell~", "abmelden", "abzumelden", "austragen",
      "keine benachrichtigungen|infos|post|werbung|werbenachrichten mehr", "keine weiteren? e? mails|emails|nachrichten|newsletter mehr?",
      "keine|nicht … mehr erhalten|bekommen|wünschen", "mit stop|stopp", "nachrichten|newsletter|mails abbestell~|abmeld~",
      "nicht mehr angeschrieben|kontaktiert|erhalten", "nicht mehr kontaktieren|anschreiben|schreiben|belästigen",
      "stop|stopp antworten|zurück|schreiben", "unerwünscht", "vom erhalt",
    ],
    "out-of-stock": [
      "aus dem sortiment|programm", "ausverkauft", "doppelt verkauft", "kein~ ware|exemplar|lagerbestand|stück mehr?",
      "lagerfehler|bestandsfehler", "nicht mehr? führen|vorrätig|bestellbar|haben|herstell~",
      "nicht mehr? lieferbar|verfügbar|verfuegbar|vorrätig|da|liefern|versenden", "restlos", "vergriffen", "überverkauft",
    ],
    "own-order": [
      "bei uns bestellt~|gekauft~|erworben~", "bestellt/a artikel|ware|produkt|lampe", "der|die|dieser bestellung",
      "ihr/c aktuell/a|letzt/a|neu/a? artikel|auftrag|bestellung/n|einkauf|kauf|lieferung|paket/n|sendung|ware",
      "ihr/c kürzlich|kürzlich/a", "ihr/c produkt|bestellung|amazon|ebay|päckchen|gekauft/a|bestellt/a", "von ihnen bestellt/a",
    ],
    "confirmation-notice": [
      "auftragsbestätigung~", "bestellbestätigung~", "bestellung … eingegangen|bestätigt",
      "bestätigen|bestätige wir/c|ihnen? ihr/c|die/c bestellung|kauf|eingang", "empfangsbestätigung",
      "erfolgreich aufgegeben|eingegangen|bezahlt", "kaufbestätigung", "lieferbestätigung", "versandbestätigung",
      "wird|werden bearbeitet|gepackt|vorbereitet", "zahlung ist|wurde? eingegangen|bestätigt", "zahlungseingang",
    ],
    "delivery-problem": [
      "beschädig~", "bruch", "dauert", "defekt~", "diebstahl~", "ersatz~", "falsch/a", "fehlen", "fehler", "fehlgeschlagen", "fehlt",
      "gebrochen", "hängt|hängen", "kaputt", "konnte nicht", "leider", "lieferverzug", "länger", "nachlieferung",
      "nicht geliefert|zugestellt|auffindbar|möglich", "nicht zugestellt|zustellbar|angekommen", "problem~", "rückläufer", "separat",
      "später", "streik", "teillieferung", "unvollständig", "verloren~", "verlängert", "verschiebt|verschoben", "verspätung", "verspät~",
      "verzöger~", "wetter", "zoll", "zurück an|zu|gekommen",
    ],
  },
  {
    hit: {
      attached: "Das liegt im Anhang.",
      "promo-document": "Unser Katalog.",
      "service-document": "Die Montageanleitung.",
      "shipping-event": "Es wurde verschickt.",
      courtesy: "Vielen Dank.",
      "opt-out": "Hier abmelden.",
      "out-of-stock": "Leider ausverkauft.",
      "own-order": "Ihre Bestellung.",
      "confirmation-notice": "Die Bestellbestätigung.",
      "delivery-problem": "Es verzögert sich.",
    },
    miss: {
      "out-of-stock": "Es ist verfügbar.",
    },
  },
);
