import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** English profanity, insults and threats. */
export const abuse: Lexicon = lexicon(
  "en",
  {
    profanity: [
      "arsehole/n", "ass hole/n", "asshole/n", "ballsack", "bastard/n", "bellend/n", "bitch", "bitches", "bitching", "bollocks",
      "bugger off", "bullshit", "chink/n", "clusterfuck", "cock sucker/n", "cocksucker/n", "cunt/n", "dick head/n", "dickhead/n", "dickwad",
      "dipshit/n", "douche", "douchebag/n", "dumbass", "dumbasses", "dyke/n", "eff off", "f off", "fag/n", "faggot/n", "fuck", "fuck/v",
      "fucker/n", "fuckin", "fuckwit/n", "fuk", "gobshite/n", "jackass", "jerk off", "jerkoff/n", "kike/n", "knobhead/n", "mother fucker/n",
      "motherfucker/n", "motherfucking", "nigga/n", "nigger/n", "paki/n", "phuck", "piece of shit", "piss off", "prick/n", "pussy",
      "retard/n", "retarded", "scumbag/n", "shag off", "shit", "shit head/n", "shite", "shithead/n", "shits", "shitty", "slag/n", "slut/n",
      "sod off", "spastic/n", "spic/n", "stfu", "tosser/n", "towelhead/n", "tranny", "twat/n", "wank/n", "wanker/n", "whore/n", "wog/n",
      "wtf",
    ],
    "profanity-mild": [
      "arse/n", "ass", "bloody", "bollocking", "bugger/n", "crap", "crappy", "dammit", "damn", "damned", "frigging", "goddamn", "hell",
      "piss", "pissed", "pissing", "sodding", "wtf",
    ],
    insult: [
      "absolute joker|muppet|clown|state", "absolute tool", "airhead/n", "are shameless", "birdbrain", "bloody fool", "brain dead",
      "braindead", "brainless", "chancer/n", "cheapskate/n", "con artist/n", "cretin/n", "crook/n", "customers like you", "daft wee|old",
      "dimwit/n", "dirty liar|thief", "dumbo", "freeloader/n", "half wit/n", "halfwit/n", "idiot/n", "idiotic", "ignoramus", "imbecile/n",
      "jackass", "leech", "liar/n", "little rat", "loser/n", "low life", "lowlife/n", "mong", "moron/n", "moronic", "muppet/n",
      "nasty piece of work", "nincompoop", "numbskull", "numpties", "numpty", "parasite/n", "pathetic", "pea brain", "people like you",
      "pillock/n", "plonker/n", "scammer/n", "scrounger/n", "scum", "shame on you", "shameless", "simpleton/n",
      "stupid|dumb|lazy|greedy|rude|ugly|useless|worthless|dishonest|disgusting|filthy people|person|buyer|buyers|customer|customers|woman|man|cow|idiot|clown",
      "thick as", "thief", "thieves", "thieving", "time waster/n", "timewaster/n", "trailer trash", "vermin", "waste of space", "weasel/n",
      "white trash", "wretch", "yer heid", "you fool", "you tool",
    ],
    "insult-weak": [
      "a dick", "a joke", "blind", "cheap", "cheat", "cheats", "clown/n", "crazy", "daft", "deaf", "delusional", "dense", "dick", "dim",
      "dirty", "disgusting", "dishonest", "dumb", "foolish", "greedy", "illiterate", "incompetent", "insane", "lazy", "mad", "mental",
      "nuts", "rude", "senile", "sick", "simple", "slow", "stupid", "thick", "tosspot", "twit", "ugly", "useless", "worthless",
    ],
    menace: [
      "a pity if somebody|something", "beat you", "break your", "burn your", "come after you", "come find you", "come for you",
      "come round to|your", "come to your house|home|door", "cripples you", "cut you", "drive past|through your", "expose you",
      "find out where you", "find you", "get what's coming", "got|have your address|street|name and", "happened to stop by",
      "happens to people", "hope|hopes you|your die|rot|choke|get|house|family|car|next", "hunt you", "hurt you|your", "i drive through",
      "i know where you live|work", "knock on your door", "know people in|who", "know where you", "live to regret", "make trouble for",
      "make you pay|sorry|regret", "making your life", "minutes|mins to drive", "pay you a visit",
      "post|posting|publish your full|name|photo|picture|street|address|details", "put you in your place", "ring your boss|employer",
      "ruin you|your", "see who comes knocking", "send someone|somebody|the boys", "share your address|photo|details", "slap you",
      "smack you", "stop by for a", "teach you a lesson", "tell your boss|employer|wife|husband|family", "wait outside",
      "watch your back|step", "we have your address", "where you live", "where you work", "who comes knocking", "will be sorry",
      "you will|'ll be sorry", "you will|'ll pay for|regret", "you'll pay for|regret|be", "your address is|on file", "your street is",
    ],
  },
  {
    hit: { profanity: "What a wanker.", "profanity-mild": "It is crap.", insult: "You are a moron.", "insult-weak": "That is stupid.", menace: "I know where you live." },
    miss: { profanity: "The cockpit has a shuttle.", insult: "The tooling is foolproof.", menace: "The beater is new." },
  },
);
