import { type Lexicon, lexicon } from "../schema.js";

// biome-ignore format: many words a line
/** English words of marketing. */
export const promotion: Lexicon = lexicon(
  "en",
  {
    coupon: [
      "code for everything|our|the|your|all", "code in the corner", "coupon code/n", "coupon/n", "discount code/n", "discount voucher/n",
      "e voucher/n", "gift certificate/n", "money off code|voucher", "promo code/n", "promocode/n", "promotional code/n",
      "returning friends", "save code", "use code", "voucher box|code", "voucher/n", "with code",
    ],
    discount: [
      "% off", "2 for 1", "3 for 2", "a fifth|third|quarter|half|tenth off", "bogo", "bogof", "bundle price", "buy 2|3|4|two|three|any get",
      "buy any two|three|2|3", "buy one get", "deal/n", "discount/n", "discounted", "down from", "down to",
      "drops|dropped|reduced by|to|30|20|50", "for the price of", "free postage|shipping|delivery on|for|with", "half price",
      "knocks a|off", "lower than ever", "marked down", "melts away", "money off",
      "off everything|all|the|your|any|our|orders|next|selected", "off till|until|til|for", "offers", "percent off", "price drop|cut",
      "rebate/n", "reduced", "reduction", "special offer/n", "special price/n", "steal", "three for two", "two for one",
    ],
    "sale-event": [
      "bargains", "black friday", "blowout", "boxing day", "clear out", "clearance", "cyber monday", "deals of the",
      "end of season|line|summer|winter", "flash deal|sale", "garage sale", "grand opening", "lightning deal", "members evening",
      "pre order opens|now", "prime day", "sale begins|ends|starts|is on|on now", "sale on", "season's|season sale", "singles day",
      "spring|summer|autumn|winter|christmas|holiday|anniversary|birthday|easter sale|savings|deals", "stock clearance", "warehouse sale",
      "weekend sale",
    ],
    "redeem-verb": [
      "apply/v", "cash in", "claim/v", "enter/v", "good thru|through|until", "key in", "mention/v", "pop in", "punch in", "quote/v",
      "redeem/v", "tap in|into", "type/v", "typed", "use/v", "valid",
    ],
    newsletter: [
      "be the first to", "comes out every", "comes out first of", "email|mail|mailing list", "first to hear",
      "friday|weekly|monthly|shop letter", "goes out to", "hear about new", "keep|stay in the loop", "keep|stay up to date|posted",
      "mailing list/n", "mailshot", "newsletter/n", "on the list", "our emails|mails|updates", "put you down for",
      "put|popped|added you on our", "say the word and", "sign up", "signing up", "sign|signs|signed up for|to", "subscribe/v to",
      "subscription", "updates on|about new|our", "you get to hear it first",
    ],
    giveaway: [
      "chance to win", "competition", "contest", "enter|entered into|in our|the|a draw|giveaway|raffle|competition", "giveaway/n",
      "goes in the|our bowl|hat|pot", "in with a chance", "lottery", "lucky draw|family|winner|one", "lucky people", "our raffle|draw",
      "prize draw/n", "prize raffle", "prize/n", "sweepstake/n", "win a|an|one|the|our", "you could win",
    ],
    loyalty: [
      "earn points|rewards|credits", "earn|collect points|stamps", "insider/n", "loyalty",
      "loyalty card|points|program|programme|scheme|club", "member/n", "membership", "our regulars", "our vip", "recommend a friend",
      "refer a|your friend|friends", "referral/n", "regulars", "reward points|program|programme|scheme", "rewards club|program",
      "stamp card", "tell a|your friend|friends", "the next one is|on", "vip club|customer|deals|list|member|price",
      "vip group|list|deals|customer", "your fourth|fifth|third|tenth order",
    ],
    "new-products": [
      "accessories", "accessory for it", "add/v our", "all our|the other", "also make|do|sell|have|stock|offer", "back in stock",
      "best seller/n", "bestseller/n", "bundle/n", "end up adding", "fits it perfectly", "full range", "goes lovely with",
      "goes|go nicely|well|perfectly|great|beautifully with", "hot item/n", "just in", "just landed|launched|arrived|released",
      "latest collection|range|model|drop", "looks great with", "made to match", "matching", "more colours|colors|designs|styles",
      "most people|folks|customers also|usually|add",
      "most|many|plenty|lots|loads of? people|folk|folks|customers|buyers pair|add|buy|get|use|go", "new arrival/n",
      "new arrive|arrivals|collection|colours|colors|designs|drop|in|items|launch|line|model|product|products|range|release|season|styles|stock",
      "new one every", "newest",
      "our other|new|latest|best|whole|entire|full products|items|range|collection|listings|pieces|designs|goods|knives|colours|colors|line",
      "pair/v it with our", "perfect with|for your", "rest of the|our range|collection|family|set|line", "secret drop",
      "something else from", "spring|summer|autumn|winter bits|collection|range|stock",
      "the other colours|colors|sizes|designs|pieces|products", "the whole range|collection", "upgrade to", "what's fresh",
      "you may|might also", "you'd also love",
    ],
    "look-verb": [
      "browse/v", "check/v out", "come see|and see|have", "deserves company", "discover/v", "do not|don't miss", "explore/v",
      "feast your eyes", "get yours", "grab yours", "have a browse|gander|look|peek", "hop over", "keep an eye on|out", "look out for",
      "nose around|round", "peek/v at", "peep/v", "pop over|by", "ready for", "see all|our|the|them|what", "see them all|here", "shop now",
      "stop by", "take a look|peek", "take advantage", "treat yourself", "visit/v", "well worth a", "why not add|try|treat|get",
      "worth a look", "you will|'ll love", "you'll love",
    ],
    "warranty-bait": [
      "activate the|your|additional|extra|free|lifetime|extended warranty|guarantee|cover|years|year|3|2",
      "add a|another|one|two|three year|years to|of|warranty|guarantee", "become 24|36|3|2 month|months|years",
      "become 2|3|two|three years", "double your|the warranty|guarantee|cover", "extend the|your warranty|guarantee|cover",
      "extended warranty|guarantee|cover", "extra year|years|month|months of|warranty|guarantee|cover|free", "free extra year|warranty",
      "lifetime warranty|guarantee", "register for your|the|an|extended", "register it within", "register the serial",
      "register the|your appliance|product|purchase|item|warranty|guarantee|machine|device|unit",
      "registering your|the product|purchase|item|at|on", "registers it at", "turns into two|three|2|3|five|5",
      "unlock the|your|a|extra|extended|free", "warranty activation|extension|registration|upgrade",
    ],
    "free-gift": [
      "a free", "a little something", "as a bonus|gift|thank", "bonus", "complimentary", "for free",
      "free bag|cap|case|gift|item|mug|one|pair|pack|pouch|sample|samples|set|sticker|tote|travel|pen|strap|cover|refill", "free gift/n",
      "freebie/n", "gift", "gift with", "on the house", "on us", "one free", "small gift", "surprise gift", "throw/v in", "welcome gift",
    ],
    "time-limit": [
      "act fast|now", "before midnight|sunday|monday|tuesday|wednesday|thursday|friday|saturday|the",
      "ends in|on|soon|sunday|tonight|friday|midnight|today",
      "every monday|tuesday|wednesday|thursday|friday|saturday|sunday|month|week|night", "expires",
      "first 10|20|50|100 customers|orders|families", "for a limited time", "hurry", "last chance|days|few",
      "limited offer|period|stock|time", "midnight", "only this week|weekend|month|today", "only until|till",
      "this month|week|weekend only",
      "till|until|til|thru|through midnight|sunday|monday|tuesday|wednesday|thursday|friday|saturday|the|end|month|xmas|christmas|easter",
      "today only", "valid for|from|till|to|until|thru", "while stocks|supplies|they last",
    ],
    advert: [
      "anniversary|birthday|christmas|easter|holiday|spring|summer|autumn|winter sale",
      "black friday deal|deals|offer|offers|prices|sale|week", "buy any two|three|2|3", "buy one get", "buy two|three|2|3 get",
      "clearance sale", "cyber monday deals|offers|sale", "flash sale", "for every friend you", "free gift with every|your|any",
      "join our loyalty|rewards|vip|club", "off your first|next order|purchase", "our newsletter", "our prize draw", "refer a friend",
      "sign up for|to our", "stock up now", "three|3 for two|2", "two|2 for one|1", "warehouse sale", "while stocks last",
      "you will be entered into", "your next order is",
    ],
  },
  {
    hit: {
      coupon: "Here is a voucher.", discount: "It is half price.", "sale-event": "The flash sale is on.", "redeem-verb": "Redeem it.", newsletter: "Sign up for it.", giveaway: "Win a lamp.", loyalty: "Refer a friend.", "new-products": "See our new arrivals.", "look-verb": "Take a look.",
      "warranty-bait": "Register your product.", "free-gift": "We throw in a case.", "time-limit": "Only while stocks last.",
    },
    miss: { coupon: "The couplings fit.", newsletter: "The letter is new.", "warranty-bait": "The warranty covers it.", "sale-event": "The sail is torn." },
  },
);
