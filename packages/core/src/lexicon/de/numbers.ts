import type { NumberWords } from "../schema.js";

// biome-ignore format: many words a line
/** German words that numbers, dates, money and addresses are written and announced with. */
export const numbers: NumberWords = {
  digits: {
    null: "0", eins: "1", ein: "1", zwei: "2", zwo: "2", drei: "3", vier: "4", fünf: "5", fuenf: "5", sechs: "6", sieben: "7", acht: "8", neun: "9",
    zehn: "10", elf: "11", zwölf: "12", zwoelf: "12", dreizehn: "13", vierzehn: "14", fünfzehn: "15", sechzehn: "16", siebzehn: "17", achtzehn: "18", neunzehn: "19",
    zwanzig: "20", dreißig: "30", dreissig: "30", vierzig: "40", fünfzig: "50", sechzig: "60", siebzig: "70", achtzig: "80", neunzig: "90",
    einundzwanzig: "21", zweiundzwanzig: "22", dreiundzwanzig: "23", vierundzwanzig: "24", fünfundzwanzig: "25", sechsundzwanzig: "26",
    siebenundzwanzig: "27", achtundzwanzig: "28", neunundzwanzig: "29",
    einunddreißig: "31", zweiunddreißig: "32", dreiunddreißig: "33", vierunddreißig: "34", fünfunddreißig: "35", sechsunddreißig: "36",
    siebenunddreißig: "37", achtunddreißig: "38", neununddreißig: "39",
    einundvierzig: "41", zweiundvierzig: "42", dreiundvierzig: "43", vierundvierzig: "44", fünfundvierzig: "45", sechsundvierzig: "46",
    siebenundvierzig: "47", achtundvierzig: "48", neunundvierzig: "49",
    einundfünfzig: "51", zweiundfünfzig: "52", dreiundfünfzig: "53", vierundfünfzig: "54", fünfundfünfzig: "55", sechsundfünfzig: "56",
    siebenundfünfzig: "57", achtundfünfzig: "58", neunundfünfzig: "59",
    einundsechzig: "61", zweiundsechzig: "62", dreiundsechzig: "63", vierundsechzig: "64", fünfundsechzig: "65", sechsundsechzig: "66",
    siebenundsechzig: "67", achtundsechzig: "68", neunundsechzig: "69",
    einundsiebzig: "71", zweiundsiebzig: "72", dreiundsiebzig: "73", vierundsiebzig: "74", fünfundsiebzig: "75", sechsundsiebzig: "76",
    siebenundsiebzig: "77", achtundsiebzig: "78", neunundsiebzig: "79",
    einundachtzig: "81", zweiundachtzig: "82", dreiundachtzig: "83", vierundachtzig: "84", fünfundachtzig: "85", sechsundachtzig: "86",
    siebenundachtzig: "87", achtundachtzig: "88", neunundachtzig: "89",
    einundneunzig: "91", zweiundneunzig: "92", dreiundneunzig: "93", vierundneunzig: "94", fünfundneunzig: "95", sechsundneunzig: "96",
    siebenundneunzig: "97", achtundneunzig: "98", neunundneunzig: "99",
    hundert: "100", zweihundert: "200", dreihundert: "300", vierhundert: "400", fünfhundert: "500", sechshundert: "600", siebenhundert: "700", achthundert: "800", neunhundert: "900",
  },
  spelling:
    "anton berta caesar cäsar dora emil friedrich gustav heinrich ida julius kaufmann konrad ludwig martha nordpol otto paula quelle richard " +
    "siegfried samuel theodor ulrich viktor wilhelm xanthippe ypsilon zacharias zeppelin",
  repeats: { doppel: 2, doppelt: 2, zweimal: 2, dreimal: 3 },
  signs: {
    "@": "ät ätt at aet klammeraffe affenschwanz a_mit_kringel a_im_kreis klammeräffchen affenohr",
    ".": "pkt punkt pünktchen dot",
    "-": "bindestrich minus strich",
    _: "unterstrich",
    "+": "plus",
    "/": "schrägstrich slash",
  },
  homophones: "ein hundert elf acht punkt at",
  fillers: "und dann danach dahinter gefolgt_von hinten vorne nochmal weiter",
  cues: {
    phone:
      "telefon~ tel handy~ mobil~ mobilnr festnetz~ durchwahl rufnummer rufnr telefax hotline whatsapp-nummer whats meine_nummer unsere_nummer " +
      "diese_nummer",
    call: "ruf rufe rufen ruft anruf~ anrufen angerufen rückruf~ erreichen erreichbar erreichst erreicht klingel~ durchklingel~ simsen kontaktieren melden",
    number: "nummer nummern ziffer ziffern",
    "number-sign": "nr nrn",
    not: "kein~ nicht nie niemals ohne",
    order: "bestellung~ bestell~ auftrag~ kauf~ transaktion~",
    tracking: "sendung~ paket~ päckchen~ tracking~ lieferung~ frachtbrief~ versandlabel~ versandnummer~",
    item: "teil artikel~ angebot~ auktion~ angebotsnummer~",
    product:
      "teil zeichnungsn~ laufnummer~ laufnr positionsnummer~ dichtsatz~ teilenummer~ teile-nr ersatzteil~ modell~ typ strichcode~ kat kat-nr katalog~ größe farbe bestellnummer~ oe-nummer~ oem-nummer~ " +
      "vergleichsnummer~ lagernummer~ regalnummer~ fachnummer~ platznummer~ kassennummer~ prüfnummer~ bauteilnummer~ gussnummer~ zählernummer~ werknummer~ fabriknummer~ produktnummer~ identnummer~ sachnummer~ materialnummer~ zolltarif~ pzn herstellernummer~ hsn tsn kba teilenr~ inventarnummer~ inventarnr gussform~ gussnr formnummer~ typennummer~ teil-nr teile-nummer~",
    serial: "s_n sn typenschild~ beginnt_mit endet_auf serien~ seriennr charge~ chargennummer~ fahrgestell~ fgst lizenz~ schlüssel firmware version aktivierungscode~ gerätenummer~ motornummer~ motornr",
    paper:
      "rechnung~ rechnungs~ beleg~ kunden~ kdnr vorgang~ ticketnummer~ fall fallnummer~ gutschrift~ ust-id ust ustid ust-idnr mwst steuer~ st-nr hrb hra " +
      "kundennummer~ postleitzahl~ plz norm~ seite handelsregister~ vertrag~ versicherung~ wee weee lucid",
    birth: "geb geburtsdatum geboren geburtstag geburtsdaten",
    passport: "reisepass~ passnummer~ pass-nr",
    card: "karte kreditkarte~ kartennummer~ ec-karte",
    account: "konto kontonr kontonummer~ ktonr kto bankkonto bankverbindung kontodaten",
    routing: "blz bankleitzahl bank_leitzahl",
    "identity-card": "ausweis personalausweis~ ausweisnummer~ ausweis-nr perso",
    "driving-licence": "führerschein~",
    home: "adresse anschrift wohne wohnt wohnhaft wohnen schicken senden liefern zuhause daheim privatadresse lieferadresse",
    place:
      "packstation postfiliale postamt filiale lager~ werk laden geschäft~ firma museum punkt post~ paketshop~ annahmestelle abholstation " +
      "hauptsitz firmensitz impressum hersteller inverkehrbringer büro showroom kiosk tankstelle blumenladen tabakladen supermarkt bäckerei apotheke buchhandlung reinigung paketstation",
    mark: "eingeprägt~ geprägt~ prägung aufdruck~ gestempelt~ eingestempelt~ stempel graviert~ eingraviert~ gravur gedruckt~ aufgedruckt~ eingegossen~ gegossen~ eingeschlagen~ geschlagen~ eingestanzt~ gestanzt~ gelasert~ eingebrannt~ eingeritzt~ bedruckt~ nummeriert~ beziffert",
    spot: "etikett~ aufkleber~ boden deckel~ unterseite~ rückseite gehäuse~ karton~ schachtel~ verpackung~ plakette~ schild netzteil~ gussteil~ platine~ rahmen",
    tells: "ist sind lautet bezeichnet bedeutet wäre war waren",
    shows: "steht stehen lese lese_ich liest lesen trägt zeigt heißt",
    step: "loch löcher schritt schritte raste rasten rastet skala position positionen pins bund saite saiten gänge tasten kombination zahlenschloss ziffernblatt reihe reihen stufe stufen stecker kontakte bohrung bohrungen",
    thing: "teil teile riemen keilriemen zahnriemen zahnrad knopf dichtung~ scheibe schalter relais sicherung birne lampe motor pumpe ventil düse klinge halter scharnier schraube~ bolzen feder buchse kolben kohle~ nadel linse rolle heizung fühler sensor modul kupplung spule belag beläge nabe welle achse reifen rad membran~ vergaser armatur~ leuchte~ filter~ trafo dübel",
    fits: "passt passen ersetzt gehört stehen steht",
    takes: "brauchen brauchst benötigen benötigt ersetzt passende passender dichtring~",
    purpose: "für",
    invite: "frag fragen probleme problem hilfe unklar melde meldet meldest bescheid abends jederzeit",
    self: "ich mich mir mein~ wir uns unser~",
  },
  bridges: "auch intern interne nr nrn nummer trägt hat ist sind lautet lauten war meine mein unsere ihre ihr deine der die das des und den folgende",
  months:
    "januar|jan|jänner februar|feb märz|maerz|mrz april|apr mai juni|jun juli|jul august|aug september|sep|sept oktober|okt november|nov dezember|dez",
  streets: {
    end:
      "strasse straße str weg platz allee gasse damm ufer chaussee steig stieg pfad graben twiete brücke bruecke anger kamp zeile siedlung",
    "end-vague": "ring markt wall berg hof tal feld garten",
    apart: "strasse straße str weg platz allee gasse ring damm chaussee",
    preposition: "am an auf im in zum zur unter hinter vor bei",
    unit: "wohnung whg top etage etg stock stiege tür hausnr hinterhaus hh",
    "post-box": "postfach",
  },
  money: "euro euros cent franken rappen dollar euronen",
  percent: "prozent",
  units: "stück stk st tage tagen tag woche wochen monat monate jahr jahre jahren uhr stunden std minuten sterne meter liter mal",
  web: "adresse besuchen besuche internetseite onlineshop seite webseite webshop homepage laden",
  webPrepositions: "auf bei unter von",
  mail: "adresse schreib~ schreiben erreich~ kontakt~ postfach mail~ email~ e-mail~",
  mailboxes: "bestellung hilfe kontakt kundenservice retouren rechnung verkauf vertrieb",
  notMailboxes: "bestellen erhältlich finden sie sehen gibt verfügbar",
  notHosts: "dann das dem den der die ein eine mit und punkt",
  determiners: "unsere unser alle neue weitere original",
  abbreviations: "abb abs anl artnr bzw ca evtl ggf gmbh inkl nr pag pos str usw zb zzgl vgl zzt mind",
};
