import { type Grammar, type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** How English words inflect and on which side negation stands. */
export const grammar: Grammar = {
  script: "latin",
  frequent:
    "the of and to in is that for it you was on are with as have be at this not by from or but what all were when your can there an which " +
    "we if will one would their has he she they our been had more who its my do how them than her his some could these any only then now " +
    "i me us please thanks thank hi hello order item just so no about out up also into over like get got yes sorry dear let know here hey " +
    "am did does i'm don't it's we're you're didn't can't i'll we'll cheers regards kind best",
  paradigms: {
    n: [
      ["ay", ["ay", "ays"]], ["ey", ["ey", "eys"]], ["oy", ["oy", "oys"]], ["uy", ["uy", "uys"]], ["y", ["y", "ies"]],
      ["s", ["s", "ses"]], ["x", ["x", "xes"]], ["ch", ["ch", "ches"]], ["sh", ["sh", "shes"]], ["", ["", "s"]],
    ],
    v: [
      ["ee", ["ee", "ees", "eed", "eeing"]], ["oe", ["oe", "oes", "oed", "oeing"]], ["e", ["e", "es", "ed", "ing"]],
      ["ay", ["ay", "ays", "ayed", "aying"]], ["ey", ["ey", "eys", "eyed", "eying"]], ["oy", ["oy", "oys", "oyed", "oying"]], ["uy", ["uy", "uys", "uying"]],
      ["y", ["y", "ies", "ied", "ying"]],
      ["s", ["s", "ses", "sed", "sing"]], ["x", ["x", "xes", "xed", "xing"]], ["ch", ["ch", "ches", "ched", "ching"]], ["sh", ["sh", "shes", "shed", "shing"]],
      ["", ["", "s", "ed", "ing"]],
    ],
  },
  negation: "before",
};

/** English words of grammar: who, whether, when. */
export const grammarWords: Lexicon = lexicon(
  "en",
  {
    negator: [
      "ain't", "aint", "aren't", "arent", "can not", "can't", "cannot", "cant", "couldn't", "couldnt", "didn't", "didnt", "doesn't",
      "doesnt", "don't", "dont", "hardly", "hasn't", "hasnt", "haven't", "havent", "isn't", "isnt", "neither", "never", "no", "no longer",
      "no one", "nobody", "none", "nope", "nor", "not", "nothing", "shouldn't", "shouldnt", "wasn't", "wasnt", "weren't", "werent",
      "without being", "without having", "won't", "wont", "wouldn't", "wouldnt",
    ],
    refusal: [
      "against ebay|amazon|the|our|site|platform|marketplace policy|policies|rules|rule|terms", "against policy", "against the rules",
      "avoid|avoids|avoiding", "beware of", "breaks the rules", "declin~", "do not need your", "don't ask for", "fake emails",
      "forbid|forbids|forbidden", "have|had to say no", "ignore any", "ignore anyone", "is a scam", "isn't allowed", "must decline",
      "never ask", "never asks", "not able to", "not allowed", "not an option", "not permitted", "phishing", "prohibit~",
      "refuse|refuses|refused|refusing", "scam emails", "scam messages", "stay away from", "unable to",
      "violates|violate|breach|breaches", "would break the rules", "would violate|breach|break",
    ],
    decline: [
      "can't accept that", "can't agree to that", "can't do it", "can't do that", "can't do this", "cannot do it", "cannot do that",
      "cannot do this", "cant do it", "cant do that", "don't do that", "have to decline", "have to say no", "i'd rather not",
      "must decline", "need to decline", "no can do", "no thank you", "no thanks", "not able to do that", "not going to do that",
      "not something i can|we do", "rather keep it on here", "unable to do that", "we can't offer that", "we do not do that",
      "we don't do that", "won't be doing that", "won't do it", "won't do that", "wont do that",
    ],
    "false-negator": [
     
      "account|order|item|serial|part|phone|mobile|cell|tel|invoice|model|ref|id|card|tracking|batch|lot|house|flat|unit|cellphone|contact no",
      "can't wait", "can't|cannot|couldn't recommend|thank", "do not hesitate", "do not miss", "do not worry", "don't be shy",
      "don't hesitate", "don't miss", "don't worry", "don't you", "dont be shy", "dont hesitate", "dont miss", "dont worry", "if not",
      "isn't it", "no amazon", "no biggie", "no brainer", "no charge", "no charge at all", "no commission", "no cost", "no doubt",
      "no drama", "no dramas", "no ebay", "no extra cost|charge", "no fee", "no fees", "no fuss", "no hassle", "no issue", "no matter",
      "no middle man", "no middleman", "no need to worry", "no obligation", "no paper trail", "no paperwork", "no prob", "no problem",
      "no problems", "no probs", "no questions asked", "no receipt", "no rush", "no stress", "no strings", "no strings attached",
      "no sweat", "no tax", "no trouble", "no wonder", "no worries", "not a bad", "not a problem", "not bad", "not just", "not only",
      "not so much", "not to mention", "not too bad", "nothing to lose", "or not", "there's no fees", "theres no fees",
      "why don't you|we", "why dont you|we", "why not", "won't you", "wouldn't you",
    ],
    contrast: [
      "alternatively", "although", "bc", "because", "but", "cos", "coz", "cuz", "either way", "hence", "however", "instead", "otherwise",
      "rather", "since", "so", "that said", "therefore", "though", "thus", "whereas", "while", "yet",
    ],
    coordination: [
      "&", "also", "and", "as well as", "n", "or", "plus", "then",
    ],
    condition: [
      "after", "as long as", "as soon as", "assuming", "every time", "if", "if u", "in case", "in the event", "once", "provided",
      "providing", "should you", "the moment", "were you to", "when", "whenever",
    ],
    until: [
      "before", "first you", "not before", "not until", "only after", "only if", "only once", "only when", "til", "till", "unless",
      "until",
    ],
    self: [
      "i", "i'd", "i'll", "i'm", "i've", "id rather", "ill", "im", "ive", "me",
      "my guy|lads|team|wife|husband|brother|cousin|colleague|boss|assistant|mate|partner|son|daughter", "myself", "our company",
      "our engineer|technician|mechanic|agent|manager|boss|colleague|accountant|bookkeeper|support", "our shop", "our staff", "our team",
      "ourselves", "us", "we", "we'd", "we'll", "we're", "we've", "weve", "yours truly",
    ],
    "self-possessive": [
      "me own", "mine", "my", "our", "ours", "the shop's",
    ],
    buyer: [
      "buyers", "customers", "dear", "friend", "u", "ur", "y'all", "ya", "you", "you'd", "you'll", "you're", "you've", "youll", "your",
      "youre", "yourself",
    ],
    "buyer-possessive": [
      "ur", "you're", "your", "youre", "yours", "yr",
    ],
    "third-party": [
      "a previous buyer", "another buyer", "auspost", "australia post", "bank", "canada post", "carrier", "carriers", "courier",
      "couriers", "customs", "dealer", "delivery man", "delivery partner", "dhl", "distributor", "dpd", "driver", "drivers", "evri",
      "fedex", "forwarder", "fraudsters", "he", "hermes", "maker", "manufacturer", "manufacturers", "post office", "postal service",
      "postie", "postman", "royal mail", "scammer", "scammers", "service center", "service centre", "she", "supplier", "the factory",
      "the warehouse", "their", "them", "they", "they'll", "they're", "ups", "usps", "warranty team",
    ],
    title: ["captain", "dame", "dear", "doctor", "dr", "lady", "lord", "madam", "miss", "mister", "mr", "mrs", "ms", "mx", "prof", "professor", "rev", "sir"],
    platform: [
      "ama zon", "amazon", "amazon's", "amz", "amzn", "bezos", "big river site", "e bay", "ebay", "ebay's", "evilbay", "fleabay",
      "marketplace", "prime", "the a site", "the app", "the bay", "the big river", "the big river site", "the e site", "the jungle",
      "the jungle site", "the platform", "the river", "the site", "the system", "the website here", "this app", "this marketplace",
      "this place", "this platform", "this site",
    ],
    "platform-feature": [
      "a to z", "amazon account", "amazon app", "amazon chat", "amazon checkout", "amazon customer service", "amazon inbox",
      "amazon message|messages|messaging", "amazon pay", "amazon refund", "amazon return|returns", "amazon shop", "amazon store",
      "amazon storefront", "back here", "best offer", "buy it now", "buyer messages", "buyer seller messages", "buyer seller messaging",
      "by replying", "cart", "combined invoice", "contact seller", "counteroffer", "customer service", "ebay account", "ebay app",
      "ebay chat", "ebay checkout", "ebay inbox", "ebay invoice", "ebay label", "ebay message|messages|messaging|messenger", "ebay offer",
      "ebay refund", "ebay return|returns", "ebay shop", "ebay store", "global shipping programme|program", "in the app", "in this inbox",
      "international shipping", "make offer", "managed payments", "message centre|center", "my amazon", "my ebay", "on amazon", "on ebay",
      "on here", "on this thread", "order page", "orders page", "pay now", "purchase history", "reply here", "reply to this",
      "replying to this", "request cancellation", "resolution centre|center", "return centre|center", "return label", "return request",
      "returns centre|center", "right here", "seller central", "send a message here", "this chat", "this conversation", "this message",
      "this message thread", "this page", "this thread", "through amazon", "through ebay", "thru amazon", "thru ebay", "via amazon",
      "via ebay", "via the platform", "via this", "watchlist", "within amazon", "within ebay", "your account", "your amazon account",
      "your ebay account", "your orders", "your purchases",
    ],
    please: [
      "appreciate it if", "be grateful", "be so kind", "beg you", "can u", "can we ask you", "can you", "could u", "could you",
      "do me a favour|favor", "do us", "feel free", "grateful if", "help us", "i beg", "i hope you", "i invite you", "i'd appreciate",
      "if you could", "if you would", "just", "kindly", "let's", "lets", "may i ask", "may we ask", "might you", "mind if", "pl", "pleas",
      "please", "pls", "plss", "plz", "pop", "simply", "u can", "we ask you", "we beg", "we hope you", "we invite you", "we kindly ask",
      "we would appreciate", "we'd appreciate", "why not", "will you", "would appreciate", "would love", "would u", "would you",
      "you can", "you could", "you may",
    ],
    obligation: [
      "demand", "expect", "got to", "gotta", "has to", "have to", "must", "need to", "require", "required", "requires", "shall", "should",
      "you need",
    ],
    reported: [
      "as discussed", "as requested by", "as you asked", "as you said", "asked about", "asking about", "asking if you", "asking whether",
      "i can see why", "i see why", "i understand you would like", "i understand you'd like", "in your message", "re your question",
      "regarding your question", "someone told you", "thank you for asking", "thanks for asking", "the buyer asked", "the call you got",
      "the email you got", "the mail you got", "the message you got", "the text you got", "u asked", "understand the wish",
      "understand your wish", "you ask", "you asked", "you asked about", "you asked if", "you asked whether", "you mention",
      "you mentioned", "you offered", "you proposed", "you said", "you say", "you suggested", "you wanted to", "you were asking",
      "you were told", "you wish to pay", "you wondered", "you wrote", "your enquiry about", "your idea of", "your inquiry about",
      "your message about", "your offer of", "your offer to", "your proposal", "your question", "your question about", "your request for",
      "your request to", "your suggestion",
    ],
    instead: [
      "in place of", "instead", "instead of", "rather than",
    ],
  },
  {
    hit: { negator: "We do not have it.", refusal: "That is against the rules.", please: "Could you look again?", self: "We will see.", until: "Wait till Monday." },
    miss: { negator: "No problem at all.", self: "The idea is good.", refusal: "The policy is clear." },
  },
);
