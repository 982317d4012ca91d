import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** English words for paying around the checkout. */
export const payment: Lexicon = lexicon(
  "en",
  {
    "payment-outside": [
      "ach", "as a gift to me", "bacs", "bank deposit", "bank draft/n", "bank to bank", "bank transfer/v", "bank wire/n", "banker's draft",
      "cash by post", "cash in an envelope", "cash in hand", "cash in the post", "cash through the post", "cheque|check made out to",
      "coins in crypto", "direct bank", "direct debit", "direct deposit", "e card/n", "e check", "e gift card/n", "e transfer/v", "echeck",
      "family & friends", "family and friends", "faster payment/n", "friends & family", "friends + family", "friends and family",
      "friends family", "goods & services", "goods and services", "google pay me", "interac", "key it in on", "lightning", "made out to",
      "make it out to", "money in an envelope", "money order/n", "money through the post", "money transfer", "not card", "notes between",
      "notes in the post", "pay pal friends", "paypal family|friends|goods", "personal check|cheque", "postal order/n", "prepaid card/n",
      "run it by hand|manually", "run it through|thru my|our|the", "sepa", "stick the|it in an envelope", "swift", "swipe it here", "t t",
      "t/t", "telegraphic transfer", "tether", "the app with the purple z", "through the|our|my shop? terminal|reader|card machine",
      "trc network", "trc20", "usdt", "venmo/v", "wallet string|address", "wire transfer/v", "write|writing a? cheque|check", "zell",
      "zelle/v",
    ],
    "payment-wallet": [
      "credit card", "debit card", "p p", "pay p", "payp", "paypal/v", "pp", "ppl",
    ],
    "payment-weak": [
      "a check|cheque", "a grand in", "a transfer", "bank app", "banknotes", "by check|cheque|transfer|wire", "cash", "cheque/n", "coin",
      "envelope", "hard cash", "in an envelope", "in notes", "notes not card", "paper check", "readies", "sterling notes",
      "terminal by hand", "the envelope", "transfer", "transfer/v", "wire", "wire/v",
    ],
    "gift-card": [
      "amazon card/n", "apple card/n", "ebay card/n", "game card/n", "gift card/n", "gift voucher/n", "giftcard/n", "google play card/n",
      "itunes card/n", "prepaid card/n", "razer", "razer gold|card|one", "steam card/n", "steam one", "steam wallet", "store card/n",
      "stored value card/n", "vanilla card/n", "visa gift card/n",
    ],
    "gift-card-code": [
      "code/n on the back", "codes here|to", "digits here|to", "numbers on|behind the", "photo|picture|pic of the back|code|card",
      "pin of the card", "read|send|write|type|text me|us the code|codes|digits|numbers", "scratch/v", "scratched",
      "the code|codes|digits underneath|under", "the strip",
    ],
    "pay-verb": [
      "charge/v", "chuck it across|over", "compensate/v", "debit/v", "deposit/v", "do extra|more on", "do more|extra on",
      "drop it into|straight", "forward the money", "hand me|over the? cash|money|envelope", "pay", "pay/v", "payment",
      "pop it over|across", "put it across|through", "refund/v", "reimburse/v", "remit/v", "send money",
      "send the? money|payment|difference|balance|amount|total", "settle", "settle up", "settle/v", "shoot it over", "shoot me|us the",
      "square up", "take the card", "take|takes payment", "transfer/v", "wire/v",
    ],
    "send-verb": [
      "drop/v", "fire/v over", "forward/v", "give/v", "pass", "ping", "pop/v", "put/v", "send/v", "shoot/v", "sling/v",
    ],
    "bank-account-word": [
      "acc no|number", "account details|name|no|number", "bank account/n", "bank details|info|information", "bic", "bsb", "cashtag",
      "iban/n", "into your account", "into|to my|our|your account", "my|our|your account number|details", "routing number", "sort code",
      "swift code", "the account on", "upi id",
    ],
    "original-payment": [
      "account you paid with", "back on|onto|to your|the card|account|bank|paypal", "back the way you|it paid|came", "card you paid|used",
      "card you used at", "how|way you paid", "lands|land back on", "original card|method|means|payment|source", "payment method you used",
      "same card|account|method|way you", "straight back to your|the", "the card on file", "to the|your card|account|method you|used",
      "to the|your original", "where it came from", "your original payment? method",
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
      "collect in person", "collect it|them|the", "collection", "come and|to get|see|fetch|pick|collect", "come by|over|round|down",
      "drop by|in|round", "hand it over", "in person", "local pick up", "local pickup", "meet me|up|us", "on collection|pickup", "pick up",
      "pick/v it|them up", "pickup", "pop by|over|round|in|down", "stop|swing by",
    ],
    money: [
      "a few bucks|quid|euros|pounds|dollars", "balance", "bit extra", "cash back", "deposit", "difference", "extra", "full amount", "half",
      "half the price", "money", "money back", "second half", "some money", "something back", "something extra",
      "the balance|deposit|difference|rest|shortfall|total", "the dough|dosh", "top up", "up front", "upfront",
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
