import type { NumberWords } from "../schema.js";

// biome-ignore format: many words a line
/** Italian words that numbers, dates, money and addresses are written and announced with. */
export const numbers: NumberWords = {
  digits: {
    zero: "0", uno: "1", due: "2", tre: "3", quattro: "4", cinque: "5", sei: "6", sette: "7", otto: "8", nove: "9", dieci: "10",
    undici: "11", dodici: "12", tredici: "13", quattordici: "14", quindici: "15", sedici: "16", diciassette: "17", diciotto: "18", diciannove: "19",
    venti: "20", ventuno: "21", ventidue: "22", ventitré: "23", ventiquattro: "24", venticinque: "25", ventisei: "26", ventisette: "27", ventotto: "28", ventinove: "29",
    trenta: "30", trentuno: "31", trentadue: "32", trentatré: "33", trentaquattro: "34", trentacinque: "35", trentasei: "36", trentasette: "37", trentotto: "38", trentanove: "39",
    quaranta: "40", quarantuno: "41", quarantadue: "42", quarantatré: "43", quarantaquattro: "44", quarantacinque: "45", quarantasei: "46", quarantasette: "47", quarantotto: "48", quarantanove: "49",
    cinquanta: "50", cinquantuno: "51", cinquantadue: "52", cinquantatré: "53", cinquantaquattro: "54", cinquantacinque: "55", cinquantasei: "56", cinquantasette: "57", cinquantotto: "58", cinquantanove: "59",
    sessanta: "60", sessantuno: "61", sessantadue: "62", sessantatré: "63", sessantaquattro: "64", sessantacinque: "65", sessantasei: "66", sessantasette: "67", sessantotto: "68", sessantanove: "69",
    settanta: "70", settantuno: "71", settantadue: "72", settantatré: "73", settantaquattro: "74", settantacinque: "75", settantasei: "76", settantasette: "77", settantotto: "78", settantanove: "79",
    ottanta: "80", ottantuno: "81", ottantadue: "82", ottantatré: "83", ottantaquattro: "84", ottantacinque: "85", ottantasei: "86", ottantasette: "87", ottantotto: "88", ottantanove: "89",
    novanta: "90", novantuno: "91", novantadue: "92", novantatré: "93", novantaquattro: "94", novantacinque: "95", novantasei: "96", novantasette: "97", novantotto: "98", novantanove: "99",
  },
  repeats: { doppio: 2, triplo: 3 },
  signs: {
    "@": "chiocciola chiocciolina a_commerciale",
    ".": "punto",
    "-": "trattino",
    _: "underscore trattino_basso sottolineato",
    "+": "più",
    "/": "slash barra",
  },
  homophones: "sei",
  fillers: "e poi",
  cues: {
    phone:
      "tel telefono~ telefonare telefoni telefonata chiamare chiama~ chiamata cellulare cell mobile fisso linea sms messaggino fax whatsapp~ " +
      "contattare contatta~ mio_numero nostro_numero",
    number: "numero numeri cifre cifra",
    "number-sign": "n° nr num",
    not: "non nessun~ senza né",
    order: "ordine ordini acquisto transazione",
    tracking: "tracking tracciamento tracciabilità spedizione spedizioni pacco pacchi collo lettera_di_vettura ldv corriere etichetta",
    item: "inserzione oggetto articolo annuncio",
    product: "codice modello riferimento rif misura taglia colore ricambio~ ean asin barre",
    serial: "seriale serie matricola imei lotto versione licenza chiave firmware telaio",
    paper: "fattura fatture ricevuta scontrino pratica ticket preventivo cliente partita_iva piva iva cap pagina rea reclamo",
    birth: "nascita nato nata compleanno",
    passport: "passaporto",
    card: "carta carte visa mastercard bancomat postepay",
    iban: "iban",
    account: "conto conti conto_corrente",
    home: "indirizzo abito abita abiti casa domicilio residenza residente spedire consegnare",
    place: "negozio ufficio magazzino deposito poste ritiro locker tabaccheria edicola ditta azienda srl spa snc sas sede stabilimento",
  },
  months: "gennaio|gen febbraio|feb marzo|mar aprile|apr maggio|mag giugno|giu luglio|lug agosto|ago settembre|sett|set ottobre|ott novembre|nov dicembre|dic",
  streets: {
    apart: "via viale v.le piazza p.za p.zza piazzale corso c.so vicolo vico largo strada contrada località loc borgo lungomare salita traversa frazione",
    unit: "interno int scala piano appartamento palazzina citofono scaletta",
  },
  money: "euro euri eurini",
  percent: "percento per_cento",
  web: "sito negozio pagina link indirizzo visita visitate visiti shop web",
  mail: "mail~ email~ e-mail~ posta scrivi scrivete scriva indirizzo casella contatta~ invia inviate",
};
