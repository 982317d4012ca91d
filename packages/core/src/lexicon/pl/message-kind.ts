import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Polish words for what a message is for and what goes with it. */
export const messageKind: Lexicon = lexicon(
  "pl",
  {
    attached: [
      "dołączam", "dołączamy", "dołączon~", "dołączył~", "dołącz~ plik~|pdf|do", "pdf",
      "przesyłam|dokładam|dołączam|załączam plik|pdf|też|także|również|nasz/c", "w pliku", "w załączeniu", "w załączniku", "w załączonym",
      "załączam~", "załącznik~", "załączon~", "załącz~",
    ],
    "promo-document": [
      "bon", "bony", "broszur~", "cennik~", "cennik~ dla", "folder", "folder~ reklamow~|produktow~", "folder~ z|ze now~", "gazetk~",
      "katalog~", "kupon~", "list~ promocji|rabatów|okazji", "magazyn z promocjami|ofertami", "materiał~ reklamow~", "pełn~ ofert~",
      "prospekt~", "reklam~", "reklamówk~", "ulotk~", "voucher~", "wizytówk~",
    ],
    "service-document": [
      "dowód|dowodu zakupu|nadania", "etykiet~", "faktur~", "instrukcj~", "kart~ gwarancyjn~", "list~ przewozow~", "paragon~",
      "potwierdzeni~ zakupu|nadania|zwrotu|odbioru", "protok~", "rachun~", "więcej informacji|szczegółów", "zdjęci~", "zdjęć",
    ],
    "shipping-event": [
      "czeka w paczkomacie|punkcie", "dojechał~", "doręczon~", "dostarczon~", "dotarł~",
      "dotrze|dotrą|dojdzie|przyjdzie jutro|dziś|pojutrze|w", "dziś|dzisiaj|jutro rusza|wyrusza|jedzie|leci",
      "gotow~ do wysyłki|wysłania|nadania", "jest|są już|teraz? u|w|na kurier~|przewoź~|drodze|poczcie|transporcie",
      "już jedzie|leci|pędzi", "kompletujemy", "nadaliśmy", "nadan~", "nada~ paczk~|przesyłk~", "odebran~ przez|z",
      "opuści~ nasz/c? magazyn~", "poszł~|poszedł do|w", "przekazan~ kurier~|przewoź~|do", "przyjęt~", "przyjęt~ do realizacji",
      "ruszył~ w|do", "spakowan~", "u kuriera", "w drodze", "w przygotowaniu|kompletacji|realizacji", "w realizacji", "wyjechał~",
      "wyruszył~", "wysłaliśmy", "wysłan~", "wysłałam", "wysłałem",
      "zanieśliśmy|oddaliśmy|przekazaliśmy|zaniosłam|zaniosłem|wrzuciliśmy|nadałem|nadałam", "zapakowan~",
      "został~ wysłan~|nadan~|doręczon~|dostarczon~|przyjęt~", "zrealizowan~",
    ],
    supposition: [
      "będzie", "będą", "czy", "liczymy", "liczę", "mam|mamy nadzieję", "oby", "powinien", "powinna", "powinno", "powinny", "ufam", "ufamy",
      "zostanie", "zostaną",
    ],
    courtesy: [
      "bardzo dzięku~", "chętnie odpowiemy|odpowiem|pomożemy|pomogę", "cieszymy się", "ciesz~ się", "dla pan/c tu|jesteśmy",
      "do dyspozycji|usług", "dobrego|miłego|udanego|spokojnego|przyjemnego dnia|wieczoru|weekendu|tygodnia|korzystania|użytkowania",
      "docenia~", "dziękczyn~", "dzięki", "dziękować", "dzięku~", "jesteśmy dla|tu|do|tutaj", "klientów takich|jak", "liczy się dla",
      "miło nam|nas/c", "na przyszłość", "nadzieję", "niech służy|cieszy", "pomoc", "pomocy", "pomocą", "pozostaj~ do", "pytani~", "pytań",
      "radości", "serdecznie dzięku~", "smacznego", "służ~ pomoc~|radą", "udanych zakupów|wakacji", "w każdej chwili|sprawie", "wdzięczn~",
      "wszystkiego dobrego", "z sercem|miłością|dbałością", "zadowoleni~ klient~", "zapraszamy|zapraszam ponownie|znów", "zaufani~",
      "życzymy", "życzę",
    ],
    salutation: [
      "biuro obsługi", "bok", "cześć", "dobry wieczór", "droga", "drogi", "dzień dobry", "ekipa", "elo", "hej", "hejka", "kłaniam~ się",
      "miłego dnia|wieczoru", "obsługa klienta", "pozdrawia~", "pozdro", "pozdrowieni~", "pzdr", "serdeczności", "siema", "szanown~",
      "wasz|twój zespół|team", "witaj", "witajcie", "witam", "witamy", "z poważaniem", "z wyrazami szacunku", "zespół",
    ],
    "opt-out": [
      "aby|żeby nie otrzymywać|dostawać", "anuluj~|anulowa~ subskryp~",
      "nie chce|chcesz|życzy pan/c|sobie|więcej|już? wiadomości|maili|otrzymywać|dostawać",
      "nie chc~ więcej|już|pan/c? otrzymywać|dostawać takich|tych|naszych|więcej|od|już? wiadomoś~|maili|e|nas/c?",
      "nie chc~ … wiadomości|maili|informacji", "nie otrzymywać|dostawać więcej|już", "nie otrzym~|dostawać wiadomości|więcej|maili|już",
      "nie życzy~ sobie", "odpisz|odpowiedz|wyślij|napisz stop|słowo|słowem", "rezygnacj~ z subskryp~|otrzymywania|newslettera|wiadomości",
      "wypisać się", "wypisz się", "wypisz~ mnie|się|z", "wypis~ się z", "wyłącz~ powiadomieni~|wiadomości",
      "zaprzestać wysyłania|otrzymywania", "zrezygn~ z subskryp~|otrzymywania|newslettera|wiadomości|mailingu",
      "żadnych więcej wiadomości|maili",
    ],
    "out-of-stock": [
      "brak towaru|produktu|artykułu|na|w", "brak~ na? stanie|magazynie", "nie jest|są już? dostępn~", "nie mamy już", "niedostępn~",
      "skończył~ się", "sprzedał~ się", "wyczerpan~", "wyprzedan~", "wyprzedał~ się", "zabrakł~",
    ],
    "own-order": [
      "paczk~", "przesyłk~", "twój/c dostaw~|produkt|przedmiot|towar",
      "twój/c najnowsz~|ostatni~|nowe? dostaw~|paczk~|produkt~|przesyłk~|zakup~|zamówieni~|towar", "zakup~ w|u nasz/c|nas/c", "zamówieni~",
      "zamówieni~ twój/c", "zamówion~ towar~|produkt~|przedmiot~|przez pan/c?",
    ],
    "confirmation-notice": [
      "dziękuj~ za zamówieni~ otrzymaliśmy", "otrzymaliśmy|dostaliśmy|przyjęliśmy|odnotowaliśmy twój/c? płatność|wpłatę|zakup|zamówienie",
      "potwierdzamy|potwierdzam zamówien~|przyjęcie|zakup|otrzymanie",
      "potwierdza~ otrzymanie|przyjęcie|twój/c|zakup|zamówieni~|złożeni~|wysyłk~|nadani~|że",
      "potwierdzeni~ zamówienia|wysyłki|złożenia|dostawy|płatności|przyjęcia", "zamówieni~ jest? przyjęt~|potwierdzon~|zarejestrowan~|w",
      "zamówieni~ został~ przyjęt~|potwierdzon~|zarejestrowan~|opłacon~|przekazan~",
      "zamówieni~ … przyjęt~|potwierdzon~|zarejestrowan~|opłacon~", "zamówieni~ … wpłynęło|wpłynęły",
      "zamówien~ zostało? zarejestrowan~|potwierdzon~|przyjęt~",
    ],
    "delivery-problem": [
      "adresat~ nieobecn~", "awizo", "awizowan~", "brak~", "błędn~", "celn~", "cła", "cło", "defekt~", "do nadawcy", "dłużej",
      "nie dotarł~|doszł~|doręcz~|dostarcz~|odebran~|mógł|zastał", "nieodebran~", "niepełn~ adres", "niestety", "opóźni~", "pomylił~",
      "pomyłk~", "problem~", "później", "pęknię~", "pękł~", "reklamacj~", "strajk~", "stłuczon~", "uszkodz~", "utknę~", "wadliw~",
      "wróci~ do", "wrócił~", "wymian~", "zagin~", "zagubion~", "zagubił~", "zepsu~", "zgubi~", "zniszcz~", "zł~|inny rozmiar|kolor|model",
      "źle",
    ],
  },
  {
    hit: {
      attached: "To jest w załączniku.", "promo-document": "Oto nasz katalog.", "service-document": "Faktura jest gotowa.", "shipping-event": "Paczka została wysłana.", courtesy: "Serdecznie dziękujemy.", "opt-out": "Tutaj można się wypisać z listy. Wypisz się teraz.", "out-of-stock": "Towar jest wyprzedany.",
      "own-order": "Twoje zamówienie.", "confirmation-notice": "Oto potwierdzenie zamówienia.", "delivery-problem": "Dostawa się opóźnia.",
    },
    miss: { "out-of-stock": "Produkt jest dostępny.", "opt-out": "Wypiszemy fakturę." },
  },
);
