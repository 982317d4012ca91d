import type { NumberWords } from "../schema.js";

/** Turkish words for digits and signs in dictated numbers and addresses, and the words that announce them. */
export const numbers: NumberWords = {
  digits: {
    sıfır: "0", bir: "1", iki: "2", üç: "3", dört: "4", beş: "5", altı: "6", yedi: "7", sekiz: "8", dokuz: "9",
    yirmi: "20", otuz: "30", kırk: "40", elli: "50", altmış: "60", yetmiş: "70", seksen: "80", doksan: "90",
  },
  repeats: { çift: 2 },
  signs: {
    "@": "at_işareti et_işareti kuyruklu_a",
    ".": "nokta",
    "-": "tire kısa_çizgi",
    _: "alt_çizgi alt_tire",
    "+": "artı",
    "/": "bölü",
  },
  cues: {
    phone: "telefon~ tel cep cebim~ cepten gsm ara arayın arayabilir~ hat hattı~ whatsapp~ faks dahili santral",
    number: "numara~ no",
    "number-sign": "no",
    not: "değil",
    order: "sipariş~",
    tracking: "kargo~ takip gönderi~ irsaliye~",
    item: "ilan~ ürün~",
    product: "model~ parça~ barkod~ beden~ stok~ kod~",
    serial: "seri~ imei şasi~ lot parti~ lisans~ sürüm~",
    paper: "fatura~ fiş~ müşteri~ posta~ vergi~ talep~ kayıt~",
    birth: "doğum~ doğdu~",
    passport: "pasaport~",
    card: "kart kartı~ kredi banka_kartı~",
    iban: "iban~",
    account: "hesap hesab~",
    home: "adres~ ev evim~ eve oturuyor~ teslimat",
    place: "mağaza~ depo~ şube~ ofis~ postane~ market~ fabrika~",
  },
  months: "ocak|oca şubat|şub mart|mar nisan|nis mayıs|may haziran|haz temmuz|tem ağustos|ağu eylül|eyl ekim|eki kasım|kas aralık|ara",
  streets: {
    apart: "sok sokak sokağı sk cad cadde caddesi cd bulvarı bulvar blv mah mahallesi mahalle apt",
    unit: "daire kat no blok d",
  },
  money: "lira tl liraya liralık kuruş",
  percent: "yüzde",
  web: "site~ web~ link~ mağaza~ adres~ internet~",
  mail: "mail~ eposta~ e-posta~ posta~ yazın adres~",
};
