import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** Polish profanity, insults and threats. */
export const abuse: Lexicon = lexicon(
  "pl",
  {
    profanity: [
      "chuj~", "ciota", "cioto", "cip~ głupi~", "co za baran|osioł|bezczelność|bezczel", "cwel~", "dojeb~", "dupek", "dupk~", "dymaj się",
      "dziwk~", "gówniarz~", "gówn~", "huj", "huja", "huju", "jeb~", "jprdl", "kurew~", "kurw~", "kutas~", "kórwa", "lecz się",
      "ma|masz iq ameby|kartofla|ziemniaka|buraka", "naucz~ się czytać|myśleć|pisać", "odjeb~", "odpieprz~", "odpierd~", "pieprz się",
      "pieprzon~", "pierdol~", "pierdziel~", "pizd~", "pocałuj~ nas/c w dup~", "pojeb~", "popierd~", "przejeb~", "przypierd~", "puknij się",
      "ruchać|ruchaj się", "skurwiel~", "skurwysyn~", "spieprz~", "spierd~", "stuknij się", "sukinsyn~", "suko", "szmato", "w dup~",
      "wal się", "walcie się", "wkurw~", "wpierdol~", "wstydź się", "wtf", "wyjeb~", "wypad", "wypieprz~", "wypierd~", "zajeb~",
      "zamknij się|mordę|ryj|gębę|dziób|japę", "zapierd~", "zasran~", "zdzir~", "zjeb~", "żydek", "żydku",
    ],
    "profanity-mild": [
      "cholera", "cholern~", "cholerę", "do diabła", "dup~", "kurde", "parszyw~", "pieprz~", "psiakrew", "szlag", "wkurz~", "zakichan~",
    ],
    insult: [
      "bałwanie", "bałwan~ z|jeden", "bezczelny|bezczelna|bezczelne typ|baba|babo|babsztyl", "buraku", "bydlak~", "cham", "chama", "chamem",
      "chamie", "chamk~", "chamstw~", "ciemniak~", "cwaniak~", "cymbale", "debil~", "frajer~", "gamoń|gamoniu", "gbur~", "gnido", "gnoj~",
      "gnój jeden", "głupek",
      "głupi|głupia|tępy|tępa|durny|durna|leniwy|ślepa|brudny babo|baba|krowo|krowa|człowieku|człowiek|klient~|kobieto|typ|typie|oszuści|oszuście",
      "głupk~", "głupol~", "głupszy|głupsza niż", "idiot~", "imbecyl~",
      "jesteś|jest zerem|nikim|śmieciem|kłamcą|oszustem|złodziejem|żałosny|żałosna|głupi|głupia|chory|chora|bezczelny|bezczelna",
      "jesteś|jest|pan/c za głupi|głupia|tępy|tępa", "kanali~", "kombinator~", "kretyn~", "kłamczuch~", "kłamc~", "leczyć się na",
      "ludzie tacy jak", "matoł~", "menda", "mendo", "mord~ w kubeł", "naciągacz~", "nie masz mózgu|rozumu", "nierób~", "nieudacznik~",
      "nieuk~", "ofermo", "oszustko", "oszust~|złodziej~|krętacz~ jak pan/c|ty", "oszuście", "ośle jeden", "pacan~", "pajac~", "palancie",
      "palant~", "pan/c oszust~|złodziej~|kłamc~|kretyn~|idiot~", "parch", "pasożycie", "pasożyt~", "patałach~", "patologi~", "pijak~",
      "prostak~", "przygłup~", "puknij|puknąć się w łeb|głowę|czoło", "szujo", "tacy jak pan/c|ty", "tak~ oszust~|złodziej~", "tuman~",
      "ty|pan/c oszuście|złodzieju|kłamco|baranie|ośle|świnio|gnido|szujo|pedale", "tępak~", "upośledzon~", "wieśniak~", "wieśniar~",
      "wsadź sobie", "wstydu nie masz|ma|macie", "wyłudzacz~", "zamiast mózgu", "zero mózgu|rozumu|honoru", "zwykł~ oszust~|złodziej~",
      "złodzieje", "złodziejem", "złodziejko", "złodzieju", "ćwok~", "łachudr~", "łajdak~", "śmieciu", "śmierdziel~", "żebracy", "żebrak~",
    ],
    "insult-weak": [
      "bezczeln~", "bezmyśln~", "brudas~", "chamsk~", "chor~ na głowę", "chytr~", "durn~", "głuch~", "głupi", "głupia", "głupie", "kłamie",
      "kłamiesz", "leniw~", "naiwn~", "niedorozw~", "nienormaln~", "niepoważn~", "nieuczciw~", "oszust", "oszustem", "oszustk~", "pazern~",
      "roszczeniow~", "skąp~", "szurnięt~", "tępa", "tępe", "tępy", "walnięt~", "wredn~", "złodziej", "złodziejk~", "ślep~", "śmieszn~",
      "żałosn~", "żenując~",
    ],
    menace: [
      "będzie~ pan/c? żałow~", "czeka~|zobacz~ pod blokiem|klatką|domem|pracą", "dopadn~ pan/c|cię", "dorwę|dorwiemy pan/c|cię",
      "gorzko pan/c? pożał~", "jeszcze pan/c? pożał~", "kości pan/c? połam~", "mamy|mam|znamy|znam twój/c adres",
      "nauczę|nauczymy pan/c|cię", "obij~ pan/c|cię|ci|mord~", "odwiedz~ pan/c|cię w domu|osobiście", "popamięt~",
      "połam~ pan/c|ci|nogi|ręce", "pożałuj~", "pożał~ pan/c? tego", "przyjad~|przyjedz~ do? pan/c|pod i|dom~|osobiście|wyjaśni~",
      "przyjad~|przyjedz~|przyjdę|przyjdziemy i pogada~|wyjaśni~|porozmawia~|zobaczy~", "przyjdę|przyjdziemy do|pod twój/c|ciebie|dom~",
      "radzę|radzimy uważać", "spalę|spalimy pan/c|ci|twój/c|dom", "spuszczę|spuścimy pan/c|ci", "uważaj~ na siebie|plecy|rodzin~",
      "wiem|wiemy|wie gdzie pan/c? mieszka~|pracuje~", "wpieprz~ pan/c|ci", "wykończ~ pan/c|cię", "zabij~ pan/c|cię", "zabiję",
      "załatw~ pan/c|cię", "znajd~ pan/c|cię i|gdziekolwiek|wszędzie", "znam twój/c adres|rodzin~", "zniszcz~ pan/c|cię|ci|twój/c",
      "źle się dla|to pan/c|ciebie? skończ~",
    ],
  },
  {
    hit: { profanity: "Co za skurwysyn.", "profanity-mild": "Cholera jasna.", insult: "Ty idioto.", "insult-weak": "To głupie.", menace: "Wiemy, gdzie pan mieszka." },
    miss: { profanity: "Młynek do pieprzu.", insult: "Oszuści wysyłają takie wiadomości.", menace: "Kurier przyjedzie jutro." },
  },
);
