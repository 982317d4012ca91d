import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Polish words for reviews, feedback, praise and what is given for them. */
export const reviews: Lexicon = lexicon(
  "pl",
  {
    review: [
      "feedback~", "fidbek~", "gwiazdki za|dla|od", "kilka|parę|dwa słów|słowa|zdań|zdania", "komentarz~", "ocen", "ocena", "ocenach",
      "ocenami", "ocenie", "oceni~ nas/c|produkt|zakup|transakcj~|sprzedaw~", "ocenić", "ocenom", "oceny", "ocenę", "oceńcie", "opiniodaw~",
      "opini~", "recenzen~", "recenzj~", "referencj~", "rekomendacj~", "to co pan/c? napisał~", "twój/c głos|wpis|zdanie|gwiazdk~|wpisu",
      "wystawi~ nas/c notę|gwiazd~|punkt~",
    ],
    praise: [
      "5 ★", "5 ⭐", "5|pięć|pięciu|pięcioma gwiazd~|na", "dobra/c opinia/c",
      "dobre|miłe|parę|kilka miłych|dobrych|ciepłych słowo|słowa|słów|zdań", "drobn~ pozytyw~", "kciuk~ w górę",
      "komplet gwiazdek|punktów|piątek", "maks~ gwiazd~|punkt~|not~|ocen~", "maks~ liczb~|ilość gwiazd~|punkt~", "najwyższ~ not~",
      "na|same piątkę|piątki|szóstkę|maksa|maxa|5tkę|celujący|bardzo", "pełn~ pul~ gwiazdek?", "piątk~ od|dla|w|z", "pięciogwiazdkow~",
      "pochwal~", "pozytyw", "pozytywa", "pozytywek od", "pozytywem", "pozytywik~", "pozytywna",
      "pozytywnego|pozytywny|pozytywne komentarz~|opini~|wpis~", "pozytywu", "pozytywy", "pozytywów", "wszystkie|wszystkimi gwiazd~|piątki",
      "zielon~ komentarz~|punkt~|opini~",
    ],
    criticism: [
      "1|jedn~|2|dwie|dwiema|3|trzy gwiazd~", "czerwon~ komentarz~|punkt~|opini~", "jedynk~ od|w", "minus~ od|za|na", "mniej niż 5|pięć",
      "narzeka~", "negatyw", "negatywa", "negatywem", "negatywik~", "negatywna",
      "negatywnych|negatywnego|negatywny|negatywne opini~|ocen~|komentarz~|wpis~", "negatywu", "negatywy", "negatywów", "neutral",
      "neutrala", "neutralem", "oczerni~", "publiczn~ skarg~|narzekani~|krytyk~", "skarg~ publiczn~", "zła/c opinia/c",
    ],
    star: [
      "gwiazdce", "gwiazdek", "gwiazdka", "gwiazdkami", "gwiazdki", "gwiazdkę", "⭐",
    ],
    "review-verb": [
      "dać/v", "doceń", "dodać/v", "napisać/v", "ocenia", "oceniacie", "oceniać/v", "ocenić/v", "oceń", "opisać", "opisz", "opublikować/v",
      "pochwal", "pochwalić się", "podziel się", "podzielić/v się", "polec~", "powiedz innym|znajomym|światu", "przyzna~", "skomentować/v",
      "skrobn~", "wrzuc~", "wspomn~", "wstawić/v", "wypowiedz~", "wystaw", "wystawi", "wystawia~", "wystawiać/v", "wystawieni~",
      "wystawić/v", "zamieścić", "zamieść", "zarekomend~", "zostaw", "zostawiać/v", "zostawieni~", "zostawić/v",
    ],
    "change-verb": [
      "edycj~", "edytować/v", "korekt~", "na pozytyw~|5|pięć|lepszą", "podmieni~", "podnieś~", "podwyższ~", "poprawi~", "poprawić/v",
      "poprawk~", "przemyśl~", "przerobi~", "skorygować/v", "zaktualizować/v", "zamieni~", "zamień", "zmian~", "zmieniać/v", "zmieni~",
      "zmień",
    ],
    "remove-verb": [
      "cofn~", "kasować/v", "skasować/v", "skasuj", "usun~", "usuw~", "wycofa~", "wycofując~", "wykasować/v", "wymaz~", "zdejm~",
      "zdjęcie opinii|komentarza|oceny|negatywa", "znikn~", "zniknę~", "ściągn~",
    ],
    reward: [
      "10|15|20|25|30|40|50|100 zł|złotych|pln|euro", "bon", "bonem", "bonu", "bonus~", "bony", "cashback~", "całość kwoty|zwrócimy",
      "darmow~ produkt~|zamówieni~|etui|prezent~|egzemplarz~|sztuk~|próbk~|wysyłk~", "doładowani~", "drobiazg~",
      "drobn~ upominek|prezent|gest", "drug~ sztuk~|egzemplarz gratis|za|od", "gratis~", "kart~ podarunkow~|prezentow~|upominkow~",
      "kasa|kwota|pieniądze wraca|wróci|wracają|wrócą", "kasa|kwota|pieniądze … wraca|wróci|wracają|wrócą", "kupon~", "nagrod~",
      "niespodziank~", "obniżk~", "odda~ pan/c pieniądze/c", "odda~ pieniądze/c", "pełn~|częściow~ zwrot~", "pieniądze z powrotem",
      "piw~|kaw~ od nas/c", "połowę kwoty|ceny", "premi~", "prezencik~", "prezent", "prezentem", "prezentu", "prezenty",
      "przelejemy|przeleję|przelewamy", "rabat~", "rekompensat~", "stówk~", "upomin~", "upust~", "voucher~", "wynagrodzeni~", "wynagrodz~",
      "zniżk~", "zwrac~ pan/c? całą|połowę|część? pieniądze/c", "zwrot~ całej|części|pełnej|połowy? pieniądze/c", "zwrot~ na konto|paypal~",
      "zwróc~ pan/c? całą|cały|połowę|część|pełną? pieniądze/c",
    ],
    "give-verb": [
      "czeka na? pan/c", "dajemy", "dam", "damy", "dodamy", "dorzuc~", "dostać/v", "dołoż~", "doślemy", "doślę",
      "jest|będzie pan/c|twój|twoje|twoja", "ma pan/c gratis|za|u", "nagradza~", "nagrodz~", "odda~", "odeślemy", "odeślę", "odwdzięcz~",
      "oferujemy", "oferuję", "ofiaruj~", "otrzyma", "otrzymacie", "otrzymają", "otrzymasz", "otrzymuj~", "podaruj~", "podziękuj~",
      "przekażemy", "przekażę", "przelejemy", "przeleję", "przelewamy", "prześlemy", "prześlę", "przyznaj~", "przyznamy", "wynagradza~",
      "wynagrodzi~", "wysyłamy|wysyłam", "wyślemy", "wyślę", "zwracam", "zwracamy", "zwrócimy", "zwrócę", "zyska~", "zyskuj~",
    ],
    exchange: [
      "dla każdego kto", "dla klientów którzy", "do każdej opinii|recenzji|oceny", "dowodem", "dowodu", "dowód",
      "gdy|jak|kiedy|skoro opinia|ocena|komentarz|pozytyw|recenzja|zobacz~|wystaw~|napisz~|zostaw~|ocen~|dodasz|pojawi",
      "jako podziękowani~|nagrod~|rekompensat~|wdzięczność", "każd~ kto|klient~ który|klient", "kto wystawi|oceni|napisze|zostawi|da|doda",
      "na dowód",
      "po wystawieniu|opublikowaniu|dodaniu|napisaniu|publikacji|zamieszczeniu|zostawieniu|otrzymaniu|ocenieniu|usunięciu|zmianie",
      "printscreen~", "screen~", "skrin~", "tytułem podziękowania", "w podzięce", "w ramach podziękowani~|rekompensat~|wdzięczności",
      "w rewanżu", "w zamian", "wyśl~|prześl~|pokaż|podeślij|przesłać|wysłać nas/c? link~|zdjęci~|screen~|zrzut~|dowód",
      "za 5|pięć|dobrą|pozytywn~|miłą|szczer~|każdą|twój/c|wystawienie|usunięcie|zmianę opini~|ocen~|recenzj~|komentarz~|gwiazd~|słow~|negatyw~|wpis",
      "za komentarz~|ocen~|opini~|pozytyw~|recenzj~|gwiazd~|feedback~", "zrzut~ ekranu?",
    ],
    happy: [
      "cieszy", "działa bez zarzutu|świetnie|super", "jest ok|okej|super|git|dobrze|fajn~", "odpowiada pan/c", "podoba się?", "podoba~ się",
      "polubi~", "przypad~ do gustu", "satysfakcj~", "spełni~ twój/c? oczekiwania|wymagania", "spodoba~", "szczęśliw~",
      "usatysfakcjonowan~", "uśmiech~", "w porządku",
      "wszystko gra|ok|okej|pasuje|super|dobrze|działa|doszło|dotarło|jest|było|się|w|zgodnie", "zachwycon~", "zadowoleni~", "zadowolon~",
    ],
    unhappy: [
      "coś jest? nie tak|gra|działa|pasuje|odpowiada|zagra|spełni", "coś poszło nie",
      "jakie|jakaś|jakikolwiek|jakichkolwiek|jakąś problem~|wad~|usterk~|uwag~|zastrzeżeni~", "jest|był|była|są nie tak", "kłopot~",
      "mniej niż 5|pięć|idealn~", "nie do końca zadowolon~|odpowiada|usatysfakcjonowan~|podoba",
      "nie jest|są|jesteś pan/c? w? pełni? zadowolon~|usatysfakcjonowan~", "nie podoba~|spodoba~", "nie spełni~ oczekiwań",
      "nie w pełni zadowolon~|usatysfakcjonowan~", "nie zadowolon~", "niezadowoleni~", "niezadowolon~", "problem", "problemem", "problemu",
      "problemy", "problemów", "reklamacj~", "rozczarowan~", "rozczarowa~", "usterk~", "uwag", "uwagi", "wad", "wada", "wady", "wadę",
      "zastrzeż~", "zawied~", "zawiod~",
    ],
    "threat-legal": [
      "adwokat~", "czarn~ list~", "droga sądowa", "drogę sądową", "kancelari~ prawn~", "komornik~", "konsekwencj~",
      "kroki|kroków|działania|drogę prawn~", "naruszenie dóbr", "na|do policję|policji|prokuratur~|sądu", "odszkodowani~ od", "policj~",
      "pomówieni~", "pozew", "pozwać", "pozwem", "pozwie~", "pozwu", "prawnej|prawną|prawne drog~|krok~|konsekwencj~", "prawnik~",
      "prokurat~", "radc~ prawn~", "skier~ sprawę", "spotka~ się w sądzie", "sąd", "sądem", "sądow~", "sądu", "sądzie", "windyk~",
      "zablok~ pan/c|cię|twój/c|konto", "zgłosi~|zgłoszę|zgłosimy pan/c|cię|twój/c|was", "zniesław~",
    ],
    mutual: [
      "coś za coś", "ja|my też|również|także wystaw~|zostaw~|dam|damy|dodam|napisz~|ocen~",
      "komentarz|opinia|pozytyw|ocena za komentarz|opinię|pozytyw|ocenę|pozytywa", "najpierw ty|pan/c potem|wtedy|a my|ja", "nawzajem",
      "obustronn~", "od nas/c też|również|także", "odwdzięcz~ się", "odwzajemni~", "rewanż~", "to samo zrobimy|zrobię|dla",
      "ty nas/c ja|my", "tym samym odwdzięcz~|odpłac~", "wtedy wystaw~", "wymian~ komentarz~|opini~|ocen~",
      "wystaw~ pan/c również|też|także|pozytyw~|komentarz~", "wzajemn~", "zrewanż~",
    ],
    "neutral-request": [
      "bez względu na", "bezstronn~", "dobr~ czy|i|lub|albo zł~", "jakakolwiek", "każda opinia|ocena",
      "niezależn~ od|opini~|ocen~|recenzj~|czy", "obiektywn~", "pozytywn~ czy|i|lub|albo|oraz negatywn~", "rzeteln~", "sam~ zdecyduj~",
      "szczer~", "uczciw~ opini~|ocen~|recenzj~|komentarz~", "własn~ słowami", "zgodn~ z prawdą|odczuciami|doświadczeni~",
    ],
    again: [
      "drugi|trzeci|kolejny|ostatni raz pros~|przypomin~|pisz~|zwrac~", "drug~|trzeci~|kolejn~|ponown~ prośb~|przypomn~|wiadomoś~",
      "jeszcze nie wystaw~|ocen~|zostaw~|ma|dod~|napisał~|otrzym~|widz~|dosta~", "jeszcze raz pros~|o|zwrac~|przypomin~", "już pros~|pisa~",
      "nadal nie|brak|czeka~", "ostatni~ prośb~|przypomn~|wezwani~", "po raz drugi|trzeci|kolejny|ostatni", "ponawia~", "ponowi~",
      "ponownie pros~|zwrac~|przypomin~|o", "ponown~ prośb~", "prosiliśmy|prosiłem|prosiłam już|wcześniej|o", "przypominajk~",
      "przypomin~ się|o", "przypomnieni~", "wciąż nie|brak|czeka~",
    ],
    withhold: [
      "bez pozytyw~|opini~|ocen~|komentarz~|gwiazd~|tego nie", "dopiero po|gdy|jak|kiedy|potem|wtedy|wówczas",
      "dopóki nie|opini~|ocen~|negatyw~|komentarz~", "najpierw opinia|ocena|pozytyw|gwiazdki|usuń|zmień|proszę|wystaw|zostaw|komentarz",
      "nie wyśl~|zwróc~|oddam~|przel~|odeśl~|nada~ dopóki|póki|zanim|do|przed|bez", "wstrzym~",
      "wtedy|wówczas dopiero? wyśl~|zwróc~|odeśl~|przel~|odda~|nada~|dosta~|zwrot",
      "zanim wyśl~|zwróc~|odeśl~|przel~|odda~|nada~|zatwierdz~",
    ],
    "public-place": [
      "całemu światu", "innym kupując~|klient~|ludziom|osobom", "na forum", "na stronie produktu|opinii|oferty|aukcji|amazon", "publiczn~",
      "w internecie", "wszystkim",
    ],
    "change-it": [
      "edytować/v ją/c", "ją/c pan/c? edyt~|podni~|podwyższ~|popraw~|skas~|usun~|wycofa~|zmieni~",
      "na pięć|pozytyw~|5|lepsz~ pan/c? zmieni~|podnie~", "podnie~ ją/c", "popraw~ ją/c", "przemyśl~ to|ją", "skasować/v|skasuj ją/c",
      "usun~|usuń pan/c? ją/c", "wycofa~ ją/c", "zdejm~ ją/c", "zmieni~|zmień|zamień|zamieni~ pan/c? ją/c", "zniknie|znikną",
      "zrób z tego|niej|nich",
    ],
    free: [
      "bezpłatn~", "całkowicie? darmow~", "darmow~", "gratis", "gratisowo", "nieodpłatn~", "za darmo|free|friko|nic",
    ],
    sanction: [
      "anulujemy|anuluję twój/c gwarancj~|zamówieni~", "bez zwrotu|gwarancji|wsparcia|pomocy", "czarn~ list~",
      "gwarancj~ przepad~|przestaje|przestanie|wygas~|wygaś~|traci|cofn~", "gwarancj~ zostanie anulowan~|cofnięt~", "nie licz na",
      "nie otrzym~|dosta~ pan/c? zwrot~|pieniądze/c|gwarancj~|pomoc~|żadn~", "nie przyjm~ zwrot~|reklamacj~",
      "nie sprzeda~ pan/c|więcej|już", "nie uzna~ gwarancj~|reklamacj~|zwrot~", "nie wyśl~ zamian~|wymian~|paczk~|now~|pan/c",
      "nie zwróc~|oddam~ ani|pieniądze/c|pan/c", "odmówi~ zwrot~|gwarancj~|pomoc~|przyjęcia", "straci pan/c? gwarancj~|prawo",
      "strac~ gwarancj~|praw~", "utrat~ gwarancj~", "wstrzym~ zwrot~|wysyłk~|paczk~", "zablok~ pan/c|cię|konto|twój/c|możliwość",
      "zero zwrotu|gwarancji|wsparcia|pomocy", "zgłosi~|zgłoszę|zgłosimy pan/c|cię|twój/c|do", "żadn~ zwrot~|gwarancj~|pomoc~|wsparci~",
    ],
  },
  {
    hit: {
      review: "Prosimy o opinię.", praise: "Prosimy o pięć gwiazdek.", criticism: "Negatywna opinia szkodzi.", "change-verb": "Proszę zmienić ocenę.", "remove-verb": "Proszę usunąć wpis.", reward: "Karta podarunkowa czeka.", exchange: "W zamian pomożemy.", happy: "Czy jest pan zadowolony?",
      unhappy: "Jeśli coś jest nie tak, odpowiemy.", "threat-legal": "Nasz prawnik napisze.", "neutral-request": "Prosimy o szczerą opinię.", again: "To drugie przypomnienie.", mutual: "My też wystawimy.", withhold: "Zwrot wstrzymamy.",
    },
    miss: { praise: "Pozytywka gra walca.", review: "Cena jest stała.", "threat-legal": "Sądzę, że dojdzie jutro.", again: "Ponownie dziękujemy.", reward: "Zegar prezentuje się świetnie.", star: "Gwiazda betlejemska kwitnie." },
  },
);
