import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Swedish words for reviews, feedback, praise and what is given for them. */
export const reviews: Lexicon = lexicon(
  "sv",
  {
    review: [
      "bedömning~", "betygsättning", "betyg~", "det du/c skrev|skrivit på|om|under", "din/c ord|text|omdöme|åsikt", "din/c text|inlägg|rader|åsikt på", "en|ett ord om", "ett par rader|ord", "feedback~", "ge oss/c då|gärna? stjärnorna|stjärnor", "gett|ger dig|er positivt|positiv", "innan du/c skriver|lägger|publicerar något", "kommentar~", "några rader|ord", "omdöme~", "rader|orden på|under produktsidan", "recensent", "recensera~", "recenser~", "recension~", "review", "reviews", "stjärnbetyg", "upplevelse som|i|på", "utlåtande", "vad du/c tyckte|tycker|skrev", "~omdöme/n", "~recension/n",
    ],
    praise: [
      "alla fem", "alla fem? stjärnor", "alla rätt", "bra/c omdöme/c", "bästa omdöme/c", "en positiv", "en stjärna|stjärnor till|extra", "ett plus", "ett positivt", "ett? gott|bra|fint|snällt ord|omdöme|betyg", "fem/c stjärnors|stjärnigt? omdöme/c", "fem/c stjärn~ recension|omdöme|betyg", "fem/c ⭐", "fem/c|fyra|4 guld|fulla? stjärnor|stjärniga|stjärnigt|stjärna", "femma|femmor", "femstjärnig~", "fem|5 av fem|5|10", "fem|5|alla små|fina|varma|glada|gyllene? stjärnor|stjärnorna|stjärna", "full pott", "full|fulla poäng|stjärnor|betyg", "generös|generösa|frikostig med|i stjärnorna|stjärnor", "ge|ger positivt", "goda|fina|snälla|vackra|varma ord|omdömen|betyg|rader", "gröna omdöme/c|omdömen|prickar", "grönt|grön", "grön|grönt|gröna omdöme|betyg|punkt", "guldstjärn~", "högsta betyg|betyget|poäng|poängen", "högsta omdöme/c|poäng", "högsta|maximalt|toppen betyg|betyget|poäng|omdöme", "högt betyg", "lovord", "lovord~", "längst till höger", "maxbetyg", "maxpoäng", "mer än fyra stjärnor", "mig|oss positivt|grönt", "något positivt|snällt|fint", "några|lite snälla|fina|vänliga|positiva|varma ord|rader|meningar", "stjärnor|stjärnorna|stjärnan dyker|ramlar|trillar upp|in", "till positivt|positiv", "tio av tio", "toppbetyg", "toppbetyg~", "topprecension", "tumme upp", "tummen upp",
    ],
    "ready-text": [
      "exempeltext~", "färdig text|recension|formulering", "färdigskriv~", "förslag på text|omdöme|recension|formulering", "klistra in", "kopiera och klistra", "mall för omdöme|omdömet|recension",
    ],
    criticism: [
      "1|2|3|en|ett|två|tre stjärna|stjärnor|stjärnigt", "1|2|3|en|två|tre ⭐", "bort ettan|tvåan|trean", "bottenbetyg~", "den|det|din|ditt|en|ett negativa|neutrala|dåliga|röda|negativ", "den|din|er där? ettan|tvåan|trean", "de|dem två|tre|1|2|3 stjärnorna", "dålig/c omdöme/c", "ensamma|ensam stjärnan|stjärna", "ettan|tvåan svider|gör|drar", "ett|det|ditt|din|den negativt|negativa|neutralt|neutrala|rött|röda", "gnäll~", "gnöl~", "hård|hårda|sträng|stränga i|med|på ditt|betyget|betygen|betyg|omdömet", "kritik~", "ligger uppe|kvar", "låga|lågt omdöme/c", "minus", "negativt", "något dåligt|negativt|elakt|surt", "offentlig|offentligt klagomål|kritik", "röd prick|gubbe", "röd|rött markering", "rött omdöme/c", "skriver|skriva|skrivit illa|skit|dåligt", "snåla/v med|på stjärnorna|stjärnor", "snål|snåla|njugg|sparsam med stjärnorna|stjärnor", "står kvar", "surt omdöme", "sågning~", "trean|tvåan|ettan ligger|står|finns|hänger|syns kvar?",
    ],
    star: [
      "stjärna", "stjärnan", "stjärnor", "stjärnorna", "★", "⭐",
    ],
    "review-verb": [
      "bedöm|bedöma", "berätta/v", "betygsätt", "betygsätta", "betygsätter", "blir|bli vi/c? glada|jätteglada|tacksamma", "dela/v", "ge", "ger", "lägger|lägg in", "lägg|lägga upp", "lämna/v", "publicera/v", "recensera/v", "rekommendera", "skriva/v", "slänga|släng in", "sätt", "sätta", "sätter", "tala om", "tyck till", "unna", "visa",
    ],
    "change-verb": [
      "anpassa", "byta|byt till", "bättra på", "fler stjärnor", "fräscha upp", "fundera om|igen|ett", "fundera|tänk en? gång? till", "få bort", "gör … till", "göra|gör om", "göra|gör till", "göra|gör|gjort fyra|fem|4|5 av", "gör|göra … fem/c|femma|positivt", "justera/v", "justera|höja|höj|höjer", "kan|vill|ni|du|att|och|gärna|snälla|vänligen|kunna|skulle|behöver|bara|då|så ändra", "korrigera/v", "lyfta", "lägga|lägg till|på … stjärna|stjärnor", "mildra", "mjuka upp", "ompröva", "ompröva~", "omvärdera", "plussa på", "redigera/v", "revidera/v", "revidering", "rätta", "se över", "skriva|skriv om", "skriv|skriva om", "snällare|vänligare|mer positiv|mildare", "till en? femma|positivt|positiv", "till fem/c|fyra", "titta|kolla|kika gärna? på den|det|betyget|omdömet en|igen", "tänka dig|er att titta|kolla|kika", "tänka er|dig att? ändra", "tänka|tänk om", "tänk|tänker om", "uppdatera/v", "uppgradera/v", "vända", "ändra", "ändra betyget|omdömet|recensionen|ditt|ert|din", "ändrar|ändrade|uppdatera|uppdaterar|revidera", "ändras", "ändrat", "ändring", "överväga",
    ],
    "remove-verb": [
      "avlägsna", "borta är", "borttagen|borttaget|borttagna", "dra|drar tillbaka|bort", "dra|drar … tillbaka", "försvinner|försvinna", "försvinn~", "plocka … bort", "plocka|plockar bort|ner", "radera/v", "rensa", "stryka/v", "stryk|stryker", "tagit bort|ner", "ta|tar … bort|ner|ned|tillbaka", "ta|tar|tas bort|ner|tillbaka|ned", "är de|dem|den|det borta", "är|blir borta", "återkalla~",
    ],
    reward: [
      "100|50|200|150|250 kr|kronor tillbaka", "avdrag", "belöning~", "biobiljett~", "bonus~", "cashback", "en slant", "ersättning~", "extra fat|kopp|sak|exemplar|del", "fika", "frakten tillbaka|åter", "gratis", "gåva", "gåvor", "halva priset|summan|beloppet åter|tillbaka", "hela köpesumman|köpeskillingen", "kompensation~", "kupong~", "köpeskilling~", "köpesumma~", "liten gåva|present|slant", "liten tack~", "något fint|extra|smått|gott", "pengarna", "pengarna tillbaka", "penningpris", "presentkort~", "present~", "prisavdrag~", "prisnedsättning", "påhäng", "påse kaffe|te|godis", "rabatt~", "tack~ present|gåva", "tillgodo~", "trisslott~", "uppmuntran", "utan kostnad", "värdebevis", "värdecheck~", "återbetala~", "återbetalning~", "återbäring", "överraskning~",
    ],
    "give-verb": [
      "belönar", "belönas med", "betalar vi/c", "bjuder på", "bjuder vi/c", "du/c får", "du/c kan få", "erbjuder vi/c", "erhåller", "ersätter", "får", "får|få du/c", "ger vi/c", "ges", "kan du få", "kommer|kommer att? få", "lägger vi/c med|till|i", "mottar", "och få", "skickar", "skickar vi/c", "skickas", "står för", "swishar", "sätter vi/c", "så ordnar|fixar|löser vi/c något|en|ett", "tackar", "tjänar", "väntar", "är din|ditt", "åker ett|en extra", "åker … med", "återbetalar vi/c", "överraskar",
    ],
    exchange: [
      "alla som", "bevis på", "bild|skärmbild på omdömet|recensionen|den", "de som", "den som", "efter att du", "efter din/c", "för besväret", "för dina|ditt|era rader|ord", "för en|ett|några|lite snäll|snällt|fin|fint|gott|trevlig|snälla|fina rad|rader|ord|text", "för varje", "i gengäld", "i utbyte", "mot att du|ni", "mot ett|en|5|fem", "när det|vi är|ser|syns", "när omdömet|recensionen är|finns|ligger|syns", "när stjärnor|stjärnorna|stjärnan dyker|syns|ramlar|kommer", "när vi/c ser", "skicka|mejla|visa … skärmbild|skärmdump|länk|bild", "skicka|visa|mejla oss/c? en|ett? bild|bevis|länk", "skärmbild~", "skärmdump~", "som belöning|tack|uppskattning", "som ett? tack|plåster|belöning|gentjänst", "som tack för din/c", "så fort omdömet|recensionen", "så fort vi/c|det|den|du", "så får", "till gengäld", "under förutsättning",
    ],
    happy: [
      "allt bra", "allt var|känns|gick bra|perfekt|toppen|ok|okej|som", "allt är bra|okej|som|ok|toppen|perfekt", "belåten", "blev du/c glad|nöjd", "fungerar|funkar allt", "förtjust", "gillade", "gillar", "glad för|över|med", "glad|glada med|över", "motsvarade|motsvarar den|dina|förväntningarna", "nöjd", "nöjda", "smakade|smakar", "toppnöjd", "trivs", "tycker du om", "uppfyller", "uppskattade", "älskar", "är bra", "är|blev ni|du nöjda|nöjd",
    ],
    unhappy: [
      "besviken", "det brister", "fel på", "fyra|4|tre|3|två eller mindre|lägre", "inte fem/c", "inte helt hundra", "inte helt? nöjd|nöjda|bra|okej|till", "inte nöjd|nöjda|motsvarar|uppfyller|belåten", "inte riktigt|blev som du/c? tänkt|hoppades|väntat", "inte är? helt? nöjd|nöjda", "klagomål", "krångel", "mindre nöjd", "mindre än fem/c", "missnöjd~", "missnöje", "något att anmärka|klaga|invända", "något skulle? strular|krånglar|saknas|inte", "något som? är? fel|inte|strular|krånglar", "om inte", "problem", "problemet", "skav~", "synpunkter", "är du/c det inte",
    ],
    "threat-legal": [
      "advokat~", "allmänna reklamationsnämnden", "anmäla", "anmälan mot|till", "anmäler", "blockera/v", "domstol~", "försiktig|varsam|aktsam med vad", "förtal~", "inkasso~", "juridisk~", "jurist~", "kopplar vi/c in", "kronofogde~", "polisanmäl~", "polis~", "rättsliga", "rättsligt", "skadestånd~", "smutskastning", "stämma|stämmer dig|er", "stämning~", "svartlist~", "tingsrätt~", "tänk dig för", "tänk noga|efter … skriver", "vår advokat|jurist", "ärekränkning~", "åtal~",
    ],
    mutual: [
      "byta omdöme/c", "detsamma", "din|er tur nu|att", "då gör|ger|lämnar|skriver vi/c", "får du/c ett|en|samma tillbaka|av|också", "gör vi/c likadant|detsamma|samma", "lika för lika", "något tillbaka", "om du/c ger|gör|lämnar mig|oss|samma", "omdöme mot omdöme", "samma från|av", "samma gäller|sak", "samma till|tillbaka", "samma|detsamma av|från mig|oss", "schysst om|med", "så fort vi/c fått|får|ser", "så får du/c ett|en|samma", "så ger|lämnar|skriver|sätter vi/c", "tjänst och gentjänst", "tjänster och gentjänster", "vore rättvist", "ömsesidig~",
    ],
    "neutral-request": [
      "bra eller|som|och dålig~", "din/c åsikt", "egna ord", "exakt som", "frivilligt", "helt upp till dig|er", "hur du/c upplever|upplevde", "oavsett", "oberoende", "objektiv~", "omdöme/c eller inte", "opartisk~", "positivt|positiv eller|som|och negativt|negativ", "precis som det|den", "ris och|eller|som ros", "uppriktig~", "vad du/c tyckte|tycker egentligen|ärligt", "vare sig|antingen", "ändra omdömet eller låta|inte", "ärlig~",
    ],
    again: [
      "andra|tredje|sista gången|påminnelse~|meddelande|mejl|försök~", "bad dig|er", "bad vi/c dig|er|redan", "ber dig|er igen", "en gång till", "en påminnelse", "fortfarande inget|ingen|inte", "fortfarande inte|inget|inga|väntar", "fortfarande inte|inget|ingen|inga lämnat|omdöme|recension", "har du/c fortfarande|ännu inte", "har ännu inte|ingen|inget", "igen om", "inte sett något|någon", "på nytt", "påminna~", "påminner", "påminn~", "redan bett|frågat|skrivit|påmint", "redan frågat|bett|skrivit|mejlat", "redan … bett|frågat|skrivit|påmint", "saknar fortfarande|ditt|ännu", "ser|sett fortfarande? ingen|inget|inte", "skriver igen", "tidigare bett|frågat", "vi|jag frågade|bad dig|er|redan|tidigare", "väntar fortfarande|ännu|på", "än en gång", "ännu en gång", "ännu inte|inget",
    ],
    withhold: [
      "blir det inga|ingen", "då|sedan betalar|skickar|återbetalar|släpper", "efter att? omdömet|recensionen", "förrän omdömet|recensionen|vi|jag|du|ni|stjärnorna", "först när ditt|din|det|omdömet|betyget", "först när|efter omdömet|recensionen|vi|jag|ditt|er|ert", "hålla inne", "håller inne|på", "håller vi/c inne", "inga pengar", "ingen|inga|inget återbetalning|pengar|ersättning|leverans förrän|innan|utan", "innan dess", "innan omdömet|recensionen|stjärnorna", "inte förrän|innan", "skickar vi/c inte", "skickas inte", "släpper pengarna", "så länge det|den", "så länge omdömet|recensionen|det|stjärnorna", "vänta på", "väntar med",
    ],
    "public-place": [
      "alla|andra får veta", "berätta för alla|andra|världen", "för andra|alla kunder", "grannen", "hela världen", "låt andra|världen|alla veta|höra", "offentligt", "produktsidan", "på amazon|ebay för", "på nätet", "på produktsidan|sidan|webben|sociala", "sprid det|vidare", "sprid ordet", "ut till världen", "vidare till alla",
    ],
    "change-it": [
      "den/c försvinner|borta|bort", "det röda är", "de|dem|stjärnorna borta|bort", "dra tillbaka den/c", "en|ett|två|par stjärna|stjärnor? till", "fler stjärnor", "fundera en gång till", "fundera|fundera|tänk en gång till", "få bort den/c", "få|få den/c bort|borttagen|ändrad", "gör det|den|dem till|om", "gör|göra om den/c", "höj den|det|betyget", "lägg på", "mildra det", "mjuka upp det", "om det|den försvann|försvinner", "plocka bort den/c", "plockar ner", "plocka|ta ner det|den", "se över stjärnorna", "ta|tar bort det|den|dem|röda", "ta|tar gärna/c? bort|ner|ned den/c", "till en femma", "titta|kolla|kika gärna? på den|det en|igen", "tänka om|över", "ändra det|den|dem|på", "ändra|ändrar|justera|radera|uppdatera|höja|höj gärna/c? den/c",
    ],
    free: [
      "gratis", "kostnadsfritt", "på köpet", "utan kostnad",
    ],
    sanction: [
      "aldrig mer sälja|säljer|skicka", "anmäler vi/c du/c", "behöver du/c inte komma|höra|räkna|vänta", "blir du/c avstängd|blockerad", "blockera/v", "får du/c inga|inget|ingen", "får|få|se dig|er avstängd|blockerad|utkastad", "garantin upphör|försvinner", "gäller inte garantin", "går garantin förlorad", "hamnar du/c på", "hamnar du|ni? på", "inga pengar|pengar tillbaka", "ingen garanti|support|återbetalning|ersättning längre?", "inget utbyte|stöd|byte", "kan du/c glömma", "nekas", "räkna|räkna inte med", "skickar vi/c inte|inget", "slut med servicen|hjälpen|garantin", "spärra~", "spärrlista~|blockeringslista~", "stänga av dig|er", "svarta listan|lista", "svartlist~", "tar vi/c inte tillbaka", "upphör garantin", "vägra~", "åker du/c ut",
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
