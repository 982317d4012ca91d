import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** English words for paying around the checkout. */
export const payment: Lexicon = lexicon(
  "en",
  {
    "payment-outside": [
      "a? bank|giro|direct payment|deposit|credit|debit", "ach", "any chance of cash", "app with the purple z", "app with the|a z", "apple cash", "as friends|mates|family", "as|via|by|use|do|paying|send|it f & f|fnf", "a|our|my separate|own|private|different|special|second bill|invoice|link|payment|request", "back|refund|refunded|return|returned in cash|notes", "bacs", "balance against copy|documents", "bank deposit", "bank draft/n", "bank it? to|in|straight", "bank to bank", "bank transfer/v", "bank transfer|wire|payment is|are fine|ok|welcome", "bank wire/n", "banker's|bankers draft", "banknotes|cash|coins please|only|preferred", "beem", "bpay", "btc", "building society", "bung|slip|chuck|sling|fire|ping me|us|you a|the score|tenner|fiver|twenty|few|couple|pony|monkey", "by cheque from", "by hand on|at|through our|the|my", "by invoice|terms", "by tt", "card details|number|info|no over|by|on the? phone", "card details|number|info|no over|on the blower", "card over the phone", "card over|by the? phone", "card reader|machine|terminal over|by|on|at the? phone|till|counter|shop", "card|it through the|my|our till|terminal|machine|reader", "cash at the door|gate|counter|shop|unit|yard|stall|till|handover|house|barn|warehouse", "cash by post", "cash in an envelope", "cash in hand", "cash in the post", "cash is|works|preferred|only|please|fine|ok|king|accepted|welcome best|fine|easiest|better|too?", "cash on delivery", "cash through the post", "cash to", "cash to my|the|our|him|her", "cash to the|my|our driver|carpenter|fitter|courier|guy|man|technician|engineer|installer", "chance of cash", "charge|charged|charging|key|run|process|put … manually", "charge|key|run … by hand", "cheque|check in the|by|to post|mail|the|us|our|my", "cheque|check is? fine|ok|okay|good|welcome|works|accepted", "cheque|check is|are|both|also fine|ok|welcome|good", "chime", "coins in crypto", "credit transfer", "crypto|lightning wallet|network|invoice|address", "direct bank|debit|deposit|remittance", "direct deposit", "directly|straight to|into your bank|account", "dogecoin", "done|sent|paid|refunded|settled|sorted|returned by|via|through the|my|our? bank", "e card/n", "e check", "e gift card/n", "e transfer/v", "e wallet", "ec card", "echeck", "eft", "eft to", "emt", "eth", "ewallet", "f & f please|pls|only|is|so|then|works", "f and f", "family & friends", "family and friends", "family friends", "faster payment/n", "figure/f in|through the|my|our letterbox|mailbox|postbox|tin|jar", "fiver|tenner|twenty|fifty|banknote|banknotes|cash inside|in|into a|an|the|your envelope|letter|card|parcel|post|mail", "fiver|tenner|twenty|fifty|banknote|banknotes|cash|coins taped|stuck|glued|hidden|tucked|slipped|folded to|on|in|inside|under|into", "fiver|tenner|twenty|fifty|note|notes|banknote|banknotes|cash|coins|bills inside|in|into a|the birthday|greeting|thank|christmas card", "folding money", "friends & family", "friends + family", "friends and family", "friends family", "from|of my own? pocket", "gift half", "gift option", "giro", "give|hand|pay him|her|them|rs figure/f|cash|money", "give|hand|pay him|her|them|rs the money|cash", "give|hand|pay the driver|lad|fitter|man figure/f|cash|money", "goods & services", "goods and services", "google|apple pay me|us|the|it|over|to", "half|rest|balance|remainder|deposit|difference|money … by|via|in wire|transfer|cheque|check|cash|notes", "hand|give|pay … guy|lad|driver|man figure/f", "hand|give|pay|slip the cash|money|rest|notes to|over|when", "hand|slip you|u the|a|your? figure/f|cash|money|tenner|fiver|difference|rest", "has|carries|brings|got a|the|his? card|sumup|zettle machine|reader|terminal", "he|she|they prefers|prefer notes", "he|she|they prefers|prefer|likes|takes|wants cash", "in hand|cash to him|her|them|the", "in my hand|pocket|palm", "in steam|amazon|apple|itunes|google credit|cards|codes|vouchers", "interac", "invoice after receipt", "invoice payable", "invoice|link|request|bill by|from|via|through|on|with square|stripe|sumup|zettle|paypal|quickbooks|xero|wave|zoho|payoneer", "izettle", "key it in on", "litecoin", "local bank", "m pesa", "made out to", "make it out to", "mobile top up", "monero", "money in an envelope|the", "money order/n", "money through the post", "money transfer", "money under the", "money|twenty|tenner|fiver|fifty|cash|rest|difference … with|to my|our|the driver|courier|fitter|lad|wife|husband|neighbour|mate", "monzo", "monzo|starling|chase|lloyds|barclays|hsbc|natwest|halifax|santander|nationwide|tsb account|link|transfer|sort|details|me", "my|our bank|bank's|banking app", "my|our|his|her|wife's monzo|starling|chase|lloyds|barclays|hsbc|natwest|halifax|santander|nationwide|revolut|wise|commbank|westpac|anz|nab|bank", "neft|imps|rtgs", "not card", "notes are|is|only fine|ok|good|welcome|preferred|please", "notes between", "notes in the post", "notes in|into|inside an|the|a|plain? envelope|letter", "notes through", "on account|invoice|terms then|instead", "on receipt by invoice", "on|through|thru my|our|the shop's? card? machine|terminal|reader|pdq", "on|through|with|via the|my|our|a card machine|reader|terminal", "osko", "outside of? here|this|amazon|ebay … half|money|pay", "over the phone by card", "own payment page|link", "own|my|our payment link|page|request|terminal", "paper check|cheque", "pay after receipt", "pay by invoice", "pay pal gift|friends|family|ff", "payable by card over", "payment|money over|by the? phone", "paypal family|friends|goods", "paypal|pp f & f", "paypal|pp gift|gifted|friends|family|ff|fnf", "pay|give my|our|the mum|dad|wife|husband|brother|sister|lad|son|driver|courier|neighbour|bloke|guy|fitter", "pay|paid by|in|with notes|coins|banknotes|cash|envelope", "pay|paid me|us in|when|back|with|by|over|through", "pay|paid|paying … other|another|different way|means|route|method", "pay|paid|payment when|on|upon i|we|the|delivery|arrival|it deliver|arrives|driver|doorstep|drop", "pay|paid|settle to|via|through|by|using|with|on this|our|below|following link|page", "pay|payment|paying link", "pay|paypal|money|payment as a? gift", "pay|paypal|stripe|square|sumup|klarna|zettle|sum|checkout|payment up? link", "pay|pays|paid it? to us|me", "pay|settle with? the driver|fitter|lad|engineer on|when|upon|once|after|in", "personal check|cheque", "phone credit", "poli", "postal order/n", "post|send|mail|write you|u|ya|us|me a|the cheque|check|money|postal", "pp fnf|ff", "pp gift", "prepaid card/n", "prepaid link", "prepaid visa", "recharge your", "red packet", "remittance", "run it by hand|manually", "run it through|thru my|our|the", "run|put|key|swipe|take|process it|the|your|that|card on|through|thru|in my|our|the card? machine|terminal|reader|till|pos", "sats", "send it as a? gift so|otherwise|please|then", "sepa", "separate bill|invoice|payment|link", "settle|pay the? rest|balance|difference|remainder on|at arrival|delivery|the|handover|collection", "settle|square|sort|pay the|it|your|my|rest|balance|difference|up? with|to him|her|them|the|our|my fitter|driver|courier|installer|technician|lad|lads|guy|fella|engineer|boys", "slip|hand|tip|give|pay|bung the|your driver|courier|fitter|lad|lads|guys the|a|his|their? tenner|fiver|score|few|couple|cash|money|rest|balance|difference|figure/f", "slip|tip|bung him|her|them|the|your fitter|lad|lads|guys|courier|tenner|fiver|score|few|couple", "solana", "square invoice|link|cash", "square reader", "standing order", "starling", "steam|razer|itunes|apple|google|vanilla credit|balance|code|codes", "stick the|it in an envelope", "straight|directly to|into my|our bank|account", "stripe link", "stripe|paypal|shopify|square|klarna|sumup checkout|page|invoice|link|button", "sumup", "swift transfer|payment|code", "swipe it here", "take|get|collect|collects|takes the|your figure/f|money|cash|rest|balance off|from you", "tap and pay him|her|them", "technician|fitter|driver|courier|engineer|carpenter accepts|takes|wants|prefers cash|card|notes", "telegraphic transfer", "tenner|fiver|money|cash|notes|figure/f through the|your door|letterbox", "tenner|fiver|twenty|cash in the? return|parcel|box|envelope|post|card", "tether", "the way i|we write|say|tell|told|describe|explain|send", "the|other half cash", "through the|our|my shop? terminal|reader|card machine", "top up your phone", "trc network", "trc20", "tron", "tuck|pop|slip|stick|put|throw|chuck|enclose|include|fold|tape|leave a|the|some|your tenner|fiver|cash|banknote|banknotes|twenty|tenners in|into|inside|between|with|behind|through|under", "under the flowerpot|mat", "usdc", "usdt", "venmo/v", "via|through|on|using square|stripe|sumup", "vouchers|cards|codes|voucher|card as payment", "wallet string|address", "wero", "wire transfer/v", "with|in|through|via|from|by|using your|my|our|the bank|banking|bank's app", "write|writing a? cheque|check", "zell", "zelle/v", "zettle",
    ],
    "payment-wallet": [
      "credit card", "debit card", "p pal", "pay p", "payp", "paypal/v",
      "pp me|us|email|address|account|gift|invoice|id|friends|works|okay|fine|please|payment|fees", "ppal",
      "via|by|with|through|use|using|my|your|ur|to|take|do|accept|it's|via|your p? pp|p",
    ],
    "payment-weak": [
      "a check|cheque", "a grand in", "bank app", "bank payment", "banknotes", "bring notes", "by bank", "by check|cheque|transfer|wire", "by eft", "cash", "cash|money|notes|note|tenner|fiver|twenty|fifty|coins|quid … in an|the envelope", "check in the mail", "cheque or|and", "cheque/n", "exact money", "figure/f in an|the envelope", "figure/f notes", "from bank", "in coin", "in coins", "in fifties|twenties|tenners|fivers|tens|notes|cash|hand", "in notes", "in the hand", "itunes style vouchers", "just the codes|code|numbers|digits", "my bank", "notes in", "notes not card", "notes only|please|preferred", "paper check", "pay link", "payment link", "postal order", "private to you|me", "quid in the post", "readies", "square reader|app|terminal|link", "sterling notes", "straight into|to the? bank", "stripe", "swift", "tenner in the post", "terminal by hand", "transfer/v", "via bank", "wire/v",
    ],
    "gift-card": [
      "amazon card/n", "amazon|apple|google|itunes|steam|walmart|target|visa|nike|ebay voucher/n",
      "amazon|apple|google|itunes|steam|walmart|target|visa|starbucks|tims|nike gift? card/n", "apple card/n",
      "buy|get|grab|purchase gift? vouchers|cards", "e-gift card/n", "ebay card/n", "egift card/n", "game card/n", "gift card/n",
      "gift code/n", "gift voucher/n", "giftcard/n", "google play card/n", "itunes card/n", "itunes style vouchers", "play card/n",
      "prepaid card/n", "prepaid visa", "razer", "steam card/n", "steam one", "steam wallet",
      "steam|itunes|apple|razer|paysafe|neosurf|xbox|playstation voucher/n", "store card/n", "stored value card/n", "vanilla card/n",
      "vouchers of|from apple|google|steam|amazon",
    ],
    "gift-card-code": [
      "card code/n", "claim|redemption code/n", "code from|off|on the? card|back", "code in|by|over a|the|this? message|chat|msg", "code/n on the back", "codes here|to", "codes over|across|here|by|to", "digits here|to", "numbers on|behind the", "paste|post|send|mail|text|read|type the codes|code|numbers|digits", "photo|photos|picture|pictures|pic|pics|snap|snaps|shot|shots|image|images of? the|both|each? code|codes|back|backs|numbers", "photo|picture|pic|snap of? the? code|codes|back|card", "pin of the card", "read|send|write|type|text me|us the code|codes|digits|numbers", "scratch/v", "the code|codes|digits underneath|under", "the digits", "the strip",
    ],
    "pay-verb": [
      "as payment", "bring cash|notes|money", "bring figure/f", "bring notes|banknotes|the|two|one|exact", "bung", "charge/v", "chip in",
      "chuck it across|over", "chuck|fire|ping|shoot|sling|bung|throw|drop|pop|bang … over|back|across", "compensate/v", "cough up",
      "could|can you wire|zelle|venmo|transfer|send", "covers it|the|that", "credit you", "debit/v", "deposit/v", "do more|extra on",
      "drop it into|straight", "eft/v", "fork out|over", "forward the money", "get|give|send|have|hand … back to you",
      "give|hand him|her|them|rs|the money|cash", "hand it|him|her over", "hand me|over the? cash|money|envelope", "hand over the|your",
      "in payment", "leave figure/f", "leave the money|cash", "lose figure/f", "make payment", "make the payment", "owe us|me", "owed",
      "pay/v", "pay/v up|off|over", "payable", "payment", "pop it in|into|to", "pop it over|across",
      "pop|stick|drop|bung|chuck|whack the|it money|cash|rest|balance|difference? in|into", "put a deposit", "put figure/f down|on",
      "put it across", "put it|the|that money|rest|balance|difference? in|into|to",
      "put it|the|that money|rest|balance|difference? through my|our|your|the|paypal|zelle|venmo|revolut|bank",
      "put|stick figure/f in|into", "refund/v", "reimburse/v", "remit/v", "remunerate", "return your|the money",
      "return|send|give you|u the|your money", "send the? money|payment|difference|balance|amount|total",
      "send … money|funds|amount|difference", "settle up", "settle … with", "settle/v", "settles? up outside|here|with", "shoot it over",
      "shoot me|us the", "slip you", "square up", "stump up", "take the card", "taped to", "the money part", "top it up", "transact/v",
      "transfer/v", "we're square|even|quits", "we're square|straight", "wire/v", "you owe",
    ],
    "send-verb": [
      "drop/v", "fire/v over", "forward/v", "give/v", "mail/v", "pass", "ping", "pop/v", "post/v", "put/v", "send/v", "shoot/v", "sling/v",
    ],
    "bank-account-word": [
      "acc no|number", "account details|name|no|number", "account in hong|china|germany|london", "account of", "account printed on",
      "agent's account", "bank account/n", "bank details|info|information", "bank particulars", "bic", "bsb", "cash tag", "cashtag",
      "his|her|my|our|wife's|sister's|company's bank", "iban/n", "into the bank", "into|to my|our|your account", "my|our|his|her account",
      "our hong kong account", "routing number", "sort code", "sort code's", "swift code", "the account below|it|on",
      "to my|our|his|her|the bank|account",
      "to|into my|our|the husband's|wife's|sister's|brother's|son's|daughter's|mum's|dad's|partner's|boss's|agent's|friend's|accountant's account",
      "to|into|on my|our|the company|business|own|personal|firm's|firm|private|shop|export|sales|savings|current|euro|dollar|sterling|us|uk|wife's account",
      "upi id", "your tag",
    ],
    "original-payment": [
      "account you paid with", "back on|onto|to your|the card|account|bank|paypal", "back the way you|it paid|came", "card you paid|used",
      "card you used at", "for|of|with upi|card|cards|wallet|netbanking|paypal payments|payment", "how|way you paid", "lands|land back on",
      "original card|method|means|payment|source", "payment method you used", "same card|account|method|way you", "same source|method|mode",
      "since you paid", "straight back to your|the", "the card on file", "to the|your card|account|method you|used", "to the|your original",
      "where it came from", "you paid with|by|through", "your card since", "your original payment? method",
    ],
    checkout: [
      "add to cart|basket", "amazon|ebay checkout|invoice|balance", "amazon|ebay takes|collects|collected|took|handles", "at the checkout",
      "at? checkout", "basket", "cart", "checkout", "collected by amazon|ebay", "ebay's|amazon's own? payment|payments|checkout",
      "in the ebay|amazon basket|cart|app", "invoice through|thru|via ebay|amazon", "managed payments", "on amazon|ebay first|as usual",
      "paid|pay through|on|via|thru amazon|ebay|here|there", "pay now", "pay on pick up", "pay on pickup", "payment on|through amazon|ebay",
      "taken by amazon|ebay", "through|via|thru the checkout|cart|site|platform|basket", "under your payments",
    ],
    pickup: [
      "at the counter|door|shed|yard|unit|shop|barn", "back up to the", "bring a trailer|van", "bring it round|sunday|over", "collect it|them|the", "collection", "come and|to get|see|fetch|pick|collect", "come by|over|round|down", "come|comes n|and|to load|shift|take|lift|view|inspect|handle|try", "drop by|in|round", "hand it over", "in person", "meet me|up|us", "on collection|pickup", "pick up", "pick/v it|them up", "pickup", "pop by|over|round|in|down", "stop|swing by", "you|u come and|n|over|round|saturday|sunday|monday|friday",
    ],
    acceptable: [
      "also ok|okay|fine|possible|good", "goes too", "is|are fine|ok|okay|good too|also|with|by", "will do nicely|fine", "works|work too|also|for us|for me", "would do|be fine|ok|okay",
    ],
    money: [
      "a bill", "a few bucks|quid|euros|pounds|dollars", "a score", "amount due|owed|outstanding", "back in cash", "balance", "bill you",
      "cash back", "delivery|redelivery|restocking|customs|postage|handling fee|charge|cost|costs|difference", "deposit", "difference",
      "extra", "fiver", "full amount", "funds", "half", "money", "outstanding sum|amount|balance", "postage", "refund", "remainder",
      "remaining|outstanding amount|sum|balance", "rest amount", "shipping difference", "something back", "storage fee", "sum", "surcharge",
      "tenner", "the balance|deposit|difference|rest|shortfall|total", "the bill", "the dough|dosh", "the extra figure/f", "the fee",
      "the missing figure/f", "the rest|balance|difference|extra|remainder|missing", "the|other twenty|tenner|fiver|fifty|ten", "top up",
      "up front", "upfront",
    ],
  },
  {
    hit: {
      "payment-outside": "Send it as friends and family.", "payment-wallet": "You can pp me.", "payment-weak": "I take cash.", "gift-card": "Buy a Steam card.", "gift-card-code": "Scratch it.", "pay-verb": "Please settle it.",
      "bank-account-word": "My sort code is here.", "original-payment": "It went to your original payment method.", checkout: "Pay at checkout.", pickup: "Local pickup is fine.", money: "You owe the difference.",
    },
    miss: { "payment-outside": "The families are friendly.", "payment-wallet": "The app is here.", "gift-card": "The cardholder is a gift.", pickup: "The collector has it." },
  },
);
