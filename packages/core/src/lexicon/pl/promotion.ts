import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Polish words of marketing. */
export const promotion: Lexicon = lexicon(
  "pl",
  {
    coupon: [
      "bon", "bonem", "bonik~", "bonu", "bony", "hasłem", "hasło … rabat~|zniżk~|obniż~|taniej",
      "kod|kodem|kodu|kody|kodzik promocyjn~|rabatow~|zniżkow~|na", "kod|kodu|kody|kodem rabat", "kupon~", "na hasło", "voucher~",
      "z? kodem",
    ],
    discount: [
      "% na|zniżki|taniej|rabatu|mniej|upustu", "2 w cenie", "cen~ promocyjn~|specjaln~|okazyjn~|wyprzedażow~|obniżon~",
      "darmow~ dostaw~|wysyłk~ od|przy|na|powyżej", "drugi|druga|drugie sztuka? gratis|za|50|taniej|połowę",
      "jedną trzecią|czwartą taniej|mniej", "minus 10|15|20|25|30|50 zł|procent|złotych", "obniżk~", "obniż~ cen~", "okazj~ cenow~|dnia",
      "procent na|taniej|zniżki|rabatu", "promocj~", "promocyjn~", "przecenion~|przeceniam~", "przecen~", "rabat~", "superofert~", "upust~",
      "w cenie jednego|1|dwóch|2", "za pół ceny", "zniżk~",
    ],
    "sale-event": [
      "black friday|week", "cyber monday", "czarn~ piątek|piątku|piątkow~", "dni|dniach promocji|rabatów|zakupów",
      "promocj~ świąteczn~|weekendow~|urodzinow~|wiosenn~|letni~|zimow~|jesienn~|noworoczn~", "wielk~ wyprzedaż~|promocj~", "wyprzedaż~",
      "świąteczn~|weekendow~|urodzinow~|wiosenn~|letni~|zimow~|jesienn~ promocj~|wyprzedaż~|rabat~|ofert~|okazj~|zniżk~",
    ],
    "redeem-verb": [
      "kod|kodem ważny|ważn~", "obowiązuje", "podaj/v", "skorzysta", "skorzystaj~", "skorzystać", "użyj", "użyjcie", "użyje", "użyć",
      "ważn~ do|przez|tylko|od|jeszcze", "wpisać/v", "wykorzyst~", "wymień|wymieniaj|wymienić … na", "z hasłem", "zrealizować", "zrealizuj",
      "zrealizuje",
    ],
    newsletter: [
      "bądź|być na bieżąco", "dowiesz się jako|pierwszy|o", "dowi~ się pierwsz~|jako",
      "informacj~|info|wiadomości|powiadomieni~ o nowościach|promocjach|nowych|okazjach|ofertach", "jako pierwsz~ dowi~|otrzym~|pozn~",
      "list~ mailingow~|subskrybent~|odbiorców", "list~ wysyłkow~|mailow~", "newsletter~", "nowości na maila|mail|email", "subskryp~",
      "zapisać|zapisz|zapiszcie się na|do nasz/c? list~|newsletter~|powiadomień", "zasubskryb~",
    ],
    giveaway: [
      "do wygrania", "konkurs~", "losowani~", "losujemy", "loteri~", "rozdajemy", "rozdani~", "rozlosuj~",
      "szans~ na wygran~|nagrod~|wygranie", "wygraj", "wygrać",
    ],
    loyalty: [
      "członk~ klubu", "kart~ lojalnościow~|stałego|rabatow~ klienta?", "klub~ klienta|vip|stałych|lojalnościow~", "lojalnościow~",
      "piecząt~", "poleca~ znajomym|znajomemu", "polecisz|poleci|polecenie|poleć znajom~|koleż~|koleg~",
      "poleci|polecisz|poleć|polecą nas/c sąsiad~|znajom~|koleg~|koleż~|przyjaci~", "poleć|polecić nas/c koleż~|koleg~|znajom~|sąsiad~",
      "poleć|polecić znajom~|koleż~|koleg~", "poleć|poleć nas/c znajomym|przyjacielowi|rodzinie|innym",
      "program~ lojalnościow~|partnersk~|poleceń|poleca~", "punkt~ lojalnościow~|rabatow~|za|zbiera~|na",
      "punkt~ przy|na|za każd~|nagrod~|zakup~", "stał~ klient~", "stał~ klient~ zniżk~|otrzym~|rabat~|mają|dostaj~|vip", "vip",
      "zbieraj|zbierajcie|zbieraj~|gromadź|kolekcjonuj punkty|pieczątki|naklejki",
      "zbieraj|zbierać|zbierajcie|zbiera|zbierasz punkty|punktów|pieczątki|naklejki", "zbiera~ punkt~", "zbier~ punkt~|piecząt~|naklejk~",
    ],
    "new-products": [
      "akcesori~ do|dopasowan~", "asortyment~", "bestseller~", "cał~ ofert~|kolekcj~|asortyment~", "dopasowan~ etui|zestaw~|pokrow~",
      "idealnie|świetnie|pięknie pasuje|pasują nasz/c", "inn~ produkt~|aukcj~|ofert~|przedmiot~|model~|kolor~|wzor~", "kolekcj~",
      "komplecie|zestawie|kompletu … pasuje", "najnowsz~ kolekcj~|model~|produkt~|ofert~",
      "nasz/c inne|pozostałe|nowe|ofert~|aukcj~ ofert~|produkt~|aukcj~|przedmiot~|kolekcj~?", "nasz/c nowoś~|bestseller~|asortyment~",
      "nowoś~", "now~ dostaw~|kolekcj~|model~|produkt~|ofert~|wzory|kolory|linia|linię|asortyment~|aukcj~",
      "now~ seri~|lini~|kolekcj~|gam~|ofert~", "now~ wersj~|edycj~|generacj~", "pasując~", "pozostał~ aukcj~|ofert~|produkt~|przedmiot~",
      "szerok~ wybór|ofert~|asortyment~", "z tej samej serii|kolekcji|linii", "zestaw~ promocyjn~",
    ],
    "look-verb": [
      "koniecznie zobacz|zobaczcie|sprawdź", "mamy już? w ofercie|sprzedaży|asortymencie", "nie przegap~",
      "obejrz~ nasz/c|też|również|inne|pozostałe|całą", "odwiedz~", "polecamy", "polecamy|polecam przy? okazji? nasz/c",
      "polecam|polecamy także|również|też|też|nasz/c|państwu|pani|panu|do", "przejrz~",
      "rzucić|rzuć|rzućcie okiem na? nasz/c|ofertę|aukcje|sklep", "skuś się", "sprawdzić nasz/c|pozostałe|inne|nową",
      "sprawdź nasz/c|też|również|inne|pozostałe|ofertę|koniecznie|nową|nowe|nowości", "warto zerknąć|zobaczyć|zajrzeć|obejrzeć",
      "wpad~ na|do|w", "zachęca~ do zapoznania|obejrzenia|odwiedzenia|zakup~|skorzystania", "zajrz~", "zapozna~ się z ofertą|nasz/c",
      "zaprasza~ do|na|po zakup~|stron~|odwiedz~|obejrzenia|zapoznania|skorzystania|nasz/c|sklepu|wyprzedaż|promocj~", "zerkn~",
      "zobacz nasz/c|też|również|inne|pozostałe|co|nowe|całą", "zobaczyć nasz/c|pozostałe|inne",
    ],
    "warranty-bait": [
      "aktyw~|zarejestr~|rejestr~|przedłuż~|wydłuż~|podwój~ twój/c|ją|sobie|bezpłatnie|darmow~? gwarancj~",
      "bezpłatn~|darmow~|dodatkow~|przedłużon~|rozszerzon~|wydłużon~ gwarancj~", "dodatkow~ rok|lata|miesiąc|miesięcy gwarancji",
      "dożywotni~ gwarancj~", "gwarancj~ przedłuż~|wydłuż~|aktyw~|rozszerz~",
      "masz|dostaniesz|dostajesz pięć|trzy|5|3|10 lat|lata? zamiast", "ma|dostanie|dostaje pan/c pięć|trzy|5|3|10 lat|lata? zamiast",
      "podwaja~|podwoi~|przedłuż~|wydłuż~ pan/c? gwarancj~", "przedłuż~|przedłużeni~ gwarancj~",
      "rejestracj~ produktu|gwarancji|zakupu|urządzenia", "rok|lata gwarancji gratis|więcej|dłużej",
      "zarejestr~|rejestr~ twój/c|nasz/c? produkt~|urządzeni~|zakup~|sprzęt~|numer",
    ],
    "free-gift": [
      "bonus~", "darmow~ próbk~|prezent~|upomin~|etui|gadżet~", "dorzuc~ gratis|coś|prezent|w", "gratisow~", "gratis~",
      "mał~ upominek|prezent|niespodziank~|gratis~", "niespodziank~", "prezencik~", "prezent od|do|za|gratis|dla", "upomin~",
      "w gratisie|prezencie", "za darmo", "za free",
    ],
    "time-limit": [
      "czas~ ograniczon~", "do końca", "do końca dnia|tygodnia|miesiąca|weekendu|roku|jutra|niedzieli",
      "do niedzieli|poniedziałku|wtorku|środy|czwartku|piątku|soboty|północy|wyczerpania|świąt|jutra", "do wyczerpania zapasów",
      "dopóki starczy|zapas~", "kończy się|wkrótce|jutro|dziś|dzisiaj", "limitowan~", "oferta ważna|obowiązuje|limitowana",
      "ograniczon~ ilość|czas~|czasow~|ofert~", "ostatni~ dzień|dni|godzin~|szans~|sztuk~", "pierwsz~ 10|20|50|100 klient~|osób|zamówień",
      "póki zapas~|jest|są", "ten tydzień", "tylko dziś|dzisiaj|teraz|jutro|do|przez|w|tym", "w tym tygodniu|miesiącu",
      "ważn~ do|przez|tylko|jeszcze", "śpiesz~|spiesz~ się",
    ],
    advert: [
      "% na wszystko|cały|całą mój|nasz|sklep|ofert~", "% na wszystko|cały|całą|całość", "3 w cenie 2",
      "black friday rabat~|promocj~|ofert~|zniżk~", "co|każdy|każdą poniedziałek|wtorek|środę|czwartek|piątek|sobotę|tydzień|miesiąc now~",
      "czarn~ piąt~ w|u|promocj~|rabat~", "darmow~|bezpłatn~|gratisow~ wysyłk~|dostaw~|przesyłk~ przy|od|powyżej|już",
      "doda~|zapisz|zapisać|dodaj mój|nasz sklep do|w|na", "drugi|druga|drugie sztuka|produkt|para gratis|50|za|taniej",
      "dwa|dwie|2 w cenie jednego|jednej|1", "gratis do każdego|każdej|zamówienia|zakupu", "konkurs~ dla|na|fotograficzn~",
      "korzystaj|korzystajcie|skorzystaj|skorzystajcie z rabatów|zniżek|promocji|ofert|okazji",
      "kup dwa|dwie|2|3|trzy zapłać|a|i|trzeci|w|otrzymaj|weź", "losujemy", "mega|super|wielk~ promocj~|wyprzedaż~|okazj~",
      "na wszystko … procent|taniej|rabat~", "nasz/c newsletter~|konkurs~|loteri~", "nasz/c program~ lojalnościow~",
      "procent na wszystko|cały|całą|całość|następn~|kolejn~|drug~",
      "przy|za dwóch|dwie|trzech|trzy|dziesięć|pięciu|pięć sztukach|sztuki|sztuk|naklejek|paragonów|kodów … gratis|darmo",
      "rabat~ na kolejn~|następn~|przyszł~|drug~|wszystko|cał~|pierwsz~", "rozlosuj~", "trwa|ruszyła|rusza|startuje wyprzedaż~|promocj~",
      "widział~ pan/c? już? nasz/c now~", "wygrywa|wygrywają nagrod~", "wyprzedaż~ kolekcj~|magazyn~|letni~|zimow~|sezon~",
      "za połowę ceny", "za pół ceny", "zniżk~ na kolejn~|następn~|przyszł~|drug~|wszystko|cał~",
    ],
  },
  {
    hit: {
      coupon: "Oto kupon.", discount: "Teraz jest rabat.", "sale-event": "Trwa wielka wyprzedaż.", newsletter: "Newsletter przychodzi w piątek.", "warranty-bait": "Zarejestruj produkt.", "time-limit": "Tylko dziś.", "free-gift": "To jest gratis.",
      giveaway: "Losujemy nagrody.", loyalty: "Poleć nas znajomym.", "new-products": "Oto nasze nowości.", "look-verb": "Zajrzyj tam.", "redeem-verb": "Użyj go.",
    },
    miss: { coupon: "Kod kreskowy jest czytelny.", "warranty-bait": "Gwarancja trwa dwa lata.", loyalty: "Polecany rozmiar to M.", "sale-event": "Sprzedano wszystko." },
  },
);
