import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Dutch profanity, insults and threats. */
export const abuse: Lexicon = lexicon(
  "nl",
  {
    profanity: [
      "achterlijke mongool", "bek houden", "droplul", "eikel~", "flikker", "flikker op", "fuck~", "gezeik", "godskolere", "godver~", "gvd", "hoer", "hoerenzoon|hoerenjong", "hoeren~", "hou je bek|muil|smoel", "hufter~", "kanker op", "kanker~", "klerelijer|klerewijf|klerezooi", "klootviool", "klootzak~", "kolere~", "krijg de klere", "kut", "kutklant|kutmarokkaan", "kutwijf", "lik me reet", "lul", "lulhannes", "lullen", "mietje", "mongool~", "neger", "neuk~", "nicht van een", "oetlul", "opgeflikkerd", "optyf~", "pleur~ op", "pot ver", "rot op", "rotwijf|rotklant|rotkop", "rotzak", "schijt", "schijtziek", "shit", "slet", "slettebak", "sodemieter", "sodemieter op", "stik er maar in", "takkewijf", "teringlijer|teringwijf", "tering~", "trut", "tyfus~", "val dood", "zeikerd|zeikwijf", "rot|lazer|sodemieter|flikker|donder|tief|oprotten|pleur toch|maar|eens|eindelijk? op", "opgerot|oprotten|opzouten|opdonderen|opflikkeren|oprot~|oplazer~|opdonder~|optief~", "verdomme", "goddomme|potverdomme|godverredomme", "in godsnaam", "hou|houd toch? eens|gewoon|maar? je|uw bek|kop|mond|smoel|waffel|klep|muil", "kop dicht|houden", "je bek dicht?", "lul~ de behanger", "klerewijf|klerevent|kutvent|rotvent|rothoofd", "lazersteen|lazerstraal|lamlul|lapzwans", "krijg|krijgt toch? de|het|een kanker|tering|tyfus|klere|pest|pokken|vinkentering|rambam|schijt", "rotklant|kloteklant|kankerklant", "kutsmoes~|kutexcuus", "stik de moord", "loop|loopt naar de hel|duivel|pomp", "teringhond|tyfushond|kankerhond", "smeerlap~", "viezerik~", "muts", "teef", "stuk stront|schorem", "zak hooi|stront", "zuig~ mijn|m'n", "sukkel~", "zeur~ klant", "klojo", "kwal", "rot|donder|flikker|sodemieter|pleur|oprotten lekker|gewoon|snel|alsjeblieft op", "rot|donder|flikker|sodemieter|pleur toch|nou|lekker eens|even|gewoon op",
    ],
    "profanity-mild": [
      "kak", "klere", "klote~", "rot", "stomme", "verdomd~", "verdomme",
    ],
    insult: [
      "achterbakse", "achterlijk", "achterlijke", "aso", "asociaal", "asociale", "bedrieger~", "debiel~", "dombo", "domkop~", "dommerik", "domme|stomme|luie koe|gans|klant|trut|geit|eend", "eikel", "ezel", "flapdrol", "geen hersens|verstand", "gluiperd", "halve gare", "hersenloos", "idioot", "idioten", "imbeciel~", "jankerd", "je/c|vieze|vuile bedrieger|oplichter|dief|clown", "kneus", "leer eens lezen", "leer lezen", "leugenaar~", "leugenachtig", "loser~", "mensen zoals u|jij", "minkukel", "moet je|u laten nakijken", "niet goed bij|wijs|snik", "niet helemaal? goed|lekker snik|wijs|bij", "nietsnut", "onbenul", "oplichter", "oplichter dat|je|die|u", "parasiet", "profiteur", "ruggengraat", "schaam je|u", "schandalig mens", "schooier", "stakker", "stuk onbenul|verdriet", "sukkel~", "te dom|stom|lui voor|om", "tuig", "uilskuiken", "uw/c domheid", "varken", "wat een zielig", "zeurkous|zeurpiet", "zielepoot", "zo|te|hoe dom|stom|lui", "zwakzinnig~", "bedriegster", "boerenpummel", "botte boer|hark|aap", "brutale aap|hond", "brulaap", "crimineel", "domoor|dommerd|dombo|dommekracht", "droogkloot", "druiloor", "dwaas die|dat", "etterbak|etter", "fantast", "geen|nog niet de ballen", "geen greintje|beetje fatsoen|verstand", "gek dat|mens", "hebt|heeft|heb je/c? geen|een hersens|gaatje|steekje|plaat", "hypocriet", "idioot dat|die", "imbeciel", "inteelt~", "je|u spoort niet", "kan|kunt je|u? niet|wel? lezen of|dan", "klaploper", "klerelijer", "knuppel die|dat", "lafaard", "labiel mens|type", "leugenaarster", "loser", "malloot", "mafkees", "mafketel", "misselijk mens", "mongooltje", "nul op", "oen", "oliebol die|dat", "pannenkoek die|dat", "prutser die|dat", "sneu figuur|mannetje|type|ventje", "sukkel", "schoft", "schurk", "schijtlijster", "sloeber", "snotaap|snotneus", "stomkop|stommeling|stommerik", "tokkie~", "treurig figuur|type|mens", "uitschot", "uitvreter", "vuile|vieze|achterlijke|gore|arme|stomme|zielige leugenaar|dief|hond|rat|profiteur|oplichter|oplichtster|mafkees|idioot|sukkel|loser", "wat ben|bent je|u een|toch? een|dom|stom", "waardeloze klant|vent|figuur", "zemel~", "zielig mannetje|figuur|ventje|hoopje|mens", "zuignap", "je/c bent|ben een|gewoon|echt|net|nog? een? dief|oplichter|oplichtster|leugenaar|bedrieger|bedriegster|afzetter|zielig|sneu|triest", "pummel", "leeghoofd", "randdebiel", "onderkruipsel~", "huichelaar", "afzetter", "steekje los", "schaamt|schaam u|je zich|je? niet", "de bovenkamer",
    ],
    "insult-weak": [
      "achterlijk", "belachelijk", "blind", "brutaal", "dom", "doof", "dwaas", "egoïstisch", "gek", "gestoord", "gierig", "hebberig",
      "idioot", "imbeciel", "incapabel", "lelijk", "leugenaar", "lui", "onbeschoft", "onnozel", "onnozele", "schaamteloos", "stom",
      "waardeloos", "ziek", "zielig",
    ],
    menace: [
      "bij je op de stoep", "denk om je|uw", "gaat hier voor boeten|bloeden", "huis staan", "ik kom je|wel langs", "ik|we kom|komen langs met", "ik|we|wij weet|weten waar je/c", "je/c te vinden", "jullie weten te vinden", "kom|komen wij/c je/c? wel opzoeken|halen", "kom|komen wij/c verhaal halen", "krijg|krijgt je/c met mij|ons", "krijg|krijgt je/c? spijt", "lesje leren", "maak|maken wij/c je|uw leven", "maak|maken wij/c? je/c kapot|af", "mijn broers|maten|vrienden langs", "op je bek|gezicht|smoel", "op je|uw tellen passen", "pak je nog|wel", "pas op je", "persoonlijk langs", "sla|slaan wij/c? je/c", "spijt van? krijgen|krijgt", "sturen iemand langs", "stuur|sturen wij/c iemand", "waar je woont", "weten je|u te vinden", "zal je berouwen|krijgen", "zet|zetten wij/c je|uw naam|adres|foto online", "zul je|u betreuren|bezuren", "sta|staan wij/c? … op|voor je|uw stoep|deur", "op|voor de|je|uw stoep|deur staan|sta", "kom|komen wij/c? … langs met", "je/c smoel|bek|kop|gezicht|neus|tanden|benen|poten inslaan|verbouwen|breken|breek|sla|uit|eraf", "kom|komen|stuur|sturen … verhaal halen", "verhaal halen bij je|u|thuis", "een|n lesje|klap|klappen|knal|beuk|dreun|schop leren|voor|tegen|op|geven|krijgen", "zul|zal|zult|gaat|ga je/c nog? berouwen|betreuren|bezuren|merken|voelen|boeten|bloeden", "zal|zul|zult je/c nog? leren kennen", "zul|zal|zult|gaat je/c er|hier nog? spijt|voor", "ik|wij/c weten|weet|vind|vinden je|u wel|te? vinden", "vind|vinden je/c wel", "weet|weten wij/c? waar je/c? woont|werkt|huis|auto|kinderen|woon", "je|u krijgt bezoek|problemen|ervan|klappen|mot", "krijg|krijgt|krijgen je/c bezoek|klappen|mot|ruzie", "sloop|slopen je|u", "steek|steken je|uw huis|auto|boel in", "ram|rammen je/c", "wens|hoop je|u kanker|ziek|dood", "pas|let maar|dus goed? op", "wacht|wachten je|u op na",
    ],
  },
  {
    hit: {
      profanity: "Wat een klootzak.",
      insult: "U bent een idioot.",
      menace: "U krijgt spijt.",
    },
    miss: {
      profanity: "De kuip is leeg.",
    },
  },
);
