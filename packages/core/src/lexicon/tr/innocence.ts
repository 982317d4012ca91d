import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Turkish look-alikes: product nouns, features of products, fixed phrases that mean something else. */
export const innocence: Lexicon = lexicon(
  "tr",
  {
    "product-noun": [
      "anahtarlik~", "baski", "baskili", "baskisi", "butonu~", "canta", "cantasi", "ceket~", "cikartma~", "cuzdan", "cuzdani", "cuzdaninin",
      "cuzdanlar~", "desenli", "dugme", "dugmesi", "duvar~", "ekran", "ekrani", "etiket", "figur~", "hoparlor~", "isikli", "kablo~", "kasa",
      "kasasi", "kilif~", "kitabi", "kitap", "kostum~", "kumandasi", "kupa", "kupalar~", "kupasi", "kutusu", "lamba~", "logolu", "magnet~",
      "makinesi~", "miknatis~", "okuyucu~", "oyun", "oyuncak~", "oyunu", "pelus~", "pos cihazi~", "poster~", "rozet~", "saat~", "sapka~",
      "standi", "stand~", "sticker~", "tabela~", "tablo", "tablosu", "temali", "terminal~", "tisort~", "tusu~", "tutucu~", "yastik~",
      "zarf~",
    ],
    "feature-word": [
      "akilli saat~", "aramalari goster~|bildir~", "aramalarini", "bildirim~", "bileklik~", "bluetooth", "bu web? kamera~", "calisir",
      "calisiyor", "desteklemekte~", "destekler", "destekliyor", "ekraninda gor~", "esles~", "gosterir", "gosteriyor", "guncelleme~",
      "ikon~", "izin ver~", "modu", "modunda", "okumaz", "on kamera~", "onyuklu~", "oynat~", "ozelli~", "play store|store'dan", "senkron~",
      "sesli oku~", "simge~", "titresim~", "ureticinin uygulama~|app~", "uygulama izni~", "uygulamalari", "uyumlu~",
      "videosunu ac~|goster~|oynat~", "videosu~ youtube", "widget~", "yayin yap~", "yazilim~", "youtube … videosu~", "zil sesi~",
    ],
    innocent: [
      "5|bes yildizli otel~|oteller~|restoran~|tatil~", "adres degisikligi~ icin hesab~", "akilli telefon~", "amortisor~", "ara baglanti~",
      "ara kablo~", "ara musluk", "ara parca~", "ara sira", "arti kutup", "arti uc", "ayakkabi numara~", "barkod~", "beden~ numara~",
      "bir daha dene~", "bir numara", "cek birak", "cek valf~", "cek yat", "cep boy~", "cep defteri~", "cepli", "deniz yildizi~",
      "dogum gunu hediyesi~", "dolandirildik", "dolandirildim", "dosya transferi~", "e? posta|mail ile|olarak amazon~|otomatik",
      "ehliyet kab~|kilif~", "ekran karti~", "eksi kutup", "eksi uc", "elden geldi~|geleni",
      "elden tak~|cikar~|bagla~|ayarla~|dik~|yika~|isle~", "esek gibi saglam|calis~", "fabrika sifre~", "fatura numara~", "garanti karti~",
      "gonderi kodu~", "gurultu engelle~", "hafiza karti~", "hata kodu~", "hediye etmek", "hediye kutusu~", "hediye notu~",
      "hediye olarak al~|gonder~|dusun~", "hediye paketi olarak|yap~|iste~|secenegi~|ucreti~|notu~|icin", "hediye paketine", "hediyelik~",
      "hirsiz alarm~", "hirsiza karsi", "hirsizlik alarm~", "iade kodu~", "isi transferi~", "isi transfer~", "iyi gunlerde kullan~",
      "kablosuz sinyal", "kac numara", "kandirildik", "kandirildim", "kapida odeme ucret~|bedeli~|hizmet~", "kargo takip~", "kart okuyucu~",
      "kart tutucu~", "karta|kartiniza iade cok? uzun|gec|gunler|haftalar|vakit|zaman|yavas", "kartlik~", "kayit numara~", "kilit sifre~",
      "kimlik kart~ tutucu~|kabi~|kilifi~", "kisa surede", "kredi karti~ taksit~", "kullanici yorumu",
      "kupon~|indirim~|kod~ … uygulandi|uygulanmis|dusuldu|kullanildi|kullanilmis|islenmis", "kutup yildizi~", "line 6", "madeni para",
      "mail order degil", "model no", "model numara~", "modem sifre~", "musteri numara~", "nakit kasasi~",
      "negatif|pozitif kutup|uc|sonuc|basinc~|iyon~", "numara buyuk|kucuk", "numarali kargo", "numarali siparis~", "oyuncak para",
      "para cekmecesi~", "para kasasi~", "para sayma~", "parca numara~", "parti numara~", "pasaport kilif~|cuzdan~|kabi~|tutucu~", "pinli",
      "pin~ sokme", "posta kodu~", "puan cetveli", "renk kodu~", "sd kart~", "seri no", "seri numara~", "ses karti~", "sifreli kasa~",
      "sifreli kilit~", "sim kart~", "sinyal gucu~", "sinyal kablosu~", "sinyal kolu~", "sinyal lambasi~", "siparis no", "siparis numara~",
      "sms bildirim~", "stok kodu~", "su arama", "takip no", "takip numara~", "talep numara~", "tekrar dene~", "tekrar gonder~",
      "tekrar ozur~", "telefon ile uyumlu|esles~", "telefon kilifi~", "telefon modeli~", "telefon standi~", "telefon tutucu~",
      "telefonunuza|telefona uyumlu|uyar|indir~|bagla~|takil~|yukle~", "telefonunuzu sarj|yeniden|kapat~|bagla~|esle~",
      "telefonunuzun ayar~|bluetooth~|wifi~|ekran~|sarj~|kamera~", "telefonunuzun modeli~", "transfer baski~", "transfer filmi~",
      "transfer kagidi~", "transfer merkezi~", "urun kodu~", "varsayilan sifre~", "veri transferi~",
      "wi? fi|wifi|modem|router|ag|agin|cihaz|kamera sifre~", "wifi sifre~", "wifi sinyal~", "yeniden baslat~", "yeniden gonder~",
      "yildiz anahtar~", "yildiz anason", "yildiz tornavida", "yildiz tornavida~", "yildiz uc~", "yildiz~ desen~|seklinde|figur~",
      "yildiz~ sola|saga cevir/v", "yol yorumu", "yorumunuza|yoruma|yorumda|yorumlara kisisel|ozel bilgi~",
      "yorumunuz|degerlendirmeniz|puaniniz icin cok? uzgun~|uzul~|ozur", "~miyorsa|~muyorsa|~mazsa|~mezse|~mediyse|~madiysa sorun",
    ],
  },
  {
    hit: { "product-noun": "Bunun için okuyucu var.", "feature-word": "Saat bildirimleri okur.", innocent: "Hediye paketi yaptık." },
    miss: { "product-noun": "Okudum, iyi.", innocent: "Lütfen yorum bırakın." },
  },
);
