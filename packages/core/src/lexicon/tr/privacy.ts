import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Turkish words for personal data and for asking for it. */
export const privacy: Lexicon = lexicon(
  "tr",
  {
    "in-answer": [
      "buraya|burada|asagiya", "cevabiniza|yanitiniza|mesajiniza|cevaba|mesaja|sohbete|cevabinda",
    ],
    "contact-data": [
      "ad soyad", "ad soyad ve telefon~", "adiniz soyadiniz", "adinizi soyadinizi", "cebinizi|cebinizin", "cep no", "cep numaraniz~",
      "cep numarasi", "cep telefonu numara~", "e posta adresi", "e posta adresini", "e posta adresiniz~", "e postaniz~", "email adresi",
      "email adresiniz~", "emailiniz~", "eposta adresi", "eposta adresiniz~", "epostaniz~", "gmail", "gmail adresiniz~", "gsm", "gsm no",
      "gsm numaraniz~", "hangi mail~", "hangi numaradan|numaraya", "hangi numara~", "iletisim bilgileriniz~", "iletisim numaraniz~",
      "iletisim numarasi", "instagram adiniz~", "irtibat numaraniz~", "irtibat numarasi", "mail adresi", "mail adresini", "mail adresiniz~",
      "maili", "mailini", "mailinizi", "mailiniz~", "numarani", "numaranizi", "numaraniz~", "size ulasabilecegimiz", "tel no",
      "tel numara~", "telefon bilgi~", "telefon no", "telefon nosu", "telefon numarani", "telefon numaranizi", "telefon numaraniz~",
      "telefon numarasi~", "telefon numara~",
      "telefonunuzu|telefonunu yaz/p|ver/p|paylas/p|ilet/p|birak/p|at/p|gonder/p|alabilir|alalim|alayim|ogrenebilir|rica", "tlf no",
      "tlf numaraniz~", "ulasabilecegim bir? numara~|telefon~|mail~", "ulasabilecegimiz bir? numara~|telefon~|mail~", "whatsapp numarani",
      "whatsapp numaraniz~",
    ],
    "address-noun": [
      "acik adresiniz~", "acik adres~", "adres", "adres bilgi~", "adresini", "adresiniz", "adresinizi", "kapi numara~", "mahalle ve sokak",
      "tam adres~", "teslimat|ev|posta|acik|tam adresi|adresini|adresinizi|adresiniz",
    ],
    "card-data": [
      "16 haneli~", "16 hane~", "arkadaki 3|uc hane~|rakam~|numara~", "arkasindaki 3|uc hane~|rakam~|numara~",
      "banka karti~ bilgi~|numara~", "cvc~", "cvv~", "gecerlilik ayi~|tarihi~", "guvenlik kodu~", "guvenlik numara~", "imza band~",
      "kart bilgi~", "kart no", "kart nosu", "kart numara~", "kart sahibi~", "kart sifre~", "kartin arka yuzu~|yuzundeki",
      "kartin arkasindaki|onundeki", "kartin on yuzu~|yuzundeki", "kartin ustundeki|uzerindeki|arkasindaki",
      "kartinizin fotografi~|resmi~|numara~|arka~|on|son", "karttaki 16|uc|3", "kart~ son dort|4|uc|3 hane~|rakam~",
      "kredi karti bilgi~|numara~", "kredi kartinizi", "kredi kartinizin", "son dort|4 hanesi~|rakami~", "son kullanma tarihini",
      "son kullanma tarihi~ kart~", "son kullanma tarih~",
    ],
    "identity-document": [
      "anne kizlik~", "annenin kizlik~", "ehliyet fotograf~", "ehliyet~", "elektrik|su faturasi~", "ikametgah~", "kimligi",
      "kimligin onunu", "kimliginizin", "kimliginiz~", "kimligin|kimliginizin onu|on|iki|arka", "kimlig~ on|arka yuz~|arka|on", "kimlik",
      "kimlik karti~", "kimlikle selfie", "kimlik~ fotografi~|fotokopisi~|numara~|bilgi~|resmi~|gorsel~|kart~|belge~", "kizlik soyad~",
      "nufus cuzdani~", "on ve arka yuzu~", "pasaport~", "selfie~", "surucu belgesi~", "t c kimlik~|no~", "tc 'niz~|'ini~|'nizi",
      "tc kimlik~", "tc niz~", "tc no", "tc numara~", "tckn", "tcniz~", "vergi kimlik~", "vergi levha~", "vergi no~", "vergi numara~",
    ],
    credential: [
      "3d secure kod~", "4 haneli kod~", "6 haneli kod~", "alti haneli kod~", "amazon|ebay sifre~", "dogrulama kodu~", "e devlet sifre~",
      "gelen kod~", "giris bilgi~", "gonderdigi|yolladigi kod~", "guvenlik sorusu~", "hesab~ sifre~", "hesap sifre~",
      "internet bankaciligi~", "kullanici adi ve sifre~", "kullanici adiniz~", "kullanici adi~ ve|ile sifre~", "onay kodu~", "otp",
      "parola", "parolani", "parolaniz~", "pin", "pin kodu~", "sifre", "sifren", "sifreni", "sifreniz~", "sms kodu~", "smsle gelen kod~",
      "tek kullanimlik sifre~|kod~", "telefonunuza gelen kod~",
    ],
    "bank-data": [
      "banka adi~", "banka bilgileriniz~", "banka bilgi~", "banka hesab~ numara~|bilgi~", "banka hesap~", "hangi banka~",
      "hangi hesab~|hesap|karta", "hesap bilgileriniz~", "hesap bilgi~", "hesap no", "hesap numaraniz~", "hesap numara~", "hesap sahibi~",
      "iban", "iban 'inizi|'iniz|'ini", "iban bilgi~", "iban no", "iban numara~", "ibanini", "ibaninizi", "ibaniniz~", "papara no|numara~",
      "paypal adres~|hesab~|mail~", "swift kod~",
    ],
    "birth-data": [
      "dogdugunuz", "dogum gununuz~", "dogum gunu~", "dogum tarihiniz~", "dogum tarihi~", "dogum yili~", "kac yasinda~", "yasiniz~",
    ],
    "ask-verb": [
      "aktar/p misiniz?", "aktarir|iletir|yollar|paylasir|bildirir misiniz|misin", "alabilir miyiz|miyim", "alabilirmiyim|alabilirmiyiz",
      "alalim", "alayim", "at/p", "atar misiniz|misin", "bana|bize lazim", "beklerim", "bekleriz", "bekliyorum", "bekliyoruz", "belirt/p",
      "bildir/p", "bir tek … eksik", "bir tek|sadece … eksik", "birak/p", "cek/p", "cevap olarak",
      "cevap|yanit vermeniz|verin|verebilir~|yazmaniz|yazin", "dogrula/p", "doldur/p", "ekle/p", "eksik kal~", "fotografini cek/p", "gerek",
      "gerekiyor", "gerekli", "gereklidir", "gerekmekte~", "gir/p", "gonder/p", "hangi … yazayim|yazalim", "hangisi", "ihtiyac duy~",
      "ihtiyac var", "ihtiyacim var", "ihtiyacimiz var", "ihtiyac~ var", "ilet/p", "istendi", "isteniyor", "istenmekte~", "isteyebilir~",
      "isteyecegiz", "istiyor", "istiyoruz", "kactir", "lazim", "nedir", "neydi", "ogrenebilir miyiz|miyim", "onayla/p", "paylas/p",
      "rica edecegiz", "rica ediyoruz|ederiz|ederim", "rica~", "sagla/p", "sart", "soylemeniz", "soyler", "soylerseniz", "soyleyebilir~",
      "soyleyin", "soyleyiniz", "talep ediyor~", "tamamla/p", "tamamlayin|tamamlayip|tamamlarsaniz",
      "teyit et/p|edin|eder|edebilir~|ediniz", "ulastir/p", "ver/p", "yaz/p", "yazar misiniz", "yazarsaniz", "yazin", "yeterli", "yolla/p",
      "yukle/p", "zorunlu",
    ],
    "account-place": [
      "adres defteri~", "adreslerim~", "amazondan", "amazon|ebay hesab~", "amazon|ebay sayfasi~", "amazon|ebay uzerinden",
      "hesabim bolumu~", "hesabim sayfa~", "hesabiniz uzerinden", "hesabinizda", "hesabinizdaki", "hesabinizdan", "hesap ayarlari~",
      "odeme adimi~", "odeme ekrani~", "odeme sayfasi~", "profilinizden", "profilinizde|profilinizden", "siparis detay~", "siparis sayfa~",
      "siparislerim~", "teslimat bilgilerinizi guncelle~",
    ],
  },
  {
    hit: {
      "contact-data": "Telefon numaranız lazım.", "address-noun": "Açık adresiniz.", "card-data": "Kart numarası ve CVV.", "identity-document": "Kimlik fotokopisi.", credential: "Şifreniz.", "bank-data": "IBAN numarası.", "birth-data": "Doğum tarihiniz.", "ask-verb": "Bize iletin.", "account-place": "Siparişlerim sayfasında.",
    },
    miss: { "card-data": "Karton kalın.", credential: "Şişe kırık.", "birth-data": "Doğal ürün.", "identity-document": "Kimyasal yok." },
  },
);
