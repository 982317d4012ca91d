import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Turkish words for channels and contact. */
export const contact: Lexicon = lexicon(
  "tr",
  {
    messenger: [
      "bip ten|den|uzerinden|uygulamasi~", "bipden", "bipten", "discorddan", "discordtan", "imessagedan", "mesajlasma uygulamasi~",
      "skype 'iniz|'in varsa", "skypedan", "skypeden", "skypetan", "telegramdan", "telegram~", "telgraf uygulamasi", "vatsab~", "vatsapp~",
      "vatsap~", "vhatsap~", "viberden|viberdan", "wasap~", "wassap~", "watsapp~", "watsap~", "wattsap~", "wechatden", "wechatten",
      "whatsapp 'iniz|'in varsa", "whatsapptan", "whatsapp~", "whatsap~", "whatsup~", "wp den|ten|dan|tan|hatti~|numara~|uzerinden",
      "wpdan", "wpden", "wptan", "wpten", "yesil mesajlasma~", "yesil olan uygulama~", "yesil uygulama~",
    ],
    "messenger-weak": [
      "bip", "kagit ucak~", "mavi ucak~", "mavi uygulama", "messengerdan", "signalden", "sinyal", "ucak simgeli", "wp", "yesil baloncuk~",
      "yesil olan", "yesil telefon~", "yesilden",
    ],
    "social-network": [
      "face ten|den|sayfa~", "facebooktan", "facebook~", "feysbuk~", "ig hesab~", "instadan", "instagram~", "insta~", "pinterest~",
      "sosyal aglar~", "sosyal medya~", "tiktok~", "tivitir", "twitter~", "youtube~",
    ],
    "social-weak": [
      "bio~", "dm den", "face", "face te|den|ten", "feys", "fotograf uygulamasi~", "hikayemiz~", "mavi kus~", "profilimiz~", "snap",
      "snapim~", "snaptan", "snapte", "snapten", "story~", "takipte", "twit",
    ],
    "contact-verb": [
      "baglan/p", "bas vur/p", "basvur/p", "bildir/p", "bize|bana soyle/p", "bize|bana soyleyin", "cozelim", "danis/p",
      "devam edelim|edebiliriz", "donus", "donus yap/p|et/p", "gel/p", "gorus/p", "gorusuruz", "haber ver/p", "haberles/p", "iletisim",
      "iletisime", "iletisime gec/p", "irtibat", "irtibat kur/p", "irtibata", "konus/p", "konusuruz",
      "mesaj at/p|gonder/p|birak/p|cek/p|yaz/p", "mesajlas/p", "muhabbet", "sohbet", "sohbet et/p|edelim", "sor/p", "soylerseniz",
      "soyleyebilirsiniz", "soyleyin", "temas kur/p", "temasa", "temasa gec/p", "ulas/p", "yaz/p", "yazarsaniz", "yazis/p", "yazisalim",
      "yazisma~", "yazıver~", "yuruyelim",
    ],
    "contact-direct": [
      "alo de", "ara/p", "cagri at/p|birak/p", "caldir/p", "cepten", "cevir/p numara~", "dm", "dm at/p|gonder/p|den|uzerinden|yaz/p",
      "dmdan", "dmden", "e posta gonder/p|at/p|yolla/p|yoluyla|ile|uzerinden", "e postayla", "email at/p|gonder/p",
      "eposta gonder/p|at/p|yolla/p|ile", "epostayla", "faks", "faks cek/p", "fakslay/p", "goruntulu", "goruntulu ara/p|gorus~", "mail",
      "mail at/p|gonder/p|yolla/p|yaz/p|yoluyla|uzerinden", "mailden", "maille", "mailles/p", "sesli mesaj|gorusme", "sms",
      "sms at/p|gonder/p|cek/p|ile", "tel ac/p", "telden", "telefon ac/p|et/p", "telefon gorusmesi~", "telefon konusmasi~", "telefonda",
      "telefondan", "telefonla", "telefonlas/p", "tlf", "tlf ac/p", "tlfdan",
    ],
    "contact-add": [
      "abone ol/p", "arkadas ekle/p", "begen/p", "dahil ol/p", "ekle/p", "gir/p", "istek at/p|gonder/p", "katil/p", "kaydet/p", "kaydol/p",
      "okut/p", "rehberinize ekle/p", "takibe al/p", "takip et/p", "takiple/p", "takiplesin", "takipte kal/p", "tara/p", "uye ol/p",
    ],
    "search-verb": [
      "ara/p", "arama yap/p", "aramaniz yeterli", "arat", "arat/p", "aratip", "aratirsaniz", "bul/p", "google la/p", "googlela/p",
      "google|googlea|arama 'a|'ye|motoruna? … yazin|yazinca|yazarsaniz|yazip", "tarat/p", "yaz/p google|arama~", "yazip",
      "yazmaniz yeterli",
    ],
    "find-result": [
      "adiyla bulabilir~|bulursun~", "adiyla geciyor~", "adiyla kayitliyi~", "biz cikariz|cikiyoruz", "bizi bul/p",
      "bizi bulursunuz|gorursunuz|bulabilirsiniz", "bulabilirsiniz bizi", "bulursunuz", "cikariz", "cikiyoruz", "diye arat~",
      "diye bulabilir~|bulursun~", "diye geciyor~", "diye kayitliyi~", "en ustte cik~", "gorursunuz bizi", "hemen cik~",
      "ilk biz|bizi|bizim", "ilk cikan", "ilk sirada", "ilk sonuc~", "karsiniza cik~", "sayfamiz cik~", "sitemiz cik~",
    ],
    "search-engine": [
      "arama motoru~", "google", "googlea", "googleda", "googledan", "haritalar~", "harita~", "internet uzerinden", "internete",
      "internette", "internetten", "nette", "netten", "tarayici~", "web de|den", "webde", "yandex~",
    ],
    "shop-name": [
      "adimiz", "adimizi", "adimizla", "dukkan adi~", "dukkanimizin adi~", "dukkanimiz~ adi~|ismi~", "etiketteki isim~", "firma adi~",
      "firma ismi~", "firmamizin adi~", "firmamizin ismi~", "isletme adi~", "ismimiz~", "kullanici adimiz~", "kutudaki isim~",
      "kutunun ustundeki isim~", "magaza adi~", "magaza ismi~", "magazamizin adi~", "magazamizin ismi~", "magazamiz~ adi~|ismi~",
      "magaza|firma|marka|dukkan|sirket|satici adim~|ismim~", "marka adi~", "marka ismi~", "markamizin adi~", "markamiz~", "markayi",
      "satici adimiz~", "satici adi~", "sirket adi~", "sirketimizin adi~", "unvanimiz~",
    ],
    "contact-detail": [
      "cagri merkezi~", "cebim~", "cep hatti~", "cep no", "cep numara~", "cep telefon~", "dahili~", "destek hatti~", "direkt hat~",
      "e posta adres~", "e postamiz~", "email adres~", "eposta adres~", "epostamiz~", "gmail~", "gsm", "gsm numara~", "hattimiz~",
      "hesap adim~", "hotmail~", "iletisim bilgilerimiz~", "iletisim bilgileri~", "iletisim numara~", "irtibat numara~", "kullanici adim~",
      "mail adres~", "mailimiz~", "mailim~", "musteri hizmetleri numara~", "numaradan", "numaramiz~", "numaram~", "numaraya",
      "ozel numara~", "sabit hat~", "sahsi numara~", "santral~", "tel", "tel no", "telefon no~", "telefonumuz~", "telefonum~",
      "telefon~ numara~", "telim", "tlf", "tlf no", "whatsapp hatti~|numara~|hattimiz~",
    ],
    "contact-place": [
      "arka yuzunde~", "arkasinda yaz~", "brosurdeki", "brosurde~", "etiketin uzerinde~", "etiketteki", "etikette~", "faturada",
      "faturadaki",
      "fatura|faturanin|kutu|kutunun|kart|kartin|etiket|etiketin|paket|paketin|ambalaj|ambalajin|kapak|kapagin|kilavuz|kilavuzun|urun|urunun arka~|uzerinde~|ustunde~|altinda~|icinde~|arkasinda~",
      "fotografta~", "garanti belgesinde~", "garanti kartinda~", "gorselde~", "hakkimda kisminda~", "hakkimizda", "icindeki kart~",
      "icinden cikan kart~", "ilan fotograf~", "ilan gorselleri~", "karttaki", "kartta~", "kartvizit~", "kullanim kilavuzunda~", "kutuda",
      "kutudaki", "kutudaki kart~|not~|kagit~|brosur~", "kutudan cikan", "logoda", "magaza profilim~", "paketteki",
      "paketteki kart~|not~|kagit~", "paketten cikan", "posetin uzerinde~", "profil fotografi~", "profil resmi~", "profilimde~",
      "profilimizde~", "son fotograf~", "son gorsel~", "son resim~", "tesekkur karti~", "urunun icinde~",
    ],
    "qr-code": [
      "barkodu okut~ telefon~", "kameranizi tut~|dogrult~", "kamerayla okut~|tara~", "kare kod~", "karekod~", "kareli resim~|resme|kod~",
      "kareyi okut~|tara~", "kare~ kod~", "kare~ okut~", "kodu okut~|tara~", "kucuk kareler~", "qr kod~", "qr okut~",
      "telefonunu|telefonunuzu|kamerayi|kamerani|kameranizi tut/p|dogrult/p|yaklastir/p",
    ],
    community: [
      "fan sayfa~", "forumumuz~", "gruba", "grubu", "grubumuz~", "grubuna", "grubunda", "grup", "kanala", "kanali", "kanalimiz~",
      "kanalina", "kulube", "kulubumuz~", "musteri grubu~", "sunucumuz~", "telegram kanali~|grubu~", "test grubu~", "testci grubu~",
      "topluluga", "toplulugumuz~", "topluluk~", "vip grub~", "whatsapp grubu~",
    ],
    "own-channel": [
      "bize|bana dogrudan|direkt ulasabilecegin~", "bize|bana dogrudan|direkt … ulasabilecegin~", "cagri merkezimiz~", "canli destegimiz~",
      "canli destek~ hattimiz~", "cebimden", "cebime", "cep hattimiz~", "cep telefonumuz~", "cep telefonum~", "destek ekibimizin numarasi",
      "destek hattimiz~", "direkt hattimiz~", "dukkan telefonu~", "e posta adresimiz~", "eposta adresimiz~", "faks numaramiz~",
      "iletisim formumuz~", "kurumsal e posta~", "kurumsal mail~", "magaza telefonu~", "magazamizin telefonu~", "mail adresimiz~",
      "mailime", "mailimiz~", "mobil uygulamamiz~", "musteri hattimiz~", "musteri hizmetlerimiz~", "numarama", "numaramdan", "numaramiz~",
      "ofis numaramiz~", "sabit hattimiz~", "satis hattimiz~", "servis hattimiz~", "siparis hattimiz~", "sirket e? posta~|mail~",
      "sirket mailimiz~", "sirketimiz~ e? posta~|mail~", "sitemizdeki canli destek~|iletisim~|form~", "teknik destek hattimiz~",
      "teknik servisimiz~", "telefonuma", "telefonumdan", "telefonumuz~", "uygulamamiz~", "whatsapp destek~", "whatsapp hattimiz~",
    ],
    connect: [
      "alo de~", "beni ara", "beni arayin", "beni|bizi cepten|telefonla ara/p", "beni|bizi ekle/p", "beni|bizi kaydedin|kaydet",
      "beni|bizi takip et/p|edip", "bi arayin", "bir arayin", "bize|bana dm at/p|gonder/p|den|uzerinden",
      "bize|bana e posta gonder/p|at/p|yaz/p", "bize|bana eposta gonder/p|at/p", "bize|bana mail at/p|gonder/p|yolla/p",
      "bize|bana sms at/p|gonder/p", "bize|bana telefon ac/p|et/p", "bizi ara", "bizi arayin", "bizi|beni begen/p", "bizi|beni takibe al/p",
      "bi|bir arayıver~", "caldirin", "caldirin bizi", "caldirirsaniz", "cepten|telefondan|telefonla ara/p", "goruntulu ara/p",
      "goruntulu gorusme yap~", "goruntulu konus~", "gruba|grubumuza katil/p", "grubumuza|grubuma gel~|katil~|beklerim|bekleriz",
      "grubumuzdan|kanalimizdan ulas/p|yaz/p", "hesabimiza istek at/p", "hesabimizi|sayfamizi takip et/p",
      "kanala|kanalimiza katil/p|abone ol/p", "kanalimiza abone ol/p", "kisisel|sahsi|ozel mailim~|numaram~|telefonum~|epostam~",
      "mailimi|numarami|telefonumu vereyim|veririm|atayim|yazayim|birakiyorum", "muhabbet ed~", "musteri grubumuz~ gel~|katil~",
      "numaralarimizi degis~", "sayfamizi begen/p", "seni ararim|arayayim|arayalim", "size telefonla|telefondan ulas~|bilgi|don~",
      "sizi arariz|arayalim|arayabiliriz|arayayim|ararim|arayacagiz|arayacagim|arariz|arasin", "topluluguna|toplulugumuza katil/p",
      "uygulamamizi indir/p|yukle/p",
    ],
    quicker: [
      "7 24", "aninda", "beklemeden", "bire bir", "birebir", "buradan gonderemiyor~", "buraya atamiyor~", "buraya bakamiyor~",
      "buraya gonderemiyor~", "buraya sik girmiyor~", "burayi pek kullanmiyor~", "cabucak", "daha cabuk",
      "daha fazla fotograf~|resim|gorsel", "daha hizli", "daha kolay", "daha pratik", "daha rahat", "dakikasinda", "direk", "direkt",
      "dogrudan", "en hizli", "foto atarim", "gec gorebiliyor~", "gec goruyor~", "gece gunduz", "gunun her saati", "hemen", "hizli olur",
      "hizli oluyor", "hizlica", "kolay olur", "kolay oluyor", "oradan daha", "ozel olarak", "ozelden", "saniyeler icinde",
      "sira beklemeden", "video gonder~|atar~",
    ],
    elsewhere: [
      "baska bir kanal~", "baska bir uygulama~", "baska bir yerden", "baska kanaldan", "baska platform~", "baska sekilde", "baska turlu",
      "baska uygulama~", "baska yerden", "burada degil", "buradan degil", "buranin disinda", "burasi disinda", "carsida", "carsiya",
      "disarida", "disaridan", "farkli bir kanal~", "farkli platform~", "orada", "oradan", "oraya", "orda", "ordan", "ozel mesajla",
      "ozelde", "ozelden", "platform disi~", "site disi~", "telefonda konus~",
    ],
  },
  {
    hit: {
      messenger: "Vatsaptan gönderiyoruz.", "contact-verb": "Bize ulaşın.", "contact-direct": "Mail atabilirsiniz.", "contact-add": "Bizi ekleyin.", connect: "Bizi takip edin.", "search-verb": "Google'da aratın.", "search-engine": "Google'da bulursunuz.", "shop-name": "Mağaza adımız budur.",
      "contact-detail": "Cep numaramız budur.", "contact-place": "Kartvizitte yazıyor.", "qr-code": "Karekod orada.", community: "Grubumuz var.", quicker: "Böylesi daha hızlı.", elsewhere: "Başka yerden konuşalım.", "own-channel": "Müşteri hattımız açık.",
    },
    miss: { messenger: "Yeşil kumaş güzel.", "contact-verb": "Yazıcı çalışıyor.", "contact-direct": "Arabanız geldi.", "search-verb": "Araç bulundu.", community: "Grupaj taşıma.", quicker: "Hızlı şarj.", elsewhere: "Ordu ve Rize." },
  },
);
