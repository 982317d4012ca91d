import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Turkish words for what a message is for and what goes with it. */
export const messageKind: Lexicon = lexicon(
  "tr",
  {
    "own-order": [
      "aldiginiz urun~", "alisverisiniz~", "bu siparis~", "gonderiniz~", "kargonuz~", "paketiniz~", "satin aldiginiz",
      "satin aldiginiz urun~", "siparis", "siparis ettiginiz", "siparis ettiginiz urun~", "siparisin", "siparisini", "siparisinizi",
      "siparisiniz~", "son siparis~", "urununuz~",
    ],
    "confirmation-notice": [
      "gonderim bildirimi~", "hazirlanmaya baslan~|basla~", "kargo bildirimi~", "kargo onayi~",
      "odemeniz alindi~|alinmistir|onaylan~|ulasti", "siparis alindi~", "siparis onayi~", "siparisiniz bize ulas~",
      "siparisiniz bize|tarafimiza|elimize ulas~|gec~|geldi", "siparisiniz icin onay", "siparisiniz onaylan~", "siparisinizi aldik",
      "siparisinizi onayla~|aldik|teyit", "siparisiniz~ alindi~|alinmistir|bize ulasti|isleme alin~|hazirlan~|hazirlik~",
      "siparisiniz~ onayla~", "teslimat bildirimi~", "teslimat onayi~",
    ],
    "delivery-problem": [
      "adres yetersiz~", "adreste bulunama~", "aksakli~", "arizali~", "ayri ayri", "bekliyor", "bize geri", "bozuk~", "catlak~", "catla~",
      "eksik~", "ertele~", "gecikme~", "gecik~", "gelmedi", "geri dondu|geldi", "grev", "gumruk~", "hasarli", "hasar~", "hata~",
      "iade geldi", "iki parca~|paket~", "kaybol~", "kayip~", "kirik", "kirilmis", "kusurlu~", "maalesef", "mucbir", "ozur~", "parca parca",
      "problem~", "sorun~", "stok hata~", "subede bekle~", "takil~", "teslim alinma~", "teslim edileme~", "ulasamadi", "ulasmadi", "uzgun~",
      "uzun surecek|suruyor", "yanlis~", "yogunluk~",
    ],
    "shipping-event": [
      "alindi", "alinmistir", "dagitima cikti~", "dagitimda", "depodan|depomuzdan|atolyeden cikti|cikar", "depomuzdan cikti~|cikmistir",
      "depomuzdan|atölyemizden çıkıyor|çıkacak|gönderiliyor", "elinize ulasti~", "gonderdik", "gonderildi~", "gonderilmistir",
      "gonderilmis~", "hazirlamaya basladik|basladim", "hazirlandi~", "hazirlaniyor", "hazirlanmistir", "kargoda",
      "kargoda|dagitimda yarin|bugun", "kargoladik", "kargolandi~", "kargolanmistir", "kargolanmis~", "kargoya cikti~",
      "kargoya teslim edilmistir", "kargoya teslim et~|edil~", "kargoya verdik", "kargoya verildi~", "kargoya verilmistir", "kurye~ teslim",
      "onaylandi~", "onaylanmistir", "paketlendi~", "paketlenmistir", "postalandi~", "postaya verildi~",
      "ptt|yurtici|aras|mng|surat 'de|'da", "sevk edildi~", "sevk edilmistir", "size|yola dogru geliyor|yolda", "teslim aldiniz",
      "teslim edildi~", "teslim edilecek~ cikti", "teslim edilmistir", "teslim edilmis~", "teslimata cikti|cikar", "transfer merkezi~",
      "ulasmistir", "ulasti", "ulastirildi~", "yarin|bugun elinizde", "yola cikmistir", "yola cikti~", "yolda", "yoldadir",
    ],
    supposition: [
      "acaba", "bekleniyor~", "degil", "edilemedi~", "edilmedi~", "gelecek~", "gonderebil~", "gonderecegiz", "gonderilecek~", "henuz",
      "insallah", "kargolanacak~", "mi", "mu", "olacaktir", "olmali~", "tahmini~", "teslim edilecek~", "ulasacak~", "ulasmis olmali~",
      "umarim", "umariz", "umuyoruz", "verilecek~",
    ],
    courtesy: [
      "afiyet olsun", "alisverisiniz icin", "bize yaz~", "bizi sectiginiz~", "bizi tercih~", "buradayiz", "cekinmeden", "cok tesekkur~",
      "degerli musterimiz~", "destek~", "donus yap~", "eyvallah", "gule gule kullan~", "guvendiginiz~", "guveniniz icin",
      "guzel gunlerde kullan~", "guzel gun~", "harika gun~", "hayirli gunler", "hayirli olsun", "her zaman buraday~", "herhangi bir soru~",
      "hizmetinizde~", "iyi aksamlar", "iyi alisverisler", "iyi gunler", "iyi gunlerde kullan~", "iyi gunler~ dile~|kullan~|de",
      "iyi hafta sonlari", "iyi haftalar", "keyifli gunler", "memnun kalmaniz", "memnuniyet duyar~", "memnuniyetiniz~", "minnettar~",
      "mutlu gunler", "mutlu oluruz", "mutluluk duyar~", "onceligimiz~", "onur duy~", "ozenle paketle~|hazirla~", "sag olun", "saglicakla",
      "sagolun", "sevindik", "siparisiniz icin tesekkur~", "sormaktan cekinme~", "sorulariniz~", "tercih ettiginiz icin", "tesekkur~",
      "umariz begen~", "umariz seversiniz", "yaninizday~", "yanit ver~", "yardima hazir~", "yardimci olabil~", "yardimci olmaktan",
      "yine bekleriz|bekliyoruz",
    ],
    salutation: [
      "abi", "bey", "degerli", "ekibi", "ekibimiz", "gunaydin", "hanim", "hocam", "hoscakalin", "iyi aksamlar", "iyi calismalar",
      "iyi gunler", "kolay gelsin", "merhaba", "merhabalar", "musteri hizmetleri", "musterimiz", "saygilar", "saygilarimizla",
      "saygilarimla", "sayin", "selam", "selamlar", "selamun aleykum", "sevgiler", "sevgilerimizle", "sevgili",
    ],
    "opt-out": [
      "aboneligi iptal~", "aboneliginizi iptal~", "abonelikten ayril~", "abonelikten cik~", "artik mesaj|mail almak", "bildirim~ kapat~",
      "bir daha mesaj|bildirim gelmesin|almak", "bu mesajlari|mesajlarimizi almak", "dur yaz~", "iptal yazip gonder~",
      "iptal|ret|cik|dur yazin|yazip|yaziniz", "listeden cik~", "listemizden cik~", "mesaj almak istemiyor~", "mesajlari almak istem~",
      "mesajlarimizi durdur~", "mesajlari|mesajlarimizi durdur~|kes~", "mesaj|mail|bildirim|sms|eposta almak istem~|istemezseniz",
      "red yaz~", "ret yaz~", "stop yaz~", "uyelikten cik~", "uyelikten|listeden ayril~|cik~",
    ],
    "out-of-stock": [
      "bitti", "elimizde kalma~", "elimizde yok", "gonderemeyecegiz", "gonderemiyoruz", "kalmadi", "karsilayam~", "mevcut degil~",
      "stogumuz~ yok|kalmadi|tuken~|bit~", "stok hatasi~", "stoklarimizda yok|kalmadi|bulunma~|tuken~", "stokta kalma~", "stokta yok~",
      "stok~ bitti~|bitmis~|tukendi~|kalmadi~|yok", "tedarik edem~", "tedarikci~ yok", "temin edem~", "tukendi~", "tukenmistir",
      "tukenmis~", "uretimden kalk~",
    ],
    attached: [
      "bu mesajla|mesaja birlikte|ekli", "dosyada", "dosya~ ekte", "ek dosya~", "ek olarak gonder~", "ekinde", "ekinde~", "ekledigim~",
      "ekledik", "ekledim", "eklemistim", "eklenti~", "ekli", "eklidir", "ekliyorum", "ekliyoruz", "ekte", "ektedir", "ekteki",
      "gonderdigimiz dosya~", "ilisikte~", "kutuya ekle~", "mesaj~ ekinde~", "paketin icinde", "paketinizin icinde", "pdf", "pdf te|de",
    ],
    "promo-document": [
      "afis~", "brosur~", "bulten~", "dergimiz~", "el ilani~", "fiyat listemiz~", "fiyat listesi~", "hediye ceki~", "ilan listesi~",
      "indirim cek~", "indirim karti~", "indirim kuponu~", "indirim listesi~", "kampanya afisi~", "kampanya brosuru~", "kartvizit~",
      "katalog~", "kupon~", "promosyon~", "reklam~", "tanitim kitapcigi~", "tanitim~", "toptan liste~", "urun katalogumuz~",
      "urun listemiz~",
    ],
    "service-document": [
      "belge", "belgesi", "dekont~", "etiket", "etiketi", "fatura~", "fis", "fisi", "fotograf~", "garanti belgesi~", "gorsel~",
      "iade etiketi~", "irsaliye~", "kilavuz~", "kullanim kilavuzu~", "makbuz~", "montaj~", "resim", "resmi", "sema~", "sertifika~",
      "talimat~",
    ],
  },
  {
    hit: {
      attached: "Dosya ekte.", "confirmation-notice": "Bu bir sipariş onayıdır.", courtesy: "Çok teşekkürler.", "delivery-problem": "Kargo gecikti.", "opt-out": "Abonelikten çıkmak için tıklayın.", "out-of-stock": "Ürün stokta yok.", "own-order": "Siparişiniz hakkında.", "promo-document": "Bir broşür.",
      salutation: "Sayın Ayşe,", "service-document": "Fatura burada.", "shipping-event": "Kargoya verildi.", supposition: "Umarız ulaşır.",
    },
    miss: { "opt-out": "Listede bu ürün yok.", "own-order": "Yardım için bir fotoğraf gerekli.", "shipping-event": "Her gün gönderim var." },
  },
);
