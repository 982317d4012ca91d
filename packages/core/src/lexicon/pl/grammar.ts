import { type Grammar, type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** How Polish words inflect. The order of words is free, so what denies may stand on both sides. */
export const grammar: Grammar = {
  script: "latin",
  frequent:
    "a już nam i w z na do nie się sie to jest że ze o od za po przez dla jak czy już juz tylko bardzo lub albo oraz ale bo więc wiec także takze też tez " +
    "by być byc był byla były będzie bedzie będą beda są sa może moze można mozna mogę moge możemy mozemy proszę prosze prosimy dziękuję dziekuje " +
    "dziękujemy dziekujemy dzień dzien dobry witam witamy cześć czesc hej pozdrawiam pozdrawiamy serdecznie pan pani panu pana panią państwo " +
    "panstwo państwa panstwa państwu nas nam nami mnie mi ja my ty ci ciebie cię wam was wy twój twoja twoje twoją nasz nasza nasze naszą nasza " +
    "naszej naszego naszym naszych mój moja moje swoje swój co który która które którą gdy gdyby kiedy jeśli jesli jeżeli jezeli przy pod nad bez " +
    "u tu tutaj tam tak ten ta tej tego tym tych te mam mamy masz jestem jesteśmy jednak dlatego ponieważ zamówienie zamowienie zamówienia " +
    "zamowienia przesyłka przesylka przesyłki przesylki paczka paczkę paczke paczki towar produkt zakup kod opinię opinie zwrot dni dnia jeszcze " +
    "teraz wszystko dobrze niestety jutro dziś dzisiaj raz sobie chętnie swoją wszystkie oczywiście prostu zł",
  paradigms: {
    // Nouns, with the endings of all cases.
    n: [
      ["ek", ["ek", "ka", "ku", "ki", "kiem", "kowi", "ków", "kom", "kami", "kach"]],
      ["ka", ["ka", "ki", "ce", "kę", "ką", "ko", "ek", "kom", "kami", "kach"]],
      ["ga", ["ga", "gi", "dze", "gę", "gą", "go", "g", "gom", "gami", "gach"]],
      ["ia", ["ia", "ii", "i", "ie", "ię", "ią", "io", "iom", "iami", "iach"]],
      ["ja", ["ja", "i", "ji", "je", "ję", "ją", "jo", "jom", "jami", "jach"]],
      ["ta", ["ta", "ty", "cie", "tę", "tą", "to", "t", "tom", "tami", "tach"]],
      ["a", ["a", "y", "ie", "ę", "ą", "o", "", "om", "ami", "ach"]],
      ["ość", ["ość", "ości", "ością", "ościom", "ościami", "ościach"]],
      ["ie", ["ie", "ia", "iu", "iem", "iom", "iami", "iach", "ń"]],
      ["o", ["o", "a", "u", "em", "ie", "om", "ami", "ach", ""]],
      ["k", ["k", "ka", "ku", "ki", "kiem", "kowi", "ków", "kom", "kami", "kach"]],
      ["t", ["t", "ta", "tu", "tem", "towi", "cie", "ty", "tów", "tom", "tami", "tach"]],
      ["d", ["d", "da", "du", "dem", "dowi", "dzie", "dy", "dów", "dom", "dami", "dach"]],
      ["", ["", "a", "u", "em", "owi", "ie", "y", "e", "ów", "om", "ami", "ach"]],
    ],
    // Adjectives and what is declined like them.
    a: [
      ["ki", ["ki", "ka", "kie", "kiego", "kiemu", "ką", "kim", "kiej", "kich", "kimi", "ko"]],
      ["gi", ["gi", "ga", "gie", "giego", "giemu", "gą", "gim", "giej", "gich", "gimi"]],
      ["i", ["i", "ia", "ie", "iego", "iemu", "ią", "im", "iej", "ich", "imi", "io"]],
      ["y", ["y", "a", "e", "ego", "emu", "ą", "ym", "ej", "ych", "ymi", "i", "o"]],
    ],
    // Verbs.
    v: [
      ["ować", [
        "ować", "uję", "ujesz", "uje", "ujemy", "ujecie", "ują", "uj", "ujcie", "ujmy", "ował", "owała", "owali", "owały", "owałem", "owałam",
        "owałeś", "owałaś", "owaliśmy", "owaliście", "owano", "owany", "owana", "owane", "ując",
      ]],
      ["nąć", [
        "nąć", "nę", "niesz", "nie", "niemy", "niecie", "ną", "nij", "nijcie", "nął", "nęła", "nęli", "nąłem", "nęłam", "nęliśmy", "nięto",
        "nięty", "nięta", "nięte",
      ]],
      ["ać", [
        "ać", "am", "asz", "a", "amy", "acie", "ają", "aj", "ajcie", "ajmy", "ał", "ała", "ali", "ały", "ałem", "ałam", "ałeś", "ałaś",
        "aliśmy", "aliście", "ano", "any", "ana", "ane", "ając",
      ]],
      ["ić", [
        "ić", "ię", "ę", "isz", "i", "imy", "icie", "ią", "ą", "", "cie", "my", "ił", "iła", "ili", "iły", "iłem", "iłam", "iłeś", "iłaś",
        "iliśmy", "iliście", "iono", "iony", "iona", "ione", "ony", "ona", "one",
      ]],
      ["yć", [
        "yć", "ę", "ysz", "y", "ymy", "ycie", "ą", "", "cie", "my", "ył", "yła", "yli", "yły", "yłem", "yłam", "yłeś", "yłaś", "yliśmy",
        "yliście", "ono", "ony", "ona", "one",
      ]],
    ],
    // Requests, and what is still to be done: the past tells of something that was.
    p: [
      ["ować", ["ować", "uję", "ujesz", "uje", "ujemy", "ujecie", "ują", "uj", "ujcie", "ujmy", "ując"]],
      ["nąć", ["nąć", "nę", "niesz", "nie", "niemy", "niecie", "ną", "nij", "nijcie", "nijmy"]],
      ["ać", ["ać", "am", "asz", "a", "amy", "acie", "ają", "aj", "ajcie", "ajmy", "ając"]],
      ["ić", ["ić", "ię", "ę", "isz", "i", "imy", "icie", "ią", "ą", "", "cie", "my"]],
      ["yć", ["yć", "ę", "ysz", "y", "ymy", "ycie", "ą", "", "cie", "my"]],
    ],
    // Words that take each other's place in a phrase, under the commonest of them.
    c: [
      ["amazon", [
        "amazon", "amazona", "amazonem", "amazonie", "amazonowi", "amazonu", "ebay", "ebaya", "ebayem", "ebayowi", "ebayu", "platforma",
        "platformie", "platformy", "platformą", "platformę", "portal", "portalem", "portalu", "serwis", "serwisem", "serwisie", "serwisu",
      ]],
      ["aukcja", [
        "aukcj~", "licytacj~", "ofert~", "ogłoszeni~", "przedmiot~",
      ]],
      ["dobra", [
        "ciepł~", "dobr~", "doskonał~", "fajn~", "idealn~", "maksymaln~", "mił~", "najlepsz~", "najwyższ~", "piękn~", "pochlebn~", "pozytywn~",
        "przychyln~", "super", "świetn~", "wysok~", "znakomit~", "życzliw~",
      ]],
      ["ją", ["ją", "go", "je", "nią", "niego", "to", "ten", "tę", "tą", "ta", "tamten", "tamtą"]],
      ["moc", ["moge", "może", "możecie", "możemy", "możesz", "można", "mogą", "mogliby", "mogłaby", "mógłby", "mógłbyś", "mogłabyś"]],
      ["nas", ["nas", "mi", "mnie", "mną", "nam", "nami"]],
      ["nasz", [
        "nasz", "nasi", "nasza", "nasze", "naszego", "naszej", "naszemu", "naszych", "naszym", "naszymi", "naszą", "mego", "mej", "moi", "moich",
        "moim", "moimi", "moja", "moje", "mojego", "mojej", "mojemu", "moją", "mój",
      ]],
      ["opinia", [
        "opini~", "fidbek~", "feedback~", "komentarz~", "nota", "notę", "noty", "ocen", "ocena", "ocenie", "oceny", "ocenę", "oceną", "ocenom", "ocenami",
        "recenzj~", "słowa", "słowami", "słowem", "słowo", "słów", "słówko", "wpis", "wpisem", "wpisu", "wpisy", "wrażenia", "wrażeniami", "wrażeń",
      ]],
      ["pan", ["pan", "pana", "panem", "pani", "panią", "panie", "państwa", "państwem", "państwo", "państwu", "panu", "ci", "ciebie", "cię", "tobie", "was", "wam"]],
      ["pieniądze", [
        "pieniądz~", "pieniędzy", "pieniążk~", "gotówk~", "hajs~", "kasa", "kasy", "kasą", "kasę", "koszt~", "kwot~", "należność", "połow~", "różnic~", "środk~",
        "całość", "zł", "złotych", "euro",
      ]],
      ["twój", [
        "twój", "twoja", "twoje", "twojego", "twojej", "twojemu", "twoi", "twoich", "twoim", "twoimi", "twoją", "twego", "twej", "wasz", "wasza",
        "wasze", "waszego", "waszej", "waszą", "waszym", "pana", "pani", "państwa", "swoja", "swoje", "swojego", "swojej", "swoją", "swoim", "swój",
      ]],
      ["zła", [
        "fataln~", "jednogwiazdkow~", "kiepsk~", "krytyczn~", "krzywdząc~", "marn~", "negatywn~", "neutraln~", "nieprzychyln~",
        "niesprawiedliw~", "nisk~", "niższ~", "słab~", "zła", "złą", "złe", "złego", "złej", "złych", "zły",
      ]],
    ],
  },
  irregular: {
    napisz: "napisać napiszcie napiszecie napiszesz", podaj: "podać podacie podajcie poda podasz podając podanie podania podaniem podawać podawaj",
    podeślij: "podesłać podeślijcie podeślesz podsyłaj", prześlij: "przesłać przesyłać przesyłaj prześlecie prześlesz prześlijcie przesłanie przesłania",
    wyślij: "wysłać wysyłać wysyłaj wyślecie wyślesz wyślijcie wysłanie wysłania", zostaw: "zostawić zostawcie zostawi zostawisz zostawienie",
    dać: "da dacie dadzą daj dajcie dajemy daję dam damy dasz", dodać: "doda dodacie dodadzą dodaj dodajcie dodam dodamy dodasz dodając dodaje dodajemy dodaję",
    dostać: "dostanie dostaniecie dostaniesz dostaną dostajesz dostaje dostają", iść: "idź idźcie pójdź pójdzie",
    kliknąć: "klik klika klikaj klikać kliknie kliknij kliknijcie", napisać: "napisz napiszcie napisze napiszecie napiszemy napiszesz napiszę napiszą pisanie",
    odpisać: "odpisz odpisze odpiszemy odpiszę odpisujemy odpisuje odpisuję", odezwać: "odezwie odezwiesz odezwij odezwijcie odezwą odzywać odzywaj odzywajcie",
    pisać: "pisz pisze piszcie piszecie piszemy piszesz piszmy piszę pisząc pisania", płacić: "płać płaci płacicie płacimy płacisz płacąc płacę płacą płaćcie",
    podać: "poda podacie podadzą podaj podajcie podam podamy podasz podając podaje podajemy podaje podanie podania podaniem podawać podawaj",
    podesłać: "podeślij podeślijcie podeśle podeślesz podeślę podsyłaj podesłanie", posłać: "pośle poślij poślijcie poślę poślemy ślij ślijcie",
    prosić: "poproszę poprosimy prosiłbym prosiłabym prosilibyśmy prosimy proszę uprasza",
    przelać: "przelej przelejcie przeleje przelejemy przelejesz przeleję przeleją przelewać przelewaj przelewamy",
    przesłać: "przesyłać przesyłaj przesyłamy prześle prześlecie prześlemy prześlesz prześlij prześlijcie prześlę prześlą przesłanie przesyłając przesłania",
    puścić: "puszcza puszczaj puszczę puszczam puścimy puść puśćcie", sprzedać: "sprzedaj sprzedaje sprzedajemy sprzedaję sprzedam sprzedamy",
    wejść: "wchodź wchodźcie wejdzie wejdziesz wejdź wejdźcie", wpisać: "wpisywać wpisz wpiszcie wpisze wpiszesz wpisując wpisanie",
    wysłać: "wysyłać wysyłaj wysyłamy wyśle wyślemy wyślesz wyślij wyślijcie wyślę wyślą wysłanie wysłania", wziąć: "bierz bierze bierzesz brać weź weźcie weźmie weźmiesz weźmiemy wezmę",
    zejść: "zejdziemy zejdę schodzę schodzimy", znaleźć: "znajdziecie znajdzie znajdziesz znajdzie znajdą znajdź znajdźcie znalezienie",
    zwrócić: "zwracać zwracam zwracamy zwróci zwrócimy zwrócisz zwrócę zwróćmy zwróć", oddać: "odda oddam oddamy oddaję oddajemy oddawać",
  },
  negation: "both",
  headsFirst: true,
  commaInPhrases: true,
};

// biome-ignore format: many words a line
/** Polish words of grammar: who, whether, when. */
export const grammarWords: Lexicon = lexicon(
  "pl",
  {
    negator: [
      "ani", "bynajmniej", "nic", "niczego", "nie", "nigdy", "nigdzie", "nikogo", "nikomu", "nikt", "żaden", "żadna", "żadne", "żadnego",
      "żadnej", "żadnych", "żadnym",
    ],
    refusal: [
      "amazon/c|gotówka|przelew|to|telefon|blik|paypal|whatsapp|kontakt|numer odpada|odpadają", "brak możliwości",
      "jest|są niestety? zabronion~|niedozwolon~|zakazan~|niemożliw~|wykluczon~", "niedozwolon~", "niemożliw~", "niezgodn~ z", "odmawia~",
      "odmówi~", "wbrew regulaminowi|zasadom", "wykluczon~", "zabrani~", "zabronion~", "zakaz", "zakazan~", "zakazuj~",
    ],
    decline: [
      "mowy nie ma", "muszę|musimy odmówić", "nie da się|rady", "nie dziękuj~", "nie ma mowy",
      "nie mogę|możemy tego zrobić|zaakceptować|zaoferować", "nie mogę|możemy zejść|opuścić|obniżyć|spuścić|zejdę", "nie przyjm~",
      "nie zgadzam~", "niestety nie", "tego nie robimy|robię", "to odpada", "wykluczone",
    ],
    "false-negator": [
      "albo|lub nic", "ależ nie", "coś jest? nie tak|gra|działa|pasuje|odpowiada|pasowało|zadziała|poszło", "czemu|dlaczego nie", "czy nie",
      "jak|jeśli|jeżeli nie", "nic nie kosztuje|stoi|szkodzi|ryzykuj~|trac~", "nic prostszego|strasznego", "nic straconego",
      "nie czekaj~|czekając", "nie ma opłat|opłaty|prowizji|kosztów", "nie ma sensu", "nie ma sprawy|problemu|czasu|co", "nie ma za co",
      "nie martw~", "nie mogę|możemy się doczekać", "nie przegap~", "nie później|dłużej|więcej|mniej|gorzej|gorszy|najgorzej niż?",
      "nie trzeba będzie? płacić|przepłacać", "nie tylko", "nie wahaj~", "nie za|zapomnij|zapomnieć|zapominaj|zapomnijcie", "nie zwlekaj~",
      "nie|żadnego ma? problem~", "niż nie", "pod? żadn~ pozor~", "proszę się? nie martwić|krępować|wahać|obawiać",
      "się nie krępuj|krępować|wahać", "żaden|żadnego|żadnych kłopot|problem|problemu",
    ],
    contrast: [
      "a", "ale", "bo", "bowiem", "chociaż", "choć", "chyba że", "dlatego", "gdyż", "inaczej", "jednak", "jednakże", "lecz", "mimo",
      "natomiast", "ponieważ", "toteż", "w przeciwnym razie", "więc", "wobec tego", "zatem",
    ],
    coordination: [
      "&", "albo", "bądź", "i", "lub", "następnie", "oraz", "plus", "potem",
    ],
    condition: [
      "gdy", "gdyby", "gdyby pan~", "gdybyś",
      "jak coś|będzie|chce|chcesz|dojdzie|dostanę|dostaniemy|jest|jesteś|macie|masz|pan|pani|się|tylko|wystawisz|zobaczę|zostawisz",
      "jak zobaczę|zobaczymy|ujrzę|zniknie|wpadnie|pojawi", "jeśli", "jeżeli", "kiedy", "o ile",
      "po obejrzeniu|odebraniu|odbiorze|otrzymaniu|przetestowaniu|rozpakowaniu|teście|wystawieniu", "pod warunkiem", "skoro",
      "tylko kto|ci|gdy|jeśli|jak", "w przypadku", "w razie",
    ],
    until: [
      "aż", "bez skanu|kopii|zdjęcia|numeru|danych|pesel~|dowodu|paszportu", "chyba że", "do czasu", "dopiero", "dopóki", "najpierw",
      "przed dodaniem|napisaniem|ocenieniem|wystawieniem", "póki", "tylko jeśli|jeżeli|po|wtedy", "w pierwszej kolejności", "zanim",
    ],
    self: [
      "chcemy", "chciałabym", "chciałbym", "chcę", "ja", "jestem", "jesteśmy", "mam", "mamy", "mi", "mnie", "mną", "moge", "mozemy", "my",
      "nam", "nami", "nas",
      "nasz/c brat|chłopak|dział|ekipa|kolega|koleżanka|księgowa|mąż|obsługa|pracownik|pracownicy|serwisant|specjalista|szef|technik|wspólnik|zespół|żona",
      "preferujemy", "preferuję", "proponujemy", "proponuję", "wolimy", "wolę",
    ],
    "self-possessive": [
      "nasz/c",
    ],
    buyer: [
      "ci", "ciebie", "cię", "jesteś", "jesteście", "kupując~", "macie", "masz", "pan", "pana", "panem", "pani", "panie", "panią", "panu",
      "państwa", "państwem", "państwo", "państwu", "sobie", "tobie", "tobą", "ty", "wam", "wami", "was", "wy",
    ],
    "buyer-possessive": [
      "twój/c",
    ],
    "third-party": [
      "bank", "banku", "celni~", "dhl", "doręczyciel~", "dostawca", "dpd", "firm~ kuriersk~", "gls", "hydraulik~", "im", "importer~",
      "inn~ kupując~|klient~|osob~", "inpost~", "kierowca", "kurierowi", "kurier~", "listonosz~", "mechanik~", "mu", "ona", "oni",
      "orlen paczk~", "paczkomat~", "poczta", "poczt~ polsk~", "pocztę", "producent~", "przewoźnik~", "punkt~ odbioru", "spedycj~",
      "sąsiad~", "ubezpieczyciel~", "urz~ celn~",
    ],
    title: [
      "dr", "inż", "mgr", "prof", "szanown~",
    ],
    platform: [
      "amazona|amazonowi|ebaya", "amazonem", "amazonie", "amazonu", "ebayem", "ebayowi", "ebayu", "ibej~", "platforma", "platformie",
      "platformy", "platformę", "portal", "portalem", "portalu", "ten serwis", "tym serwisem|serwisie", "zatoczk~",
    ],
    "platform-feature": [
      "amazon/c pay", "centrum wiadomości|zgłoszeń|zwrotów|rozwiązywania|pomocy", "czat~ amazon/c", "do koszyka", "etykiet~ zwrotn~",
      "konto|koncie|konta na? amazon/c", "kont~ amazon/c", "kup teraz", "moje ebay|amazon", "moje? zakupy|zamówienia",
      "na stronie zamówienia", "na|w|przez|poprzez|wewnątrz|za|pośrednictwem amazon/c", "odpowiadając na",
      "odpowiedzieć|odpowiedz tutaj|tu|na", "odpowied~ na tę|ta|niniejszą wiadomość", "propozycj~ ceny",
      "przez|poprzez amazon/c|ten|tę|tą|wiadomości|wiadomość|system", "przycisk~", "sklep~ na? amazon/c", "system~ amazon/c|wiadomości",
      "szczegóły|szczegółach zamówienia", "tutaj|tu na? czacie|platformie", "tutaj|tu w wiadomo~|czacie|rozmowie|wątku|systemie",
      "twój/c zamówienia|zakupy", "w koszyku", "w tej|tym konwersacji|rozmowie|czacie|wątku|oknie", "w twój/c zamówieniach|zakupach",
      "wiadomoś~ amazon/c|tutaj|tu|na|w|zwrotn~", "wniosek|wniosku o zwrot", "w|przez wiadomości|wiadomościach", "złożyć|złóż ofertę",
    ],
    please: [
      "by nas/c pomogł~", "bylibyśmy|byłbym|byłabym|będziemy|będę wdzięczni|wdzięczny|wdzięczna", "być|bądź hojn~|łaskaw~",
      "byłaby|byłoby miło|super|świetnie|wspaniale|nam|dla|dużą|wielką|ogromną", "czy moc/c", "czy zechce~", "dużą|wielką|ogromną pomocą",
      "koniecznie", "liczymy|liczę na", "mile|miło widzian~", "miło by|byłoby|będzie było?", "miło nam będzie|byłoby", "moc/c pan/c",
      "możecie", "możesz", "najlepiej", "nie być zbyt|za", "nie krępuj~|wahaj~", "nie żałować|żałuj|skąpić|skąp|szczędzić", "niech pan/c",
      "o hojność", "po prostu", "pomogłaby|pomogłoby|pomogłyby nas/c", "pomóż nas/c", "prosić/v", "uprzejmie", "warto", "wpadnij",
      "wystarczy", "zachęca~", "zapraszam", "zapraszamy", "śmiało",
    ],
    obligation: [
      "konieczn~", "musi", "musicie", "musisz", "muszą", "należy", "niezbędn~", "oczekujemy", "oczekuję", "potrzeba", "powinien", "powinna",
      "powinniście", "powinno", "trzeba", "wymaga", "wymagamy", "wymagan~", "żądam", "żądamy",
    ],
    reported: [
      "chciał~ pan/c", "inny sprzedawca dawał|obiecał|proponował|oferował|prosił",
      "jak pan/c? napisał~|pisał~|prosił~|wspomniał~|wspominał~|sugerował~", "jeśli|jeżeli chodzi o",
      "która|który|które pan/c znalazł~|widział~", "na pytanie o|czy",
      "napisał~|pisałeś|pisałaś|prosiłeś|prosiłaś|pytałeś|pytałaś|zapytałeś|zapytałaś|proponowałeś|wspomniałeś|wspominałaś|sugerowałeś|pytali|pytał|pytała",
      "o której|którym|których pan/c pisze|piszesz|wspomina|wspominasz|mówi|mówisz",
      "pan/c pisał~|napisał~|pytał~|zapytał~|wspominał~|wspomniał~|proponował~|zaproponował~|sugerował~|prosił~|poprosił~|pyta|prosi|proponuje|sugeruje|pisze|wspomina że|czy|żeby|aby|o|jak",
      "pan/c|użytkownik napisał~|pisał~|prosił~|pytał~|zapytał~|proponował~|zaproponował~|wspomniał~|wspominał~|sugerował~",
      "pisał~|napisał~|pytał~|zapytał~|wspominał~|wspomniał~|proponował~|zaproponował~|sugerował~|prosił~|poprosił~|pyta|prosi|proponuje|sugeruje|pisze|wspomina pan/c",
      "pisał~|napisał~|pytał~|zapytał~|wspominał~|wspomniał~|proponował~|zaproponował~|sugerował~|prosił~|poprosił~|pyta|prosi|proponuje|sugeruje|pisze|wspomina pan/c że|czy|żeby|aby|o|jak",
      "piszą|pisze|pyta|pytają|prosi|proponuje|sugeruje|wspomina pan/c", "pytasz|piszesz|proponujesz|sugerujesz|prosisz czy|że|o|jak",
      "pytasz|pytacie|proponujesz|proponujecie|sugerujesz|wspominasz", "rozumiem|rozumiemy że",
      "twój/c pytanie|pytania|prośba|prośbę|prośbie|propozycja|propozycję|propozycji|wiadomość|sugestia|sugestię",
      "w odpowiedzi na pytanie|prośbę|pan/c|twój/c", "w sprawie pytania|prośby", "wolisz|wolałbyś|wolałabyś|chciałeś|chciałaś",
      "woli|wolałby|wolałaby|chciałby|chciałaby|chce|chcieli pan/c", "za propozycję|sugestię|pytanie",
      "że chce|chcą zapłacić|pani|pan|przelewem", "że wolał~|wolisz|woli|chciał~",
    ],
    instead: [
      "a nie", "lepiej prosto|bezpośrednio|na|przez", "w miejsce", "zamiast",
    ],
    warning: [
      "fałszyw~", "nie klika~ w|na|link~", "nie nasz~ styl~|metod~|zwyczaj~", "nie od nas|amazon/c", "nie pochodz~ od|z",
      "nie prosi~ nigdy|o", "nigdy nie? prosi~|pyta~|żąda~|poprosi~", "ostrzega~", "oszukań~", "oszukuj~", "oszust~", "oszuści",
      "phishing~", "podaje|podają|podający się za nas/c|firm~|pracownik~", "podejrzan~", "podszyw~", "proszę zgłosić",
      "proszę|prosimy nie klikać|otwierać w? link~|załącznik~|mail~|wiadomoś~", "próba|próbę|próbą wyłudzenia|oszustwa",
      "straszeni~|straszyć", "uwaga na oszust~|fałszyw~|link~|wyłudz~", "uważaj~ na", "w naszym imieniu", "wyłudzani~", "wyłudz~",
      "zakazane|zabronione", "zgłosić|zgłoś|zgłaszać … amazon/c",
    ],
    "stay-here": [
      "musi|muszą odbywać|odbyć|pozostać|zostać|przejść|przechodzić", "pozosta~ na|w|przy amazon/c|tej|tym",
      "trzymajmy się ebay~|amazon~|platformy",
      "tylko|wyłącznie|jedynie przez|poprzez|na|w|za|tutaj|tu|tą|pośrednictwem amazon/c|stronę|tę|system|wiadomości",
      "wszystko musi|powinno|odbywa|załatwiamy|załatwimy|zostaje przez|na|w|się|tutaj|tu", "wszystko|tylko przez|tutaj|na|w amazon/c?",
      "zgodnie z zasadami|regulaminem|polityką", "zosta~ na|przy|tutaj|tu amazon/c?", "zostańmy na|tu|tutaj|przy",
    ],
  },
  {
    hit: {
      negator: "Nie mamy tego.", self: "Wyślij nam zdjęcie.", please: "Proszę o odpowiedź.", refusal: "To jest zabronione.", until: "Zanim pan odejdzie, zadzwonimy.",
      reported: "Pytał pan o PayPal.", warning: "To próba oszustwa.", "stay-here": "Płatność tylko przez eBay.", condition: "Jeśli coś jest nie tak, odpowiemy.",
      decline: "Niestety nie możemy tego zrobić.",
    },
    miss: { negator: "Nie ma problemu.", self: "Mydło i powidło.", warning: "Ostry nóż tnie dobrze.", platform: "Portfel jest czarny." },
  },
);
