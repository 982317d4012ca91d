import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** English profanity, insults and threats. */
export const abuse: Lexicon = lexicon(
  "en",
  {
    profanity: [
      "arsehole/n", "ass hole/n", "asshole/n", "ballsack", "bastard/n", "bellend/n", "bitch", "bitches", "bitching", "bollocks",
      "bugger off", "bullshit", "chink/n", "clusterfuck", "cock sucker/n", "cocksucker/n", "cunt/n", "dick head/n", "dickhead/n", "dickwad",
      "dipshit/n", "douche", "douchebag/n", "dumbass", "dumbasses", "dyke/n", "eff off", "f off", "f you", "fag/n", "faggot/n", "fuck",
      "fuck you", "fuck/v", "fucker/n", "fuckin", "fuckwit/n", "fuk", "gobshite/n", "jackass", "jerk off", "jerkoff/n", "kike/n",
      "knobhead/n", "mother fucker/n", "motherfucker/n", "motherfucking", "nigga/n", "nigger/n", "paki/n", "phuck", "piece of shit",
      "piss off", "prick/n", "pussy", "retard/n", "retarded", "screw you", "scumbag/n", "shag off", "shit", "shit head/n", "shite",
      "shithead/n", "shits", "shitty", "slag/n", "slut/n", "sod off", "spastic/n", "spic/n", "stfu", "tosser/n", "towelhead/n", "tranny",
      "twat/n", "wank/n", "wanker/n", "whore/n", "wog/n", "wtf",
    ],
    "profanity-mild": [
      "arse/n", "ass", "bloody", "bollocking", "bugger/n", "crap", "crappy", "dammit", "damn", "damned", "frigging", "goddamn", "hell",
      "piss", "pissed", "pissing", "sodding", "wtf",
    ],
    insult: [
      "absolute joker|muppet|clown|state", "absolute tool", "airhead/n", "an? ape could", "are shameless", "biggest joke", "birdbrain",
      "bite me", "blind donkey", "bloody fool", "bloody tourists|foreigners", "boo hoo", "brain dead", "brain must be", "braindead",
      "brainless", "brighter than you", "bunch of crooks|liars|thieves|beggars", "chancer/n", "cheapskate/n", "con artist/n", "cretin/n",
      "crook/n", "customers like you", "daft wee|old", "dimwit/n", "dirty liar|thief", "dumbest", "dumbo", "fatty", "filthy foreigners",
      "freeloader/n", "get a life", "get lost", "go back to your country", "grow a brain|pair|up", "hag", "half wit/n", "halfwit/n",
      "how … lazy|stupid can", "idiot/n", "idiotic", "ignoramus", "imbecile/n", "intelligence of a", "intelligence of a potato", "jackass",
      "learn to read|how to", "leech", "liar/n", "like all beggars", "little rat", "loser/n", "low life", "lowlife/n", "lying", "mong",
      "moron/n", "moronic", "muppet/n", "naff off", "nasty creature", "nasty piece of work", "need a psychiatrist", "nincompoop",
      "no refund for crooks", "numbskull", "numpties", "numpty", "old hag|git|bag", "parasite/n", "pathetic", "pea brain",
      "people like you", "piece of trash|garbage|work", "pillock/n", "plonker/n", "scammer/n", "screw you", "scrounger/n", "scum",
      "shame on you", "shameless", "shut up", "simpleton/n", "snowflake", "stupid woman|man", "stupid woman|man|buyer|question",
      "stupid|dumb|lazy|greedy|rude|ugly|useless|worthless|dishonest|disgusting|filthy people|person|buyer|buyers|customer|customers|woman|man|cow|idiot|clown",
      "swindler she|he", "thick as", "thick customers", "thief", "thieves", "thieving", "time waster/n", "timewaster/n",
      "too hard for a girl", "trailer trash", "vermin", "waste of space", "weasel/n", "what a load of", "what kind of stupid",
      "what the hell", "whinging old", "white trash", "wretch", "yer heid", "you crook|liar|beggar|swindler|donkey|freak", "you fool",
      "you lot", "you must be drunk", "you people", "you take the biscuit", "you tool", "you whinging", "your brain",
      "your mother would be",
    ],
    "insult-weak": [
      "a dick", "a joke", "blind or what", "cheat", "cheats", "clown/n", "crazy", "daft", "delusional", "dense", "dick", "disgusting",
      "dishonest", "dumb", "foolish", "greedy", "illiterate", "incompetent", "insane", "lazy", "nuts", "rude", "senile", "so cheap|dirty",
      "stupid", "thick", "tosspot", "twit", "ugly", "useless", "worthless",
    ],
    menace: [
      "a pity if somebody|something", "beat you", "bet you look hot", "break your", "burn your", "come after you", "come find you",
      "come for you", "come round and", "come round to|your", "come to your house|home|door", "cripples you", "cut you",
      "drive past|through your", "expose you", "find out where you", "friends in your town", "get what's coming", "going to find you",
      "gorgeous saw", "got|have your address|street|name and", "happened to stop by", "happens to people", "have your address",
      "hope|hopes you|your die|rot|choke|get|house|family|car|next", "hunt you", "hurt you|your", "i drive through",
      "i know where you live|work", "i'm going to find you", "knock on your door", "know people in|who", "know where you", "live to regret",
      "look hot in", "make trouble for", "make you pay|sorry|regret", "make your life a", "making your life", "message after message",
      "minutes|mins to drive", "pay you a visit", "post|posting|publish your full|name|photo|picture|street|address|details",
      "put you in your place", "ring your boss|employer", "ruin you|your", "see who comes knocking", "send someone|somebody|the boys",
      "send us one of you", "share your address|photo|details", "slap you", "smack you", "stop by for a", "teach you a lesson",
      "teach you some manners", "tell your boss|employer|wife|husband|family", "tell your whole", "until you drop", "wait outside",
      "watch your back|step", "we have your address", "we know where", "where you live", "where you work", "who comes knocking",
      "will be sorry", "you will|'ll be sorry", "you will|'ll pay for|regret", "you'll pay for|regret|be", "your address is|on file",
      "your street is",
    ],
  },
  {
    hit: { profanity: "What a wanker.", "profanity-mild": "It is crap.", insult: "You are a moron.", "insult-weak": "That is stupid.", menace: "I know where you live." },
    miss: { profanity: "The cockpit has a shuttle.", insult: "The tooling is foolproof.", menace: "The beater is new." },
  },
);
