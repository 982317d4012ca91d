import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Turkish words for reviews, feedback, praise and what is given for them. */
export const reviews: Lexicon = lexicon(
  "tr",
  {
    review: [
      "degerlendirme", "degerlendirmede", "degerlendirmeler~", "degerlendirmeniz~", "degerlendirmen~", "degerlendirmesi~",
      "degerlendirmeyi", "deneyiminizi paylas~|yaz~", "dusuncelerinizi", "feedback~", "feedbek~", "geri bildirim~", "geri donus~ magaza~",
      "geribildirim~", "goruslerinizi", "gorusunuz~", "inceleme yaz~|birak~", "incelemeniz~", "magaza puani~", "orada yazdigin~|yazan~",
      "puan", "puani", "puanini", "puaniniz~", "puanlama", "puanlamaniz~", "satici puani~", "satirlar~ orada|hala", "urun incelemesi~",
      "urun yorumu~", "yazdiginiz satir~|soz~|laf~|cumle~", "yazdiginiz yazi", "yazdiginiz … satir~|soz~", "yazdiklariniz~",
      "yazdiklari~ sayfada", "yildiz puan~", "yorm", "yorum", "yoruma", "yorumda", "yorumdan", "yorumlariniz~", "yorumlar~", "yorumu",
      "yorumun", "yorumuna", "yorumunu", "yorumunuzu", "yorumunuz~",
    ],
    praise: [
      "10 uzerinden 10", "5 lik", "5 uzerinden 5", "5yildiz~", "5|bes puan~", "5|bes yildiza cikar~|yukselt~|cevir~", "5|bes yildizli~",
      "5|bes yildiz~", "5|bes ★", "5|bes ⭐", "arti puan", "begeninizi yaz~", "bes uzerinden bes", "besyildiz~", "bol yildizli~",
      "bol yildiz~", "butun yildizlar~", "en yuksek puan~|yildiz~|not~", "ful yildiz~|puan~", "full yildiz~|puan~",
      "iyi|guzel|olumlu|pozitif|hos bir? soz~|cumle~|kelime~|seyler yaz~",
      "iyi|guzel|olumlu|pozitif|yuksek|super|harika|hos|mukemmel|musbet|tatli|iyii bir? yorum/c", "olumlu puan~",
      "olumlu|pozitif bir? degerlendir~", "olumlu|pozitif bir? geri", "olumlu|pozitif birak~|ver/p|yaz/p|isaretle/p|yap/p|oy", "ovgu dolu",
      "tam not~", "tam puan~", "tum yildizlar~", "yesil puan~", "yildizlari tam", "yuz uzerinden yuz",
    ],
    criticism: [
      "1|2|3|bir|iki|uc yildizli~", "1|2|3|bir|iki|uc|tek yildiz~", "5|bes yildizdan az|dusuk|asagi", "bir yildizlik", "dusuk puan~",
      "ekmegimizle oyn~", "kirmizi puan~", "kotu bir? soz~", "kotu puan~", "kotu yaz~", "kotu yorum~",
      "kotu|olumsuz|negatif|dusuk|notr|haksiz|eksi|menfi|kirici bir? yorum/c", "negatif~ birak~|ver~|yaz~|at~", "o negatif", "o olumsuz",
      "o tek yildiz~", "olumsuz puan~", "olumsuz|negatif bir? degerlendir~", "olumsuz|negatif bir? geri", "olumsuz~ yaz~|birak~|ver~",
      "sikayet var~", "sikayetinizi amazon|ebay~", "sinirle yazdi~", "tek yildiz", "tek yildiz ekmegi~|bizi|canimizi",
    ],
    star: [
      "yildiz", "yildizi", "yildiziniz~", "yildizlar", "yildizlari", "★", "☆", "⭐",
    ],
    "public-place": [
      "baska musteriler~", "baskalarina", "baskalariyla", "cumle aleme", "diger alicilar~", "diger musteriler~", "dostlariniz~",
      "herkes duysun", "herkese", "herkese acik", "herkesin gor~", "herkesle", "internette yaz~", "urun sayfasina", "urun sayfasinda",
      "yorum kismina", "yorum kisminda", "yorumlarda",
    ],
    "change-it": [
      "5 yap~", "5'e|5|bese|5e cikar~|yukselt~|cevir~|yap~|tamamla~", "bese cikar~", "bir daha dusun/p", "duzelt/p", "geri cek/p",
      "guncelle/p", "kaldir/p", "kaldirirsaniz", "kaldiriver~", "olumluya cevir~|don~",
      "onu|bunu degistir/p|duzelt/p|guncelle/p|kaldir/p|sil/p|cek/p", "sil/p", "siliver~", "tekrar dusun/p", "yesile cevir~", "yukselt/p",
      "yumusat/p", "yumusatsaniz",
    ],
    "review-verb": [
      "anlat/p", "at/p", "birak/p", "birakman", "birakmayin", "degerlendir/p", "degerlendirme yap/p", "degerlendirmeyin", "ekle/p",
      "esirgeme~", "isaretle/p", "oyla/p", "paylas/p", "paylasim~", "paylasmayin", "puan ver/p", "puanla/p", "puanlamayin", "ver/p",
      "vermeyin", "yap/p", "yapma", "yapmayin", "yaz/p", "yazma", "yazmayin", "yildiz ver/p", "yorum yap/p|yaz/p|birak/p", "yorumla/p",
      "yorumlamayin", "yorumlarsaniz",
    ],
    "change-verb": [
      "5'e|5|bese|5e cikar~|yukselt~|cevir~|yap~|tamamla~", "artir/p", "arttir/p", "bir daha dusun/p", "cevir/p", "cevirirseniz",
      "degistir/p", "degistiriver~", "duzelt/p", "duzenle/p", "gozden gecir/p", "guncelle/p", "iyilestir/p", "kaldiriver~",
      "revize et/p|edin|ederseniz|edebilir~", "siliver~", "tekrar degerlendir/p", "tekrar dusun/p", "yeniden degerlendir/p", "yukselt/p",
      "yumusat/p", "yumusatsaniz",
    ],
    "remove-verb": [
      "geri al/p", "geri cek/p", "iptal et/p|edin|ederseniz", "kaldir/p", "kaldirilma~", "kaldiriver~", "kaldirt/p", "kalkarsa", "sil/p",
      "silebilirseniz", "silerseniz", "silin", "silinir", "silinirse", "silinme~", "silinsin", "siliver~", "yayindan kaldir/p", "yok et/p",
    ],
    reward: [
      "alisveris ceki~", "armagan~", "bedava urun~", "bir tane daha", "bonus~", "cashback", "geri odeme~", "hediye", "hediye cek~",
      "hediye kart~", "hediyemiz~", "hediyeniz~", "iade", "iadeniz", "iadenizi", "iadesi", "ikinci kapa~|kapag~", "ikramiye~", "indirim",
      "indirim kodu~", "indirim kuponu~", "indirimi", "jestimiz~", "kahve", "kismi iade~", "kucuk bir jest", "kupon~", "nakit", "numune~",
      "odul~", "para iadesi~", "para iade~", "paranizi", "paranizin", "parasinin yarisi~", "prim", "surpriz~", "tam iade", "tazminat~",
      "telafi", "tutarin yarisi~|tamami~", "ucret iade~", "ucretsiz bir", "ucretsiz urun~", "ufak bir jest", "urunu ucretsiz",
      "yaninda bir", "yedek parca hediye", "yeni urun gonder~",
    ],
    free: [
      "bedava", "bedavaya", "bizden", "bizden olsun", "karsiliksiz", "para odemeden", "ucretsiz",
    ],
    "give-verb": [
      "alacaksiniz", "alirsiniz", "atalim", "atariz", "bizden", "de|da yollarim|gonderirim", "gonderecegiz", "gonderelim", "gondereyim",
      "gonderirim", "gondeririz", "gonderiyoruz", "hak kazan~", "hediye edelim|ederiz|ediyoruz|edecegiz", "hediyeniz hazir",
      "hesabiniza tanimla~", "iade edelim|ederiz|ediyoruz|edecegiz|edebiliriz|ederim|edeyim", "iade yapariz|yapalim|yapiyoruz|yapacagiz",
      "indirim yap~", "jest yap~", "kazan/p", "kazanacaksiniz", "kazanirsiniz", "memnun edelim|ederiz", "sizin olsun", "sizin olur",
      "sizindir", "sunuyoruz", "takdim ed~", "tanimlariz", "tanimlayalim", "tanimliyoruz", "ulastiralim", "verebiliriz", "verecegiz",
      "verelim", "vereyim", "veririm", "veririz", "veriyoruz", "yaninda", "yatiralim", "yatiririz", "yollarim", "yollariz", "yollayalim",
    ],
    exchange: [
      "5 yildiz icin", "bunun karsiliginda", "degerlendirme yapan~", "degerlendirmeniz icin", "ekran goruntusu~", "ekran resmi~",
      "jest olarak", "karsiliginda", "karsilig~", "karsiliksiz kalmaz", "screenshot~", "ss at~|gonder~", "tesekkur amaciyla",
      "tesekkur olarak", "tesekkurumuz olarak", "yayinlandiginda", "yayinlaninca", "yeter ki", "yildiz gorunce",
      "yildizlari gorunce|goreyim", "yildizlari|yildizi gorunce|gorurse~", "yorum ekran goruntusu~",
      "yorum yapana|yapanlara|yapan|yazana|yazanlara|birakana|birakanlara", "yorum yapinca", "yorum yaptiktan sonra", "yorum yayinlan~",
      "yorum yazinca", "yorumu gordukten", "yorumu gorunce", "yorumunuz icin", "yorumunuza karsilik", "yorumunuzu gorunce",
    ],
    happy: [
      "begendiginiz", "begendiginizde", "begendiysen", "begendiyseniz", "begenirseniz", "begenmeniz", "bizden memnun~", "her sey guzel~",
      "her sey tamsa", "her sey yolunda~", "hersey yolunda~", "hizmetimizden memnun~", "hosuna git~", "hosunuza git~", "ise yaradiysa",
      "isinize yaradiysa", "memnun", "memnun kal/p", "memnun kaldiysaniz|kalirsaniz|kaldiysan|kaldiginiz~|olursaniz|olduysaniz|iseniz",
      "memnun kalin~", "memnun kalmis~", "memnuniyetiniz~", "memnunsaniz", "mutlu", "mutluysaniz", "sevdiysen", "sevdiyseniz",
      "sorun yasamadiysaniz", "sorunsuz~", "tatmin ol~", "urun guzel", "urunden memnun~", "yuzunuzu guldur~",
    ],
    unhappy: [
      "5 yildizdan az", "5 yildizi hak etm~", "aksilik olursa|yasarsaniz", "begenmediginiz", "begenmediyseniz", "begenme~", "bir aksilik~",
      "bir problem~", "bir sikinti~", "bir sorun", "eksik", "hata varsa", "hayal kirikligi~", "herhangi bir sorun~", "hosunuza gitme~",
      "kusurumuz~", "kusur~", "memnun degil~", "memnun kalma~", "memnuniyetsiz~", "mutsuz~", "olumsuz bir durum~", "olumsuzluk~",
      "problem olursa|varsa", "problem yasa~", "sikayetiniz~", "sikayet~", "sikinti olursa|varsa", "sikinti yasa~",
      "sorun olursa|varsa|yasarsaniz|cikarsa", "sorun yasa~", "sorununuz~", "ters giden", "uzduysek", "yolunda gitme~",
    ],
    sanction: [
      "amazona sikayet", "bir daha satis yapma~", "degisim yapma~", "destek vermeyiz|vermeyecegiz", "engelleriz", "engelleyecegiz",
      "garanti disi kal~|birak~", "garanti kapsamindan cikar~", "garantiniz iptal|gecersiz|yanar|biter|duser|sona", "garantinizi iptal~",
      "hesabiniz kapan~", "hesabinizi sikayet~|kapattir~|bildir~|raporla~", "iade alamazsiniz", "iade kabul etme~", "iade yapma~",
      "iadenizi kabul etme~|yapma~|onaylama~|reddet~", "iadenizi yapmayiz|yapmayacagiz", "kara liste~", "kargolama~", "paketi gonderme~",
      "para iadesi alamazsiniz", "para iadesi yapma~", "sikayet edecegiz|ederiz|ederim", "siparisi gonderme~", "size satis yapma~",
      "sizi engelle~", "urun gonderme~", "urunu gonderme~", "yardimci olmayiz|olmayacagiz", "yedek parca gonderme~",
    ],
    "threat-legal": [
      "avukat~", "dava", "dava ac~", "davalik", "emniyet~ sikayet~", "hakaret davasi~", "hukuki islem~", "hukuki surec~", "hukuki yol~",
      "icra~", "iftira~", "ihtarname~", "itibar zedele~", "karalama~", "mahkeme~", "noter~", "polise", "savciliga", "savcilik~",
      "siber suclar~", "suc duyurusu~", "tazminat davasi~", "yasal islem~", "yasal surec~", "yasal yollara",
    ],
    mutual: [
      "5 e 5", "aynisini yapariz|yaparim|yapacagiz", "ben de size|sana olumlu|5|iyi|pozitif|yorum~|puan~|ayni",
      "biz de size olumlu|5|iyi|pozitif|yorum~|puan~|ayni|aynisini", "biz de sizi degerlendir~", "biz sizi",
      "bizde size olumlu|5|iyi|pozitif|yorum~|puan~", "feedback icin feedback", "ilk siz", "karsiligini alirsiniz", "karsiligini ver~",
      "karsilikli olarak", "karsilikli yorum~|puan~|degerlendir~|olumlu|5", "olumluya olumlu", "once siz", "puana puan", "sen ver ben de",
      "siz verin biz de", "siz yapinca biz", "sizden gelince biz", "size de ayni~", "sizinki gelince", "takas", "yoruma yorum",
    ],
    "neutral-request": [
      "adil~", "deneyiminiz nasilsa", "durustce", "durust~", "gercek dusunce~", "gercek fikir~", "gercek gorus~", "her turlu yorum~",
      "icinizden geldigi gibi", "icten", "iyi de kotu de", "iyi kotu", "iyi veya kotu", "iyi ya da kotu", "kendi cumlelerinizle",
      "kendi fikriniz~", "kendi sozlerinizle", "nasil dusunuyorsaniz", "ne dusundugunuzu", "ne dusunuyorsaniz", "objektif~",
      "olumlu olumsuz", "olumlu veya olumsuz", "olumlu ya da olumsuz", "olumlu yahut olumsuz", "samimi~", "tarafsiz~",
    ],
    again: [
      "2 kez", "bir kere daha", "bir kez daha", "daha once istemis~|yazmis~|mesaj", "daha once rica et~", "gecen hafta yazmis~|rica",
      "gecen mesajimiz~", "gozunuzden kac~", "hala bekliyoruz", "halen bekliyoruz", "hatirlatmak~ iste~", "hatirlatma~",
      "henuz|hala|halen yapmadiniz|yazmadiniz|gormedik|goremedik|birakmadiniz|vermediniz|degerlendirmediniz|gelmedi|almadik|alamadik",
      "henuz|hala|halen … yapmadiniz|yazmadiniz|gormedik|goremedik|birakmadiniz|vermediniz|degerlendirmediniz|gelmedi|almadik|alamadik|ulasmadi",
      "ikinci defa", "ikinci kere", "ikinci kez", "ikinci mesaj~", "onceki mesajimiz~", "onceki mesajim~", "son hatirlatma~",
      "tekrar hatirlat~", "tekrar rica", "tekrar yazi~", "tekrardan", "ucuncu mesaj~", "unutmus olabilirsiniz", "unuttunuz mu",
      "yeniden hatirlat~", "yine yazi~",
    ],
    withhold: [
      "askida", "askiya", "beklemede", "bekletecegiz", "bekletiyoruz", "degistirmeden", "dururken", "duzeltmeden", "elim … gitmiyor",
      "gonderemeyiz", "gondermem", "gondermeyecegiz", "gondermeyiz", "gorulmeden",
      "iade yapmayiz|yapmayacagiz|etmeyiz|yok|yapamayiz|yapamam", "kaldirmadan", "kargolamayiz", "kargoya vermeyiz|vermeyecegiz",
      "para iadesi yapmayiz|yapmayacagiz|yok", "silinmeden", "silmeden", "vermeyecegiz", "vermeyiz", "yapilmadan gonder~|iade", "yollamam",
      "yollamayiz", "yorum yapmadan gonder~|iade|parayi|vermeyiz",
    ],
  },
  {
    hit: {
      review: "Bir yorum yazın.", praise: "Beş yıldız verin.", criticism: "Bir yıldız vermişsiniz.", star: "Yıldız gördük.", "review-verb": "Yorum bırakın.", "change-verb": "Yorumu güncelleyin.", "remove-verb": "Onu kaldırın.", reward: "Hediye var.", "give-verb": "Size kupon veririz.", exchange: "Bunun karşılığında.", happy: "Memnun kaldınız.",
      unhappy: "Bir sorun yaşarsanız.", "threat-legal": "Avukatımız yazar.", mutual: "Biz de size olumlu puan veririz.", "neutral-request": "Dürüst olun.", again: "Bu ikinci hatırlatma.", withhold: "Ürünü göndermeyiz.", sanction: "Garantiniz iptal olur.", "change-it": "Onu düzeltin.", free: "Ücretsiz.", "public-place": "Herkese açık.",
    },
    miss: { praise: "Yıldızlı gökyüzü güzel.", review: "Yorgun geldi.", reward: "Hedef tuttu.", "threat-legal": "Avlu yeşil.", again: "Kargo tekrar yola çıktı." },
  },
);
