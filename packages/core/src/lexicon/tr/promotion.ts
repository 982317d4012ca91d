import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Turkish words of marketing. */
export const promotion: Lexicon = lexicon(
  "tr",
  {
    coupon: [
      "alisveris~|siparis~ icin|gecerli kod", "davet kodu~", "firsat kodu~", "indirim ceki~", "indirim karti~", "indirim kodu~",
      "indirim kuponu~", "kod ile", "kod veriyoruz|veririz|verecegiz", "kodu ile", "kodu kullan~|girin|yazin", "kodunu kullan~|gir~|yaz~",
      "koduyla", "kupon~", "promo kodu~", "promo kod~", "promosyon kodu~",
    ],
    discount: [
      "1 alana 1", "2 al 1 ode", "3 al 2 ode", "bir alana bir", "duser|dusuyor|dusecek", "erken erisim~", "firsat fiyat~", "firsat urun~",
      "indirim", "indirim firsati~", "indirimde", "indirimden", "indirime", "indirimi", "indirimle", "indirimler~", "indirimli", "indrim",
      "iskonto~", "kampanyada", "kampanya~", "kargo bedava", "kargo bizden", "ozel firsat~", "ozel fiyat~", "ozel teklif~",
      "set olarak al/p", "tenzilat~", "ucretsiz kargo firsati", "ucretsiz kargo~ … uzeri|alisveris|siparis", "yari fiyatina", "yari fiyat~",
      "yuzde 1~|2~|3~|4~|5~ indirimli",
    ],
    "sale-event": [
      "11 11", "acilisa ozel", "bahar indirimi~", "bayram indirimi~", "bayram kampanyasi~", "black friday", "buyuk indirim~",
      "dev indirim~", "efsane cuma~", "firsat gunleri~", "flas indirim~", "flas urun~", "indirim basladi|basliyor", "indirim gunleri~",
      "indirimlerimiz~", "kampanyamiz~", "kara cuma~", "kis indirimi~", "muhtesem kasim", "outlet~", "prime day", "sezon indirimi~",
      "sezon sonu~", "sok indirim~", "stok eritme~", "super indirim~", "tasfiye~", "yari fiyati", "yari fiyatina", "yaz indirimi~",
      "yil sonu indirimi~", "yilbasi indirimi~",
    ],
    "redeem-verb": [
      "faydalan/p", "gecerlidir", "gecerli~", "gir/p", "girerek", "kullan/p", "kullanabilirsiniz", "kullanarak", "soylerseniz", "soyleyin",
      "uygula/p", "yararlan/p", "yazip",
    ],
    newsletter: [
      "abonelik~", "bultenimiz~", "bulten~", "duyuru listemiz~", "e bulten~", "e posta listemiz~", "ebulten~", "firsatlardan haberdar",
      "haberdar ol~", "ilk siz duyun", "kampanyalardan haberdar", "kampanyalarimizdan haberdar", "listemize katil~|kaydol~|ekle~",
      "mail listemiz~", "mail listesi~", "yeniliklerden haberdar",
    ],
    giveaway: [
      "cekilis~", "hediye cekilisi~", "kazanma firsati~", "kazanma sansi~", "kura~ katil~", "odul kazan~", "piyango~", "sansli kisi",
      "sansli musteri~", "yarismamiz~", "yarisma~",
    ],
    loyalty: [
      "1~|2~|3~|4~|5~|6~|7~|8~|9~ biriktir~|topla~", "arkadasini davet~", "arkadasini getir", "arkadasiniza|arkadaslariniza oner~|tavsiye~",
      "arkadasiniza|dostunuza|esinize|komsunuza oner/p|tavsiye", "arkadasinizi davet~", "arkadaslariniza oner~", "biriktir~",
      "daimi musterilerimiz~", "davet et kazan", "devamli musteri~", "kulubumuz~", "musteri kulubu~", "para puan~", "puan biriktir~",
      "puan kazan~", "puan topla~", "referans~ kazan~", "sadakat~", "sadik musteri~", "takip edenlere|edene", "takipcilere ozel",
      "takipcilerimize", "tavsiye programi~", "ucretsiz uyelik", "uye olun", "uye ol~", "uyelere ozel", "uyelerimize", "uyelerimiz~",
      "uyeligin~|uyeliginiz~", "uyelik acin|olusturun|yapin|baslatin", "uyelik avantaj~|firsat~|indirim~|program~|kampanya~|karti~|puan~",
      "vip musteri~", "vip uyelik~", "vip uye~",
    ],
    "new-products": [
      "aksesuarlarimiz~", "alanlar yanina|yaninda|bunu", "baska urunlerimiz~", "birlikte al~", "bu urunu alanlar", "cok satan~",
      "diger ilanlarim~", "diger modellerimiz~", "diger renkler~", "diger urunlerimiz~", "diger urunler~", "en cok satan~",
      "kislik|yazlik|baharlik|sonbahar koleksiyon~|urunlerimiz~", "koleksiyonumuz~", "kombin~", "modellerimiz~", "on siparis~", "serimiz~",
      "setimiz~", "takim olarak", "taki~ takim~", "tamamlayici urun~", "tencerelerimiz|koleksiyonumuz|serimiz cikiyor", "tum urunlerimiz~",
      "urun yelpaze~", "urunlerimize", "uyumlu aksesuar~", "uyumlu kilif~imiz", "vitrinimiz~", "yanina cok yakis~", "yanina … yakis~",
      "yaninda iyi gid~", "yaninda … yakis~", "yeni cikan~", "yeni gelen~", "yeni koleksiyon~", "yeni model~", "yeni seri~", "yeni sezon~",
      "yeni stok~", "yeni urunlerimiz~", "yeni urun~", "~imiz|~umuz cok yakis~",
    ],
    "look-verb": [
      "almadan gecmeyin", "bakabilirsiniz", "bakarsaniz", "bakin", "bakiniz", "bakiver~", "bakmadan", "bakmanizi", "bakmayi", "beklerim",
      "bekleriz", "bekliyoruz", "bir bak/p", "buyrun", "gor/p", "gorebilirsiniz", "goz at/p", "goz gezdir/p", "hemen al~", "incele/p",
      "kacirmayin", "kacirma~", "kesfedin", "kesfet/p", "oneririz", "sizin icin sectik", "takipte kal~", "tavsiye ederiz", "tikla/p",
      "ugra/p", "ziyaret edin|ediniz|edebilirsiniz|ederek", "ziyaret et/p",
    ],
    "warranty-bait": [
      "1|2|3|5|iki|uc|bes yil ek|ekstra|ilave|ucretsiz|bedava garanti~", "ek garanti~", "ekstra garanti~", "garanti aktivasyon~",
      "garanti kaydinizi", "garanti kaydi~", "garanti suresini uzat~", "garanti ucretsiz uc|iki|bes|3|5", "garanti uzatma~",
      "garantiniz 2|3|5 yila", "garantiniz … uzar|uzasin|uzuyor", "garantinizi aktif~|aktiv~|uzat~|etkinlestir~|baslat~ 'a?",
      "garantiyi uzat~", "garanti~ … uzat~|uza~", "garanti~ … yila cik~", "ilave garanti~", "kayit olun … garanti", "omur boyu garanti~",
      "urun kaydi~", "urununuzu kaydedin", "urununuzu kaydet~",
    ],
    "free-gift": [
      "armagan~", "bedava", "bir tane bizden", "bizden hediye", "bonus~", "esantiyon~", "hediye ediyor~",
      "hediye ediyor~|ederiz|edelim|edecegiz|gonderiyor~|gonderecegiz|gonderelim|veriyor~|verelim|ekliyoruz|ekledik|koyduk|koyuyoruz",
      "hediye koyuyoruz|ekliyoruz", "hediyeli", "hediyemiz~", "hediyeniz~", "hediyesi~", "ikram", "ikram ed~", "ikramimiz~", "numune~",
      "promosyon urun~", "surpriz hediye~", "surprizimiz~", "ucretsiz numune~", "yaninda hediye",
    ],
    "time-limit": [
      "acele edin", "ay sonuna kadar", "ayin sonuna kadar", "bu ay", "bu aya ozel", "bu hafta", "bu hafta|haftaya sonu~|ozel",
      "bugune ozel", "gece yarisina kadar", "hafta sonuna kadar", "hafta sonu~", "haftasonuna kadar",
      "ilk 10|20|50|100 kisi~|siparis~|musteri~|kisiye", "kacirmayin", "kampanya bitmeden", "kisa sureligine",
      "pazara|cumaya|pazartesiye|carsambaya|cumartesiye kadar", "pazar|pazartesi|sali|carsamba|persembe|cuma|cumartesi gunune? kadar",
      "sadece bugun", "simdilik", "sinirli sayida", "sinirli sure~", "son adetler|urunler", "son firsat", "son gun~", "son uc|iki|3|2 gun",
      "stok bitmeden", "stoklar bitmeden", "stoklar tukenmeden", "stoklarla sinirli~", "suresi sinirli", "yil sonuna kadar",
    ],
    advert: [
      "1 alana 1 bedava", "2 al 1 ode", "3 al 2 ode", "alana bir|1 tane|bedava|bizden", "alana kargo bizden|bedava",
      "alana ucuncusu|ikincisi|dorduncusu hediye|bedava|bizden|ucretsiz", "arkadasini getir~", "beraber|birlikte|ikisini|takimini alana",
      "bir alana bir bedava", "bir alana biri", "bultenimize abone|kayit|kaydol~|uye", "buyuk indirim basladi", "cekilise katil~",
      "cekilisimize katil~", "cekilisle veriyoruz|dagitiyoruz", "cekilisle ver~|hediye|kazan~", "dort al uc ode", "efsane cuma indirim~",
      "firsati kacirma~", "her siparise hediye", "her siparis~|alisveris~ … hediye|bedava", "iki al bir ode", "ikinci urune|urun|uru~ yari",
      "ikincisi yari", "ikincisi yari fiyat~", "ikincisi yari~|bedava|hediye", "ikincisine yari", "ikinci|2 … yari fiyatina",
      "iki|2|uc|3 alana … yari|bedava|hediye|bizden", "iki|uc|dort|2|3|4 tane alana", "ilk alisverise ozel",
      "indirim|kampanya basladi|basliyor|suruyor|bitiyor", "indirim~ … baslıyor|basliyor|baslar|basladi", "kacirilmayacak firsat~",
      "kacirmayin firsat~", "kampanyamiz basladi", "kazanma sansi~", "magazamiza goz at/p|bak/p|ugra/p",
      "onuncu|besinci|altinci|ucuncu siparisiniz|siparis|alisveris|alisverisiniz bizden|hediye|ucretsiz|bedava",
      "onuncu|besinci|altinci|ucuncu siparis~|alisveris~ … bizden|bedava|ucretsiz|hediye", "sadakat programi~", "sezon sonu indirim~",
      "size|sizlere yeni … tanitmak|gostermek|sunmak iste~", "stok eritme kampanya~",
      "tum|butun urunlerde … indirim|indirimi|kampanya~|firsat~", "uc al iki ode", "uye olun kargo|indirim|hediye|kazan~",
      "yeni sezon indirim~", "yeni urunlerimizi kesfed~|incele~", "yeni … tanitmak|tanitalim|tanitiyoruz",
    ],
  },
  {
    hit: {
      coupon: "İşte kuponunuz.", discount: "Şimdi yarı fiyatına.", "sale-event": "Yaz indirimi geldi.", "redeem-verb": "Kodu girin.", newsletter: "Bülten gelir.", giveaway: "Çekilişe katılın.", loyalty: "Puan kazanırsınız.", "new-products": "Yeni ürünlerimiz geldi.", "look-verb": "Bir göz atın.",
      "warranty-bait": "Garantinizi uzatın.", "free-gift": "Bizden hediye.", "time-limit": "Stoklarla sınırlıdır.", advert: "3 al 2 öde.",
    },
    miss: { coupon: "Kupa kırıldı.", newsletter: "Listede yok.", "warranty-bait": "Garanti belgesi kutuda.", "sale-event": "Sezon açıldı.", discount: "İndirme bağlantısı bozuk." },
  },
);
