import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Polish words for channels and contact. */
export const contact: Lexicon = lexicon(
  "pl",
  {
    messenger: [
      "discord~", "gadu gadu", "gg", "komunikator gg", "messengera", "messengerem", "messengerowi", "messengerze", "messka", "messku",
      "nr|numer gg", "signala", "signalem", "signalowi", "signalu", "skajp~", "skype~", "telegrama", "telegramem", "telegramie",
      "telegramowi", "telegramu", "viber~", "wacapp~", "wacap~", "wajber~", "watsapp~", "watsap~", "watsup~", "wechat~", "whasap~",
      "what sappie", "whatsapp~", "whatsap~", "whatsup~", "whatzapp~", "whazapp~", "wotsap~",
      "zielon~ apk~|aplikacj~|komunikator~|ikon~|dym~|słuchawk~", "łacap~", "łocap~", "łotsapp~", "łotsap~",
    ],
    "messenger-weak": [
      "ggadu", "komunikator~", "mesendżer~", "messa", "messie", "niebiesk~ apk~|aplikacj~|komunikator~|dym~", "papierow~ samolot~", "wapp~",
      "wasap~", "łaps",
    ],
    "social-network": [
      "facebook~", "fejsbuk~", "fejs~", "instagram~", "jutub~", "kanał~ na? youtube", "linkedin~", "na insta", "pintere~",
      "profil|profilu insta|fb", "snapchat~", "tiktok~", "tweet~", "twitterze", "wykop~ pl", "youtub~",
    ],
    "social-weak": [
      "fanpage~", "fb", "fbie", "insta", "instagramik~", "media|mediach|mediów społecznościow~", "snap", "snapa", "snapie", "socialach",
      "sociale", "społecznościówk~", "x", "yt",
    ],
    "contact-verb": [
      "czatować/v", "daj|dajcie|dać|da|dasz nas/c? znać", "gada~ z", "konsult~", "kontakcie", "kontakt", "kontaktem", "kontaktować/v",
      "kontaktu", "kontakty", "napisać/v", "odezwać/v", "odpisać/v", "pisać/v", "pogadać/v", "poklik~", "porozmawia~", "rozmawia~",
      "skonsult~", "skontaktować/v", "zagadać/v", "zgłaszać/v się", "zgłosić/v się", "zgłoś się", "złapać/v|złapiesz|złap nas/c",
      "łap|łapcie nas/c", "łącz~|łączą|połącz~ się pan/c? z nasz/c",
    ],
    "contact-direct": [
      "dryndn~", "dzwonić/v", "e? mailem|mailowo|mejlem|meilem", "emailem", "emailow~", "email|mail|mejl|meil na", "esemes~", "faks~",
      "głosówk~", "kontakt~ telefoniczn~|mailow~|sms", "mailem", "mailow~", "mejlem", "mejlow~",
      "na|przez|pod|poprzez|drogą e? mail|maila|mejla|meila|email|emaila|mailową|emailową|telefoniczną", "oddzwonić/v", "podzwonić/v",
      "przedzwonić/v", "przekręcić|przekręć", "przez|pod telefon|telefonem|tel|nr", "rozm~ telefoniczn~", "rozmów~ telefoniczn~|wideo",
      "sms~", "telefoniczn~", "telefonować/v", "wideorozm~", "zadzwonić/v", "zakręcić|zakręć do", "zatelefonować/v", "zdzwonić/v",
      "zdzwońmy", "zmailować/v",
    ],
    "contact-add": [
      "doda~ … do znajomych|kontaktów", "dodać/v", "dołączać/v", "dołączyć/v", "follow~", "lajkować/v", "obserwować/v", "polub", "polubcie",
      "polubić/v", "skanować/v", "subskrybować/v", "szukać/v", "wbijaj", "wbijajcie", "wejść/v", "zaakceptuj~ zaproszenie", "zalajk~",
      "zaobserwować/v", "zapisać|zapisz|zapiszcie się", "zapraszać/v do", "zaprosić/v", "zaproś", "zasubskryb~", "zeskanować/v",
      "znajomych", "znaleźć/v", "śledzić/v", "śledź",
    ],
    "search-verb": [
      "googl~", "gugl~", "odszukać/v", "pogoogl~", "poguglaj", "poszukaj", "poszukać/v", "rzuć|rzucić okiem w|na google",
      "sprawd~ w? google|internecie|necie|sieci", "szukaj", "szukać/v", "wklep", "wklepać/v", "wpisać/v",
      "wrzuć|wrzucić w google|wyszukiwark~|internet", "wstukać|wstukaj", "wygoogl~", "wygugl~", "wyszuka~", "zgoogl~",
      "znaleźć/v w google|internecie|necie|sieci",
    ],
    "find-result": [
      "bez trudu|problemu nas/c", "od razu nas/c|wyskoczy|się", "pierwsz~ na liście", "pierwsz~ od góry",
      "pierwsz~ wynik~|link~|pozycj~|stron~|miejsc~", "pojawi~ się", "pokaże się", "traf~ pan/c? na nas/c|nasz/c",
      "wyjdzie|wyskoczy~ nas/c|nasz/c|wszystko|od|sklep~|stron~|pierwsz~", "wyskak~", "wyskocz~", "wyświetli~ się",
      "znaleźć/v pan/c? tam? nas/c|nasz/c|sklep|stronę|wszystko",
    ],
    "search-engine": [
      "bing", "googlach", "google", "googlu", "guglu", "internecie", "internet", "internetu", "necie", "online", "przeglądar~", "sieci",
      "wyszukiwar~",
    ],
    "shop-name": [
      "fraz~", "hasło|hasła nasz/c", "nasz/c nazw~|mark~|firm~|logo|nick~|sklep~|login",
      "nazw~ firmy|sklepu|marki|producenta|użytkownika|z|na|nasz/c|jak|taka", "nazwę firmy|sklepu|marki", "nick~",
      "tak|jak samo się? nazywa~", "ta|tej samej|sama nazwa|nazwie|nazwy", "tą|tę sam~ nazw~",
    ],
    "contact-detail": [
      "adres~ e? mail~|email~|poczty|skrzynki", "dane|danych do? kontakt~", "e? mail", "e? maila", "email", "emaila", "gmail~", "komórk~",
      "maila", "meila", "mejla", "nazw~ użytkownika", "nick~",
      "nr|numer|numerem do|telefonu|tel|kontaktowy|komórki|komórkowy|kom|stacjonarny",
      "nr|num~ do? tel~|kom~|gg|whatsapp~|kontaktow~|prywatn~|bezpośredni~|nas/c|mamy|mam", "pod|tel|kom nr|numer~",
      "prywatn~ numer~|telefon~|mail~|email~", "skrzyn~ mail~|email~|pocztow~", "tel",
      "telefon~ kontaktow~|służbow~|prywatn~|komórkow~|firmow~",
    ],
    "contact-place": [
      "drug~|trzec~|czwart~|ostatn~|pierwsz~ zdj~", "karteczc~",
      "na faktur~|karcie|karteczce|kartce|kartoniku|metce|naklejce|odwrocie|opakowaniu|profilu|pudełku|rachunku|ulotce|wizytówce|zdjęciu|zdjęciach|wieczku|etykiecie",
      "profilow~", "spod~ pudełka|opakowania", "w nagłówku|opisie|profilu|stopce|temacie|tytule|bio|instrukcji", "wizytówk~",
      "z tyłu pudełka|opakowania|karty|instrukcji", "z wizytówki|ulotki|karteczki|profilu|zdjęcia",
    ],
    "qr-code": [
      "aparat~ na|kod", "kod|kodu|kodzik do zeskanowania|skanowania|zeskanuj", "kwadracik~", "kwadra~ z|do",
      "nakieruj~|skieruj~ aparat~|kamer~|telefon~", "skan~ kod~", "zeskan~ kod~|kart~|zdj~|ten|to|obraz~|kwadra~|nasz/c",
    ],
    community: [
      "czat|czatu|czacie grupow~", "fanklub~", "fanpage~", "forum", "grup~",
      "grup~ na|tester~|klient~|vip|dla|zamknięt~|prywatn~|kupując~|fanów|z|nasz/c", "kanale", "kanał", "kanału", "klub", "klubie", "klubu",
      "serwer", "serwera", "serwerze", "społecznoś~", "tester~ produkt~",
    ],
    "own-channel": [
      "aplikacj~ nasz/c", "czat|czatu|czacie na nasz/c", "firmow~ mail~|numer~|telefon~|email~|skrzynk~", "formularz~ kontaktow~",
      "helpdesk~", "infolini~", "nasz/c biuro", "nasz/c czat~",
      "nasz/c firmow~? mail~|e|email~|mejl~|skrzynk~|numer~|nr|tel|telefon~|komórk~|formularz~|infolini~|aplikacj~|fax",
      "num~ na paragonie|fakturze", "skrzyn~|mail~|numer~|telefon~ firmow~|służbow~", "system~ zgłosz~|ticket~",
    ],
    connect: [
      "czekam|czekamy na twój/c? telefon|tel|sms~", "daj~ cynk|łapkę|follow~|lajk~|sub~", "dane|namiary|kontakt do nas/c",
      "do nas/c proszę? dzwonić/v|zadzwonić/v|przedzwonić/v|zatelefonować/v", "do nas/c proszę? śmiało? telefonicznie|mailowo|mailem|sms~",
      "do znajomych nas/c", "dodać/v pan/c? sobie? nas/c|nasz/c",
      "dołączyć/v|dołącz|dołączaj|dołączajcie pan/c? do nas/c|nasz/c? grup~|kanał~|społeczn~|klub~|fanpage~|facebook~|discord~|telegram~|fan|serwer~|newsletter~",
      "dzwonić/v|zadzwonić/v|przedzwonić/v|zatelefonować/v|oddzwonić/v pan/c? proszę? śmiało? do nas/c|nasz/c|biura|warsztatu|sklepu",
      "dzwoń|dzwońcie|zadzwoń|zadzwońcie|przedzwoń śmiało|po|jutro|wieczorem|jak|kiedy|pod|na|to", "jesteśmy|jestem pod tel~|nr|numer~",
      "kontakt~ telefoniczn~|mailow~|smsow~ z|jest|będzie|pod", "mailow~|mejlow~ na|do nas/c|adres", "namiary nas/c|do|na",
      "napisać/v|pisać/v|wysłać/v|podesłać/v|rzuć|rzucić|skrobnij|puścić/v|posłać/v|słać pan/c? nas/c? do? nas/c? proszę? na? maila|mail|mejla|email|emaila|e|sms~|esemes~|gg",
      "numer~ do nas/c", "obserwować/v|obserwuj|zaobserwuj pan/c? nas/c|nasz/c", "oddzwonię|oddzwonimy",
      "odezwać/v się telefonicznie|mailowo|mailem", "odezwij się na|przez|telefonicznie|mailowo|po",
      "odwiedź nas/c na facebook~|fb|insta~|tiktok~", "polubić/v|polub|polubcie nas/c|nasz/c",
      "prosić/v o e? telefon|tel|sms~|maila|mejla|oddzwonienie|strzałkę|sygnał",
      "prosić/v o? kontakt pod|na|telefoniczn~|mailow~|tel|numer~|e|email~", "proszę dzwonić|zadzwonić pod|po|na|śmiało|jutro|wieczorem",
      "puścić/v nas/c? strzał~|sygnał~", "subskrybować/v|subskrybuj|zasubskrybuj nas/c|nasz/c|kanał~",
      "szukać/v|szukaj|szukajcie nas/c na|w|pod|po",
      "zadzwonimy|zadzwonię|przedzwonię|przedzwonimy|dzwonię do pan/c|jutro|dziś|wieczorem|i|jeszcze",
      "zapisać|zapisz się do? nasz/c grup~|kanał~|list~",
      "zapraszam|zapraszamy na nasz/c facebook~|fb|fanpage~|insta~|grup~|kanał~|profil~",
      "zaprosić/v|zapraszać/v|zaproś|zapraszam|zapraszamy nas/c? do nasz/c? znajomych|grup~|kontaktów|kanał~",
      "znaleźć/v|znajdź|znajdźcie|odszukać/v pan/c? nas/c na|w|pod|po", "łap|łapcie nas/c na|w",
      "śledzić/v|śledź nasz/c profil~|kanał~|konto|stronę|fanpage~", "śledzić/v|śledź|śledźcie nas/c",
    ],
    quicker: [
      "24 7", "24h", "bezpośrednio", "cał~ dobę", "dużo? szybciej", "filmik~", "i tak tu|tutaj nie", "kontakt od ręki",
      "mało tu|tutaj zaglądam", "na żywo", "najprościej", "najszybciej", "najwygodniej", "najłatwiej", "natychmiast", "non stop", "od ręki",
      "prościej", "prywatnie", "rzadko tu|tutaj|tam", "rzadko zagląd~|sprawdz~", "sprawniej", "szybciej", "szybk~ odpowied~", "szybsz~",
      "wideo", "więcej zdjęć|fotek|informacji|szczegółów", "wygodniej", "wygodniejsz~", "za duż~ plik~", "zdję~ w lepszej|pełnej",
      "łatwiej", "łatwiejsz~",
    ],
    elsewhere: [
      "gdzie indziej", "gdzieś indziej", "inaczej niż tu|tutaj",
      "inn~ aplikacj~|apk~|drog~|kanał~|komunikator~|konto|kontem|miejsc~|platform~|portal~|serwis~|sposób|sposobem|stron~",
      "na prv|priv~|prywat~|pv", "nie przez ten|tę|tą czat|stronę|aplikację|platformę", "nie tutaj", "offline", "poza amazon/c",
      "poza tym|tą|aplikacją|czatem|stroną|systemem|tutaj|tu", "priv~ wiadomoś~", "prywatnej wiadomości", "w cztery oczy", "w inny sposób",
      "w realu", "wolał~ nie tu|tutaj", "zamiast tu|tutaj|przez",
    ],
  },
  {
    hit: {
      messenger: "Jesteśmy na whatsappie.", "contact-verb": "Proszę o kontakt.", "contact-direct": "Proszę zadzwonić.", "contact-add": "Proszę zeskanować kartę.",
      "search-verb": "Wystarczy wpisać nazwę.", "search-engine": "Jest w internecie.", "shop-name": "Nasza nazwa jest na pudełku.", "contact-detail": "Oto numer telefonu.",
      "contact-place": "Adres jest na wizytówce.", "qr-code": "Nakieruj aparat na kartę.", community: "Zapraszamy do grupy.", quicker: "Tak jest szybciej.", elsewhere: "Porozmawiajmy gdzie indziej.",
      connect: "Proszę do nas zadzwonić.", "own-channel": "Nasza infolinia jest czynna.",
    },
    miss: {
      messenger: "Zielony kubek stoi na półce.", "contact-direct": "Dzwonek do roweru jest nowy.", "contact-verb": "Soczewki kontaktowe są miękkie.", connect: "Obserwujemy opóźnienia.", quicker: "Szybka jest pęknięta.",
    },
  },
);
