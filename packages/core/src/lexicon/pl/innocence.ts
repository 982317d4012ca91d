import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Polish look-alikes: product nouns, features of products, fixed phrases that mean something else. */
export const innocence: Lexicon = lexicon(
  "pl",
  {
    "product-noun": [
      "adapter~", "bluz~", "breloczek", "breloczka", "breloczki", "brelok~", "czapk~", "czytnik~", "dekoracj~", "etui", "figurk~",
      "futera~", "gra", "gry", "grę", "głośnik~", "kabel", "kabl~", "koc", "kolumn~", "koszulk~", "kubek", "kubk~", "kurtk~", "lamp~",
      "logo", "lusterk~", "magnes~", "maskotk~", "mat~ do", "naklejk~", "neon~", "obudow~", "opask~", "organizer~", "plakat~", "pluszak~",
      "poduszk~", "pokrow~", "portfel~", "przycisk", "przypink~", "pudełk~", "saszetk~", "skarpet~", "smartwatch~", "stojak~", "symbol~",
      "szablon~", "słuchawk~", "tabliczk~", "terminal~", "torb~", "uchwyt~", "wzoru", "wzór", "zabawk~", "zegar~", "znaczek", "ładowark~",
      "świec~",
    ],
    "feature-word": [
      "aplikacj~ na|działa|zegarka|producenta|do|pobierz~|pobra~", "bluetooth~", "działa z|na|w|jako", "dzwonek", "dźwięk~", "firmware~",
      "funkcj~", "ikon~", "kompatybiln~", "mikrofon~", "nadawa~|stream~|transmi~", "obsługuj~",
      "obsług~ połączeń|aplikacji|powiadomień|głosow~", "odczytuje", "parow~", "pobierz~|pobra~ aplikacj~",
      "pod|na|za klapk~|pokryw~|obudow~|spodzie|urządzeni~", "powiadomi~", "przychodząc~", "skrót~", "sparow~", "synchroniz~", "tryb~",
      "ustawieniach telefonu|aplikacji", "wibruj~", "widget~", "widżet~", "wspiera", "współpracuj~", "wyświetla", "wyświetlacz~",
      "wyświetlają", "zegarek|opaska|tablet|głośnik|słuchawki pokazuje|odbiera|odczyta|obsługuje", "zgodn~ z", "łączy się",
    ],
    innocent: [
      "adres~ do? zwrotu|zwrotów|magazynu|firmy|paczkomatu|punktu", "adres~ jest|znajduje|znajdzie|podan~|widnieje",
      "bezpośrednie światło|słońce",
      "bezpośrednio na|pod|w|do|nad|przy|po|z ścian~|słońc~|światł~|skór~|podłoż~|gniazd~|wod~|tkanin~|telewizor~|kontaktu|skrzynk~|paczkomat~",
      "biegun|przewód|zacisk|kabel|styk|klem~ negatyw~|ujemn~|dodatni~", "bon~|kupon~|voucher~ zakupow~? amazon/c",
      "dla znajomego|znajomej", "do kontaktu|gniazdka z", "do rąk własnych", "dowodu|dowód|dowodem zakupu|nadania|wpłaty|zapłaty",
      "dzień dobry opinia/c", "dzwonek do|na|rowerow~", "etykiet~ zwrotn~", "fakt~ vat", "galeria|gwiazda",
      "hasł~ z|do naklejki|routera|sieci|wifi|urządzenia", "hotel~ 5|pięć|czterogwiazdkow~", "instrukcja obsługi",
      "jaki|który|jakiego|jakim nr|num~ zamówienia|przesyłki|seryjn~|katalogow~|modelu|części|oferty|aukcji|faktury|rozmiaru|paczki",
      "jak|jeśli|jeżeli pan/c woli", "jak|jeśli|jeżeli|gdyby wolisz|wolałbyś|wolałabyś", "kasetk~|szuflad~|przegród~ na gotówk~",
      "katalog|cennik|prospekt|broszura … wystawy|18~|19~", "klucz~ do centralki",
      "kod błędu|ean|kreskow~|produktu|koloru|śledzenia|pocztow~|sterownika|paczki|odbioru|katalogow~|modelu|lotu|części",
      "kontaktow~ soczewk~", "kontakt~ elektryczn~|stykow~|prądow~",
      "kontakt~ z|ze skórą|wodą|żywnością|ziemią|jedzeniem|kurierem|przewoźnikiem|producentem|pocztą|amazon/c",
      "kopert~ bąbelkow~|ochronn~|powietrzn~|a3|a4|a5|a6|b5|c4|c5|c6|dl|biał~|ozdobn~", "korekt~|popraw~|zmian~ adres~", "kupon~ totka",
      "na prezent", "na przelew~ wody", "nasz/c strony|stronie błąd|wina|leży", "nazw~ sieci i hasło", "na|w nasz/c miarę",
      "nie pożałuje|pożałujesz|pożałujecie pan/c? tego?", "nr|num~ telefonu nie potrzeb~",
      "nr|num~ zamówienia|przesyłki|paczki|listu|seryjn~|katalogow~|modelu|partii|artykułu|części|aukcji|oferty|śledzenia|nadania|zgłoszenia|faktury|referencyjn~|śledzący|klienta|produktu|vin|zwrotu|nip|rozmiaru|wzoru|koloru|1|2|3|4|5|6|7",
      "numer na etykiecie|naklejce|tabliczce|pudełku|kartonie|obudowie|opakowaniu", "numer|numeru konta amazon|ebay",
      "ocenimy stan|uszkodzenie|czy", "ocen~ energetyczn~|stanu|technicz~|uszkodze~|szkody", "okolicznościow~ kart~",
      "opakowani~ prezentow~|na", "po nasz/c stronie", "pod kontrolą|warunkiem",
      "prezent dla|na|urodzinow~|świąteczn~ syna|córki|żony|męża|mamy|taty|urodziny|święta|pan/c|ślub|dziecka|komunię?",
      "przelewu wody|przelewowy|przelewow~", "próbk~ koloru|tkaniny", "rabat~ już? uwzględn~|naliczon~", "salon~ kosmetyczn~|fryzjersk~",
      "signal~ wifi", "sprawdz~ czy", "sprzedawca|ktoś|oszust|sprzedający na olx|vinted|allegro", "sum~ kontroln~", "szkoda|szkodzi",
      "telefon~ jest|działa|nie|ma|marki|model~|z|posiada|był|xiaomi|samsung|iphone", "telefon~ w kolorze", "terminal~ płatnicz~",
      "uwagi na temat", "w innym kolorze|rozmiarze|terminie", "wad~ wzroku", "wyświetlacz telefonu", "z nasz/c strony",
      "za pośrednictwem kuriera|poczty|inpost~", "zdjęcie|zdjęcia wad~|uszkodze~|etykiet~|produkt~|przedmiot~|towar~|paczk~|opakowan~",
      "zestaw~ kart~", "znak~ firmow~", "zwracamy uwagę", "zwracać|zwrócić uwagę", "zwrotu towaru|produktu|przesyłki|paczki", "zwróć uwagę",
      "zły adres|rozmiar|kolor|model|produkt|towar", "śledzić/v|śledź|śledzenia|śledzeni~ przesyłk~|paczk~|status~|dostaw~",
    ],
  },
  {
    hit: { "product-noun": "Nowe etui na okulary.", "feature-word": "Zegarek wyświetla powiadomienia.", innocent: "Numer przesyłki jest poniżej." },
    miss: { "product-noun": "Dobrze się czyta.", innocent: "Prosimy o opinię." },
  },
);
