import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** English words for paying around the checkout. */
export const payment: Lexicon = lexicon(
  "en",
  {
    "payment-outside": [
      "a? bank|giro|direct payment|deposit|credit|debit", "ach", "app with the purple z", "app with the|a z", "apple cash", "as friends|mates|family", "a|our|my separate|own|private|different|special|second bill|invoice|link|payment|request", "back|refund|refunded|return|returned in cash|notes", "bacs", "balance against copy|documents", "bank deposit", "bank draft/n", "bank it? to|in|straight", "bank to bank", "bank transfer/v", "bank wire/n", "banker's|bankers draft", "beem", "bpay", "building society", "bung|slip|chuck|sling|fire|ping me|us|you a|the score|tenner|fiver|twenty|few|couple|pony|monkey", "by cheque from", "by hand on|at|through our|the|my", "by invoice|terms", "by tt", "card over the phone", "card reader|machine|terminal over|by|on|at the? phone|till|counter|shop", "cash at the|to", "cash by post", "cash in an envelope", "cash in hand", "cash in the post", "cash is|works|preferred|only|please|fine|ok|king|accepted|welcome best|fine|easiest|better|too?", "cash on delivery", "cash through the post", "cash to the|my|our driver|carpenter|fitter|courier|guy|man|technician|engineer|installer", "charge|charged|charging|key|run|process|put … manually", "charge|key|run … by hand", "cheque|check in the|by|to post|mail|the|us|our|my", "cheque|check is? fine|ok|okay|good|welcome|works|accepted", "chime", "coins in crypto", "credit transfer", "crypto|lightning wallet|network|invoice|address", "direct bank|debit|deposit|remittance", "direct deposit", "dogecoin", "e card/n", "e check", "e gift card/n", "e transfer/v", "ec card", "echeck", "eft", "eft to", "emt", "ewallet|e-wallet", "family & friends", "family and friends", "family friends", "faster payment/n", "folding money", "friends & family", "friends + family", "friends and family", "friends family", "from|of my own? pocket", "gift half", "gift option", "giro", "give|hand|pay him|her|them|rs figure/f|cash|money", "give|hand|pay him|her|them|rs the money|cash", "give|hand|pay the driver|lad|fitter|man figure/f|cash|money", "goods & services", "goods and services", "google|apple pay me|us|the|it|over|to", "hand|give|pay … guy|lad|driver|man figure/f", "in hand|cash to him|her|them|the", "in my hand|pocket|palm", "in steam|amazon|apple|itunes|google credit|cards|codes|vouchers", "interac", "invoice after receipt", "invoice payable", "invoice|link|request|bill by|from|via|through|on|with square|stripe|sumup|zettle|paypal|quickbooks|xero|wave|zoho|payoneer", "izettle", "key it in on", "litecoin", "local bank", "m pesa", "made out to", "make it out to", "mobile top up", "monero", "money in an envelope|the", "money order/n", "money through the post", "money transfer", "money under the", "monzo", "monzo|starling|chase|lloyds|barclays|hsbc|natwest|halifax|santander|nationwide|tsb account|link|transfer|sort|details|me", "my|our|his|her|wife's monzo|starling|chase|lloyds|barclays|hsbc|natwest|halifax|santander|nationwide|revolut|wise|commbank|westpac|anz|nab|bank", "neft|imps|rtgs", "not card", "notes are|is|only fine|ok|good|welcome|preferred|please", "notes between", "notes in the post", "notes through", "on account|invoice|terms then|instead", "on receipt by invoice", "on|through|thru my|our|the shop's? card? machine|terminal|reader|pdq", "osko", "over the phone by card", "own payment page|link", "own|my|our payment link|page|request|terminal", "pay after receipt", "pay by invoice", "payable by card over", "payment page", "paypal family|friends|goods", "paypal|pp|pay pal gift|gifted|friends|family|ff|f&f", "pay|give my|our|the mum|dad|wife|husband|brother|sister|lad|son|driver|courier|neighbour|bloke|guy|fitter", "pay|paid by|in|with notes|coins|banknotes|cash|envelope", "pay|paid me|us in|when|back|with|by|over|through", "pay|paid|payment when|on|upon i|we|the|delivery|arrival|it deliver|arrives|driver|doorstep|drop", "pay|payment|paying link", "pay|paypal|money|payment as a? gift", "pay|paypal|stripe|square|sumup|klarna|zettle|sum|checkout|payment up? link", "pay|pays|paid it? to us|me", "personal check|cheque", "phone credit", "photo|photos|picture|pictures|pics of the codes|code", "poli", "postal order/n", "post|send|mail|write you|u|ya|us|me a|the cheque|check|money|postal", "pp gift", "prepaid card/n", "prepaid link", "prepaid visa", "recharge your", "red packet", "remittance", "run it by hand|manually", "run it through|thru my|our|the", "run|put|key|swipe|take|process it|the|your|that|card on|through|thru|in my|our|the card? machine|terminal|reader|till|pos", "send it as a? gift so|otherwise|please|then", "sepa", "separate bill|invoice|payment|link", "settle|pay the? rest|balance|difference|remainder on|at arrival|delivery|the|handover|collection", "settle|square|sort|pay the|it|your|my|rest|balance|difference|up? with|to him|her|them|the|our|my fitter|driver|courier|installer|technician|lad|lads|guy|fella|engineer|boys", "slip|hand|tip|give|pay|bung the|him|her|them|your driver|courier|fitter|lad|lads|guys|tenner|fiver|score|few|couple", "solana", "square invoice|link|cash", "square reader", "standing order", "starling", "steam|razer|itunes|apple|google|amazon|vanilla|ebay credit|balance|code|codes", "stick the|it in an envelope", "stripe link", "sumup", "swift transfer|payment|code", "swipe it here", "take|get|collect|collects|takes the|your figure/f|money|cash|rest|balance off|from you", "tap and pay him|her|them", "technician|fitter|driver|courier|engineer|carpenter accepts|takes|wants|prefers cash|card|notes", "telegraphic transfer", "tenner|fiver|money|cash|notes|figure/f through the|your door|letterbox", "tether", "the way i|we write|say|tell|told|describe|explain|send", "the|other half cash", "through the|our|my shop? terminal|reader|card machine", "top up your phone", "trc network", "trc20", "tron", "under the flowerpot|mat", "usdc", "usdt", "venmo/v", "via|through|on|using square|stripe|sumup", "vouchers|cards|codes|voucher|card as payment", "wallet string|address", "wero", "wire transfer/v", "write|writing a? cheque|check", "zell", "zelle/v", "zettle", "f and f", "pp fnf|ff",
    ],
    "payment-wallet": [
      "credit card", "debit card", "p p", "pay p", "payp", "paypal/v", "pp", "ppl",
    ],
    "payment-weak": [
      "a check|cheque", "a grand in", "bank app", "bank payment", "banknotes", "bring notes", "by bank", "by check|cheque|transfer|wire",
      "by eft", "cash", "check in the mail", "cheque or|and", "cheque/n", "coin", "coins", "exact money", "from bank", "in an envelope",
      "in fifties|twenties|tenners|fivers|tens|notes|cash|hand", "in notes", "in the hand", "itunes style vouchers",
      "just the codes|code|numbers|digits", "my bank", "notes in", "notes not card", "paper check", "pay link", "payment link",
      "postal order", "private to you|me", "quid in the post", "readies", "square", "sterling notes", "straight into|to the? bank",
      "stripe", "swift", "tenner in the post", "terminal by hand", "the envelope", "transfer/v", "via bank", "wire/v",
    ],
    "gift-card": [
      "amazon card/n", "amazon|apple|google|itunes|steam|walmart|target|visa|nike|ebay voucher/n",
      "amazon|apple|google|itunes|steam|walmart|target|visa|starbucks|tims|nike gift? card/n", "apple card/n", "e-gift card/n",
      "ebay card/n", "egift card/n", "game card/n", "gift card/n", "gift code/n", "gift voucher/n", "giftcard/n", "google play card/n",
      "itunes card/n", "itunes style vouchers", "play card/n", "prepaid card/n", "prepaid visa", "razer", "steam card/n", "steam one",
      "steam wallet", "steam|itunes|apple|razer|paysafe|neosurf|xbox|playstation voucher/n", "store card/n", "stored value card/n",
      "vanilla card/n", "vouchers of|from apple|google|steam|amazon",
    ],
    "gift-card-code": [
      "card code/n", "claim|redemption code/n", "code from|off|on the? card|back", "code/n on the back", "codes here|to",
      "codes over|across|here|by|to", "digits here|to", "numbers on|behind the",
      "paste|post|send|mail|text|read|type the codes|code|numbers|digits",
      "photo|photos|picture|pictures|pic|pics|snap|snaps|shot|shots|image|images of? the|both|each? code|codes|back|backs|numbers",
      "photo|picture|pic|snap of? the? code|codes|back|card", "pin of the card",
      "read|send|write|type|text me|us the code|codes|digits|numbers", "scratch/v", "the code|codes|digits underneath|under", "the digits",
      "the strip",
    ],
    "pay-verb": [
      "as payment", "bring cash|notes|money", "bring figure/f", "bring notes|banknotes|the|two|one|exact", "bung", "charge/v", "chip in",
      "chuck it across|over", "chuck|fire|ping|shoot|sling|bung|throw|drop|pop|bang … over|back|across", "compensate/v", "cough up",
      "credit you", "debit/v", "deposit/v", "do more|extra on", "drop it into|straight", "eft/v", "fork out|over", "forward the money",
      "give|hand him|her|them|rs|the money|cash", "hand it|him|her over", "hand me|over the? cash|money|envelope", "hand over the|your",
      "in payment", "leave figure/f", "leave the money|cash", "lose figure/f", "make payment", "make the payment", "pay/v",
      "pay/v up|off|over", "payable", "payment", "pop it in|into|to", "pop it over|across",
      "pop|stick|drop|bung|chuck|whack the|it money|cash|rest|balance|difference? in|into", "put a deposit", "put figure/f down|on",
      "put it across|through", "put it|the|that money|rest|balance|difference? in|into|through|to", "put|stick figure/f in|into",
      "refund/v", "reimburse/v", "remit/v", "remunerate", "return your|the money",
      "send the? money|payment|difference|balance|amount|total", "send … back", "send … money|funds|amount|difference", "settle … with",
      "settle/v", "shoot it over", "shoot me|us the", "slip you", "square up", "stump up", "take the card", "taped to", "the money part",
      "top it up", "transact/v", "transfer/v", "we're square|straight", "wire/v",
    ],
    "send-verb": [
      "drop/v", "fire/v over", "forward/v", "give/v", "pass", "ping", "pop/v", "put/v", "send/v", "shoot/v", "sling/v",
    ],
    "bank-account-word": [
      "acc no|number", "account details|name|no|number", "account in hong|china|germany|london", "account of", "account printed on",
      "agent's account", "bank account/n", "bank details|info|information", "bank particulars", "bic", "bsb", "cash tag", "cashtag",
      "his|her|my|our|wife's|sister's|company's bank", "iban/n", "into the bank", "into|to my|our|your account", "my|our|his|her account",
      "our hong kong account", "routing number", "sort code", "sort code's", "swift code", "the account below|it|on",
      "to my|our|his|her|the bank|account", "upi id", "your tag",
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
      "at the counter|door|shed|yard|unit|shop|barn", "back up to the", "bring a trailer|van", "bring it round|sunday|over",
      "collect it|them|the", "collection", "come and|to get|see|fetch|pick|collect", "come by|over|round|down", "drop by|in|round",
      "hand it over", "in person", "meet me|up|us", "on collection|pickup", "pick up", "pick/v it|them up", "pickup",
      "pop by|over|round|in|down", "stop|swing by",
    ],
    money: [
      "a bill", "a few bucks|quid|euros|pounds|dollars", "a score", "back in cash", "balance", "bill you", "cash back",
      "delivery|redelivery|restocking|customs|postage|handling fee|charge|cost|costs|difference", "deposit", "difference", "extra", "fiver",
      "full amount", "funds", "half", "money", "postage", "refund", "remainder", "rest amount", "shipping difference", "something back",
      "storage fee", "surcharge", "tenner", "the balance|deposit|difference|rest|shortfall|total", "the bill", "the dough|dosh",
      "the extra figure/f", "the fee", "the missing figure/f", "the rest|balance|difference|extra|remainder|missing",
      "the|other twenty|tenner|fiver|fifty|ten", "top up", "up front", "upfront",
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
