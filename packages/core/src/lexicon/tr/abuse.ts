import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Turkish profanity, insults and threats. */
export const abuse: Lexicon = lexicon(
  "tr",
  {
    profanity: [
      "amcik~", "amina", "amina koy~", "aminakoyim", "amk", "anani", "ananin", "ananizi", "anasini sat~|sikey~", "aq", "bok yeme~",
      "boktan", "dallama~", "fahise~", "gavat~", "got", "got veren", "gotune", "gotunuz~", "gotveren~", "hassiktir~", "ibne~", "it oglu it",
      "kahpe~", "kaltak~", "mk", "oc", "orospu cocugu~", "orospu~", "pezevenk~", "pic", "pic kurusu", "picler", "pust~", "serefsiz~", "sg",
      "sie", "sik kafali", "sikecegim", "sikerim", "sikeyim", "sikik", "sikim", "siktir~", "skrm", "sktr", "surtuk~", "yarak~", "yarrak~",
      "yavsak~",
    ],
    "profanity-mild": [
      "bok", "boku", "bokunu", "cehennem ol~", "halt", "kahrolasi", "kic", "kicini", "lanet", "lanet olsun", "zikkim~",
    ],
    insult: [
      "adam degil~", "ahlaksiz~", "ahmak~", "akilsiz~", "akliniz~ yok", "alcak herif", "alcaksin~", "aptal~", "arsiz~", "asagilik~",
      "asalak~", "ayi", "beyinsiz~", "beynin yok", "beyniniz~ yok", "cahil~", "capulcu~", "cingene~ gibi", "dangalak~", "defol~",
      "deli misin~", "densiz~", "dilenci~", "dolandiricisin", "dolandiricisiniz", "edepsiz~", "embesil~", "eseksin~",
      "esek~ herif|oglu|gibi|kafali", "ezik~", "gereksiz insan~", "geri zekali~", "gerizekali~", "gorgusuz~", "haddini bil~",
      "haddinizi bil~", "hadsiz~", "hasta misin~", "haysiyetsiz~", "hayvan gibi", "hayvan herif", "hayvansin~", "hirsiz~", "hodbin",
      "insan degil~", "kafan basm~", "kafan calism~", "kafaniz basm~", "kafaniz calism~", "kafasiz~", "karaktersiz", "karaktersiz~",
      "kes sesini", "kesin sesinizi", "kiro~", "kor musun~", "koylu~ kurnazi~", "maganda~", "mal herif", "mal misin~", "malsin~",
      "mankafa~", "manyak~", "moruk", "namussuz~", "okuma yazma~ yok|bilmiyor~", "okuz~", "parazit~", "pisliksin~", "pislik~ herif|insan~",
      "rezil~ insan~|herif|musteri~", "sahtekarsin~", "salak~", "sapik~", "senin gibi musteri~|insan~|tipler~",
      "sizin gibi musteri~|insan~|tipler~", "sumuklu~", "terbiyesiz~", "uckagitci~", "ukala~", "utanmaz~", "yalancilar", "yalancisin~",
      "yuzsuz~", "zavalli~",
    ],
    "insult-weak": [
      "acgozlu~", "aciz~", "anlayissiz~", "beceriksiz~", "bencil~", "cimri~", "cirkin", "deli", "gereksiz", "hilekar~", "kaba~", "komik~",
      "kor", "kotu niyetli~", "mal", "pinti~", "pis", "rezil~", "sacma~", "saf~", "sagir", "sahtekar~", "saygisiz~", "sorumsuz~", "sorunlu",
      "tembel~", "yalanci~",
    ],
    menace: [
      "adam gonder~ evin~|kapi~", "adresin elimde|elimizde|bende|bizde", "adresini biliyor~", "adresiniz elimizde|elimde|bizde|bende",
      "adresinizi biliyor~", "agzini burnunu~", "agzinizi burnunuzu~", "allah belanizi~", "allah belani~", "arkani kolla~",
      "basina gelecek~", "basina is", "basiniza gelecek~", "basiniza is", "bedelini ode~", "belani bul~", "belanizi~ ver~",
      "bunun hesabini sor~", "dersini ver~", "dersinizi ver~", "dikkat et kendine", "evine gel~", "evini biliyor~",
      "evinize gel~ gorus~|hesap|konusuruz", "evinizi biliyor~", "geber", "geberin", "gununu gor~", "gununu goster~", "gununuzu gor~",
      "gununuzu goster~", "haddini bildir~", "haddinizi bildir~", "hayatini zehir~|karart~|zindan", "hayatinizi zehir~|karart~|zindan",
      "hesabini vereceksin~", "ifsa ed~", "kapina dayan~", "kapina gel~", "kapiniza dayan~", "kapiniza gel~ gorus~|hesap",
      "kemiklerini kir~", "keserim", "nerede oturdugunuzu|oturdugunu|yasadiginizi|yasadigini bil~", "nerede yasadiginizi|yasadigini",
      "oldururum", "olursun insallah", "pisman edece~", "pisman eder~", "pisman ol~", "rezil ederi~", "sana gosteririm|gosterecegim",
      "seni bulurum|bulurum|bulacagim|bulacagiz|bitiririm|mahvederim", "size gosteririz|gosteririm|gosterecegiz",
      "sizi bitir~|mahved~|rezil ed~", "sizi bulurum|buluruz|bulacagim|bulacagiz", "vururum",
    ],
  },
  {
    hit: { profanity: "Siktir git.", "profanity-mild": "Lanet bir gün.", insult: "Tam bir salaksınız.", "insult-weak": "Ne kadar saygısız.", menace: "Pişman olacaksınız." },
    miss: { profanity: "Gömlek götürülecek.", insult: "Malzeme iyi.", menace: "Adresiniz güncel.", "profanity-mild": "Kiclik yastık." },
  },
);
