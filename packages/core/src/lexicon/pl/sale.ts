import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Polish words for deals around the marketplace. */
export const sale: Lexicon = lexicon(
  "pl",
  {
    "own-shop": [
      "cennik~ hurtow~", "e? sklep~ internetow~|online", "esklep~", "fabry~ bezpośrednio|prosto|nasz/c", "hurtowni~ nasz/c",
      "mamy|mam firmow~|internetow~|własn~ stron~|sklep~|witryn~",
      "nasz/c hurtowni~|fabry~|showroom~|salon~|outlet~|warsztat~|pracown~|butik~|katalog~",
      "nasz/c sklep~ internetow~|online|stacjonarn~|na|www", "nasz/c stron~ internetow~|www|firmow~|sklepu|allegro", "nasz/c witryn~",
      "nasz/c www", "nasz/c własn~|oficjaln~|firmow~|prywatn~|nowej|nowy|internetow~ stron~|sklep~|witryn~|domen~",
      "na|przez nasz/c stron~|witryn~", "oficjaln~ sklep~|stron~", "olx~", "prosto z fabryki|magazynu|hurtowni|produkcji", "showroom~",
      "sklep~ firmow~|fabryczn~|internetow~|online|producenta|stacjonarn~|www|allegro", "stron~ firmow~|producenta|sklepu|nasz/c",
      "u nas/c na stronie|miejscu|sklepie|magazynie|allegro|olx", "vinted~", "własn~ sklep~|stron~|platform~",
    ],
    shop: [
      "butik~", "hurtowni~", "sklep", "sklepem", "sklepie", "sklepiku", "sklepu", "sklepy", "strona", "stronie", "strony", "stronę",
      "witryn~", "www",
    ],
    "buy-verb": [
      "bierz|weź|wziąć|brać|kupić/p|kupować/p|zamówić/p|zamawiać/p prosto|bezpośrednio|u|od|poza|prywatnie", "dokonać zakupu", "dokup~",
      "domówić/p", "kup", "kupić/p", "kupować/p", "nabyci~", "nabyć", "robić|zrobić|rób zakupy", "składać|składaj|złożyć|złóż zamówieni~",
      "zakup u nas/c|przez|poza|bezpośredni~", "zakupić/p", "zakupy u|bezpośrednio|poza", "zamawiać/p", "zamówić/p",
      "zapraszam|zapraszamy do? nas/c? na|do zakup~",
    ],
    "sell-verb": [
      "dam|biorę|puszczę|wezmę za", "dobijmy targu", "dobi~ targu", "dogadamy cen~|szczegóły", "dogada~ się",
      "dogadać|dogadajmy|dogadamy się", "dogad~", "faktur~ pro~|wystawimy|wystawię", "handel~",
      "kup|kupi|kupisz|kupicie|weź|weźmie|weźmiesz pan/c? to|go|ją|je? ode|od nas/c", "negocj~", "oddać/v za|taniej", "odsprzed~",
      "odstąpimy", "odstąpię", "odłożę|odłożyć|odłożymy dla|panu|pani|ci|to|go", "po sprawie", "potargow~", "pro forma", "proforma",
      "proformę", "puścić/v za|taniej", "sprzedać/v", "sprzedaż", "ugad~", "umówimy|umówmy się prywatnie|bezpośrednio|na|inaczej|poza",
      "ustali~ cen~|prywatnie|między", "uzgodni~ cen~|prywatnie|między", "wystaw~ fakturę|rachunek|proformę", "wziąć/v to? za",
      "załatw~ to|między|prywatnie|poza|we|inaczej|bezpośrednio", "zejść/v z|do|na",
      "zrobić|zrobię|zrobimy|robię dobrą? cenę|taniej|ofertę|deal|lepsz~|za|interes",
    ],
    direct: [
      "bez faktury|paragonu|papierów|pośrednik~|pośrednictwa|rachunku", "bezpośrednio",
      "bezpośredni~ od|u|z|przez|do nas/c|producent~|fabryki|hurtowni|magazynu|sprzedawc~|nasz/c|mną", "między nas/c|sobą", "na boku",
      "na czarno", "na lewo", "od razu do mnie|nas", "ode mnie normalnie|prywatnie|prosto", "osobiście u|z", "po cichu", "pod stołem",
      "prosto do|od|u nas/c", "prosto od nas/c|producenta", "prosto|wprost do|u mnie|nas", "prywatnie",
      "prywatn~ sprzedaż|transakcj~|zakup~|umow~|układ~", "sam na sam", "twarzą w twarz", "u nas/c bezpośrednio|prywatnie",
      "u nas/c normalnie", "we dwoje|dwóch", "wprost|prosto od|z|u nas/c|nasz/c", "z ręki do ręki",
    ],
    "outside-platform": [
      "amazon/c nie jest potrzebn~", "amazon/c nie musi|muszą o? wiedzieć|pośredniczyć|tym", "amazon/c nie zarobi|skorzysta|weźmie",
      "amazon/c o tym? nie|wiedział~|dowie", "bez amazon/c|pośrednictwa amazon/c?", "bez angażowania|wiedzy|mieszania amazon/c",
      "bez pośrednika|pośredników|udziału amazon/c?", "bez udziału amazon/c", "dajmy|dać sobie spokój z amazon/c",
      "nie kup~|zamawia~|płac~|licyt~ przez|na|tutaj|tu|w amazon/c?",
      "nie ma sensu|potrzeby płacić|przepłacać|kupować|zamawiać|dokładać pośrednik~|amazon/c|przez|tu|tutaj", "nie przez|na amazon/c",
      "obej~ amazon/c|prowizj~|pośrednik~", "obok amazon/c", "odpuść|odpuśćmy|odpuścić|daruj|darujmy|darować sobie amazon/c|pośrednik~",
      "olejmy|olać|olejcie tego|ten? amazon/c", "omija~ amazon/c|pośrednik~", "ominąć|omińmy|ominiemy|omińcie amazon/c|pośrednik~",
      "po co karmić|utrzymywać|tuczyć|nabijać|dawać zarobić? kieszeń|kabzę? amazon/c|pośrednik~", "po co nas/c? amazon/c|płacić",
      "po co płacić|przepłacać|dokładać pośrednik~|amazon/c", "pomijając amazon/c|pośrednik~", "pomi~ amazon/c|pośrednik~",
      "poza amazon/c|aukcją|systemem|tą|aplikacją|ofertą|stroną", "poza obieg~", "poza ten|tym|tą|ta platform~|serwis~|portal~|stron~",
      "z pominięciem amazon/c|pośrednik~|opłat|prowizji|systemu|tej|strony|koszyka|kasy|oferty",
      "zamiast przez|na|w|tutaj|tu|u|kupować|zamawiać|płacić amazon/c?",
    ],
    fees: [
      "amazon/c pobiera|zabiera|bierze|zgarnia|kasuje|nalicza|potrąca|zdziera", "haracz~", "marż~ amazon/c", "narzut~ amazon/c",
      "opłat~ amazon/c|serwis~|platform~|sprzedażow~", "opłat~ dla|od amazon/c", "opłat~ za? wystawien~|sprzedaż",
      "pośrednik~ … zarobi~|zarabia~|bierze|kasuje", "procent~ dla|od amazon/c", "prowizj~",
      "to|tego co amazon/c? bierze|zabiera|pobiera|zgarnia", "udział~ dla amazon/c", "zarobek pośrednika",
    ],
    "avoid-verb": [
      "bez prowizji|opłat|podatku|haraczu|kosztów|vat", "bez płacenia", "nie klika~", "nie ma prowizji|opłat",
      "nie muszę|musimy|trzeba tam|tu|tutaj|wtedy? płacić|oddawać|odprowadzać|doliczać|odliczać",
      "nie płacąc|płaćmy|zapłacimy|zapłacisz|płacić|oddawać|płacimy", "nie płacę|płacimy|oddaję|oddajemy tam|wtedy", "obejdź", "obejść",
      "odejdzie", "odpada", "odpadają", "odpadną", "odpad~", "omij~", "omin~", "oszczędz~", "pomin~", "prowizj~ znika|zniknie",
      "tam|tu|tutaj|wtedy nie płacę|płacimy|oddaję|oddajemy|odprowadzam|odprowadzamy", "unikając", "unikniemy", "unikniesz", "uniknąć",
      "unik~ opłat|prowizji|kosztów", "zaoszczędz~", "znika|zniknie prowizj~", "zostanie w kieszeni",
    ],
    "cancel-verb": [
      "anulacj~", "anulow~", "anuluj~", "cofnąć|cofnij|cofnie zakup|zamówienie|ofertę|licytację",
      "odmów|odmówić|odmówi przyjęcia|przesyłki", "odstąp|odstąpić|odstąpienie od", "odwołać|odwołaj zamówienie|zakup|aukcję", "rezygnacj~",
      "rezygnować/v", "skasować|skasuj zamówienie", "skasować|skasuj|cofnę|cofniemy|cofnij ten|tę|tą|to|ci? zakup|transakcj~|zamówienie",
      "wycofać|wycofaj zamówienie|ofertę|zakup|licytację|się", "zrezygnować/v", "zwróć|zwrócić … i zamów|kup",
    ],
    "end-listing": [
      "aukcja/c moc/c? zdjąć|zdejmę|usunąć|usunę|zakończyć|zakończę|wycofać|wycofam|zamknąć|zamknę|ściągnąć|ściągnę|kończę",
      "kończ~|zakończ~ przed|wcześniej", "kończ~|zakończ~|zamkn~ aukcja/c", "oznacz~ jako|że sprzedan~",
      "usun~|wycof~|zdej~|ściąg~|skasuj~|kasuj~|zdejmuj~ aukcja/c", "zdejm~|ściągn~|wycofam|usunę … aukcja/c|przed",
      "zdejmę|zdejmiemy|ściągnę|usunę|wycofam go|ją|to|je? z ebaya|aukcji|portalu|serwisu",
    ],
    cheaper: [
      "atrakcyjn~ cen~", "cena jest? inna", "cen~ bez prowizji", "cen~ fabryczn~|hurtow~|producenta|specjaln~",
      "cen~ są? dużo? niższ~|lepsz~|korzystniejsz~|atrakcyjniejsz~|inne",
      "czuć|poczuje|poczujesz|poczujecie|odczuje|odczujesz pan/c? to? w|po cenie", "dobrą|dobra|dobrej cen~", "groszy|grosze taniej",
      "korzystniej~", "lepsz~ cen~|ofert~|warunk~", "mniej zapłac~|kosztuj~", "najtańsz~", "niższ~ cen~|kwot~|koszt~",
      "o połowę|ćwierć|jedną|10|15|20|30 taniej|procent|czwartą|trzecią", "opuszcz~", "opuści~", "po kosztach", "po starej cenie",
      "połowę ceny|taniej", "rabat~", "spuszcz~ z", "taniej", "tańsz~", "upust~", "wyjdzie taniej|mniej|korzystniej",
      "wyjdzie|wychodzi|będzie taniej", "w|po cenie pan/c? to? czuć|poczuje|poczujesz|odczuje", "z ceny", "zaoszczędz~",
      "zapłac~ pan/c? mniej", "zniżk~", "zł mniej|taniej", "złotych|procent|euro mniej|taniej",
    ],
    "than-here": [
      "jak|niż tu|tutaj|w|na|przez amazon/c|aukcja/c|tutaj|ofercie", "niż tu|tutaj", "niż wystawion~", "od ceny na|w|z aukcja/c|amazon/c",
      "poniżej ceny z? amazona|ebaya", "poniżej ceny z|w|na|aukcja/c|ofertowej|wystawionej", "poniżej cen~ z? amazon/c",
    ],
    unlisted: [
      "amazon/c nie pozwala nas/c? tego|ich|go|jej? wystaw~|sprzedawać|oferować|pokazać|pokazywać", "których|którego|której tu|tutaj nie",
      "mam|mamy jeszcze … piwnicy|garażu|strychu|magazynie", "nie ma ich|go|jej? tu|tutaj",
      "nie ma|są|mamy|mam ich|go|jej|tego? na|w amazon/c|aukcja/c",
      "nie możemy|mogę tu|tutaj|ich|tego|go|na wystawić|wystawiać|pokazać|sprzedawać|oferować", "nie wystaw~ ich|go|jej|tego|tu|tutaj|na",
      "nie znaleźć/v ich|go|jej|tego? tu|tutaj|na|w", "niewystawion~", "spoza oferty|aukcji", "tu|tutaj nie wystaw~|pokaż~|sprzed~",
    ],
    "next-time": [
      "kolejn~ raz~|zakup~|zamówieni~|transakcj~", "na przyszłość", "następn~ raz~|zakup~|zamówieni~|transakcj~", "od teraz",
      "ponown~ zakup~|zamówieni~", "przy kolejn~|następn~|przyszł~ zakup~|zamówieni~", "przyszł~ zakup~|zamówieni~", "stał~ współprac~",
      "w przyszłości", "więcej|większ~ sztuk|zamówieni~|ilość|ilości", "znowu|znów|ponownie kup~|zamów~",
    ],
    listing: [
      "aukcj~", "kup teraz", "licytacj~", "ofert~", "ogłoszeni~",
    ],
  },
  {
    hit: {
      "own-shop": "Na naszej stronie internetowej.", "buy-verb": "Proszę kupić dwa.", direct: "Bezpośrednio u nas.", "outside-platform": "Zróbmy to poza eBayem.", "than-here": "Taniej niż na eBayu.", "next-time": "Przy następnym zamówieniu.",
      "cancel-verb": "Proszę anulować zamówienie.", fees: "Wysoka prowizja.", "end-listing": "Zakończę aukcję dzisiaj.", unlisted: "Nie wystawiamy tego.",
    },
    miss: { "own-shop": "Strona trzecia instrukcji.", "buy-verb": "Zamówiony towar jest w drodze.", "outside-platform": "Poza tym wszystko gra.", cheaper: "Zamówienie wysłano z centrali." },
  },
);
