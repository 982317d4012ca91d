import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Swedish words of marketing. */
export const promotion: Lexicon = lexicon(
  "sv",
  {
    coupon: [
      "ange|använd koden", "kampanj kod", "kampanjkod~", "kupong~", "med koden", "med ordet|kodordet|lösenordet", "presentkod~",
      "rabatt kod", "rabattkod~", "rabattkupong~", "skriv … kassan", "välkomstkod~", "värdecheck~", "värdekod",
    ],
    discount: [
      "% på", "% rabatt", "3 för 2", "en tredjedel|fjärdedel|femtedel billigare|lägre|mindre|av", "erbjudanden", "extrapris~",
      "fri frakt vid|på", "fri frakt över|från", "fynd~", "går ner|av lite|en", "halva priset", "kampanjpris~", "kronor|kr av",
      "köp 2|3|två|tre", "mängdrabatt", "nedsatt", "nedsatt med", "nedsatt pris", "nedsatta", "nedsatta med", "nu bara|endast", "prissänk~",
      "procent av", "procent rabatt|på", "på rea", "rabatterad~", "rabatt~", "rasar", "reapris~", "spara", "sänkt pris", "sänkta priser",
    ],
    "sale-event": [
      "black friday|week", "cyber monday", "fyndhörna", "jubileumsrea", "julerbjudanden|sommarerbjudanden|höstkampanj",
      "julkampanj|sommarkampanj|höstkampanj|vårkampanj|påskkampanj", "kampanj", "kampanjen", "lagerrensning~", "mellandagsrea~",
      "rabatthelg|reahelg", "rea", "realisation", "realisation~", "rean", "slutrea", "sommarrea|vårrea|höstrea|vinterrea|julrea",
      "specialerbjudande~", "stor~ rea", "utförsäljning~", "utrensning", "veckans erbjudande|erbjudanden|deal", "~erbjudanden",
    ],
    "redeem-verb": [
      "ange", "anger", "använd", "använda", "byt mot", "får använda", "giltig", "gäller", "gäller på|till|hela", "knappa in", "lös in",
      "lösa in", "nyttja", "passa på", "skriv in", "skriver in", "skriv|skriver|knappa … kassan", "uppge", "uppger", "utnyttja",
    ],
    newsletter: [
      "anmäl dig|er till", "anmäl … nyhetsbrev~", "anmäl|anmäla dig|er till vårt|nyhetsbrev~", "få nyheter|erbjudanden", "först att få",
      "först med", "först med att|nyheter~", "gå inte miste om", "hålla dig|er uppdaterad~", "maillista", "mejllista",
      "mejlutskick|mailutskick", "missa inga|inget|aldrig erbjudanden|nyheter|rabatter", "nyhetsbrev~", "skriv … lista~",
      "skriv|skriva upp dig|er", "sändlist~", "utskick", "utskickslist~", "vårt utskick",
    ],
    giveaway: [
      "chans att vinna", "chansen att vinna|få", "delta i|och", "dragning~", "lotta/v", "lottar ut", "lottar … ut", "lotteri~", "tävla",
      "tävling~", "utlottning~", "var med och", "vinn en|ett", "vinna", "vinnare", "vinner", "vinst~",
    ],
    loyalty: [
      "ambassadör", "bli medlem i|hos", "bli|blir|som medlem", "bonuskort", "bonuspoäng", "bonusprogram~", "förmånskund", "klippkort",
      "kundklubb~|medlemsklubb~", "kundkort", "lojalitet~", "med i vår/c ~klubb|klubb", "medlemmar får|sparar|handlar", "medlemskap~",
      "poäng", "poäng på", "rekommendera oss|en", "rekommendera … till", "samla|samlar poäng|stämplar",
      "samla|samlar … märken|kapsyler|klistermärken", "stamkund~", "stammis~|stammisar", "stämpelkort~", "stämplar",
      "tipsa dina? vänner|vän", "tipsar|tipsa en granne|vän|kollega|kompis|släkting", "trogen|trogna kund|kunder", "vip~",
      "värva en vän|kompis", "värva|bjud … vän|kompis", "~klubben",
    ],
    "new-products": [
      "andra grejer|fynd|objekt|lampor|modeller|saker|storlekar", "andra köper|köpte|valde",
      "andra varor|produkter|färger|modeller|auktioner|annonser", "annat fint|smått|roligt|kul", "bästsäljare", "finns nu i|även",
      "finns även|också i blått|rött|svart|vitt|grönt", "fler|andra fina|fynd|annonser|auktioner|produkter", "hela sortiment~|utbudet",
      "hör till", "höstkollektion~|vårkollektion~|sommarkollektion~|vinterkollektion~", "inkommit", "kanske också gillar", "kollektion~",
      "komplettera med|gärna", "kunder köper|köpte|brukar", "matchande", "mer|mycket fint|smått|roligt|godis",
      "nya kollektionen|serien|modellen", "nya kollektion~|färger|modeller|produkter|varor", "nyhet", "nyheter",
      "nyinkommet|nyinkommen|nyinkomna", "nyss inkommit|lagt", "nytt|nya|ny i sortimentet|butiken|hyllan|kollektionen",
      "ny|nya ~serie|~kollektion|~linje", "ny|nya|nytt kollektion|serie|färger|modeller|sortiment", "ofta tillsammans", "passande",
      "passande tillbehör", "passar perfekt|bra|fint|utmärkt till|ihop", "passar perfekt|till|bra till", "passar vår/c nya|nytt|nye",
      "passar även|också|fint", "passar … perfekt|utmärkt|fint", "perfekt till|ihop", "rengöringskit|rengöringsset|skötselset|vårdset",
      "resten av vårt|serien|sortimentet", "större utbud", "till den|det|detta|denna passar", "tittat på våra",
      "vår|våra|vårt ny|nya|nytt ~serie|~kollektion|~linje|~sortiment", "~kollektion", "även vårt|vår|våra", "åter i lager",
    ],
    "look-verb": [
      "besök", "besöka", "besöker", "botanisera", "gör|göra ett besök", "in och titta", "kika", "kika|kikar gärna? in|förbi|på|runt",
      "kolla|kika|titta in|gärna|även|på|runt", "låt dig inspireras", "missa inte", "passa på", "rekommenderar vi/c",
      "rekommenderar|rekommendera vi/c? också|även|vår/c|dig|er", "se vår|hela|våra", "se|kolla|titta mer", "sugen på", "ta en? titt",
      "titt", "titta förbi", "titta|spana in|runt", "unna dig", "upptäck", "utforska", "varför inte", "vi/c rekommenderar|tipsar",
      "välkommen in", "värd|värt en titt|att",
    ],
    "warranty-bait": [
      "aktivera garantin", "aktivera|registrera|förläng|förlänga|utöka|dubbla din/c|gratis? garanti~|produkt~|köp|maskin~|apparat~|vara",
      "ett|två|tre|1|2|3|5 extra års? garanti", "ett|två|tre|1|2|3|5 års extra|gratis garanti", "extra garantiår", "extra års? garanti~",
      "få|får … extra garanti", "förläng garantin|din|er", "förlängd garanti", "garantiförlängning~", "garantin förlängs|förläng~|utökas",
      "garantiregistrering~", "gratis garanti~", "livstidsgaranti", "produktregistrering~", "registrera produkten|köpet|garantin|maskinen",
      "utökad garanti", "års|år extra garanti~",
    ],
    "free-gift": [
      "bjuder vi/c på", "bonus", "får|få du/c något? gratis|extra", "gratis", "gåva", "gåvor", "lägger vi/c med|i|till", "med på köpet",
      "något extra|fint|smått", "present", "presenter", "på köpet", "skickar|lägger vi/c med", "välkomstgåva", "överraskning",
    ],
    "time-limit": [
      "bara i helgen|dag|veckan", "bara idag|till|i|denna|fram", "begränsad tid", "den här|denna veckan|vecka", "endast idag|till|denna",
      "endast i|idag|nu|under", "fram till", "först idag", "först till kvarn", "gäller till|bara|endast", "i helgen",
      "innan|före söndag|fredag|jul|midnatt", "just nu", "nu i helgen", "passa på", "sista chansen|dagen", "sista dag|timmarna", "skynda",
      "slutar", "så länge lagret", "så långt lagret", "t o m", "till mors|fars dag",
      "till söndag|måndag|tisdag|onsdag|torsdag|fredag|lördag|midnatt|slutet",
    ],
    advert: [
      "2|3|4|två|tre|fyra för 1|2|3|en|två|tre", "alla|allt|hela … nedsatta|nedsatt", "anmäl dig till vårt", "betala för 2|två|1|en|3|tre",
      "black friday erbjudande~|deals|rea|rabatt", "bli medlem i|hos oss|vår|vårt|kundklubb~",
      "den|det tredje|andra|fjärde på köpet|gratis|halva|får", "den|det tredje|fjärde|femte|andra gratis|halva|på",
      "exklusiva|fina|veckans|månadens erbjudanden|rabatter|kampanjer|deals", "fjärde|tredje|femte gratis|på|utan",
      "fri|gratis frakt vid|från|över|på|om", "få den|det tredje|andra|fjärde", "först till kvarn", "gissa antalet", "gå med i kundklubben",
      "halva priset på", "just nu kör vi", "just nu|för|har på rea|kampanj", "kampanjpris~|kampanjkod~|kampanjvecka~",
      "köp 2|två|3|tre … betala|få|tredje|andra|gratis", "köp två|tre|2|3 betala|få", "lottar vi/c",
      "matchande … för 1~|2~|3~|4~|5~|6~|7~|8~|9~", "mellandagsrea", "nu på rea|erbjudande", "nu rea|kampanj", "nya fynd varje|på|inne",
      "nya|nytt varje|var måndag|tisdag|onsdag|torsdag|fredag|lördag|vecka|månad", "nyhet hos oss/c", "priser från",
      "procent på allt|alltihop", "rean|utförsäljningen|kampanjen|realisationen startar|börjar|drar|slutar|pågår", "reapris~",
      "rekommenderar vi/c också|även? vår/c", "slå till nu", "spara|lägg|sätt|följ min|vår butik som|till|bland", "så långt lagret räcker",
      "ta 3|tre|4|fyra|2|två betala", "ta del av rabatter|erbjudanden|rabatten|kampanjer", "till halva priset",
      "till priset av|för en|två|ett|1|2", "tredje|andra|fjärde gratis|köpet|halva", "tävla om", "utförsäljning",
      "varje|var måndag|tisdag|onsdag|torsdag|fredag|lördag|vecka|månad nya|nytt", "vi/c lottar", "vinn en|ett", "värva en vän",
      "vår/c nyhetsbrev|utlottning|tävling", "vårens|sommarens|höstens|vinterns nyheter|kollektion|modeller|nya|favoriter",
      "vår|våra kundklubb|poängprogram|kampanj|rea",
    ],
  },
  {
    hit: {
      coupon: "Här är en rabattkod.",
      discount: "Det blir halva priset.",
      "sale-event": "Rean har börjat.",
      newsletter: "Nyhetsbrevet kommer.",
      "warranty-bait": "Registrera din produkt.",
      "time-limit": "Endast idag.",
      "free-gift": "Det är gratis.",
    },
    miss: {
      coupon: "Kopplingen är ny.",
      "warranty-bait": "Garantin gäller.",
    },
  },
);
