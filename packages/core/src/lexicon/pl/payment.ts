import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Polish words for paying around the checkout. */
export const payment: Lexicon = lexicon(
  "pl",
  {
    "payment-outside": [
      "1~|2~|3~|4~|5~|6~|7~|8~|9~ zł|złotych|pln … skrzynki|skrzynkę|wycieraczkę|łapki", "banknot~|pieniądze/c w? kopert~", "bitcoin~",
      "blik~", "dla|do rodziny|znajomych|przyjaciół i znajomych|przyjaciół|rodziny", "do ręki gotówk~|kas~", "dotpay",
      "doładowan~ na|za 1~|2~|3~|4~|5~|6~|7~|8~|9~ zł|złotych?", "doładuj|doładować|doładowanie mój|mojego|mi? telefon~|konto|komórk~",
      "gotówk~ w kopercie|kopertę", "jako znajom~|przyjaciel~|rodzina|rodzinę", "krypto", "kryptowalut~",
      "kurierowi|kierowcy gotówką|gotówkę", "link~ do płatności|zapłaty|przelewu", "link~ od operatora",
      "opcj~ znajomi|przyjaciele|rodzina|dla", "p24", "paypal znajom~", "paypal~ dla|do znajomych|rodziny|przyjaciół", "paysafe~", "payu",
      "pieniądze w? kopercie|listem", "pieniądze/c możesz|może … kopercie", "pieniądze/c … w kopercie", "pieniądze/c|banknot~ … kopert~",
      "pobranie też|także|możliwe|wchodzi", "pobraniem", "pobranie|pobrania za|płatne", "pobraniow~", "przedpłat~", "przekaz pocztowy",
      "przekazem pocztowym", "przelane", "przelać/v", "przelew", "przelewach", "przelewami", "przelewem", "przelewie", "przelewik~",
      "przelewom", "przelewowi", "przelewu", "przelewy", "przelewy24", "przelewów", "przyjaciele i rodzina",
      "puścić/v|wpłat~|wpłac~|wpłać|wysłać/v|zapłacić/v pan/c? na nasz/c? konto|rachunek", "płatnoś~|zapłat~ przy odbiorze", "revolut~",
      "rodzina i przyjaciele|znajomi", "tpay", "usdt", "w kopercie pieniądze|gotówk~|z", "w kopercie|kopertę pieniądze/c",
      "wbij~|wklep~|wprowadz~ … terminal~", "western~", "wpłac~|zapłac~ … żabce", "z własnego|mojego|swojego konta", "za pobraniem",
      "zaliczk~ na konto", "zapłat~ przy odbiorze", "zbliżeniowo u nas", "znajomi i rodzina", "znajomym lub|i rodzinie",
    ],
    "payment-wallet": [
      "applepay", "dwa|podwójne niebieskie p", "google? pay", "kart~ kredytow~|płatnicz~", "niebiesk~ z dwoma|dwiema|podwójnym p|literami",
      "paypal~", "pejpal~", "pp",
    ],
    "payment-weak": [
      "banknot~ w|do kopert~|ręki|łapy", "cash~", "czek", "czeki", "czekiem", "do ręki|łapki", "gotówce", "gotówk~", "kesz~", "na rękę",
      "przekaz", "przekazem", "przekazu", "wpłat~",
    ],
    preference: [
      "tylko|wyłącznie|jedynie|najlepiej|najchętniej", "wolę|wolałbym|wolałabym|preferuję|preferujemy",
    ],
    "pay-around": [
      "banknot|zł|złotych do paczki|koperty|pudełka|kartonu|przesyłki", "blik|blikiem|blika na telefon|numer|nr",
      "gotówkę|pieniądze|kasę weź|przywieź|przynieś", "jako prezent|podarunek … zablokują|zablokuje|wstrzym~",
      "proszę|poproszę|dawaj|rzuć|zrób o? blik|blika|blikiem|blikuj",
      "weź|przywieź|przynieś|weźmie|przyniesie|przywiezie|zabierz gotówkę|pieniądze/c|kasę",
      "weź|przywieź|przynieś|weźmie|przyniesie|przywiezie|zabierz ze sobą gotówkę|pieniądze/c|kasę", "zblikuj~|zblikować",
    ],
    "to-courier": [
      "kurierowi|kierowcy|listonoszowi|dostawcy gotówką|do",
      "zapłaci|zapłacisz|zapłać|zapłacić|daj|da|dać|wręcz|wręczyć … kurierowi|kierowcy|listonoszowi|dostawcy",
    ],
    "gift-card": [
      "bon~ podarunkow~|upominkow~|prezentow~", "doładowa~ telefonu|steam|konta",
      "kart~ amazon~|apple|google|itunes|podarunkow~|prepaid|prezentow~|przedpłacon~|steam~|upominkow~|zdrapk~|psn|xbox",
      "kart~ google? play", "kod~ amazon|apple|google|steam|itunes|zdrapk~", "podarunkow~ kart~",
    ],
    "gift-card-code": [
      "kod|kodu|kody|kodem|kodów", "numer~ z tyłu|odwrotu|karty|zdrapki", "pin z? karty", "spod zdrapki", "zdjęcie|zdjęcia kodu|karty|tyłu",
      "zdrap", "zdrapać/v", "zdrapk~",
    ],
    "pay-verb": [
      "dopłacić/v", "dopłac~", "dopłat~", "jesteśmy|będziemy kwita|kwit", "oddać/v pan/c? pieniądze/c", "opłacić/v", "opłac~",
      "połowę|część|resztę|różnicę|całość oddać/v", "prześl~|przesł~|wyśl~|poślij|poślę … pieniądze/c", "płacić/v", "płatnoś~",
      "płatn~ u|przez", "regulow~", "rozlicz~", "spłac~", "uiści~", "uregul~", "wpłacić/v", "wpłac~", "wypłac~", "wypłat~", "zapłacić/v",
      "zapłac~", "zapłat~", "zwrot~ całej|części|pełnej? pieniądze/c",
      "zwrot~ zrobimy|zrobię|wyślemy|wyślę|przelejemy|przeleję|wykonamy|puścimy", "zwrócić/v pan/c",
      "zwrócić/v pan/c? część|połowę|całą? pieniądze/c", "zwrócone", "zwróc~ zł|euro|kwot~",
    ],
    "send-verb": [
      "dać/v", "dorzuc~", "podać/v", "podesłać/v", "posłać/v", "przekazać", "przekaż", "przesłać/v", "puścić/v", "rzuć", "wrzucić", "wrzuć",
      "wysłać/v", "zostaw", "zostawić",
    ],
    "bank-account-word": [
      "dane|danych do przelewu|wpłaty|bankow~", "iban", "konta firmowego", "kont~ bankow~", "kont~ firmow~|nasz/c|moj~|prywatn~",
      "na konto", "na konto|rachunek bankowe|nr|numer|nasze|moje|firmowe|podane|poniższe|bankowy|firmy|poza",
      "na nasz/c prywatn~? konto|rachunek", "na rachunek", "nr|num~ kont~|rach~|iban", "rachun~ bankow~",
      "z|przez naszego|mojego|nasz banku|bank",
    ],
    "original-payment": [
      "amazon/c rozliczył|odliczył|naliczył", "jak|czym pan/c zapłacił~|płacił~",
      "jak|czym|którym|którą pan/c? zapłaciłeś|zapłaciłaś|płaciłeś|płaciłaś|zapłacono", "kart~ z? które~|którą|użyt~",
      "kont~ z? które~|którym", "metod~|form~|sposób|sposobem płatności? użyt~|wybran~|którą|którym|z|jaką|zastosowan~",
      "na kart~ pan/c|twój/c", "na twój/c kart~", "oryginaln~|pierwotn~ metod~|form~|sposób|sposobu|sposobem|kart~|konto|środek|płatnoś~",
      "pojawi~|trafi~|wpły~|wróc~|zaksięg~ na twój/c? konto|koncie|rachunek|rachunku|kart~",
      "rozliczon~|odliczon~|potrącon~ przez amazon/c|ebay", "rozliczył|odliczył|naliczył sam? amazon/c", "tak jak pan/c płacił~|zapłacił~",
      "ta|tą|tę sam~ kart~|metod~|form~|drog~", "ten|tym sam~ sposób|sposobem|rachunek|środek", "to samo konto",
      "użyt~ do|przy płatności|zakupie|zakupu|zamówieni~", "wybran~ przy|podczas zakup~|zamówieni~|płatności",
      "zakup przez|w klarnę|klarna|klarnie", "zgodnie z? metod~|form~ płatności",
    ],
    checkout: [
      "amazon/c pay", "amazon/c zwraca|zwróci|pobiera|obsługuje|pobierze", "kasie", "koszy~", "kup teraz",
      "na stronie płatności|zakupu|oferty", "podsumowani~ zamówienia", "przez|poprzez|w|na|pośrednictwem|pomocą amazon/c",
      "przez|w system~ amazon/c|płatności", "przycisk~ zapłać|kup", "przy|podczas finalizacji|finalizowania|składani~|składaniu|zakupu",
      "płatności zarządzan~|amazon/c", "system~ płatności|amazon/c", "według|wg amazon/c", "zapłać teraz",
    ],
    pickup: [
      "odbierz|odbierzesz|odbierze|odebrać|odbierać osobiście|u|od|z|sam", "odbierz|odbierzesz|zabierz go|ją|to|je u",
      "odbioru|odbiór|odbiorem|odbiorze osobist~|własn~", "odbiorze", "odbiór", "osobist~ odbi~", "osobiście",
      "przyjechać|przyjedź|przyjedzie|podjechać|podjedź|podjedzie|wpaść|wpadnij po|do|pod",
      "wpadnij|wpadaj|zajdź do|na|po|obejrzeć|zobaczyć",
      "wpadnij|wpadaj|zajrzyj|podjedź|przyjedź|podjechać|wpaść … obejrzeć|zobaczyć|odebrać|zabrać",
      "wpaść|przyjść|wpadnij obejrzeć|zobaczyć",
    ],
    acceptable: [
      "jest ok|okej|w", "może być", "przyjmuję|przyjmujemy|akceptuję|akceptujemy",
      "też dobrze|przejdzie|może|ok|okej|pasuje|można|działa|być", "wystarczy",
    ],
    money: [
      "forsa", "forsę", "hajs~", "kasa", "kasy", "kasę", "kwot~", "należnoś~", "opłata", "opłaty", "opłatę", "pieniądz~", "pieniąż~",
      "pieniędz~", "połow~", "reszt~ kwoty", "równowartoś~", "różnic~", "stów~", "sum~ zamówienia", "zadatek", "zadatk~", "zalicz~",
      "środk~",
    ],
  },
  {
    hit: { "pay-around": "Weź gotówkę.", "to-courier": "Proszę dać resztę kurierowi.",
      "payment-outside": "Proszę o zapłatę przelewem.", "payment-weak": "Można gotówką przy odbiorze.", "gift-card": "Wystarczy karta podarunkowa.", "pay-verb": "Zwrot pieniędzy nastąpi jutro.", "original-payment": "Zwrot trafi na tę samą kartę.",
      pickup: "Możliwy odbiór osobisty.", "bank-account-word": "Na konto firmowe.", checkout: "Proszę zapłacić przez eBay.",
    },
    miss: { "payment-outside": "Samolot przelatuje nad domem.", "payment-weak": "Czekam na wiadomość.", "pay-verb": "Proszę o zwrot towaru.", "gift-card": "Karta gwarancyjna jest w środku." },
  },
);
