import { type Grammar, type Lexicon, lexicon } from "../schema.js";

/** How English words inflect and on which side negation stands. */
export const grammar: Grammar = {
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
      "ain't", "aint", "aren't", "arent", "can't", "cannot", "cant", "can not", "couldn't", "couldnt", "didn't", "didnt", "doesn't", "doesnt", "don't", "dont",
      "hardly", "hasn't", "hasnt", "haven't", "havent", "isn't", "isnt", "neither", "never", "no", "no one", "no longer", "nobody", "none", "nope", "nor", "not", "nothing",
      "shouldn't", "shouldnt", "wasn't", "wasnt", "weren't", "werent", "without being", "without having", "won't", "wont", "wouldn't", "wouldnt",
    ],
    refusal: [
      "against ebay|amazon|the|our|site|platform|marketplace policy|policies|rules|rule|terms", "against policy", "against the rules", "avoid|avoids|avoiding", "beware of", "breaks the rules",
      "declin~", "forbid|forbids|forbidden", "have|had to say no", "is a scam", "isn't allowed", "must decline", "not able to", "not allowed", "not permitted", "prohibit~", "refuse|refuses|refused|refusing",
      "stay away from", "unable to", "violates|violate|breach|breaches", "would break the rules", "would violate|breach|break", "not an option", "phishing", "scam emails", "scam messages", "fake emails", "ignore any", "ignore anyone", "never asks", "never ask", "don't ask for", "do not need your",
    ],
    decline: ["can't accept that", "can't agree to that", "can't do it", "can't do that", "can't do this", "cannot do it", "cannot do that", "cannot do this", "cant do it", "cant do that", "don't do that", "have to decline", "have to say no", "i'd rather not", "must decline", "need to decline", "no can do", "no thank you", "no thanks", "not able to do that", "not going to do that", "not something i can|we do", "rather keep it on here", "unable to do that", "we can't offer that", "we do not do that", "we don't do that", "won't be doing that", "won't do it", "won't do that", "wont do that"],
    "false-negator": [
      "can't wait", "can't|cannot|couldn't recommend|thank", "do not hesitate", "do not worry", "don't be shy", "don't hesitate", "don't miss", "don't worry", "dont be shy", "dont hesitate", "dont miss", "dont worry", "if not", "no biggie", "no brainer", "no charge",
      "no cost", "no doubt", "no drama", "no dramas", "no extra cost|charge", "no fee", "no fees", "no fuss", "no hassle", "no issue", "no matter", "no middleman", "no middle man", "no need to worry", "no obligation", "no prob", "no probs", "no problem", "no problems", "no questions asked", "no rush", "no stress", "no sweat",
      "no trouble", "no wonder", "no worries", "not only", "not just", "not bad", "not to mention", "not a problem", "nothing to lose", "why don't you|we", "why dont you|we", "why not", "not too bad", "no strings", "no strings attached", "do not miss", "no ebay", "no amazon", "no commission", "no tax", "no receipt", "no paper trail", "no paperwork", "or not", "not a bad", "wouldn't you", "don't you", "isn't it", "won't you", "not so much", "no charge at all",
    ],
    contrast: ["although", "because", "but", "bc", "cos", "coz", "cuz", "however", "instead", "otherwise", "rather", "since", "so", "therefore", "though", "thus", "whereas", "while", "yet", "hence", "alternatively", "that said", "either way"],
    coordination: ["&", "also", "and", "as well as", "or", "plus", "then", "n"],
    condition: ["after", "as long as", "as soon as", "every time", "if", "in case", "once", "provided", "providing", "should you", "the moment", "when", "whenever", "in the event", "assuming", "if u", "were you to"],
    until: ["before", "not before", "not until", "only after", "only if", "only once", "only when", "till", "til", "unless", "until", "first you"],
    self: ["i", "i'd", "i'll", "i'm", "i've", "id rather", "ill", "im", "ive", "me", "myself", "our team", "us", "we", "we'd", "we'll", "we're", "we've", "weve", "ourselves", "our company", "our shop", "our staff", "my guy|lads|team|wife|husband|brother|cousin|colleague|boss|assistant|mate|partner|son|daughter", "our engineer|technician|mechanic|agent|manager|boss|colleague|accountant|bookkeeper|support", "yours truly"],
    "self-possessive": ["mine", "my", "our", "ours", "the shop's", "me own"],
    buyer: ["buyers", "customers", "dear", "friend", "u", "ur", "y'all", "ya", "you", "you'd", "you'll", "you're", "you've", "youll", "your", "youre", "yourself"],
    "buyer-possessive": ["ur", "your", "yours", "yr", "youre", "you're"],
    "third-party": [
      "bank", "carrier", "carriers", "courier", "couriers", "customs", "dealer", "delivery man", "delivery partner", "distributor", "driver", "drivers", "forwarder", "he", "manufacturer", "manufacturers", "maker", "post office", "postman", "postie", "she", "supplier", "their", "them", "they", "they'll", "they're",
      "ups", "usps", "fedex", "dhl", "royal mail", "evri", "hermes", "dpd", "auspost", "australia post", "canada post", "the warehouse", "the factory", "postal service", "a previous buyer", "another buyer", "scammer", "scammers", "fraudsters", "warranty team", "service centre", "service center",
    ],
    platform: ["amazon", "amazon's", "amz", "ama zon", "amzn", "ebay", "ebay's", "e bay", "marketplace", "the app", "the bay", "the big river", "big river site", "the big river site", "the jungle", "the jungle site", "the platform", "the site", "this app", "this marketplace", "this platform", "this site", "the website here", "this place", "the river", "fleabay", "evilbay", "the system", "the a site", "the e site", "bezos", "prime"],
    "platform-feature": [
      "a to z", "amazon account", "amazon app", "amazon chat", "amazon checkout", "amazon customer service", "amazon inbox", "amazon message|messages|messaging", "amazon pay", "amazon store", "amazon shop", "amazon storefront", "amazon refund", "amazon return|returns", "best offer", "buy it now", "buyer seller messages", "buyer seller messaging", "buyer messages", "cart", "combined invoice", "contact seller", "counteroffer", "customer service", "ebay account", "ebay app", "ebay chat", "ebay checkout", "ebay inbox",
      "ebay invoice", "ebay message|messages|messaging|messenger", "ebay offer", "ebay refund", "ebay return|returns", "ebay shop", "ebay store", "ebay label", "global shipping programme|program", "in the app", "international shipping", "make offer", "managed payments", "message centre|center", "my ebay", "my amazon", "on amazon", "on ebay", "on here", "on this thread", "order page", "orders page", "pay now", "purchase history", "reply here", "request cancellation", "resolution centre|center", "return centre|center", "return label", "returns centre|center", "return request", "seller central", "send a message here", "this chat", "this conversation",
      "this message", "this message thread", "this page", "this thread", "through amazon", "through ebay", "thru ebay", "thru amazon", "via amazon", "via ebay", "via the platform", "via this", "watchlist", "your account", "your amazon account", "your ebay account", "your orders", "your purchases", "within amazon", "within ebay", "by replying", "reply to this", "replying to this", "right here", "back here", "in this inbox",
    ],
    please: ["be so kind", "can u", "can we ask you", "can you", "could u", "could you", "do me a favour|favor", "feel free", "if you could", "if you would", "i'd appreciate", "just", "kindly", "let's", "lets", "may i ask", "may we ask", "mind if", "might you", "pls", "plz", "pl", "plss", "please", "pleas", "pop", "we'd appreciate", "we ask you", "we kindly ask", "we would appreciate", "would appreciate", "will you", "would love", "would u", "would you", "you can", "you could", "you may", "u can", "simply", "we hope you", "we invite you", "i invite you", "be grateful", "grateful if", "appreciate it if", "help us", "do us", "why not", "i hope you", "we beg", "i beg", "beg you"],
    obligation: ["demand", "expect", "gotta", "got to", "has to", "have to", "must", "need to", "required", "require", "requires", "should", "shall", "you need"],
    reported: ["as discussed", "as requested by", "as you asked", "as you said", "asking about", "asked about", "in your message", "re your question", "regarding your question", "the buyer asked", "u asked", "you ask", "you asked", "you asked about", "you asked if", "you asked whether", "you mention", "you mentioned", "you offered", "you proposed", "you said", "you say", "you suggested", "you wanted to", "you were asking", "you wondered", "you wrote", "your enquiry about", "your idea of", "your inquiry about", "your offer of", "your offer to", "your proposal", "your question", "your question about", "your request for", "your request to", "your suggestion", "you wish to pay", "you were told", "someone told you", "the email you got", "the mail you got", "the message you got", "the text you got", "the call you got", "your message about"],
    instead: ["in place of", "instead", "instead of", "rather than"],
  },
  {
    hit: { negator: "We do not have it.", refusal: "That is against the rules.", please: "Could you look again?", self: "We will see.", until: "Wait till Monday." },
    miss: { negator: "No problem at all.", self: "The idea is good.", refusal: "The policy is clear." },
  },
);
