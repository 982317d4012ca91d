import type { NumberWords } from "../schema.js";

// biome-ignore format: many words a line
/** Polish words that numbers, dates, money and addresses are written and announced with. */
export const numbers: NumberWords = {
  digits: {
    zero: "0", jeden: "1", jedna: "1", jedno: "1", dwa: "2", dwie: "2", trzy: "3", cztery: "4", pięć: "5", sześć: "6", siedem: "7", osiem: "8", dziewięć: "9",
    dziesięć: "10", jedenaście: "11", dwanaście: "12", trzynaście: "13", czternaście: "14", piętnaście: "15", szesnaście: "16", siedemnaście: "17", osiemnaście: "18", dziewiętnaście: "19",
    dwadzieścia: "20", trzydzieści: "30", czterdzieści: "40", pięćdziesiąt: "50", sześćdziesiąt: "60", siedemdziesiąt: "70", osiemdziesiąt: "80", dziewięćdziesiąt: "90",
    sto: "100", dwieście: "200", trzysta: "300", czterysta: "400", pięćset: "500", sześćset: "600", siedemset: "700", osiemset: "800", dziewięćset: "900",
    "dwa-zera": "00", "dwie-jedynki": "11", "dwie-dwójki": "22", "dwie-trójki": "33", "dwie-czwórki": "44", "dwie-piątki": "55", "dwie-szóstki": "66", "dwie-siódemki": "77", "dwie-ósemki": "88", "dwie-dziewiątki": "99",
    "trzy-zera": "000", "trzy-jedynki": "111", "trzy-dwójki": "222", "trzy-trójki": "333", "trzy-czwórki": "444", "trzy-piątki": "555", "trzy-szóstki": "666", "trzy-siódemki": "777", "trzy-ósemki": "888", "trzy-dziewiątki": "999",
  },
  repeats: { podwójne: 2, podwójna: 2, podwójny: 2, potrójne: 3, potrójna: 3 },
  signs: {
    "@": "małpa małpka malpeczka at",
    ".": "kropka kropeczka",
    "-": "myślnik kreska minus łącznik pauza",
    _: "podkreślnik podkreślenie podłoga dolna_kreska",
    "+": "plus",
    "/": "ukośnik slash łamane",
  },
  homophones: "sto at",
  fillers: "i potem oraz",
  cues: {
    phone: "blik~ tel telefon~ dzwoń zadzwoń dzwonić zadzwonić przedzwoń kom komórk~ sms~ whatsapp~ faks fax infolini~ nasz_numer mój_numer pod_numerem pod_nr",
    number: "numer numeru numerem numery cyfry",
    "number-sign": "nr no",
    not: "nie bez żaden",
    order: "zamówien~ zakup~ transakcj~",
    tracking: "przesyłk~ paczk~ śledzen~ list~ nadani~ etykiet~ paczkomat~ inpost~ przewozow~",
    item: "aukcj~ ofert~ przedmiot~ artykuł~ produkt~ towar~",
    product: "model~ symbol~ kod~ ean rozmiar~ kolor~ części część katalogow~ indeks~ sku wzór",
    serial: "s_n sn tabliczk~ zaczyna_się_od kończy_się_na oznaczeni~ seryjn~ fabryczn~ imei parti~ wersj~ licencj~ klucz~ firmware",
    paper: "faktur~ paragon~ zgłoszen~ klient~ nip regon krs reklamacj~ rachun~ kod_pocztowy strona stron",
    birth: "ur urodz~ urodzin~",
    passport: "paszport~",
    card: "kart~ visa mastercard",
    iban: "iban",
    account: "konto konta koncie rachunek rachunku",
    "identity-card": "dowód_osobisty dowodu_osobistego",
    "driving-licence": "prawo_jazdy prawa_jazdy",
    home: "adres~ mieszka~ dom domu zamieszkani~ dostarcz~ wysłać wyślij",
    place: "sklep~ magazyn~ firm~ biuro biura punkt~ paczkomat~ poczt~ siedzib~ spółk~ oddział~ hurtowni~",
  },
  bridges: "to jest są mój moja nasz nasza pana pani nr numer numeru i oraz",
  months:
    "stycznia|styczeń|sty lutego|luty|lut marca|marzec|mar kwietnia|kwiecień|kwi maja|maj czerwca|czerwiec|cze lipca|lipiec|lip " +
    "sierpnia|sierpień|sie września|wrzesień|wrz października|październik|paź listopada|listopad|lis grudnia|grudzień|gru",
  streets: {
    apart: "ul ulica ulicy ulicę al aleja alei aleje plac pl os osiedle osiedlu rondo",
    unit: "m mieszkanie lok lokal piętro klatka",
    "post-box": "skrytka_pocztowa",
  },
  money: "zł zl złoty złotych złote zloty zlotych zlote pln euro groszy stówa",
  units: "szt sztuk sztuka dni dzień tygodni miesięcy lat godzin minut gwiazdek razy metrów litrów",
  percent: "procent proc",
  web: "strona stronę stronie sklep sklepie link adres wejdź odwiedź www internet witryna",
  mail: "mail~ email~ e-mail~ mejl~ poczta skrzynka napisz pisz adres kontakt~ wyślij",
};
