import { type Grammar, type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** How English words inflect and on which side negation stands. */
export const grammar: Grammar = {
  script: "latin",
  frequent:
    "the of and to in is that for it you was on are with as have be at this not by from or but what all were when your can there an which " +
    "we if will one would their has he she they our been had more who its my do how them than her his some could these any only then now " +
    "i me us please thanks thank hi hello order item just so no about out up also into over like get got yes sorry dear let know here hey " +
    "am did does i'm don't it's we're you're didn't can't i'll we'll cheers regards kind best u ur pls",
  paradigms: {
    n: [
      ["ay", ["ay", "ays"]], ["ey", ["ey", "eys"]], ["oy", ["oy", "oys"]], ["uy", ["uy", "uys"]], ["y", ["y", "ies"]],
      ["s", ["s", "ses"]], ["x", ["x", "xes"]], ["ch", ["ch", "ches"]], ["sh", ["sh", "shes"]], ["", ["", "s"]],
    ],
    v: [
      ["ee", ["ee", "ees", "eed", "eeing"]], ["e", ["e", "es", "ed", "ing"]],
      ["ay", ["ay", "ays", "ayed", "aying"]], ["ey", ["ey", "eys", "eyed", "eying"]], ["oy", ["oy", "oys", "oyed", "oying"]],
      ["y", ["y", "ies", "ied", "ying"]],
      ["s", ["s", "ses", "sed", "sing"]], ["x", ["x", "xes", "xed", "xing"]], ["ch", ["ch", "ches", "ched", "ching"]],
      ["sh", ["sh", "shes", "shed", "shing"]], ["", ["", "s", "ed", "ing"]],
    ],
    // What is done now or still to be done: the past of "call" mostly names a thing.
    p: [["e", ["e", "es", "ing"]], ["y", ["y", "ies", "ying"]], ["s", ["s", "ses", "sing"]], ["", ["", "s", "ing"]]],
    // Any figure, and the round ones in words: `call it figure/f`.
    f: [
      [
        "figure",
        [
          "1~", "2~", "3~", "4~", "5~", "6~", "7~", "8~", "9~", "ten", "fifteen", "twenty", "thirty", "forty", "fifty", "sixty", "seventy",
          "eighty", "ninety", "hundred",
        ],
      ],
    ],
  },
  irregular: {
    transfer: "transfers transferred transfering transferring", submit: "submits submitted submitting", swap: "swaps swapped swapping",
    remit: "remits remitted remitting", tap: "taps tapped tapping", hop: "hops hopped hopping", strike: "strikes struck striking", pin: "pins pinned pinning",
    bring: "brings brought bringing", bump: "bumps bumped bumping", buy: "buys bought buying byu", cancel: "cancels canceled cancelled canceling cancelling",
    chat: "chats chatted chatting", come: "comes came coming", cut: "cuts cutting", do: "does did done doing", drop: "drops dropped dropping",
    find: "finds found finding", get: "gets got gotten getting", give: "gives gave given giving gimme giv", go: "goes went gone going", grab: "grabs grabbed grabbing",
    hit: "hits hitting", keep: "keeps kept keeping", leave: "leaves left leaving", let: "lets letting", make: "makes made making", meet: "meets met meeting",
    pay: "pays paid paying", pop: "pops popped popping", put: "puts putting", ring: "rings rang rung ringing", scan: "scans scanned scanning",
    sell: "sells sold selling", send: "sends sent sending", ship: "ships shipped shipping", shop: "shops shopped shopping", skip: "skips skipped skipping",
    speak: "speaks spoke spoken speaking", take: "takes took taken taking", talk: "talks talked talking", tell: "tells told telling", throw: "throws threw thrown throwing",
    write: "writes wrote written writing", win: "wins won winning", withdraw: "withdraws withdrew withdrawn withdrawing", dm: "dms dmed dming", sms: "smsed smsing",
    knock: "knocks knocked knocking", shoot: "shoots shot shooting", think: "thinks thought thinking", see: "sees saw seen seeing", say: "says said saying",
  },
  variants: {
    about: "abt", account: "acct acc", address: "addy adress", amazon: "amz amzn", and: "n &", are: "r", "aren't": "arent",
    back: "bk", because: "cos coz cuz bc", before: "b4", "can't": "cant", catalogue: "catalog", catalogues: "catalogs", centre: "center",
    colour: "color", colours: "colors", "couldn't": "couldnt", "didn't": "didnt", "doesn't": "doesnt", "don't": "dont",
    ebay: "fleabay evilbay feebay", favour: "favor", from: "frm", fulfil: "fulfill", going: "goin", "hasn't": "hasnt", have: "hv",
    "haven't": "havent", "he's": "hes", "here's": "heres", "i'll": "ill", "i'm": "im", "i've": "ive", "isn't": "isnt", "it's": "its",
    "let's": "lets", licence: "license", license: "licence", message: "msg", messages: "msgs", mum: "mom", neighbour: "neighbor",
    okay: "ok", people: "ppl", picture: "pic", pictures: "pics", please: "pls plz pleas", programme: "program", receive: "recieve",
    "she's": "shes", "shouldn't": "shouldnt", something: "sth smth", text: "txt", texting: "txting", texts: "txts", thanks: "thx tnx thnx",
    "that's": "thats", "there's": "theres", "they're": "theyre", through: "thru", till: "til", tomorrow: "tmrw tmr", tonight: "tonite",
    until: "till til", "wasn't": "wasnt", "we've": "weve", weekend: "wknd", "weren't": "werent", "what's": "whats", with: "w",
    "won't": "wont", would: "wud", "wouldn't": "wouldnt", you: "u ya ye yous youse yall", "you'd": "youd", "you'll": "youll ull",
    "you're": "youre ur yer", "you've": "youve", your: "ur yr yer",
  },
  negation: "before",
  enclitics: ["'s", "'ll", "'d", "'re", "'ve"],
};

// biome-ignore format: many words a line
/** English words of grammar: who, whether, when. */
export const grammarWords: Lexicon = lexicon(
  "en",
  {
    negator: [
      "ain't", "aint", "amn't", "amnt", "aren't", "arent", "can't", "cannae", "cannot", "cant", "couldn't", "couldnt", "didn't", "didnt",
      "doesn't", "doesnt", "don't", "dont", "hardly", "hasn't", "haven't", "havent", "isn't", "isnt", "needn't", "neednt", "neither",
      "never", "no", "nobody", "none", "nope", "nor", "not", "nothing", "shouldn't", "wasn't", "weren't", "without being", "without having",
      "won't", "wont", "wouldn't", "wouldnt",
    ],
    refusal: [
      "against ebay's|amazon's|ebay|amazon|the|our|site|platform|marketplace policy|policies|rules|rule|terms", "against policy",
      "against the rules", "breaks the rules", "declin~", "forbid~", "have|had|has to say no", "impossible", "isn't allowed",
      "much as i'd|we'd|i|we love|like|want|appreciate|enjoy|hate", "must decline", "neither an option", "no need for",
      "no need to send|give|share|write", "not able to", "not allowed", "not an option", "not permitted", "not possible", "prefer not to",
      "prohibit~", "rather not", "refusal", "refuse/v", "rules on|about|for", "unable to", "violate|violates|violating|breach|breaches",
      "wish i|we could|were|was", "wish|wished i|we could", "would break the rules",
      "you don't|dont need a|any password|pin|login|account|id|code",
    ],
    decline: [
      "afraid not|no", "can't accept that", "can't agree to that", "can't do either|it|that|this", "cannot do either|it|that|this",
      "cant do it|that|this", "don't|dont do that|those|either", "have to decline", "have to say no", "must decline", "need to decline",
      "neither i'm|sorry|of", "neither is|are possible|allowed|on|ok", "neither works|will|suits|is|of", "no can do", "no i'm afraid|sorry",
      "no sorry", "no thank you", "no thanks", "nope", "sorry no", "the answer is no", "unable to do that|this", "we don't",
      "won't be doing that", "won't do it|that", "wont do that",
    ],
    "false-negator": [
      "account|order|item|serial|part|phone|mobile|handphone|hp|cell|tel|invoice|model|ref|id|card|tracking|batch|lot|house|flat|unit|contact no",
      "can't wait", "can't|cannot|couldn't recommend|thank", "can't|cannot|couldn't|won't|cant|wont … without",
      "decline the|this|that|your|my order|offer|sale|invoice|counteroffer", "do not hesitate|miss|worry|forget", "doesn't matter",
      "don't be a stranger", "don't be shy", "don't mind|care", "don't you", "don't|dont|never hesitate|miss|worry|forget", "first refusal",
      "if not", "isn't it", "never missing", "never miss|missing", "no amazon", "no big deal", "no bother", "no brainer", "no charge",
      "no commission", "no cost", "no doubt", "no drama|dramas", "no ebay", "no end", "no extra cost|charge", "no fee", "no fees",
      "no fuss", "no hassle", "no invoice", "no issue", "no markup|premium|bids", "no matter", "no middle? man", "no middleman",
      "no need to worry", "no obligation", "no paperwork", "no point", "no preference", "no problem|problems|prob|probs",
      "no questions asked", "no receipt", "no rush", "no stress", "no strings", "no sweat", "no takers|bids|bidders", "no tax",
      "no trouble", "no wonder", "no worries", "not a bad", "not a problem", "not bad", "not far", "not fussed|bothered|fussy", "not hard",
      "not just", "not only", "not so much", "not to mention", "not too bad", "nothing to lose", "or no deal|sale", "or not", "or nothing",
      "so it|they|that doesn't|don't|won't|isn't|aren't|can't", "so neither|nobody|noone|nothing|none",
      "so no password|need|waiting|fees|charge|tax|hassle", "so you|we doesn't|don't", "whatsapp|wapp|mob|num|number|tel no",
      "why don't you|we", "why not", "without any", "won't you", "wouldn't you",
    ],
    contrast: [
      "alternatively", "although", "because", "but", "cos", "coz", "cuz", "hence", "however", "otherwise", "since", "so", "that said",
      "therefore", "though", "thus", "whereas", "while",
    ],
    coordination: [
      "&", "also", "and", "as well as", "n", "or", "plus", "then",
    ],
    condition: [
      "after", "as long as", "assuming", "every time", "if", "in case", "once", "provided", "providing",
      "should that|this|your|the … stay|remain|disappear|vanish|change|turn|still|stand", "should you", "soon as", "the day", "the minute",
      "the moment", "were you to", "when", "whenever",
    ],
    until: [
      "before", "first you", "only after", "only if", "only once", "only when", "til", "till", "unless", "until",
    ],
    self: [
      "i", "i'd", "i'll", "i'm", "i've", "ill", "im", "ive", "me", "myself",
      "my|our lad|lads|team|wife|husband|brother|cousin|colleague|boss|assistant|mate|partner|son|daughter|dad|boy|guy",
      "our buyer|boss's|owner", "our company", "our engineer|technician|mechanic|agent|manager|bookkeeper|accountant|supervisor|specialist",
      "our staff|support|service", "ourselves", "us", "we", "we'd", "we'll", "we're", "we've", "weve",
    ],
    "self-possessive": [
      "mine", "my", "our", "ours",
    ],
    buyer: [
      "u", "y'all", "ya", "you", "you'd", "you'll", "you're", "you've", "youll", "your", "youre", "yourself",
    ],
    "buyer-possessive": [
      "ur", "your", "yours", "yr",
    ],
    "third-party": [
      "another buyer|customer", "anybody", "anyone", "auspost", "australia post", "canada post", "customs", "dealer", "dhl", "distributor",
      "dpd", "evri", "fedex", "forwarder", "friend of yours", "he", "hermes", "maker",
      "manufacturer's|maker's|supplier's|importer's|carrier's|courier's|driver's", "manufacturer/n", "post office", "postal service",
      "postie", "postman", "royal mail", "she", "shipping agent", "somebody", "someone", "stranger/n", "supplier", "the brand's",
      "the factory", "the fitter", "the? carrier/n", "the? courier/n", "the? driver/n", "their", "them", "they", "they'll", "they're",
      "the|your bank", "ups", "usps", "warranty desk|team|centre|center", "whoever",
    ],
    title: [
      "captain", "dear", "doctor", "dr", "madam", "mister", "mr", "mrs", "ms", "mx", "prof", "professor", "rev", "sir",
    ],
    platform: [
      "ama zon", "amazon's", "bezos", "big river site", "e bay", "ebay's", "evilbay", "fleabay", "marketplace", "the app", "the bay",
      "the big river", "the platform", "the site", "this app", "this platform", "this site",
    ],
    "platform-feature": [
      "a to z", "amazon business", "amazon pay",
      "amazon|ebay account|app|chat|checkout|inbox|messages|message|messaging|refund|return|returns|shop|store|storefront|label|offer|invoice",
      "back here", "best offer", "buy it now", "buyer seller messages|messaging", "by replying", "cart", "combined invoice",
      "contact seller", "counteroffer", "from|through|via the|this|same|our|my other|new|same|right|second? listing",
      "global shipping programme|program", "here in this", "in the app", "in this inbox", "make offer", "managed payments",
      "message centre|center", "my amazon|ebay", "on amazon|ebay", "on here", "order page", "orders page", "pay now", "purchase history",
      "quantity discount|discounts", "replying to this", "reply|answer|respond here", "reply|answer|respond to this",
      "request cancellation", "request total", "resolution centre|center", "return label", "return request", "return|returns centre|center",
      "right here", "second chance offer", "seller central", "seller page", "this chat", "this conversation", "this message",
      "this message? thread", "this page", "this thread", "through|thru|via|within amazon|ebay", "via the platform", "via this",
      "watchlist", "your account", "your orders|purchases",
    ],
    please: [
      "all i ask", "all we ask", "appreciate it if", "appreciated", "be grateful", "be lovely|welcome|wonderful|great|nice",
      "be only? right|fair|amazing|brilliant|fantastic|super|kind|ace|fab|awesome|perfect|appreciated", "be over the moon", "be so kind",
      "beg you", "can u", "can you", "could i|we ask|trouble", "could u", "could you", "do me a favour|favor", "do not forget",
      "do us a favour|favor", "don't|dont forget", "feel free", "grateful if", "help us", "hope i|we", "i beg", "i'd appreciate",
      "i'd|we'd|it'd be thrilled|delighted|grateful|chuffed|over|ecstatic|stoked with|if|to|by|for", "if you could|would",
      "invited|welcome to", "i|we hope you|you'll", "just", "kindly", "let's", "lets", "may i ask", "may we ask", "mind if", "pleas",
      "please", "pls", "plss", "plz", "pop", "simply", "u can", "we ask you", "we'd appreciate", "will you", "would appreciate",
      "would help", "would love", "would mean the|a|so world|lot|much", "would u", "would you",
      "would|we'd|i'd be so|very|really|ever|most? thrilled|delighted|grateful|happy|chuffed|glad|pleased|over|obliged|thankful with|if|to|for",
      "would|will|could|'d totally|really|just|absolutely|truly? make my|our whole|entire? day|week|month|year", "you can", "you could",
      "you may",
    ],
    obligation: [
      "demand", "expect", "got to", "gotta", "has to", "have to", "must", "need to", "require", "required", "requires", "shall", "should",
      "you need",
    ],
    reported: [
      "as discussed", "as you asked|said|wrote|suggested", "asked me|us to", "asking me|us to", "ask|asks|asked|asking about|if|whether",
      "be easier for you", "been|get|got|getting asked by|for|if|whether",
      "for the|your kind|generous|nice|lovely|good? offer|suggestion|idea|proposal|invitation to", "i can see why",
      "i know most|many|some|lots|people|folk|folks|other", "i know that|it|it's|its|how|this|the", "i know you'd|you", "i see why",
      "in your message", "insert|card|leaflet|flyer|slip|booklet|brochure … promises|promised|promising|mentions",
      "i|we gather|appreciate|realise|realize you'd|you",
      "i|we get|gather|appreciate|realise|realize why|that|how you'd|you|u|people|folk|some|most",
      "kind|nice|good|generous|sweet of you|u to? offer|offering|suggest",
      "most|many|some lads|people|folk|folks|buyers like|want|prefer|ask to",
      "people|buyers|folk|folks|customers|somebody|someone|who asking|ask|asked|ask|wanting|want",
      "promotion|promo|campaign|draw|giveaway|sale is|was|has|had|'s long|already|now? over and|so|now|since|but|sorry|unfortunately",
      "regarding|re your question",
      "sale|offer|promotion|promo|discount|deal|price|code|coupon|voucher|campaign|draw|giveaway price|code|draw? has|have|had|is|was? already|long|just|now? ended|expired|finished|lapsed|stopped",
      "saw|see|noticed|notice you typed|put|wrote|left|included|gave|added|posted|dropped|shared your",
      "saw|see|noticed|notice you|you've left|gave|given|posted|wrote|written|rated|reviewed|typed|put|spelled|spelt",
      "shirt|tee|mug|sign|sticker|poster|plaque|badge|cap|cushion|magnet says|reads|saying", "someone|somebody asked|asks|asking you",
      "someone|somebody|buyer|customer messaged|wrote|emailed|texted|contacted|pm'd to? me|us|in",
      "someone|somebody|people|buyers|folk|folks posted|sent|paid|mailed|gave|left|handed",
      "some|many|certain|few|shady sellers|shops|brands|companies|traders|stores",
      "still mentions|mentioned|lists|advertises|promises|promised", "thanks|ta|cheers for the|your offer|suggestion|invite|thought",
      "thank|thanks you? for sharing|sending|passing|providing|giving your|the|me|us",
      "thank|thanks|ta|cheers you? for asking|offering|suggesting|proposing", "that you also? tried|wanted|asked|called|wrote|messaged",
      "the email|mail|message|text|call you got|received", "u asked", "understand that|why|the|your",
      "understand you|you'd|he|she want|prefer|wish|would|like|rather|asked|hoped|hope|wanted",
      "was|were suggested|proposed|offered|mentioned|wanted|requested by you", "words you used", "you also? tried to",
      "you ask|asked|mention|mentioned|offer|offered|proposed|said|suggest|suggested|wondered|tried", "you called",
      "you clipped|applied|entered|redeemed|tried", "you have asked|requested|enquired|inquired",
      "you say that|it|the|there|your|they|he|she|you", "you told us|me|that", "you typed|spelled|spelt", "you wanted to",
      "you were asking|told", "you wish|prefer|want to pay", "you wrote that|if|whether|you|asking|saying|i|we", "you're on|talking about",
      "you've asked|requested|enquired|inquired",
      "your enquiry|inquiry|idea|message|offer|proposal|question|request|suggestion about|of|for",
      "your idea|offer|proposal|request|suggestion to", "your last message|note|mail", "your note|message|email|mail about|of",
      "your question|query|idea|wondering whether|if|on|regarding", "your subject line",
      "your|the message|mail|note|question|request mentions|mentioned|asks|says|said",
    ],
    instead: [
      "in place of", "instead", "not the place|spot", "rather than", "sooner|rather … than", "wrong place|spot|corner",
    ],
    warning: [
      "beware of?", "claiming to be", "con artist/n", "do not reply to",
      "don't|dont click|tap|open on? any|the|that|this|it|its|their|links|link|attachments", "don't|dont reply to", "fake", "fraud",
      "fraudster/n", "fraudulent", "from the previous owner", "hang up", "impersonat~", "is not from us|me|amazon|ebay|here", "is not me",
      "isn't|isnt from us|me|amazon|ebay|here", "isn't|isnt|ain't us|me", "never ask|asks|asked|request|requests|need|needs",
      "nobody|no one at|from|will", "not from us", "not us", "phishing", "pretend/v to", "pretending", "report it|the|that|them", "scam/n",
      "scammer/n", "spoof~", "stay safe", "suspicious", "wasn't us",
    ],
    "stay-here": [
      "at the? checkout only", "can't|cannot|won't|don't|not take anything|payment|payments|money outside|off",
      "everything|it|things|this|that in this thread|conversation|chat", "everything|it|this must stay", "goes through ebay|amazon",
      "keeps you covered|under", "keep|keeps|keeping everything|it|this|things|all on|in|within|here",
      "lose your? buyer? protection|cover|guarantee", "must|needs|has to be done", "must|needs|has to go|be through", "on here only",
      "only here", "only on|through|via|within|inside ebay|amazon|here",
      "only on|through|via|within|inside this|the site|platform|app|checkout|website|chat|thread|conversation|marketplace|listing|order",
      "otherwise neither of us is", "pay there as usual", "stay here", "stay|stays|stayed|staying in|within|on here|ebay|amazon|this",
      "through ebay|amazon only", "wants|needs|insists|requires it|everything|payment|them all? through|via|on|at", "we only use",
      "what|whatever|whichever amazon|ebay|checkout shows|offers|lists|accepts|takes you?",
      "would|could|will|might|may|to|i'd|we'd|i'll|we'll|you'd|you'll lose|risk my|our account",
    ],
  },
  {
    hit: {
      negator: "We do not have it.", refusal: "That is against the rules.", please: "Could you look again?", self: "We will see.", until: "Wait till Monday.",
      warning: "That mail is phishing.", "stay-here": "We keep everything on eBay.",
    },
    miss: { negator: "No problem at all.", self: "The idea is good.", refusal: "The policy is clear.", warning: "The tricolour flag is here." },
  },
);
