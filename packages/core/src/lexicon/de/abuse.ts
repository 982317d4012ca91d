import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** German profanity, insults and threats. */
export const abuse: Lexicon = lexicon(
  "de",
  {
    profanity: [
      "affenarsch", "arsch", "arschgeige~|arschkriecher~", "arschloch~", "arschlöcher~", "bastard/n", "drecksau", "drecks~", "dumme sau", "fick~", "fotzen~", "fotze~", "fresse", "fuck~", "gefickt", "hackfresse", "halts|halt die|dein? fresse|maul|klappe", "hurensohn~", "hure~", "kackbratze", "kanake/n", "leck mich", "leck mich am", "missgeburt~", "miststück~", "neger~", "nutte/n", "piss dich|dich", "pissnelke", "polacke/n", "scheissdreck", "scheisse|scheiße", "scheiss~|scheiß~", "schlampe/n", "schwanzlutscher", "schwuchteln", "schwuchtel~", "spast~", "steck|stecken … sonst|arsch|hintern", "verfickt~", "verpiss~", "verrecke~", "wichser~", "wixer~", "wixxer", "wtf", "zigeuner~", "zum kotzen", "arschgesicht~|arschlecken|arschkarte|arschloser", "sackgesicht", "kotzbrocken", "kotzt|kotzen mich|uns an", "klugscheiss~|klugscheiß~", "himmelarsch", "gottverdammt~", "verdammt|verdammte|verflucht|verflixt noch? mal|nochmal|scheisse|scheiße", "zum teufel|henker", "schnauze voll", "pisser", "scher|scheren|schert dich|sie zum teufel", "geh|gehen sie? zum teufel", "bock auf deinen|ihren scheiß", "dumme|blöde|doofe|alte kuh|sau|gans|ziege|schlampe|schnepfe|zicke", "halt|halten|haltet sie? einfach|endlich|doch|mal? endlich|mal? die|den|ihr/c fresse|schnauze|maul|rand", "halt|haltet einfach|endlich|doch|mal? die klappe", "halten sie einfach|endlich|doch|mal endlich|mal? die|den klappe|mund",
    ],
    "profanity-mild": [
      "beschissen~", "kack~", "mist", "verdammt~", "verflucht~",
    ],
    insult: [
      "abschaum", "asozial~", "assi", "banause/n", "blindfisch", "die/c|sie/c blöde|dumme kuh|sau|gans", "die/c|sie/c? idiot/c", "dreckig/a|verlogen/a|schäbig/a betrüger~|lügner|lump", "dreckskerl|mistkerl|schweinehund", "dumm wie brot|stroh", "dummbatz|dummschwätzer|dummes huhn", "du|sie lachnummer|witzfigur|heulsuse|jammerlappen|schmarotzer|abzocker|gauner", "einen vogel", "erbsenhirn|spatzenhirn", "erbärmlich~", "geh|gehen zum arzt|psychiater", "geistig|minderbemittelt~", "gesindel", "hirn~", "ihr/c dummheit", "im hirn|oberstübchen", "kannst|können mich mal", "kindergarten gehen", "kleiner scheißer", "kreuzweise", "lesen können|lernen|gelernt müsste|sie|du", "lesen lernen", "leute wie sie|dich", "meckertante|querulant~", "mies/a|elend/a|klein/a|sie/c betrüger~", "nicht alle latten|nadeln|kerzen|murmeln", "nicht alle tassen", "nicht ganz dicht", "nicht mehr alle", "parasit/n", "penner", "schäm|schämen sie|dich", "sie/c clown|dieb|opfer|spinner|penner", "sie|du schwindler|lügner|gauner|abzocker|halunke", "solches pack", "verblöd~", "verlogen/a", "zu blöd|doof|dumm|dämlich|faul um", "zurückgeblieben", "hampelmann|hampelmänner", "besserwisser~", "nervensäge~|nervensaege~", "nörgler~|noergler~", "armleuchter", "flachpfeife~", "vollhonk|honk", "knalltüte~", "schlaumeier", "spasti", "hornochse/n", "rindvieh", "versager~", "taugenichts~|nichtsnutz~", "schnorrer~", "geizhals|geizkragen|geizhälse", "halsabschneider~", "psychopath~", "haben|hast sie? sie? wohl|ja? nicht alle", "nicht alle beisammen|beieinander", "einen an der waffel|klatsche|marmel", "dachschaden", "ticken|tickst sie|du noch? ganz? nicht? richtig|sauber", "nicht richtig im|tickt", "lack gesoffen", "stimmt mit ihnen|dir nicht", "analphabet~", "sie|du alter|alte|kleiner|kleine|mieser|miese|dreister|dreiste|elender|elende|verlogener|verlogene betrüger|betrügerin|lügner|lügnerin|gauner|gaunerin|dieb|diebin|schwindler|schwindlerin|abzocker|abzockerin", "sie|du|ihr betrüger|betrügerin|lügnerin|diebin|diebe|gaunerin|schwindlerin|abzockerin|schmarotzerin", "bist|sind sie|du? doch|ja|wohl|nur|echt|einfach? ein|eine|der|die|so betrüger|betrügerin|lügner|lügnerin|dieb|diebin|gauner|schwindler|schwindlerin|abzocker|abzockerin|schmarotzer|witz", "scher~ sich|dich weg|fort", "dumm geboren", "hohl|blöd|dumm|dämlich wie", "lernresistent", "halbwilde~", "widerling/n", "ekelpaket", "drecksleute", "scheinheilig/a", "verlogen", "strohdumm", "saudumm|saublöd|saudämlich|stinkfaul|stinkdumm", "sie|du loser", "hohlkopf|holzkopf|dummerchen|dämlack|schnarchnase", "sie|du|ihr esel|ochse|schwein|ratte|würstchen|arschloch|nichtsnutz|versager|pfeife|pfeifen", "sie|du dreister|dreiste|mieser|miese|elender|elende|dummer|dumme|blöder|blöde|blödes", "zu|so|wie dumm|blöd|doof|dämlich|bescheuert sind|bist|kann|muss|müssen|sein", "zu|so dumm|blöd|doof|dämlich um|zum|für",
    ],
    "insult-weak": [
      "armselig", "behindert", "bescheuert", "blind", "blöd", "doof", "dreist", "dumm", "dämlich~", "erbärmlich", "faul", "frech", "geizig",
      "gierig", "hässlich", "jämmerlich", "krank", "lächerlich", "naiv", "peinlich", "schwachsinnig", "strohdumm", "unfähig",
      "unterbelichtet", "unverschämt", "verrückt",
    ],
    menace: [
      "am eigenen leib", "auf die fresse|schnauze|nase", "bereuen", "bereust", "dich|sie|ihnen fertig|kalt machen", "es wird ihnen|dir? noch? leid", "fertigmachen", "finden sie noch", "finden|finde|kriegen|kriege wir/c dich|sie", "freunde in ihrer|deiner stadt", "gnade dir gott", "heimsuchen", "hinterher leid", "ihr/c adresse|straße|strasse kenn~", "ihr/c fresse|visage polieren", "ihr/c name/n|adresse|foto veröffentlich~", "jungs vorbei", "knöpfe|knöpfen wir/c dich|sie", "komme|kommen wir/c? persönlich? vorbei und", "kommt|komme|schicke jemand|jemanden|die jungs vorbei", "lernen mich|uns kennen", "mach|mache dich fertig|kalt", "mach|mache|machen dir|ihnen das leben", "nimm dich in acht", "noch leid|bereuen|sehen was", "pass bloß|gut auf", "persönlich vorbei", "schicke|schicken … vorbei", "schlag|schlage dich|dir", "weiß|weiss|wissen ja|wir/c|genau? wo sie/c|ihr/c wohn~|kinder|familie", "wir|ich finde|finden|kriege|kriegen dich", "wissen|weiß|weiss wo du|sie wohnst|wohnen|arbeitest|arbeiten", "wo dein|ihr haus|auto|kind", "zahl ich dir|ihnen heim", "zeige|zeig dir|ihnen schon", "ärger bekommen|kriegen", "statte|statten ihnen|dir … besuch", "bekommst|bekommen|kriegst|kriegen sie? bald|noch? besuch", "stehe|stehen|steh|steht … vor|auf ihr/c haustür|tür|matte|schwelle", "vor ihr/c haustür|tür stehen|stehe", "auf die mütze|glocke|fresse", "breche|brechen|brech|hau|haue|hauen ihnen|dir", "knochen|nase|zähne|beine|finger brechen|breche|brech", "nachspiel haben|für|hat", "mich|uns noch|mal? richtig|anders? noch? kennenlernen", "wirst|werden|werdet sie? schon|noch sehen", "abfackel~", "aufs maul", "eine in|auf die fresse|schnauze|auf", "eine abreibung|lektion", "setzt|setzts|gibt|gibts prügel|haue|schläge", "wünsche ihnen|dir den|die|alles krebs|tod|schlechte", "kommen|kommst sie? nicht? ungeschoren", "das|ihr wirst|werdet|werden sie? büßen|bereuen", "büßen", "mein|meine bruder|brüder|kumpel|kumpels|jungs … vorbei|besuchen", "krieg|kriege|kriegen wir/c? dich|sie|euch", "mach|mache|machen dich|sie fertig|platt|kaputt", "schlage|schlag|hau|haue ihnen|dir",
    ],
  },
  {
    hit: {
      profanity: "So ein Arschloch.",
      insult: "Sie sind ein Idiot.",
      menace: "Das werden Sie bereuen.",
    },
    miss: {
      profanity: "Die Ficus ist grün.",
      insult: "Der Betrüger ist gefasst.",
    },
  },
);
