import { type Lexicon, lexicon } from "../schema.js";

/** English words for deals around the marketplace. */
export const sale: Lexicon = lexicon("en", {
  "own-shop": ["own site", "own shop", "own store", "own website", "our site", "our website", "my website", "our web shop", "our webshop", "my site", "official page", "official site", "official website", "our shop", "our online shop", "our factory", "our warehouse", "our showroom", "our catalogue", "our catalog", "our web", "brand website", "our own page", "our etsy", "my etsy", "our shopify"],
  shop: ["shop", "store", "site", "website", "page"],
  "buy-verb": ["buy|buys|buying|bought", "order|ordering from|there|direct|directly|at|through|via|it", "order again", "order the", "order with us", "purchase/v", "reorder", "grab", "shop|shopping", "deal", "take it", "do business"],
  "sell-verb": ["sell|sells|selling|sold", "let it go", "let you have", "do it for", "do a deal", "make a deal", "work something out", "sort it out between us", "make the invoice", "invoice you"],
  direct: ["direct", "directly", "straight", "privately", "between us", "in person", "under the table", "just you and me", "hand to hand", "face to face", "directly from us|me", "direct from us|me", "straight from us|me", "come to me", "come to us", "from our workshop"],
  "outside-platform": ["outside ebay|amazon", "outside of ebay|amazon", "off ebay|amazon", "off the site|platform", "off here", "off-platform", "without ebay|amazon", "w/out ebay|amazon", "away from ebay|amazon", "not through ebay|amazon|here", "skip ebay|amazon", "bypass ebay|amazon", "cut out the middleman|middle man", "cut out ebay|amazon", "the middleman", "no middleman", "no middle man", "leave ebay|amazon out", "outside the site|platform|marketplace|app", "ebay|amazon in the middle", "around ebay|amazon", "without the site|platform|marketplace|app", "bother with the marketplace|site|ebay|amazon", "don't buy by ebay|amazon", "out of ebay|amazon", "off the books", "no ebay|amazon"],
  fees: ["ebay|amazon|site|platform|seller|selling fee/n", "the fee/n", "fees", "their fee/n", "commission", "their cut", "the cut", "13%", "13 %", "percentage they take", "uncle sam", "tax", "what the site takes", "what ebay|amazon takes", "ebay|amazon takes", "ebay|amazon take", "their share"],
  "avoid-verb": ["avoid/v", "save/v", "skip", "dodge", "bypass", "out of it", "get round", "get around", "without", "lose", "not pay", "cut out", "no", "not take", "eat", "eats"],
  "cancel-verb": ["cancel|cancels|canceled|cancelled|canceling|cancelling", "cancel the order", "void", "call off"],
  "end-listing": ["end it on here", "end the auction", "end the listing", "end listing", "take it down", "pull the listing|auction", "close the listing|ad", "remove the listing", "end it early", "end early", "listing early"],
  cheaper: ["cheaper", "lower price", "better price", "best price", "less than here", "save/v", "saving", "wholesale price", "knock", "special price", "off the price", "for less", "less than", "discount", "better deal"],
  "next-time": ["next time", "next order", "in future", "in the future", "from now on", "your next purchase", "next purchase", "next one", "repeat order/n", "whatever you pick next", "future order/n", "again"],
  listing: ["listing/n", "auction/n", "ad", "item page", "order", "this order", "buy it now"],
});
