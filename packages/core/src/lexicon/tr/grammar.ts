import { type Grammar, type Lexicon, lexicon } from "../schema.js";

/** Endings of verbs: what the buyer is asked to do or may do. */
const asked =
  "(y)In (y)InIz (A)rsAnIz (I)rsAnIz (A)rsAn (I)rsAn sAnIz sAnIzA (A)r (I)r (y)Abilir (y)Abilirsiniz (y)Abilirsin (y)Abilirseniz mAk " +
  "mAnIz mAnIzI mAnIzA mAyI mAsI mAnI (y)Ip (y)ArAk (y)IncA DIgInIzdA DIktAn DIysAnIz DIysAn -Iyorsaniz (y)AcAksAnIz (y)AlIm mAkta mAkte";
/** The same for the seller, and what was done. */
const told =
  "(A)rIz (I)rIz (A)rIm (I)rIm -Iyoruz -Iyorum -Iyor (y)AcAgIz (y)AcAgIm (y)AcAk (y)Abiliriz (y)Abilirim (y)AyIm DIk DIm DI DInIz (y)An " +
  "mA mAktAyIz mIs DIgImIz DIgImIzdA";

/** Endings behind an apostrophe: `Amazon'dan`, `WhatsApp'ımız`. */
const afterNames =
  "'undur 'indir 'nundur 'nindir 'dakinden 'dekinden 'takinden 'tekinden 'lerinizdeki 'inizdeki 'imizdeki 'imizden 'umuzdan 'inizden 'unuzdan 'imizin 'umuzun 'inizin 'unuzun 'imizde 'umuzda 'inizde 'unuzda " +
  "'imize 'umuza 'inize 'unuza 'imizi 'umuzu 'inizi 'unuzu 'indan 'inden 'undan 'ndaki 'ndeki 'imden 'umdan 'daki 'deki 'taki 'teki 'imiz " +
  "'umuz 'iniz 'unuz 'inda 'inde 'unda 'dan 'den 'tan 'ten 'nda 'nde 'nin 'nun 'yla 'yle 'ime 'uma 'imi 'umu 'ina 'ine 'una 'ini 'inu " +
  "'unu 'ler 'lar 'lik 'luk 'da 'de 'ta 'te 'in 'un 'ya 'ye 'yi 'yu 'la 'le 'si 'su 'im 'um 'a 'e 'i 'u";

// biome-ignore format: many words a line
/** Turkish stands its verbs last and puts all else onto the ends of words, denial included. */
export const grammar: Grammar = {
  script: "latin",
  frequent:
    "da de ne mu mü o diye ve bir bu için ile çok gibi kadar sonra önce ama veya olarak olan var yok siparişiniz sipariş ürün ürünü ürününüz merhaba merhabalar " +
    "sayın teşekkür teşekkürler lütfen iyi günler size bize sizi bizi sizin bizim biz siz ben bana beni benim değil ya daha mı mi mu " +
    "misiniz mısınız musunuz kargo iade ettik ederiz ederim olur olan oldu eğer maalesef saygılarımla değerli müşterimiz kolay gelsin " +
    "iyi hemen üzerinden hakkında nasıl bütün tüm şu abi hocam selam selamlar efendim evet hayır",
  paradigms: {
    // Words that take each other's place in a phrase, under the commonest of them.
    c: [
      ["amazon", [
        "amazon", "ebay", "amazonda", "ebayde", "ebayda", "amazondan", "ebayden", "ebaydan", "amazonun", "ebayin", "amazona", "ebaye", "ebaya",
        "platform", "platformda", "platformun", "platforma", "site", "sitenin", "burasi", "buranin", "pazaryeri", "pazaryerinin",
      ]],
      ["'un", ["'un", "'in", "'nin", "'dan", "'den", "'a", "'e", "'da", "'de", "'i", "'u"]],
      ["numara", ["numara~", "no", "nosu", "telefon~", "cep", "cebi~", "cepten", "gsm", "mail~", "eposta~", "whatsapp~", "hat", "hatti~"]],
      ["yorum", [
        "yorum", "yorumu", "yorumunuz~", "yorumun", "yorumunu", "yorumlar~", "degerlendirme~", "puan", "puani", "puaniniz~", "puanini", "puanlama~",
        "geri bildirim", "not", "oy", "inceleme~", "yildiz~", "feedback", "review",
      ]],
      ["iyi", [
        "iyi", "guzel", "olumlu", "pozitif", "yuksek", "tam", "super", "harika", "hos", "mukemmel", "musbet", "en", "olumlu", "artı", "tatli",
      ]],
      ["kotu", ["kotu", "olumsuz", "negatif", "dusuk", "notr", "haksiz", "eksi", "tek", "menfi", "nahos"]],
    ],
    v: `${asked} ${told}`,
    p: asked,
  },
  irregular: {
    et:
      "edin ediniz ederseniz edersen etseniz eder edebilir edebilirsiniz edebilirsin edebilirseniz etmek etmeniz etmenizi etmenize etmeyi etmesi edip " +
      "ederek edince ettiginizde ettikten ettiyseniz ediyorsaniz edeceksiniz edelim edin edebilirseniz",
    git: "gidin gidiniz giderseniz gidersen gidip gitmeniz gidebilirsiniz gider gidelim",
  },
  negation: "after",
  verbsLast: true,
  enclitics: afterNames.split(" "),
};

// biome-ignore format: many words a line
/** Turkish words of grammar: who, whether, when. Persons and denials are endings of verbs. */
export const grammarWords: Lexicon = lexicon(
  "tr",
  {
    negator: [
      "almam", "almayin", "almaz", "arama beni", "atma", "atmam", "degil", "degildir", "degilim", "degiliz", "edemem", "etmem", "etmeyin",
      "etmez", "gelmez", "istemem", "olmaz", "veremem", "vermem", "vermez", "yapamam", "yapmam", "yapmaz", "yazma", "yazmam", "yazmaz",
      "yok", "yoktur", "~amaz", "~emez", "~kmaz", "~kmez", "~lmaz", "~lmez", "~madi", "~madik", "~madim", "~madiniz", "~maksizin",
      "~mamaktadir", "~mamaktayiz", "~mamali", "~mamalisiniz", "~mamaniz", "~mamanizi", "~mamis", "~masin", "~mayacagim", "~mayacagiz",
      "~mayacak", "~mayalim", "~mayin", "~mayiniz", "~mayiz", "~mazlar", "~mazsiniz", "~medi", "~medik", "~medim", "~mediniz", "~meksizin",
      "~memektedir", "~memekteyiz", "~memeli", "~memelisiniz", "~memeniz", "~memenizi", "~memis", "~mesin", "~meyecegim", "~meyecegiz",
      "~meyecek", "~meyelim", "~meyin", "~meyiniz", "~meyiz", "~mezler", "~mezsiniz", "~miyor", "~miyorlar", "~miyorum", "~miyoruz",
      "~muyor", "~muyorlar", "~muyorum", "~muyoruz", "~nmaz", "~nmez", "~rmaz", "~rmez", "~smaz", "~smez", "~tmaz", "~tmez", "~ymaz",
    ],
    refusal: [
      "aykiri~", "ceza alir~", "gerek kalmadan", "gerek yok", "geri cevir~", "hesabimizin|hesabimin kapanmasina|kapatilmasina|askiya",
      "hesabim|hesabimiz|hesabimi|hesabimizi kapat~|askiya|engelle~|kisitla~", "ihlal~", "imkanimiz yok", "imkansiz", "izin verilm~",
      "izin verm~", "izinli degil~", "kabul edem~", "kabul edilm~", "kabul etmemekte~", "kabul etmez~", "kabul etmiyor~", "luzum yok",
      "mumkun degil~", "mumkun olmuyor|olmamaktadir|olmaz|gozukmuyor|gorunmuyor", "musaade etm~",
      "politikalarina|politikasina|kurallarina|kurallara|politikalara ters|uymuyor|uymaz", "reddedi~", "reddet~", "uygun degil~",
      "yaptirim~", "yasak~", "yetkimiz yok",
    ],
    decline: [
      "asla olmaz", "boyle bir sey yapamayiz|yapamam", "bunu kabul edemeyiz|edemem|edemiyoruz", "bunu yapamayiz|yapamam|yapamiyoruz",
      "hayir", "isteginizi|talebinizi karsilayamiyoruz|kabul edemiyoruz|yerine getiremiyoruz", "katiyen",
      "maalesef olmaz|olmuyor|veremiyoruz|yapamiyoruz", "maalesef olmuyor|mumkun|yapamiyoruz|hayir", "malesef yapamiyoruz|olmuyor|mumkun",
      "olmaz maalesef", "soz konusu degil~|olamaz", "teklifinizi kabul edemeyiz|edemiyoruz|edemem", "vermiyoruz|yapmiyoruz maalesef",
      "yapmamiz mumkun degil~",
    ],
    "false-negator": [
      "acele etmeyin", "amazon|ebay yok", "arac~ yok", "bedeli|bedel yok", "bekletmeyin", "bosver~", "cekinme~", "degil mi", "dert degil~",
      "durmayin", "endiselenme~", "esirgeme~", "fark etmez", "farketmez", "faturasi yok", "gecikmeyin", "hic sorun degil", "hic uzulme~",
      "kacirma~", "kdv yok", "kesinti yok", "komisyon yok", "masraf yok", "merak etme~", "musteri|insan|alici|boylesini gormedim|gormedik",
      "ne dersiniz|dersin|zaman|kadar|icin|gibi|yapalim", "olmaz mi", "onemli degil~", "problem degil|yok", "sadece … degil",
      "sikinti degil|yok", "sorun degil|yok|olmaz", "suphe~ yok", "tereddut etme~", "ucret yok", "unutmayin", "unutmayiniz", "unutma~",
      "utanma~", "uzulmeyin", "vakit kaybetme~", "vazgecilmez", "yalniz degil~", "zaman kaybetme~", "~madan|~meden once|evvel",
    ],
    contrast: [
      "aksi", "ama", "ancak", "bu nedenle", "bu sebeple", "bu yuzden", "bundan dolayi", "bunun yerine", "cunku", "dolayisiyla", "eger",
      "fakat", "halde", "ki", "lakin", "o nedenle", "o yuzden", "onun icin", "oysa", "sayet", "yine de", "yoksa", "zira",
    ],
    coordination: [
      "&", "ayrica", "hem", "sonra", "ve",
    ],
    condition: [
      "atarsan", "begendiysen", "degilse", "degilsen", "degilseniz", "durumunda", "gelince", "gelirse", "gorunce", "gorursek", "gorursem",
      "halinde", "ise", "istersen", "isterseniz", "karsilik~", "kaydiyla", "memnunsan", "memnunsaniz", "mutluysaniz", "oldugunda", "olunca",
      "olursa", "sartiyla", "takdirde", "varsa", "verirsen", "yaparsa", "yaparsan", "yoksaniz", "~digi anda|zaman", "~digimizda",
      "~digimizde", "~diginda", "~diginde", "~diginizda", "~diginizde", "~diktan sonra", "~dikten sonra", "~diysan", "~diysaniz", "~diysen",
      "~diyseniz", "~dugu anda|zaman", "~dugumuzda", "~dugunda", "~dugunuzda", "~duktan sonra", "~dukten sonra", "~duysaniz", "~duyseniz",
      "~ilirse", "~lirse", "~ninca", "~nirsa", "~nirse", "~olursa", "~rince", "~rlarsa", "~rlerse", "~rsan", "~rsaniz", "~rsen", "~rseniz",
      "~saniza", "~senize", "~tigi anda|zaman", "~tiginda", "~tiginde", "~tiginizda", "~tiginizde", "~tiktan sonra", "~tikten sonra",
      "~tiysaniz", "~tiysen", "~tiyseniz", "~tugunuzda", "~tuktan sonra", "~tuysaniz", "~tuyseniz", "~yorsan", "~yorsaniz", "~ziyse",
    ],
    until: [
      "ancak sonra", "duzeltilene|silinene|kaldirilana|degistirilene kadar|dek", "evvel",
      "gelene|olana|gorene|yapana|silene|atana|verene kadar|dek", "once", "oncesinde", "~ana kadar", "~ana kadar|dek", "~ene kadar|dek",
      "~ilene kadar|dek", "~inceye|~uncaya kadar|dek", "~madan", "~madan|~meden once|evvel", "~madikca", "~mazsan", "~mazsaniz", "~meden",
      "~medikce", "~mezsen", "~mezseniz", "~nene kadar|dek",
    ],
    self: [
      "aldik", "aliriz", "atalim", "atarim", "atariz", "atayim", "attik", "bana", "bekleriz", "ben", "bende", "benden", "beni", "benimle",
      "biz", "bizde", "bizden", "bize", "bizi", "bizimle", "bizlere", "bizlerle", "bizzat", "ekibimiz~", "ekip arkadas~", "ettik",
      "firmamiz~", "gonderdik", "iletelim", "ilettik", "kendim", "magaza olarak", "musteri temsilcimiz~", "oluruz", "patronumuz~",
      "satariz", "sattik", "teknisyenimiz~", "ustamiz~", "uzmanimiz~", "varim", "variz", "verdik", "verdim", "verelim", "vereyim",
      "veriniz bize", "veririm", "yapalim", "yaparim", "yapariz", "yaptik", "yaptim", "yazarim", "yazariz", "yolladik", "yollarim",
      "yollariz", "yollayalim", "~abilirim", "~abiliriz", "~acagim", "~acagiz", "~alim", "~arim", "~ariz", "~ayalim", "~delim", "~ebilirim",
      "~ebiliriz", "~ecegim", "~ecegiz", "~ektayiz", "~elim", "~erim", "~eriz", "~eyelim", "~iriz", "~iyorum", "~iyoruz", "~leyim",
      "~maktayiz", "~mekteyiz", "~palim", "~payim", "~rayim", "~relim", "~reyim", "~ririm", "~tayim", "~telim", "~uruz", "~uyorum",
      "~uyoruz",
    ],
    "self-possessive": [
      "benim", "benimki~", "bizim", "bizimki~", "kendimize", "kendi~miz", "numaram~", "~amiz", "~amiza", "~amizda", "~amizdaki", "~amizdan",
      "~amizi", "~amizin", "~amizla", "~emiz", "~emizde", "~emizdeki", "~emizden", "~emize", "~emizi", "~emizin", "~emizle", "~imiz",
      "~imiza", "~imizda", "~imizdan", "~imizde", "~imizdeki", "~imizden", "~imize", "~imizi", "~imizin", "~imizla", "~imizle", "~numaram",
      "~numarami", "~umuz", "~umuza", "~umuzda", "~umuzdaki", "~umuzdan", "~umuzde", "~umuzden", "~umuze", "~umuzla", "~umuzle", "~umuzu",
      "~umuzun",
    ],
    buyer: [
      "kendiniz~", "sana", "sen", "sende", "senden", "seni", "seninle", "siz", "sizde", "sizden", "size", "sizi", "sizinle", "sizlere",
      "sizleri", "~diniz", "~dunuz", "~iniz", "~rsaniz", "~rseniz", "~siniz", "~sunuz", "~tiniz", "~tunuz", "~unuz",
    ],
    "buyer-possessive": [
      "senin", "sizin", "sizinki~", "~aniz", "~eniz", "~iniz", "~niza", "~nizda", "~nizdan", "~nizde", "~nizden", "~nize", "~nizi",
      "~nizin", "~nizla", "~nizle", "~nuza", "~nuzda", "~nuzdan", "~nuzde", "~nuzden", "~nuze", "~nuzla", "~nuzle", "~nuzu", "~nuzun",
      "~unuz",
    ],
    "third-party": [
      "apartman gorevlisi", "aras kargo", "aras kargo~", "banka", "bankaniz~", "bankasi", "baska musteri~", "baska satici~", "dagitici~",
      "dhl", "diger musteri~", "diger satici~", "distributor~", "dolandirici~", "fedex", "gumruk~", "hepsijet", "ithalatci~", "kapici~",
      "kargo", "kargo firmasi~", "kargo gorevlisi~", "kargo sirketi~", "kargo subesi~", "kargocu~", "kargoya", "kargoyu", "komsu~",
      "kurye~", "mng~", "muhtar~", "onlar", "onlari", "polis~", "postaci~", "ptt~", "sigorta sirketi|firmasi", "sube", "subesi~", "subeyi",
      "surat kargo~", "tedarikci~", "tnt", "trendyol express", "ups", "uretici~", "yetkili servis~", "yurtici", "yurtici kargo~",
    ],
    title: [
      "bay", "bayan", "bey", "beyefendi", "dr", "hanim", "hanimefendi", "sayin", "sn",
    ],
    platform: [
      "amazon tr", "amazon turkiye", "amazona", "amazonda", "amazondan", "amazonu", "amazonun", "bu platform~", "bu site", "bu siteden",
      "bu sitede~", "ebaydan", "ebayde", "ebayden", "ebaye", "ebayi", "ebayin", "pazar yeri~", "pazaryeri~", "platform~",
    ],
    "platform-feature": [
      "a dan z ye", "a z garanti~", "amazondan|amazonda|ebayden", "amazonun|ebayin mesaj~|uygulama~|sistem~|iade~",
      "amazon|ebay 'da/c|'daki|'deki magazamiz~|sayfamiz~|dukkanimiz~",
      "amazon|ebay 'un/c? mesajlasma~|mesaj~|sepet~|uygulama~|magaza~|hesab~|hesap|iade~|uzerinden|icinden|araciligi~|sistemi~|destek|musteri|formu~|sohbet~|sitesi~|sayfa~|gelen",
      "amazon|ebay magazamiz~|dukkanimiz~", "bu kanal~", "bu konusma~", "bu mesaj uzerinden", "bu mesaja|yaziya cevap|yanit|donus",
      "bu mesaj~", "bu sayfa~", "bu sohbet~", "burada mesajlarda|mesajlardan", "burada yanit~|cevap~|yaz~",
      "buradan yaz~|yanit~|cevap~|ulas~|devam|sor~|ilet~|bildir~|iletisim|mesaj~|konus~|yuru~|destek", "cozum merkezi~", "hemen al",
      "hesabinizda", "hesabinizdaki", "hesabinizdan", "iade butonu~|dugmesi~", "iade etiketi~", "iade merkezi~", "iade talebi~",
      "izleme listesi~", "mesaj merkezi~", "platform|platformun uzerinden|icinden|mesaj~", "saticiya soru|mesaj|ulas", "satici~ mesaj",
      "sepet~", "simdi ode", "siparis detay~", "siparis gecmisi~", "siparis sayfa~", "siparislerim sayfa~", "siparislerim~", "site ici",
      "sitenin mesaj~|ici", "sorun cozum merkezi~", "teklif ver~", "urun sayfasi~", "uygulama ici",
    ],
    please: [
      "acaba", "bekleriz", "bekliyorum", "bekliyoruz", "bir zahmet", "bize yardim~", "cimri davranmayin|olmayin|davranma", "cok makbule",
      "cok? sert olmayin|olma", "comert olun|ol|davranin", "desteginiz~", "destek olun", "dilerseniz", "hadi", "haydi", "isterseniz",
      "kirmayin", "ltf", "lutfeder~", "lutfedin", "lutfen", "lutfenn", "lutfn", "makbule gecer", "memnun oluruz|olurum|kaliriz",
      "minnettar~", "misin", "misiniz", "mutlu oluruz|olurum|eder", "olur|bulunur musunuz|musun", "rica~", "sadece", "sevinirim",
      "seviniriz", "umuyoruz", "unutmayin", "unutmayiniz", "yardimci olun", "yeter", "yeterli", "zahmet", "zahmet olmazsa", "~abilirsin",
      "~abilirsiniz", "~ebilirsin", "~ebilirsiniz",
    ],
    obligation: [
      "gerek", "gerekir", "gerekiyor", "gereklidir", "gerekli~", "gerekmekte~", "ihtiyac var", "ihtiyacimiz~ var?", "istiyoruz", "lazim",
      "lazimdir", "mecbur~", "sart", "sarttir", "zorunda~", "zorunlu~", "~malisin", "~malisiniz", "~melisin", "~melisiniz", "~meniz gerek",
    ],
    reported: [
      "anladigim kadariyla", "anliyorum", "anliyoruz", "bahsettiginiz", "belirtmissiniz", "belirttiginiz", "buldugunuz", "dediginiz",
      "demissiniz", "denilmis", "denmis", "gordugunuz", "hakkindaki sorunuz", "ifade ettiginiz", "iletmissiniz", "ilettiginiz",
      "istediginiz", "istediginizi", "isteginiz~", "istemissiniz", "mailinizde", "mesajinizda", "oldugunu|olacagini biliyorum|biliyoruz",
      "onerdiginiz", "oneriniz~", "rastladiginiz", "rica etmissiniz", "rica ettiginiz", "soran", "soranlar~", "sordugunuz", "sordunuz",
      "sormussunuz", "sormustunuz", "sorulmus~", "sorunuza", "sorunuzla ilgili", "sorunuz~", "soruyorsunuz", "soylediginiz",
      "soylemissiniz", "talebiniz~", "teklif ettiginiz", "teklifiniz|teklifinize", "tercih ettiginizi", "yazdiginiz", "yazmissiniz",
      "~siniz diye sordunuz",
    ],
    instead: [
      "bunun yerine", "onun yerine", "yerine",
    ],
    warning: [
      "acmayin", "adimiza yazan|arayan", "adimizi kullanan", "adini kullanan", "asla istem~", "bizden degil~", "bize ait degil~",
      "bizim adimiza", "bizim degil~", "bizim tarzimiz degil", "bizimle ilgili degil", "bizimle ilgisi yok", "dikkat edin", "dikkatli olun",
      "dolandir~", "gibi gorunen", "guvenmeyin", "hicbir zaman istem~", "hile~", "inanmayin", "istemez", "itibar etme~",
      "kendini … gibi tanitan", "kim olursa olsun", "kimseyle paylasmayin", "oltalama~", "paylasmayin kimseyle|lutfen", "phishing", "sahte",
      "sahtekar~", "sikayet edin", "spam", "supheli~", "taklit eden", "tiklamayin", "yasaktir",
    ],
    "stay-here": [
      "amazon|ebay 'da/c|icinde kal~",
      "amazon|ebay|platform|site uzerinden|icinde yapilmali~|yapmalisiniz|yapmaniz|devam|ilerle~|kalmali~|kalsin|yuru~|yapilmasi|yapilir|yapilmakta~|yapiyoruz|yapmaktayiz",
      "burada kal~", "buradan devam", "buradan yuru~", "disina cikm~", "disinda islem|odeme|iletisim|satis yapm~|kurm~",
      "disinda … yapmiyoruz|yapamiyoruz|yapamayiz|kurmuyoruz|kabul", "platform icinde kal~",
      "sadece|yalnizca|sirf amazon|ebay|platform|buradan|burada|site|bu 'un/c? uzerinden?",
      "tum islemler~|odemeler~|iletisim~|yazisma~ amazon|ebay|platform|buradan|burada|site", "yalnizca bu mesaj~",
    ],
  },
  {
    hit: {
      negator: "Stokta kalmadı.", refusal: "Bu, kurallara aykırı.", please: "Bakar mısınız?", self: "Yenisini göndereceğiz.", until: "Kargo gelene kadar bekleyin.",
      warning: "O mesaj sahte.", "stay-here": "Sadece Amazon üzerinden.", condition: "Beğendiyseniz kalsın.", "buyer-possessive": "Yorumunuz geldi.",
    },
    miss: { negator: "Hiç sorun değil.", self: "Bu fikir iyi.", refusal: "Politika açık.", warning: "Bayrak burada.", "self-possessive": "Kumaş kırmızı." },
  },
);
