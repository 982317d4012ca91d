import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Swedish words for reviews, feedback, praise and what is given for them. */
export const reviews: Lexicon = lexicon(
  "sv",
  {
    review: [
      "bedömning~", "betygsättning", "betyg~", "din/c ord|text|omdöme|åsikt", "din/c text|inlägg|rader|åsikt på", "en|ett ord om",
      "feedback~", "kommentar~", "några|ett par rader|ord", "omdöme~", "recensent", "recensera~", "recenser~", "recension~", "review",
      "reviews", "stjärnbetyg", "upplevelse som|i|på", "utlåtande", "vad du/c tyckte|tycker|skrev", "~omdöme/n", "~recension/n",
    ],
    praise: [
      "5|fem av fem|5", "alla fem", "alla fem? stjärnor", "alla stjärnor", "bra/c omdöme/c", "bästa betyg|betyget", "bästa omdöme/c",
      "en femma", "en positiv", "ett plus", "ett positivt", "ett? gott|bra|fint|snällt ord|omdöme|betyg",
      "fem/c stjärnors|stjärnigt? omdöme/c", "fem/c stjärn~ recension|omdöme|betyg", "fem/c ⭐",
      "fem/c|fyra|4 guld|fulla? stjärnor|stjärniga|stjärnigt|stjärna", "femma", "femstjärnig~", "full pott",
      "full|fulla poäng|stjärnor|betyg", "ge|ger positivt", "grön gubbe|prick", "grönt omdöme/c", "grönt|grön", "guldstjärn~",
      "högsta omdöme/c|poäng", "högt betyg", "lovord", "längst till höger", "maxbetyg", "maxpoäng", "mer än fyra stjärnor",
      "mindre än fem stjärnor", "något positivt|snällt|fint", "några|lite snälla|fina|vänliga|positiva|varma ord|rader|meningar",
      "positiv feedback", "positivt omdöme", "till positivt|positiv", "tio av tio", "toppbetyg", "toppbetyg~", "topprecension", "tumme upp",
      "tummen upp",
    ],
    criticism: [
      "1|2|3|en|ett|två|tre stjärna|stjärnor|stjärnigt", "1|2|3|en|två|tre ⭐", "bottenbetyg~", "den röda",
      "den|det|din|ditt|en|ett negativa|neutrala|dåliga|röda|negativ", "det röda|negativa|neutrala|dåliga",
      "de|dem två|tre|1|2|3 stjärnorna", "dålig/c omdöme/c", "dåligt betyg", "gnäll~", "gnöl~", "kritik~", "låga|lågt omdöme/c",
      "lågt betyg", "minus", "negativt", "negativt betyg|omdöme", "negativ|negativa kommentar|recension",
      "offentlig|offentligt klagomål|kritik", "röd prick|gubbe", "röd|rött markering", "rött omdöme/c", "surt omdöme", "sågning~",
    ],
    star: [
      "stjärna", "stjärnan", "stjärnor", "stjärnorna", "★", "⭐",
    ],
    "review-verb": [
      "bedöm|bedöma", "berätta/v", "betygsätt", "betygsätta", "betygsätter", "blir|bli vi/c? glada|jätteglada|tacksamma", "dela", "dela/v",
      "ge", "ger", "lägger|lägg in", "lägg|lägga upp", "lämna/v", "publicera/v", "recensera/v", "rekommendera", "skriv", "skriva/v",
      "skriver", "slänga|släng in", "sätt", "sätta", "sätter", "tala om", "tyck till", "unna", "visa",
    ],
    "change-verb": [
      "anpassa", "byta|byt till", "bättra på", "fler stjärnor", "gör … till", "göra|gör om", "göra|gör till",
      "gör|göra … fem/c|femma|positivt", "höjer", "höj|höja|höjer", "justera/v", "kan tänka er|dig … ändra", "korrigera/v", "lyfta",
      "ompröva~", "omvärdera", "redigera/v", "revidera/v", "revidering", "rätta", "se över", "skriv|skriva om",
      "till en? femma|positivt|positiv", "till fem/c|fyra", "tänka er|dig att? ändra", "tänka|tänk om", "uppdatera/v", "uppdaterar",
      "uppgradera/v", "vända", "ändra/v", "ändrade", "ändrar", "ändrat", "ändring", "överväga",
    ],
    "remove-verb": [
      "avlägsna", "borta är", "borttagen|borttaget|borttagna", "dra … tillbaka", "dra|drar tillbaka|bort", "dra|drar … tillbaka",
      "försvinner|försvinna", "försvinn~", "plocka … bort", "plocka|plocka ner", "plocka|plockar bort|ner", "radera", "radera/v", "rensa",
      "stryka", "stryk|stryker", "ta bort|ner|tillbaka", "ta … bort", "tagit bort|ner", "ta|tar … bort|ner|ned|tillbaka",
      "ta|tar|tas bort|ner|tillbaka|ned", "är borta", "är de|dem|den|det borta", "är|blir borta", "återkalla~",
    ],
    reward: [
      "100|50|200|150|250 kr|kronor tillbaka", "avdrag", "belöning~", "bonus~", "cashback", "en slant", "ersättning~", "gratis",
      "gratis vara|produkt|exemplar", "gåva", "gåvor", "hela köpesumman|köpeskillingen", "kompensation~", "kupong~", "köpeskilling~",
      "köpesumma~", "liten gåva|present|slant", "något fint|extra|smått|gott", "pengarna", "pengarna tillbaka", "penningpris",
      "presentkort~", "present~", "prisavdrag~", "prisnedsättning", "påhäng", "rabatt~", "tack~ present|gåva", "tillgodo~", "uppmuntran",
      "utan kostnad", "värdebevis", "värdecheck~", "återbetala~", "återbetalning~", "återbäring", "överraskning~",
    ],
    "give-verb": [
      "belönar", "betalar vi/c", "bjuder på", "bjuder vi/c", "du/c får", "du/c kan få", "erbjuder vi/c", "erhåller", "ersätter",
      "ersätter vi/c", "får", "får|få du/c", "ger vi/c", "ges", "kan du få", "kommer|kommer att? få", "lägger vi/c med|till|i", "mottar",
      "och få", "skickar", "skickar jag", "skickar vi/c", "skickas", "står för", "swishar", "sätter vi/c", "tackar", "tackar vi/c",
      "tjänar", "väntar", "är din|ditt", "återbetalar vi/c", "överraskar",
    ],
    exchange: [
      "alla som", "bevis på", "bild|skärmbild på omdömet|recensionen|den", "de som", "den som", "den som|dom som|alla som|varje",
      "efter att du", "efter din/c", "för besväret", "för varje", "i gengäld", "i utbyte", "i utbyte mot", "mot en|ett", "mot ett|en|5|fem",
      "när det|vi är|ser|syns", "när du har lagt|skrivit|publicerat", "när omdömet|recensionen är|finns|ligger|syns", "när vi/c ser",
      "skicka|mejla|visa … skärmbild|skärmdump|länk|bild", "skicka|visa|mejla oss/c? en|ett? bild|bevis|länk", "skärmbild~", "skärmdump~",
      "som belöning|tack|uppskattning", "som ett? tack|plåster|belöning|gentjänst", "som tack för din/c", "så fort omdömet|recensionen",
      "så fort vi/c|det|den|du", "så får", "till gengäld", "under förutsättning",
    ],
    happy: [
      "allt bra", "allt gick bra", "allt är bra|okej|som|ok|toppen|perfekt", "belåten", "blev du/c glad|nöjd", "fungerar|funkar allt",
      "förtjust", "gillade", "gillar", "glad för|över|med", "glad|glada med|över", "nöjd", "nöjda", "nöjda med", "smakade|smakar",
      "toppnöjd", "trivs", "tycker du om", "uppfyller", "uppskattade", "älskar", "är bra", "är|blev ni|du nöjda|nöjd",
    ],
    unhappy: [
      "besviken", "det brister", "fel på", "inte fem/c", "inte helt? nöjd|nöjda|bra|okej|till",
      "inte nöjd|nöjda|motsvarar|uppfyller|belåten", "inte är? helt? nöjd|nöjda", "klagomål", "krångel", "mindre nöjd", "mindre än fem/c",
      "missnöjd~", "missnöje", "något att anmärka|klaga|invända", "något skulle? strular|krånglar|saknas|inte",
      "något|nåt som? är? fel|inte|strular|krånglar", "problem", "problemet", "skav~", "synpunkter",
    ],
    "threat-legal": [
      "advokat~", "allmänna reklamationsnämnden", "anmäla", "anmälan mot|till", "anmäler", "blockera/v", "blockerar", "domstol~", "förtal~",
      "inkasso~", "juridisk~", "jurist~", "kopplar vi/c in", "kronofogde~", "polisanmäl~", "polis~", "rättsliga", "rättsligt",
      "skadestånd~", "smutskastning", "stämma|stämmer dig|er", "stämning~", "svartlist~", "tingsrätt~", "vår advokat|jurist",
      "ärekränkning~", "åtal~",
    ],
    mutual: [
      "byta omdöme/c", "detsamma", "då får du ett|en|samma|också", "då gör|ger|lämnar|skriver vi/c", "får du/c ett|en|samma tillbaka",
      "får du/c ett|en|samma tillbaka|av|också", "gör vi/c likadant|detsamma|samma", "när jag fått|får ditt", "omdöme mot omdöme",
      "samma från|av", "samma gäller|sak", "samma till|tillbaka", "så fort vi/c fått|får|ser", "så fort|när|sedan vi/c ser ett|ditt|att du",
      "så får du/c ett|en|samma", "så ger|lämnar|skriver|sätter vi/c", "tjänst och gentjänst", "ömsesidig~",
    ],
    "neutral-request": [
      "bra eller|som|och dålig~", "din/c åsikt", "egna ord", "exakt som", "frivilligt", "helt upp till dig|er",
      "hur du/c upplever|upplevde", "oavsett", "oavsett om|vad|betyg|hur", "oberoende", "objektiv~", "opartisk~",
      "positivt som|eller|och negativt", "positivt|positiv eller|som|och negativt|negativ", "precis som det|den", "ris och|eller|som ros",
      "uppriktig~", "vad du/c tyckte|tycker egentligen|ärligt", "vare sig|antingen", "ärlig~",
    ],
    again: [
      "andra|tredje|sista gången|påminnelse~|meddelande|mejl|försök~", "andra|tredje|sista påminnelse~|gången", "bad dig|er",
      "ber dig|er igen", "en gång till", "en påminnelse", "fortfarande inte|inget|inga|väntar",
      "fortfarande inte|inget|ingen|inga lämnat|omdöme|recension", "för andra|tredje|sista gången", "har du/c fortfarande|ännu inte",
      "igen om", "inte sett något|någon", "på nytt", "påminna~", "påminner", "påminn~", "redan frågat|bett|skrivit|mejlat",
      "saknar fortfarande|ditt|ännu", "skriver igen", "tidigare bett|frågat", "vi|jag frågade|bad dig|er|redan|tidigare",
      "väntar fortfarande|ännu|på", "än en gång", "ännu en gång", "ännu inte|inget",
    ],
    withhold: [
      "då|sen|sedan betalar|skickar|återbetalar|släpper", "efter att? omdömet|recensionen",
      "förrän omdömet|recensionen|vi|jag|du|ni|stjärnorna", "först när|efter omdömet|recensionen|vi|jag|ditt|er|ert", "hålla inne",
      "håller inne|på", "ingen|inga|inget återbetalning|pengar|ersättning|leverans förrän|innan|utan", "innan dess",
      "innan omdömet|recensionen|stjärnorna", "inte förrän|innan", "släpper pengarna", "så länge omdömet|recensionen|det|stjärnorna",
      "vänta på", "väntar med",
    ],
    "public-place": [
      "alla|andra får veta", "berätta för alla|andra|världen", "för andra|alla kunder", "grannen", "hela världen",
      "låt andra|världen|alla veta|höra", "offentligt", "produktsidan", "på amazon|ebay för", "på nätet",
      "på produktsidan|sidan|webben|sociala", "sprid det|vidare", "sprid ordet", "ut till världen", "vidare till alla",
    ],
    "change-it": [
      "den/c försvinner|borta|bort", "det röda är", "de|dem|stjärnorna borta|bort", "dra tillbaka den/c", "en stjärna|två|par till",
      "fler stjärnor", "få bort den/c", "få|få den/c bort|borttagen|ändrad", "gör det|den|dem till|om", "gör|göra om den/c",
      "höj den|det|betyget", "kan den|det tas bort", "lägg på", "plocka bort den/c", "ta|tar bort det|den|dem|röda",
      "ta|tar gärna/c? bort|ner|ned den/c", "till en femma", "ändra det|den|dem|på",
      "ändra|ändrar|justera|radera|uppdatera|höja|höj gärna/c? den/c",
    ],
    free: [
      "gratis", "kostnadsfritt", "på köpet", "utan kostnad",
    ],
    sanction: [
      "aldrig mer sälja|säljer|skicka", "anmäler vi/c du/c", "blockera/v", "får du/c inga|inget|ingen", "garantin upphör|försvinner",
      "går garantin förlorad", "hamnar du/c på", "inga pengar|pengar tillbaka", "ingen garanti|support|återbetalning|ersättning längre?",
      "inget utbyte|stöd|byte", "nekas", "skickar vi/c inte|inget", "spärra~", "svartlist~", "tar vi/c inte tillbaka", "upphör garantin",
      "vi/c tar inte emot? tillbaka", "vägra~",
    ],
  },
  {
    hit: {
      review: "Ett omdöme vore fint.",
      praise: "Gärna en positiv recension.",
      criticism: "Din negativa recension.",
      "change-verb": "Ändra recensionen.",
      "remove-verb": "Ta bort den.",
      reward: "Ett presentkort som tack.",
      exchange: "I gengäld får du mer.",
      happy: "Är du nöjd?",
      "threat-legal": "Vår advokat skriver.",
      "neutral-request": "Var ärlig.",
      again: "En liten påminnelse.",
    },
    miss: {
      praise: "Fem stjärnskruvar saknas.",
      again: "Tack igen.",
    },
  },
);
