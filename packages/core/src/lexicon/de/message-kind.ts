import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** German words for what a message is for and what goes with it. */
export const messageKind: Lexicon = lexicon(
  "de",
  {
    "own-order": [
      "dein paket", "deine bestellung", "deine sendung", "deinen einkauf", "deinen kauf", "deiner bestellung", "den bestellten artikel",
      "der bestellte artikel", "der bestellung", "die bestellte ware", "die bestellung", "ihr artikel", "ihr auftrag", "ihr einkauf",
      "ihr kauf", "ihr paket", "ihre aktuelle bestellung", "ihre bestellung", "ihre bestellungen", "ihre letzte bestellung",
      "ihre lieferung", "ihre sendung", "ihre ware", "ihrem auftrag", "ihrem einkauf", "ihrem kauf", "ihrem paket", "ihren artikel",
      "ihren auftrag", "ihren einkauf", "ihren kauf", "ihrer bestellung", "ihrer letzten bestellung", "ihrer lieferung", "ihrer sendung",
      "ihrer ware", "ihres pakets",
    ],
    "confirmation-notice": [
      "auftrag erhalten", "auftragsbestätigung", "bestellbestätigung", "bestellung bestätigt", "bestellung eingegangen",
      "bestellung erhalten", "bestellung ist bei uns eingegangen", "bestellung wird bearbeitet", "bestellung wird nun bearbeitet",
      "bestätigen den eingang", "bestätigen ihnen den eingang", "bestätigen ihre bestellung", "bestätigen wir den eingang",
      "bestätigen wir ihnen", "bestätigen wir ihre bestellung", "bestätigung deiner bestellung", "bestätigung ihrer bestellung",
      "haben ihre bestellung erhalten", "kaufbestätigung", "lieferbestätigung", "versandanzeige", "versandbenachrichtigung",
      "versandbestätigung", "versandmitteilung", "zustellbestätigung",
    ],
    "delivery-problem": [
      "beschädig~", "dauert länger", "defekt~", "ersatz~", "falsche adresse", "fehlende", "fehlt", "kaputt", "konnte nicht", "leider",
      "länger als", "nicht zugestellt", "nicht zustellbar", "problem~", "retourniert", "rückruf", "rückstand", "später als", "streik",
      "unzustellbar", "verloren", "verlorengegangen", "verspät~", "verzögert~", "verzöger~", "zoll", "zurück an uns", "zurückgekommen",
      "zurückgesandt", "zurückgeschickt",
    ],
    "shipping-event": [
      "an dhl übergeben", "an dpd übergeben", "an hermes übergeben", "an ups übergeben", "auf dem weg zu dir", "auf dem weg zu ihnen",
      "dem versanddienst übergeben", "geht heute raus", "gestern verschickt|versandt|versendet",
      "haben wir heute|gestern verschickt|versandt|versendet|abgeschickt", "haben wir verschickt|versandt|versendet|abgeschickt",
      "heute verschickt|versandt|versendet", "ist angekommen", "ist auf dem weg", "ist eingetroffen", "ist raus", "ist unterwegs",
      "ist versandt", "ist verschickt", "unser lager verlassen", "versandt worden", "verschickt worden", "wurde abgeschickt",
      "wurde ausgeliefert", "wurde geliefert", "wurde gestern versandt|verschickt|versendet|zugestellt",
      "wurde heute versandt|verschickt|versendet|zugestellt|übergeben", "wurde versandt", "wurde verschickt", "wurde versendet",
      "wurde zugestellt", "zugestellt worden",
    ],
    supposition: [
      "hoffe", "hoffen", "hoffentlich", "müsste", "ob", "sollte", "werden", "wird",
    ],
    courtesy: [
      "alles gute", "bedanke", "bedanken", "bei fragen", "besten dank", "dank für", "dankbar", "danke", "danken", "dein vertrauen",
      "einen schönen tag", "familienbetrieb", "familienunternehmen", "fragen", "fragen haben", "freue mich", "freuen uns", "freut uns",
      "für dich da", "für sie da", "gern für", "gerne für", "helfen ihnen", "helfen wir", "herzlichen dank", "hilfe", "ihr vertrauen",
      "ihre unterstützung", "ihre zufriedenheit", "jederzeit", "kundenservice", "kundschaft", "melde dich", "melden sie sich",
      "rund um die uhr", "schöne woche", "schönen tag", "schönes wochenende", "tausend dank", "viel freude", "viel spaß", "viel vergnügen",
      "vielen dank", "willkommen", "wir hoffen", "wünsche", "wünschen ihnen", "wünschen wir", "zufriedenheit", "zur seite", "zur verfügung",
      "zögern sie nicht",
    ],
    salutation: [
      "beste grüße", "dein team", "freundliche grüße", "grüß gott", "grüße", "guten abend", "guten morgen", "guten tag", "hallo",
      "herzliche grüße", "hi", "ihr team", "kundenservice", "lg", "liebe", "liebe grüße", "lieber", "mfg", "mit freundlichen grüßen",
      "moin", "schöne grüße", "sehr geehrte", "sehr geehrter", "servus", "team", "viele grüße",
    ],
    "opt-out": [
      "abbestellen", "abbestellung", "abmeldelink", "abmelden", "abmeldung", "antworten sie mit stop|stopp", "aus dem verteiler",
      "austragen", "keine e-mails mehr", "keine mails mehr", "keine nachrichten mehr", "keine weiteren e-mails", "keine weiteren mails",
      "keine weiteren nachrichten", "mit stop|stopp antworten", "nicht mehr angeschrieben", "nicht mehr erhalten", "nicht mehr kontaktiert",
      "widerspruch gegen den erhalt",
    ],
    "out-of-stock": [
      "ausverkauft", "bestandsfehler", "kein bestand", "können nicht liefern", "lagerfehler", "leider nicht mehr", "nicht auf lager",
      "nicht lieferbar", "nicht liefern", "nicht mehr auf lager", "nicht mehr da", "nicht mehr lieferbar", "nicht mehr verfügbar",
      "nicht mehr vorrätig", "nicht verfügbar", "nicht vorrätig", "vergriffen", "überverkauft",
    ],
    attached: [
      "als anlage", "als pdf", "anbei", "angehängt", "angehängte", "angehängten", "anhang", "anliegend", "beigefügt", "beigefügte",
      "beigefügten", "beigelegt", "beiliegend", "im anhang", "im pdf", "in der anlage",
    ],
    "promo-document": [
      "aktionsblatt", "angebotsblatt", "broschüre", "broschüren", "faltblatt", "flyer", "gutschein", "gutschein~", "handzettel", "katalog",
      "kataloge", "kundenkarte", "preisliste", "prospekt", "prospekte", "rabattcode", "rabattgutschein", "rabattkarte", "unsere angebote",
      "unseren angeboten", "visitenkarte", "werbeblatt", "werbe~", "werbung", "~broschüre", "~flyer", "~gutschein", "~katalog",
      "~preisliste", "~prospekt",
    ],
    "service-document": [
      "anleitung", "bedienungsanleitung", "beleg", "bild", "bilder", "datenblatt", "etikett", "formular", "foto", "fotos", "garantie~",
      "handbuch", "kassenbeleg", "label", "lieferschein", "quittung", "rechnung", "retourenlabel", "retourenschein", "rücksendeetikett",
      "versandlabel", "zertifikat", "~anleitung", "~datenblatt", "~etikett", "~rechnung",
    ],
  },
  {
    hit: {
      attached: "Alles im Anhang.",
      "confirmation-notice": "Dies ist die Versandbestätigung.",
      courtesy: "Herzlichen Dank.",
      "delivery-problem": "Es kommt zu Verspätungen.",
      "opt-out": "Hier können Sie sich abmelden.",
      "out-of-stock": "Der Artikel ist ausverkauft.",
      "own-order": "Zu Ihrer Bestellung vom Montag.",
      "promo-document": "Unser Herbstprospekt ist da.",
      salutation: "Sehr geehrte Frau Muster,",
      "service-document": "Die Gebrauchsanleitung.",
      "shipping-event": "Die Lampe wurde versandt.",
      supposition: "Wir hoffen, sie ist da.",
    },
    miss: {
      "own-order": "Sie bestellen bequem.",
      "promo-document": "Die Rechnung liegt bei.",
      "shipping-event": "Wir versenden am Montag.",
    },
  },
);
