import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Turkish words for paying around the checkout. */
export const payment: Lexicon = lexicon(
  "tr",
  {
    "payment-outside": [
      "acik hesap|hesaptan", "aile ve arkadas~", "aile ve|veya arkadas~", "arkadas odemesi~", "arkadasa gonder~",
      "arkadas|aile|arkadasa|aileye olarak|secenegi~ gonder/v|ode/v|yolla/v|at/v|ile|sec/v", "arkadas~ ve aile~", "arkadas~ ve|veya aile~",
      "banka havalesi~", "banka hesabima|hesabimiza", "banka transferi~", "bankadan bankaya",
      "banka|kendi hesabiniza ben|biz|yatirayim|yatiralim|yatiririm|yatiririz|gondereyim|gonderelim|atayim|atalim", "bitcoin~",
      "cebimden iade|gonder~|oder~", "cek ile", "cuzdan adresi~", "cuzdana", "eft", "eftyle", "eft|fast ile|uzerinden|olarak",
      "eft|fast yap/p|at/p|gonder/p", "elden kuryeye|ode/p|verin|odeyin|alirim|aliriz", "elden nakit", "elden ode~", "elden para",
      "elden verirsiniz|verin|verirsin", "enpara~", "fast ile|at|yap|gec", "havale~", "hesaba atin|yatirin|yollayin|gonderin",
      "hesaba at~|yatir~|gonder~|gec~", "hesabimiza|hesabima … at/p|yatir/p|gonder/p|yolla/p|gec/p|aktar/p|havale",
      "hesabimiza|hesabima|ibanima|ibanimiza at/p|yatir/p|gonder/p|yolla/p|gec/p|aktar/p|havale", "hesabiniza gonderirim|gonderelim|atarim",
      "hesabiniza|ibaniniza gonder~|yatir~|at~|yolla~ bir|bi|direkt|direk|elden|kalan|parayi|farki", "hesaptan hesaba",
      "iban 'a|'ina|'ima|'imiza|'imize|'inize|'dan|'den|uzerinden", "iban 'iniza|'ine", "iban atayim|atarim|yollayayim|vereyim|numaram",
      "ibana", "ibandan", "ibanima", "ibanimiza", "ibanina", "ibaniniza", "ibanla", "iban~ gonder/p|at/p|yolla/p|yatir/p|havale", "ininal~",
      "iyzico linki~", "kapida nakit", "kapida odeme~ da|de", "kapida odeme~ ile|yap/p|olsun|gonder/p|kabul|ye|olarak", "karttan karta",
      "kendi hesabim~", "kontor", "kontor yukle/p|at/p|gonder/p", "kripto para~", "kripto~", "kuryeye elden|nakit", "link ile ode~",
      "mail order", "moneygram", "odeme baglantisi~", "odeme linki~", "ozan superapp", "papara~", "para transferi~",
      "parasini|ucretini|farki|kalani elden", "parayi zarfa", "paycell~", "paypal arkadas~", "paypal ile|uzerinden|la? arkadas~|aile~",
      "posta ceki~", "ptt ceki~", "ptt havalesi~", "qr ile ode~", "sanal pos~", "senet~", "sizin hesaba", "tl kontor", "tosla~", "usdt",
      "western union 'la/c?", "zarf icinde", "zarf ile|icinde|la", "zarfa", "zarfa koy~", "zarfla",
      "ziraat|garanti|akbank|yapikredi hesabima|hesabimiza",
    ],
    "payment-wallet": [
      "iki|cift mavi p", "kredi karti~ telefonda", "mavi iki|cift p li?", "paypala", "paypaldan", "paypalden", "paypale", "paypalim~",
      "paypalla",
    ],
    "payment-weak": [
      "cash", "cek", "elden", "nakden", "nakit", "nakitle", "odemeyi elden", "pesin", "transfer", "transferi", "transferle", "wise",
    ],
    preference: [
      "sadece|yalnızca|yalnız|tercih~|tercihen",
    ],
    "pay-around": [
      "farki|tutari|ucreti|parayi|lirayi hemen|karttan|biz? cekeriz|cekelim|cekeyim|cekerim", "hediye olarak … takilmasin|takilmaz|bloke",
      "hesabina|hesabima|hesabimiza yatirin|yatir|gonderin|atin|at|gonder|yollayin|havale", "kartinizdan|kartindan|karttan biz? cek~",
      "kutuya|pakete|koliye|zarfa … lira|tl koy~|birak~", "parayi|nakit|nakiti|para yaninda|yaninizda|elden getir~",
    ],
    "to-courier": [
      "sofore|kuryeye|kargocuya|ustaya|dagiticiya|montajciya … verin|ver|verirsiniz|verirsin|odeyin|ode|odersiniz|odeyeceksiniz",
    ],
    "gift-card": [
      "alisveris ceki~", "alisveris karti~", "amazon kart~", "apple kart~", "epin", "google play kart~|kodu~", "hediye ceki~",
      "hediye kart", "hediye karti~", "hediye kodu~", "itunes kart~", "on odemeli kart~", "razer gold", "steam kart~|kodu~",
    ],
    "gift-card-code": [
      "arka yuzundeki kod~|numara~", "arkasindaki kod~|numara~", "kart kodu~", "kart sifresi~", "kaziyin", "kaziyip",
      "kodlari gonder~|at~|yaz~|ilet~|yolla~", "kodu gonder~|at~|yaz~|ilet~|yolla~", "kodu kazi~", "kodu yaz/p|gonder/p|at/p|ilet/p",
      "kodun fotografi~|resmi~", "kodunu gonder~|at~|yaz~|ilet~|yolla~|paylas~", "kodunu|kodlari|kodlarini", "kodu|kodunu buraya|bana",
      "kod~ bana|bize", "uzerindeki kod~|numara~",
    ],
    "pay-verb": [
      "aktar/v", "alalim odeme~", "farki gonder/v|yatir/v|at/v|ode/v", "farki|tutari|ucreti hemen? cek/v",
      "farki|tutari|ucreti|parayi|lirayi hemen|karttan|biz? cekeriz|cekelim|cekeyim|cekerim", "geri ode/v|odeme~",
      "havale cikar/p|gec/p|yolla/p|gonder/p", "havale et/p|edin|edelim|ederiz|edebilir~|ediyoruz|ederim", "hesaba yapalim|yapayim",
      "hesapla/v", "iade yap/v|et/p|edelim|ederiz|edeyim|ediyoruz|edecegiz|edebiliriz|ederim", "kapora at/v|yatir/v|gonder/v|al/v",
      "karsila/v", "ode/v", "odeme", "odeme yap/v|al/v|gonder/v", "odemeler~", "odemeniz~", "odemesi~", "odemeyi", "odemeyi … gec/p",
      "odersiniz", "para gonder/v|yolla/v|at/v|yatir/v|aktar/v", "parasini gonder/v|at/v|yatir/v|iade",
      "parayi gonder/v|yolla/v|at/v|yatir/v|aktar/v|ver/v|iade", "parayi … gec/p", "para|parayi gelince|gorunce|gecince|yatinca|gorursem",
      "tahsil et/p|edelim|ediyoruz|ederiz", "telafi et/p|edelim|ederiz", "tutari gonder/v|yatir/v|at/v",
      "ucreti gonder/v|yatir/v|at/v|iade", "yatir/v",
    ],
    "send-verb": [
      "at/v", "atarsan", "birak/v", "gecir/p", "gonder/v", "ilet/v", "paylas/p", "salla/p", "ulastir/v", "ver/v", "yolla/v",
    ],
    "bank-account-word": [
      "adina hesap", "adina kayitli hesap", "akbank hesab~", "alici adi", "banka bilgileri~", "banka hesab~", "banka hesap~",
      "bankamizdan|bankamdan", "garanti hesab~", "hesaba", "hesabima", "hesabimiza", "hesabimiz~", "hesap bilgileri~", "hesap no~",
      "hesap numara~", "iban", "iban 'im~|'imiz~", "iban no~|numara~", "ibanimiz~", "ibanim~", "is bankasi hesab~", "kart numaramiz~",
      "kendi banka~", "sirket hesabimiz~", "sirket hesab~", "ziraat hesab~",
    ],
    "original-payment": [
      "alisverisi yaptiginiz", "amazon zaten dustu|uyguladi|dusmus", "ayni hesaba", "ayni karta", "ayni kart~", "ayni odeme yontemi~",
      "bakiyenize", "hediye karti bakiye~", "ilk odeme yontem~", "karta iade", "kartiniza", "kartiniza iade|yansi~|geri|yatir~|don~",
      "klarna alisverisi~", "kredi kartiniza", "kullandiginiz kart~|odeme~|yontem~|hesap~|hesab~", "odediginiz kart~|hesap~|yontem~",
      "odeme yaptiginiz kart~|yontem~|hesap~|hesab~|sekil~", "odeme yonteminize", "odeme yonteminiz~", "odemede kullan~",
      "odemeyi yaptiginiz", "orijinal odeme~", "satin alirken kullan~", "siparisi verirken|verdiginiz kart~|yontem~|odeme~",
    ],
    checkout: [
      "alisverisi tamamla~", "amazon pay", "amazon|ebay 'un/c odeme~", "amazon|ebay araciligi~|altyapisi~", "amazon|ebay uzerinden",
      "amazon|ebay uzerinden ode~|odeme~|yapilan", "guvenli odeme~", "odeme adimi~", "odeme asamasi~", "odeme ekrani~", "odeme sayfasi~",
      "odeme secenekleri~", "odeme sirasinda", "odeme yontemleri", "odemenizi amazon|ebay", "platform uzerinden", "sepete ekle~", "sepet~",
      "simdi ode", "simdi satin al", "site uzerinden",
    ],
    pickup: [
      "bulus/p", "bulusalim", "bulusup", "bulus~", "depodan al/p", "dukkana|magazaya|ofise|depoya bir|bi? ugra/p|gel/p", "elden al~",
      "elden teslimat", "elden teslim~", "fabrikadan teslim", "gelin bakin|gorun|alin", "gelip al/p", "gelip alabilir~", "gelip bakin",
      "gelip gorun", "gelip goturun", "gelip kendiniz", "kapinizdan al~", "magazadan teslim", "magazamiza bekle~", "yerinden teslim",
      "yuz yuze", "yuzyuze",
    ],
    acceptable: [
      "aliyoruz", "daha iyi? olur", "da|de olur|uygun|kabul|tamam|makbul", "gecerli", "kabulumuz~|kabulum~", "olur", "uygundur",
    ],
    money: [
      "avans~", "bakiye~", "bedeli~", "depozito~", "fark", "farki", "fiyat farki~", "kalan", "kalan tutar~", "kalani", "kapora~",
      "on odeme~", "papel", "para", "parani", "paranizi", "paraniz~", "parasini", "parayi", "tamamini", "tutar", "tutari", "tutarin",
      "ucreti", "ucretin", "ucretini", "yarisini", "yarisi~",
    ],
  },
  {
    hit: { "pay-around": "Parayı yanında getir.", "to-courier": "Kuryeye gerisini verin.",
      "payment-outside": "Havale yapabilirsiniz.", "payment-wallet": "PayPaldan da olur.", "payment-weak": "Nakit alırız.", "gift-card": "Bir hediye kartı alın.", "gift-card-code": "Kodu kazıyın.", "pay-verb": "Ödeme yapın.", "bank-account-word": "Hesap numaramız var.",
      "original-payment": "Tutar aynı karta döner.", checkout: "Ödeme ekranında görünür.", pickup: "Elden teslim olur.", money: "Kalan tutar az.",
    },
    miss: { "payment-outside": "Havalı bir ürün.", "payment-weak": "Nakış makinesi.", "gift-card": "Hediye paketi yaptık.", pickup: "Teslimat yarın." },
  },
);
