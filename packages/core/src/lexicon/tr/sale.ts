import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Turkish words for deals around the marketplace. */
export const sale: Lexicon = lexicon(
  "tr",
  {
    "own-shop": [
      "atolyemiz~", "ciceksepeti magazamiz~", "ciceksepeti~", "depomuz~", "dolap uygulamasi~", "dukkana gel~|ugra~|buyur~", "dukkanda",
      "dukkandan", "dukkanimizdan", "dukkanimiz~", "e ticaret sitemiz~", "eticaret sitemiz~", "fabrikadan", "fabrikamiz~", "firmamizdan",
      "gardrops~", "hepsiburada magazamiz~", "hepsiburada magazamiz~|magazamizda", "hepsiburada~", "imalathanemiz~",
      "instagram sayfamizdan", "internet magazamiz~", "internet sitemiz~", "internet sitesi~miz", "kendi dukkan~", "kendi magaza~",
      "kendi sayfa~", "kendi site~", "kendi tezgah~", "kendi web~", "kendi yerimiz~", "letgo~", "magazamiza gel~|ugra~", "magazamizda",
      "magazamizdan", "n11 magazamiz~", "n11 magazamiz~|magazamizda", "obur|diger|baska pazaryeri~", "online magazamiz~",
      "online satis sitemiz~", "pazardaki tezgah~", "resmi sitemiz~", "resmi web~", "sahibinden 'deki|'dekinden|'e", "sahibinden 'de|'den",
      "sahibinden den|com|uzerinden", "sahibindende", "sahibindenden", "sari ilan site~", "sari site~", "sayfamizdan", "shopier~",
      "showroomumuz~", "sitemden", "sitemiz~", "standimiz~", "subemiz~", "toptan magazamiz~", "trendyol magazamiz~",
      "trendyol magazamiz~|magazamizda|dukkanimiz~", "trendyoldaki magazamiz~", "trendyol~", "web sayfamiz~", "web sitemiz~",
    ],
    shop: [
      "dukkan", "magaza", "magazada", "magazamiz", "magazasi", "sayfa", "sayfamiz~", "site", "sitede", "siteden", "sitesi", "web sitesi~",
    ],
    "buy-verb": [
      "al/p", "alim", "alin", "alinir", "alirken", "alirsan~", "alisveris yap/p", "alisverisiniz~", "almak", "edinebilir~",
      "ihtiyaciniz~ icin|olursa|varsa", "satin al/p", "satin alma", "siparis ver/p|gec/p|et/p|olustur/p", "siparisi ver/p|bizden",
      "siparisinizi ver/p|bizden", "temin et/p|edebilirsiniz|edin",
    ],
    "sell-verb": [
      "'a|'e|liraya|tlye sizin|senin", "anlas/v", "anlasalim", "anlasiriz", "ayarla/v", "ayarlariz", "birakiriz",
      "bulusup hallet/v|halledelim", "fatura kes/v|et/p", "fiyat ver/v|yap/v|cikar/v", "gonlunuzu ederiz|ederim|yapariz", "halledelim",
      "hallederiz", "hallet/v", "ikram ederiz", "olur bize", "pazarlik~", "proforma~", "sat/v", "satis yap/v",
      "size birakirim|veririz|verelim|yapariz|olur", "size ver/v|birak/v|yap/v", "sizin olsun|olur", "sizindir", "teklif ver/v|hazirla/v",
      "toptan ver/v",
    ],
    direct: [
      "araci olmadan", "aracisiz", "arada kimse olmadan", "aramizda", "bana direkt", "birebir", "bizden", "bizden al~", "bizden direkt",
      "bizzat bizden", "direk", "direkt", "dogrudan", "elden", "faturasiz", "gizli", "imalattan", "kendi aramizda", "ozelden",
      "perakende disi", "sozlesme~ fabrika~", "tedarik sozlesme~", "uretimden", "yillik sozlesme~",
    ],
    "outside-platform": [
      "amazon 'a? hic? ugramadan", "amazon 'suz", "amazon 'u|'i? beklemeden", "amazona|ebaye hic ugramadan", "amazondan|ebayden degil",
      "amazonsuz", "amazonun haberi olma~",
      "amazonun|ebayin|ebayun|sitenin|platformun|buranin|burasi|pazaryerinin|bunun disinda|disindan|disina|haricinde",
      "amazonu|ebayi aradan cikar~|karistirma~|atla~|bypass", "amazonu|ebayi|sistemi|siteyi beklemeden|karistirmadan|bulastirmadan",
      "amazon|ebay 'a/c|'e girmeden|komisyon|gerek", "amazon|ebay 'dan|'den degil", "amazon|ebay 'siz",
      "amazon|ebay 'u|'i aradan cikar~|karistirma~|atla~",
      "amazon|ebay|site|platform 'un/c? disinda|disindan|disina|haricinde|haricinden|disi",
      "amazon|ebay|site|platform olmadan|kullanmadan|karismadan|bilmeden|duymadan|gormeden|araya girmeden", "aracilar olmadan",
      "araciyi aradan cikar~", "araciyi kaldir~|cikar~|atla~", "arada amazon|ebay olma~", "aradan cikaralim",
      "araya amazon|ebay|site girmeden|sokma~", "buradan almayin", "buradan degil", "buradan|burdan cikip|cikarak|cikin|ciksak",
      "buraya girmeden", "buraya ugramayin|ugramadan", "disaridan hallet~|hallederiz|hallederim|ode~|gonder~|anlas~",
      "disaridan yapalim|halledelim|satis", "ebay 'e? hic? ugramadan", "ebay 'i|'yi? beklemeden", "ebay 'siz", "ebaysiz",
      "gerisini|kalanini aramizda", "ilan disi~", "odeme tusu~|dugme~|butonu~ basma~", "platform disi~", "sistem disi~",
      "sistemde bir|1 lira", "site disindan|disinda hallet~|ode~|anlas~", "site disi~", "siteye gerek yok|kalmaz|kalmadan",
      "siteyi karistirmadan",
    ],
    fees: [
      "amazon|ebay 'un/c aldigi", "amazon|ebay payi~", "hizmet bedeli~", "kdv~", "kesinti~", "kesiyorlar", "kesiyor~", "komisyon~",
      "komsyon~", "masraf~", "payini aliyor", "satis ucreti~", "site yuzde~", "site|sitenin kesinti~|kesiyor|aliyor", "ucret aliyor",
      "vergi~", "yuzde … kesiyor~|aliyor~", "yuzde … kes~", "yuzdesini aliyor",
    ],
    "avoid-verb": [
      "boluselim", "bolus~", "bos ver~", "bosver~", "cebimizde kalsin", "cebinizde kalsin|kalir", "dus/v fiyat~", "es gec/p", "faturasiz",
      "kacin/p", "kaptirma~", "kaybetme~", "kdvsiz", "kesintisiz", "komisyon olmadan", "komisyonsuz", "kurtul~", "masrafsiz", "odemeden",
      "odememek icin", "odemeyelim", "odemeyiz", "olmadan", "paylasalim", "tasarruf~", "unut/p", "vermeden", "vermemek icin", "vermeyelim",
      "~siz yapalim|halledelim",
    ],
    "cancel-verb": [
      "iptal", "iptal edebilir", "iptal edebilirsiniz", "iptal edelim", "iptal ederek", "iptal edersen", "iptal ederseniz", "iptal edin",
      "iptal edip", "iptal et/p", "iptal etmeniz", "iptal ettirin", "iptal talebi olustur/p|gonder/p", "iptal ver/p", "iptalini",
      "siparisten vazgec/p", "vazgecin siparis~",
    ],
    "end-listing": [
      "acik artirmayi bitir/v|kapat/v|sonlandir/v|iptal", "ilandan kaldir/v|cikar/v", "ilani indir/v",
      "ilani kaldir/v|sil/v|kapat/v|sonlandir/v|bitir/v|iptal", "ilani yayindan kaldir/v", "ilanimi kaldir/v|sil/v|kapat/v",
      "mezati kapat/v", "muzayede|artirma|acik bitsin|bitince|bitmesini|kazanansiz", "muzayede|artirma~ bitince|bitsin|bitmesini|kazanan",
      "satistan kaldir/v|cek/v", "yayindan kaldir/v",
    ],
    cheaper: [
      "asagi yapariz|olur|inerim|ineriz", "avantajli fiyat~", "daha az odersiniz", "daha dusuk fiyat~", "daha ekonomik~", "daha iyi fiyat~",
      "daha makul", "daha ucuz~", "daha uygun~", "esnaf fiyati", "fabrika fiyati~", "fiyat kir/v", "fiyati dusur~", "fiyati kir~",
      "fiyatini dusur~", "fiyatta indir~", "fiyat~ daha iyi|guzel|makul|dusuk|uygun", "hesapli~", "indirim yap/v", "indirim yapar~",
      "indirimli fiyat~", "maliyetine", "olur size", "ozel fiyat~", "tenzilat~", "toptan", "toptan fiyat~", "ucuz olur", "ucuza", "ucuzdur",
      "uygun fiyat~", "uyguna", "yuzde … indirim",
    ],
    "than-here": [
      "amazon fiyatindan", "amazona gore|kiyasla ucuz|daha", "amazondakinden|ebaydekinden|buradakinden|sitedekinden",
      "amazondan|ebayden|ebaydan daha ucuz|uygun|hesapli~", "amazondan|ebayden|siteden ziyade", "amazon|ebay 'dakinden|'dekinden|'daki",
      "amazon|ebay 'dan|'den daha ucuz|uygun|hesapli~", "amazon|ebay fiyatindan|fiyatinin daha|altinda~", "amazon|ebay yerine|yerine",
      "buradaki etiketin lafi~", "buradaki etiket~|fiyat~ lafi~|unut~|bosver~", "buradaki fiyat~ altinda|daha|dusuk",
      "buradan|burdan daha ucuz|uygun", "buraya gore daha ucuz|uygun", "burdakinden", "ilan fiyatindan|fiyatinin altinda|daha",
      "ilandaki fiyattan|fiyatin", "listedeki fiyat~ altinda|daha", "oradan alir~ buradaki",
    ],
    unlisted: [
      "amazona|ebaye koymuyor~|koymadik|eklemiyor~|eklemedik|yuklemiyor~|yuklemedik",
      "amazonda|ebayde yok|satmiyor~|bulunmuyor~|bulamazsiniz|listelemiyor~",
      "amazon|ebay 'a|'e|'da|'de satmiyor~|yok|koymuyor~|koymadik|eklemedik|listelemiyor~|bulunmuyor~", "burada bulamazsiniz",
      "burada bulunmuyor~", "burada listelemiyor~", "burada satmiyor~", "burada tukendi|bitti|kalmadi|yok", "burada yayinlamiyor~",
      "burada yok", "buraya koymadik|koyamiyor~|koymuyor~|eklemedik|ekleyemiyor~|yuklemedik", "ilan acmadik|acmadim",
      "ilan vermedik|vermedim", "ilana cikmadi~", "ilana koymadigim~", "ilana koymadigim~|koymadigimiz~", "ilana koymadik|koymadim",
      "ilanda olmayan", "ilanda yok", "listede olmayan", "listede yok", "listelemedigim~", "magazamizda yok ama", "satisa koymadigim~",
      "yayina almadigim~",
    ],
    "next-time": [
      "bi dahakine", "bir dahakine", "bir|bi dahaki|sonraki sefer~|siparis~|alisveris~|alim~|sefere", "bundan boyle", "bundan sonra~",
      "daha almak|lazim isterseniz|olursa", "dahaki|sonraki|gelecek|ilerideki sefer~|siparis~|alisveris~|alim~", "diger siparis~",
      "gelecek ay", "her zaman bizden", "ikinci siparis~", "ileride", "ilerideki siparis~|alisveris~|alim~", "tekrar alirsaniz",
      "tekrar almak|lazim|ihtiyac~|siparis", "yeniden almak|siparis",
    ],
    listing: [
      "acik artirma~", "bu siparis~", "hemen al", "ilan", "ilanda", "ilandaki", "ilani", "ilanimiz~", "liste fiyati~", "siparis",
      "siparisi", "teklifiniz", "urun sayfasi~",
    ],
  },
  {
    hit: {
      "own-shop": "Ürün kendi sitemizde var.", "buy-verb": "Bizden satın alın.", "sell-verb": "Size 50'ye satarız.", direct: "Direkt bizden alın.", "outside-platform": "Bunu eBay dışında yapalım.", fees: "Komisyon yüksek.", "avoid-verb": "Komisyondan kurtuluruz.", "cancel-verb": "Siparişi iptal edin.",
      "end-listing": "Akşam ilanı kaldırırım.", cheaper: "Böyle daha ucuz.", "next-time": "Bir dahaki sefere arayın.", listing: "İlana bakın, ilan açık.", shop: "Mağaza açık.", "than-here": "Amazon'dakinden ucuz.", unlisted: "Onu burada satmıyoruz.",
    },
    miss: { "own-shop": "Site yönetimi paketi aldı.", "outside-platform": "Dışı kırmızı.", "cancel-verb": "Gürültü engelleme açık.", "than-here": "Geçen yıldan iyi." },
  },
);
