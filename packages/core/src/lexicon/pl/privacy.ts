import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Polish words for personal data and for asking for it. */
export const privacy: Lexicon = lexicon(
  "pl",
  {
    "in-answer": [
      "tu|tutaj|poniżej", "w odpowiedzi|wiadomości|czacie",
    ],
    "contact-data": [
      "adres i komórkę|telefon|numer", "adres i|oraz komórk~|telefon|numer|mail~", "adresu|adres e", "adres~ e? mail~|email~|mejl~|poczty",
      "dane|danych do? kontaktow~|osobow~|kontaktu", "e mail|maila", "email", "emaila", "gdzie|jak pan/c złapać|dorwać|uchwycić",
      "imi~ i? nazwisk~ i|oraz adres~|telefon~|numer~", "imię nazwisko|i", "jaki telefon|mail|email", "jaką komórkę|skrzynkę", "komórk~",
      "mail", "maila", "mejl", "mejla", "na jaki|który numer … oddzwonić|zadzwonić",
      "na jaki|który numer|telefon|mail~ … dzwonić|pisać|napisać",
      "nr|num~ do? tel~|kom~|telefonu|kontaktow~|whatsapp~|gg|komórki|pan/c|ciebie|twój/c", "num~ pod|telefonu|tel",
      "pod jakim|którym numerem|telefonem", "pod jaki|który numer … oddzwonić|zadzwonić|dzwonić", "podać|podaj telefon|komórkę",
      "prywatn~ mail~|email~|numer~|telefon~|adres~", "skrzyn~ mailow~", "skrzyn~ pocztow~", "telefon do|kontaktowy|pan/c|komórkowy",
      "telefon|telefonu|komórk~ do|kontaktow~", "twój/c num~|nr|telefon|mail~|email~|komórk~|tel|whatsapp~|facebook~|instagram~|profil",
    ],
    "address-noun": [
      "adres", "adresem", "adresie", "adresu", "adresy", "gdzie pan/c? mieszka~", "kod~ pocztow~ i|ulic~|oraz", "nr|numer~ domu|mieszkania",
      "ulic~", "zamieszkani~",
    ],
    "card-data": [
      "3|trzy|trzech ostatni~? cyfr~", "cvc", "cvc2", "cvv", "cvv2", "cyfr~ z tyłu karty?", "cztery ostatnie cyfry", "dane|danych kart~",
      "dat~ ważności", "kart~ płatnicz~|kredytow~|debetow~ zdjęci~|skan~", "kod|kodu cvv|cvc|bezpieczeństwa|zabezpieczając~",
      "nr|num~ twój/c? kart~", "ostatni~ cztery|4? cyfr~ numeru? kart~", "ostatni~ cztery|4|trzy|3 cyfr~", "zdjęci~ kart~",
      "zdjęci~ kart~ płatniczej|kredytowej|debetowej|bankowej",
    ],
    "identity-document": [
      "dokument~ tożsamości", "dokument~ ze zdjęciem", "dowodem osobistym", "dowodu osobistego", "dowód osobisty",
      "dowód|dowodu z obu|obydwu stron", "legitymacj~", "nazwisk~ panieńsk~", "nr|num~ dowodu|paszportu|pesel",
      "obu stron dokument~|dowodu", "paszport~", "pesel~", "praw~ jazdy", "rachunek za prąd|gaz|wodę", "selfie z|ze",
      "skan~|zdjęci~|fot~ … dokument~|dowodu", "skan~|zdjęci~|ksero|kopi~ twój/c? dowodu|dokumentu|paszportu|prawa",
    ],
    credential: [
      "6 cyfrow~ kod~", "dane|danych do? logowania|bankowości", "hasła", "hasło", "hasł~ do|jednorazow~|twój/c|amazon|ebay",
      "jaki kod przyszedł|dostał~|otrzymał~|wysłał|przysłał", "jednorazow~ kod~",
      "kod|kodu|kodem z|ze? esemesa|smsa|sms|wiadomości|telefonu",
      "kod|kodu|kody weryfikacyjn~|autoryzacyjn~|jednorazow~|potwierdzając~|z|który|sms|blik", "login", "loginu", "pin", "pinu",
      "pytani~ bezpieczeństwa|pomocnicze", "sześciocyfrow~ kod~",
    ],
    "bank-data": [
      "adres~ paypal~", "dane|danych bankow~|konta|rachunku", "dane|danych do przelewu|zwrotu", "iban~",
      "jakie|które|jaki|który konto|rachunek", "kont~ paypal~|bankow~", "nazw~ banku|bank", "nr|num~ do blik~",
      "nr|num~ twój/c? kont~|rach~|iban", "numer~ konta|rachunku", "rachun~ bankow~", "swift",
    ],
    "birth-data": [
      "dat~ twój/c? urodzenia|urodzin", "ile ma|masz pan/c? lat", "ile pan/c? lat ma~?", "kiedy pan/c? urodz~", "rok urodzenia",
      "twój/c wiek", "urodził~", "w jakim wieku", "wiek pan/c", "wiek pan/c|twój/c",
    ],
    "ask-verb": [
      "brakuje nam|mi tylko|jeszcze", "brakuje nas/c? tylko|jeszcze|num~|twój/c|adres~|pesel~", "brakuje|brak nam|mi",
      "chciałbym|chciałabym|chcielibyśmy dostać|otrzymać|poznać", "czekam|czekamy na", "da nas/c", "daj", "dajcie", "dać nas/c",
      "dać nas/c? twój/c", "dopisz|dorzuć|dopisać|dorzucić", "dorzuć|dopisz|rzuć|wrzuć mi|nam|jeszcze|tu|swój|numer|adres", "dosłać",
      "doślij", "dyktuj", "fotk~", "jaki|jaka|jakie|jaką|który|która jest|ma|masz|macie|są|pan/c|to|twój/c|był|adres|numer|mail",
      "konieczn~ będzie|jest|są", "mogę prosić|dostać|poznać", "muszę|musimy znać|poznać|mieć|dostać|zobaczyć", "na jaki|który|jakie",
      "napisz/v", "niech pan/c? powie|napisze|poda", "niezbędn~", "odczytać/v", "odpisać|odpisz|odpowiedzieć z", "podaj/v", "podeślij/v",
      "podyktować/v", "podyktuj~", "poprosimy", "poproszę", "potrzebn~", "potrzebować", "potrzebuj~", "potwierdzić", "potwierdź",
      "powie|powiedz|powiedzcie", "poznać twój/c", "prosić/v tylko|jeszcze|pan/c|nas/c? o", "proszę|prosimy odpisać|odesłać|odpowiedzieć",
      "przeczytaj|przeczytać|proszę przeczytać? mi", "przekaza~", "przekaż", "przepisać/v", "przesłać/v", "prześl~",
      "przyda|przydałby|przydałaby|przydadzą się", "przyślij|prześlij|podeślij|wyślij|podaj imię|nazwisko|adres|telefon|numer|maila|dane",
      "sfotograf~", "udostępni~", "uzupełnij|uzupełnijcie|uzupełnić|uzupełni", "wpisać/v", "wrzucić|wrzuć tutaj|tu", "wymaga~", "wyślij/v",
      "załącz", "załączenie", "załączyć", "zdradź", "zeskan~", "zostaw/v", "zrobić|zrób zdjęcie|skan|ksero",
    ],
    "account-place": [
      "na koncie", "na stronie zamówienia", "na|w koncie|konto amazon/c", "na|w swoim|twoim|pan/c koncie|profilu|ustawieniach",
      "na|w|przez amazon/c", "podan~ przy|w|na|podczas", "podczas|przy składania|składaniu zamówienia?", "przypisan~ do",
      "w formularzu zamówienia|zwrotu", "w koncie|panelu|profilu|ustawieniach", "w szczegółach zamówienia", "w zamówieniu",
      "zapisan~ w|na|przy",
    ],
  },
  {
    hit: {
      "contact-data": "Numer telefonu proszę.", "address-noun": "Brakuje adresu.", "card-data": "Numer karty.", "identity-document": "Skan dowodu.", credential: "Hasło do konta.", "bank-data": "Numer konta bankowego.", "birth-data": "Data urodzenia.", "ask-verb": "Proszę podać rozmiar.", "account-place": "To jest w ustawieniach.",
    },
    miss: { "identity-document": "Dowód zakupu jest w paczce.", credential: "Pineska wisi na ścianie.", "card-data": "Karta gwarancyjna leży w pudełku." },
  },
);
