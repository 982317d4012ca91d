import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Turkish profanity, insults and threats. */
export const abuse: Lexicon = lexicon(
  "tr",
  {
    profanity: [
      "ahmak~", "amcik~", "amina", "amina koy~", "aminakoyim", "amk", "anani", "ananin", "ananizi", "anasini sat~|sikey~", "aptal",
      "aptall~", "aptals~", "beyinsiz~", "bok yeme~", "boktan", "dallama~", "dangalak~", "embesil~", "fahise~", "gavat~", "geri zekali~",
      "gerizekali~", "got veren", "gotune", "gotunuz~", "gotveren~", "hassiktir~", "ibne~", "it oglu it", "kahpe~", "kaltak~", "mankafa~",
      "orospu cocugu~", "orospu~", "pezevenk~", "pic kurusu", "pust~", "salak", "salakl~", "salaks~", "serefsiz~", "sik kafali",
      "sikecegim", "sikerim", "sikeyim", "siktir~", "skrm", "sktr", "surtuk~", "yarak~", "yarrak~", "yavsak~",
    ],
    "profanity-mild": [
      "bok", "boku", "bokunu", "cehennem ol~", "halt", "kahrolasi", "kic", "kicini", "lanet", "lanet olsun", "zikkim~",
    ],
    insult: [
      "adam degil~", "ahlaksiz~", "akilsiz~", "akliniz~ yok", "alcak herif", "alcaksin~", "arsizlik~", "arsiz~", "asagilik~", "asalak~",
      "ayi gibi", "ayi herif", "ayisin", "ayisiniz", "beynin yok", "beyniniz~ yok", "cahil~", "capulcu~", "cingene~ gibi", "defol~",
      "deli misin~", "densiz~", "dilenci~", "dolandiricisin", "dolandiricisiniz", "edepsiz~", "eseksin~", "esek~ herif|oglu|gibi|kafali",
      "eziksin~", "gereksiz insan~", "gorgusuz~", "haddini bil~", "haddinizi bil~", "hadsiz~", "hasta misin~", "haysiyetsiz~",
      "hayvan gibi", "hayvan herif", "hayvansin~", "hirsiz~", "hodbin", "insan degil~", "kafan basm~", "kafan calism~", "kafaniz basm~",
      "kafaniz calism~", "kafasiz~", "kafayi mi yedin~", "karaktersiz~", "kes sesini", "kesin sesinizi", "kiro~", "kor musun~",
      "koylu~ kurnazi~", "laf anlatilm~", "maganda~", "mal herif", "mal misin~", "malsin~", "manyak~", "namussuz~",
      "okuma yazma~ yok|bilmiyor~", "okuz~", "parazitsin~", "pisliksin~", "pislik~ herif|insan~", "rezil~ insan~|herif|musteri~",
      "sahtekarsin~", "sapik~", "senin gibi musteri~|insan~|tipler~", "sizin gibi musteri~|insan~|tipler~", "sumuklu~", "terbiyesizlik~",
      "terbiyesiz~", "uckagitci~", "ukala~", "utanmazlik~", "utanmaz~", "yalancilar", "yalancisin~", "yuzsuzluk~", "yuzsuz~", "zavalli~",
    ],
    "insult-weak": [
      "acgozlu~", "aciz~", "anlayissiz~", "beceriksiz~", "bencil~", "cimri~", "cirkinsin~", "delisin~", "hilekar~", "kabasin~", "komiksin~",
      "korsunuz", "kotu niyetli~", "pinti~", "pissin~", "rezil~", "sacmaliyor~", "sagirsiniz", "sahtekar~", "saygisiz~", "sorumsuz~",
      "tembel~", "yalanci~",
    ],
    taunt: [
      "defol", "defol git", "kapa çeneni", "kes sesini", "zavallı",
    ],
    menace: [
      "adam gonder~ evin~|kapi~", "adresin elimde|elimizde|bende|bizde", "adresini biliyorum", "adresini biliyor~",
      "adresiniz elimizde|elimde|bizde|bende", "adresinizi biliyorum", "adresinizi biliyor~", "agzini burnunu~", "agzinizi burnunuzu~",
      "allah belanizi~", "allah belani~", "arkani kolla~", "basina gelecekleri|geleni gorursun|gor", "basina gelecek~", "basina is",
      "basiniza gelecek~", "basiniza is", "bedelini ode~", "belani bul~", "belanizi~ ver~", "bunun hesabini sor~", "dersini ver~",
      "dersinizi ver~", "dikkat et kendine", "disini|dislerini|kemiklerini|bacagini kir~", "elimden kurtul~", "evine gel~",
      "evini biliyorum", "evini biliyor~", "evinize gel~ gorus~|hesap|konusuruz", "evinizi biliyor~", "geber", "geberin",
      "gor basina gelecekleri|geleni", "gorursun sen|gununu", "gorursunuz siz|gununuzu", "gununu gor~", "gununu goster~", "gununuzu gor~",
      "gununuzu goster~", "haddini bildir~", "haddinizi bildir~", "hayatini zehir~|karart~|zindan", "hayatinizi zehir~|karart~|zindan",
      "hesabini vereceksin~", "ifsa ed~", "kapina dayan~", "kapina gel~", "kapina|kapiniza gel~", "kapina|kapiniza|evine|evinize dikil~",
      "kapiniza dayan~", "kapiniza gel~ gorus~|hesap", "kemiklerini kir~", "nerede oturdugunuzu|oturdugunu|yasadiginizi|yasadigini bil~",
      "nerede yasadiginizi|yasadigini", "oldururum", "olursun insallah", "pisman olacaklar",
      "pisman olacaksin~|olursun~|ederim|ederiz|edecegim|edecegiz", "rezil ederi~", "sana gosteririm|gosterecegim",
      "seni bulurum|bulurum|bulacagim|bulacagiz|bitiririm|mahvederim", "size gosteririz|gosteririm|gosterecegiz",
      "sizi bitir~|mahved~|rezil ed~", "sizi bulurum|buluruz|bulacagim|bulacagiz", "uyku yuzu gorme~", "yakani|yakanizi birak~",
    ],
  },
  {
    hit: { profanity: "Siktir git.", "profanity-mild": "Lanet bir gün.", insult: "Tam bir utanmazsınız.", "insult-weak": "Ne kadar saygısız.", menace: "Pişman olacaksınız." },
    miss: { profanity: "Gömlek götürülecek.", insult: "Malzeme iyi.", menace: "Adresiniz güncel.", "profanity-mild": "Kiclik yastık." },
  },
);
