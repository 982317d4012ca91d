/** What a concept is: a sentence for those who write lexicons, and the wider concepts that it counts as. */
export interface Concept {
  readonly about: string;
  /** The wider concepts, separated by spaces. */
  readonly is?: string;
  /** Never looked for in a disguise: too short or too ordinary. */
  readonly plain?: true;
  /** Made by core (detections, clauses), never by a lexicon. */
  readonly detected?: true;
}

/**
 * Every concept that lexicons name and rules use. Languages live in lexicons, policy lives in rules, and these are the words
 * between them. A concept holds words and short phrases of one meaning, never whole sentences.
 */
const concepts = {
  // ── Grammar: how clauses are read ──────────────────────────────────────────────────────────────────────────────
  negator: { about: "Denies what follows: not, don't, can't, never, no, nobody, without being able to; contractions, also without apostrophe.", plain: true },
  refusal: { about: "Refuses or forbids by its own meaning: decline, refuse, unable to, not allowed, against the rules, prohibited, avoid, stay away from.", plain: true },
  decline: { about: "A plain no to what was asked: can't do that, won't do it, no can do, have to decline, I'd rather not.", plain: true },
  "false-negator": { about: "Looks like a negation and is none: not only, no problem, no worries, why not, don't hesitate, don't worry, can't wait.", plain: true },
  contrast: { about: "Begins a new thought that turns: but, however, so, instead, otherwise, because, since, therefore.", plain: true },
  coordination: { about: "Joins: and, or, then, plus, also, as well as.", plain: true },
  condition: { about: "Begins a condition: if, when, once, after, as soon as, in case, should you, provided, unless is none.", plain: true },
  until: { about: "Makes something wait for something: till, until, before, not before, unless, only after, only when, first … then.", plain: true },
  self: { about: "The seller as subject or object: I, we, me, us, I'll, we're, our team, the shop itself.", plain: true },
  "self-possessive": { about: "The seller's own: my, our, mine, ours.", plain: true },
  buyer: { about: "The buyer: you, you'll, yourself, customers as addressed.", plain: true },
  "buyer-possessive": { about: "The buyer's own: your, yours.", plain: true },
  "third-party": { about: "Somebody else: carrier, courier, driver, post office, customs, manufacturer, bank, Uber; they, he, she as subject.", plain: true },
  title: { about: "Stands before a person's name: Mr, Mrs, Dr, Dear, Sir, Herr, 先生.", plain: true },
  platform: { about: "The marketplace: Amazon, eBay, the platform, this site, marketplace, the app of the marketplace; nicknames (the bay, big river site).", plain: true },
  "platform-feature": { about: "What the marketplace offers for the purpose: checkout, Buyer-Seller Messages, this message thread, eBay messages, My eBay, Your Orders, order page, resolution centre, return label, the cart, Pay now.", plain: true },
  please: { about: "Asks politely: please, kindly, pls, would you mind, could you, can you, feel free to, we ask you to, I'd appreciate if.", plain: true },
  obligation: { about: "Must, have to, need to, required, should, we expect, we demand.", plain: true },
  reported: { about: "Takes up what the buyer said or asked: you asked, you wrote, you mentioned, your question about, you wanted to know, as you said, regarding your request for.", plain: true },
  instead: { about: "Sets one way against another: instead, rather than, in place of, not … but.", plain: true },

  // ── Channels and contact ───────────────────────────────────────────────────────────────────────────────────────
  messenger: { about: "A messaging app by a name that means nothing else: WhatsApp, WeChat, Telegram, Viber, KakaoTalk, Skype, Discord, Snapchat, iMessage, QQ number; trade slang, nicknames by colour or shape (the green app), abbreviations with one meaning; common misspellings.", is: "channel" },
  "messenger-weak": { about: "A messaging app by a word that means other things too: Signal, LINE, Messenger, Zoom, WA, TG, wx, Teams, Slack.", is: "channel-weak", plain: true },
  "social-network": { about: "A social network or video platform: Instagram, Facebook, insta, TikTok, YouTube, Twitter, Pinterest, LinkedIn, Facebook Marketplace.", is: "channel" },
  "social-weak": { about: "A social network by a word that means other things too: IG, FB, X, the gram, marketplace (Facebook's), yt.", is: "channel-weak", plain: true },
  channel: { about: "Any channel off the platform (made of messenger and social-network).", detected: true },
  "channel-weak": { about: "Any weak channel.", detected: true },
  "contact-verb": { about: "To get in touch by any way: contact, reach, message, write to, get in touch, get hold of, speak to, talk to, chat, ask, drop a line, ping, hit up.", plain: true },
  "contact-direct": { about: "To get in touch in a way that is off the platform by its own meaning: call, ring, phone, text, email, mail (electronic), SMS, DM, fax, FaceTime, dial, give a bell/buzz/ring/shout/tinkle.", plain: true },
  "contact-add": { about: "To connect accounts: add, follow, subscribe, join, friend, find … on, look … up, scan.", plain: true },
  "search-verb": { about: "To look for on the web: google, search, look up, type in, put into the search bar, find online.", plain: true },
  "find-result": { about: "What a search leads to: you'll find us, we come up, first result, you'll see our page, you'll land on it.", plain: true },
  "search-engine": { about: "Google, Bing, the web, the internet, online, a browser, a search engine.", plain: true },
  "shop-name": { about: "What is searched for: our name, our shop name, our brand, the brand name, our company, the name on the box.", plain: true },
  "contact-detail": { about: "A word for a private contact detail: phone number, mobile, cell, direct line, landline, email address, inbox (own), WhatsApp number, handle, username, user ID, account name.", plain: true },
  "contact-place": { about: "Where details hide: on the card, in the box, on the invoice, business card, leaflet, in my profile, profile picture, on the label.", plain: true },
  "qr-code": { about: "A code to be scanned: QR, QR code, the code with the little squares, the barcode picture, point your camera at.", plain: true },
  "community": { about: "A group of customers off the platform: group, channel, server, community, club, fan page, forum, VIP group, tester group.", plain: true },
  "quicker": { about: "Why another way is better: quicker, easier, faster, best, handier, more convenient, directly, right away, privately, more photos, video.", plain: true },
  "elsewhere": { about: "A place that is not here: there, over there, on there, elsewhere, another way, somewhere else, off here, another app, a different channel, offline, in private.", plain: true },

  // ── Payment ────────────────────────────────────────────────────────────────────────────────────────────────────
  "payment-outside": { about: "A payment method that no marketplace checkout offers: Zelle, Venmo, Cash App, Western Union, MoneyGram, Alipay, WeChat Pay, bank transfer, wire transfer, Bitcoin, crypto, USDT, Revolut, Wise transfer, e-Transfer, UPI, Bizum, cheque by post, money order, T/T, friends and family, F&F, goods and services.", is: "payment-method" },
  "payment-wallet": { about: "A payment method that some checkouts offer too: PayPal (and misspellings, nicknames, pp), Apple Pay, Google Pay, Klarna, credit card.", is: "payment-method" },
  "payment-weak": { about: "A payment word that means other things too: cash, wise, transfer, wire, check, transaction, crypto as adjective.", is: "payment-method", plain: true },
  "payment-method": { about: "Any payment method.", detected: true },
  "gift-card": { about: "A stored-value card: gift card, Amazon card, Steam card, voucher card, iTunes card, prepaid card.", plain: true },
  "gift-card-code": { about: "What makes a gift card a payment: scratch, the code on the back, picture of the code, the numbers behind, PIN of the card.", plain: true },
  "pay-verb": { about: "To move money: pay, send money, transfer, wire, deposit, remit, settle, square up, reimburse, refund, charge, put across, drop the money, Venmo/PayPal/Zelle as verbs go to their method.", plain: true },
  "send-verb": { about: "To send or give anything: send, give, shoot, forward, drop, pass, put, get.", plain: true },
  "bank-account-word": { about: "Bank account, account number, sort code, routing number, IBAN, BIC, bank details, UPI id, cashtag.", plain: true },
  "original-payment": { about: "The way back to where the money came from: original payment method, the card you used, same card, the account you paid with, back to your card.", plain: true },
  "checkout": { about: "Payment on the platform: at checkout, through eBay, on Amazon, via the platform, Pay now button, invoice through eBay, managed payments.", plain: true },
  "pickup": { about: "Collection in person: pick up, collect, collection in person, on collection, at the counter.", plain: true },
  "money": { about: "Money without a figure: money, cash back, the difference, the balance, deposit, half, the full amount, bucks, a few quid, something.", plain: true },

  // ── Sale ───────────────────────────────────────────────────────────────────────────────────────────────────────
  "own-shop": { about: "The seller's own place of sale off the platform: our website, our own site, my web shop, our online store, our Shopify, our factory, our showroom, our warehouse (buy from), our catalogue, the official site.", plain: true },
  "shop": { about: "A shop word alone: shop, store, site, website, page.", plain: true },
  "buy-verb": { about: "To buy or order: buy, order, purchase, reorder, grab, get yours, shop, deal, take it, do business.", plain: true },
  "sell-verb": { about: "To sell or let go: sell, let go, let you have it, do it for, do a deal, work something out, sort it out between us, make an invoice, ship it to you for.", plain: true },
  "direct": { about: "Without the platform: direct, directly from us, straight from us, privately, between us, in person, off the record, under the table, just you and me, hand to hand.", plain: true },
  "outside-platform": { about: "Around the marketplace, as a phrase with it: outside eBay, off eBay, off the site, without Amazon, away from Amazon, not through eBay, skip Amazon, bypass the platform, cut out the middleman, no middleman, leave eBay out of it, off-platform.", },
  "fees": { about: "What the marketplace takes: fees, commission, their cut, the 13 %, percentage they take, tax they add, Uncle Sam, what the site takes.", plain: true },
  "avoid-verb": { about: "To get around: avoid, save, skip, dodge, bypass, keep … out of it, get round, without, lose, escape, not pay, cut out.", plain: true },
  "cancel-verb": { about: "To call the order off: cancel, cancel the order, void, call off, withdraw (the order).", plain: true },
  "end-listing": { about: "To take the listing away: end the listing, take it down, pull the auction, close the ad, remove the listing.", plain: true },
  "cheaper": { about: "A better price: cheaper, lower price, better price, less than here, save, discount for direct, wholesale price, knock off, special price, off the price.", plain: true },
  "next-time": { about: "A later purchase: next time, next order, in future, from now on, again, your next purchase, repeat orders.", plain: true },
  "listing": { about: "The item as offered: listing, auction, ad, item page, order, this order, Buy It Now.", plain: true },

  // ── Promotion ──────────────────────────────────────────────────────────────────────────────────────────────────
  "coupon": { about: "Something to redeem: coupon, voucher, promo code, discount code, code (as in use code), gift certificate.", plain: true },
  "discount": { about: "A price cut: discount, % off (the word off after a figure), rebate as marketing, half price, deal, special offer, buy one get one, two for one, free shipping on.", plain: true },
  "sale-event": { about: "A sale: clearance, flash sale, Black Friday, spring sale, sale starts, sale ends, doorbuster, deals of the week.", plain: true },
  "redeem-verb": { about: "To use a code: use, enter, apply, redeem, claim, type at checkout, quote.", plain: true },
  "newsletter": { about: "Regular marketing: newsletter, mailing list, subscribe, sign up, updates on new products, our emails.", plain: true },
  "giveaway": { about: "A game of chance: giveaway, prize draw, raffle, lucky draw, sweepstake, win a, contest.", plain: true },
  "loyalty": { about: "Rewards for staying: loyalty programme, points, VIP club, membership, stamps, rewards, refer a friend, members get.", plain: true },
  "new-products": { about: "New or other goods to be advertised: new arrivals, new collection, just landed, our other products, the rest of the range, matching, other colours, accessories that go with it, best sellers, bundle.", plain: true },
  "look-verb": { about: "Invites to look or come: check out, have a look, take a look, browse, visit, see our, discover, explore, don't miss, stop by, you may also like, why not add.", plain: true },
  "warranty-bait": { about: "An extra for registering: activate your warranty, register your product, extend the warranty, extended guarantee, free extra year, warranty registration.", },
  "free-gift": { about: "Something free: free gift, freebie, free sample, bonus, for free, on the house, throw in.", plain: true },
  "time-limit": { about: "Urgency of an offer: until Sunday, this week only, today only, limited time, ends soon, while stocks last, first 50 orders, hurry.", plain: true },

  // ── Reviews ────────────────────────────────────────────────────────────────────────────────────────────────────
  "review": { about: "A review, feedback or rating: review, feedback, rating, comment, testimonial, evaluation, stars as a rating, what you write about us; euphemisms of the trade (words on the product page)." },
  "praise": { about: "A good one: 5 stars, five-star, positive feedback, good review, great rating, thumbs up, all the stars, full marks, a positive, green feedback, glowing." },
  "criticism": { about: "A bad one: negative feedback, 1 star, bad review, low rating, a neg, complaint in public, poor rating, red mark, open a case against us is none." },
  "star": { about: "The word star alone, stars: needs company.", plain: true },
  "review-verb": { about: "To give a review: leave, write, post, give, drop, share, rate, tell others, put up, submit.", plain: true },
  "change-verb": { about: "To change something: change, update, edit, revise, amend, adjust, raise, improve, upgrade, reconsider, rethink, think again, bump up, turn … into, make it.", plain: true },
  "remove-verb": { about: "To take something away: remove, delete, take down, withdraw, retract, take back, pull, erase, cancel (a review).", plain: true },
  "reward": { about: "Something of value: gift card, refund, money back, cashback, voucher, free product, free item, bonus, gift, discount, compensation, reimbursement, credit, prize, commission, replacement (as a gift), something nice, a little thank-you." },
  "give-verb": { about: "The seller gives: we give, we send, you get, you receive, earn, we'll refund, is yours, as a thank you, in return, in exchange, on us, we offer, treat you.", plain: true },
  "exchange": { about: "One for the other: in exchange for, in return for, for your, after you, once you have, when you show us, send us a screenshot, as thanks for." },
  "happy": { about: "The buyer is content: happy, satisfied, love it, like it, enjoy, everything is perfect, pleased, all good.", plain: true },
  "unhappy": { about: "The buyer is not content: unhappy, not satisfied, any problem, any issue, something wrong, disappointed, not happy, don't love it, less than 5 stars.", plain: true },
  "threat-legal": { about: "Legal or commercial pressure: lawyer, attorney, sue, court, legal action, defamation, report you, block you, blacklist, debt collector, police." },
  "mutual": { about: "Trade of feedback: same for you, we'll do the same, leave you one back, return the favour, swap feedback, I leave feedback after you, retaliation." },
  "neutral-request": { about: "Marks a request as honest: honest, whatever you think, good or bad, your opinion, unbiased, fair, either way.", plain: true },
  "again": { about: "Repeats a request: again, second time, another reminder, still haven't, have not yet, last reminder, following up, once more, as we asked." },
  "withhold": { about: "Keeps something back: won't send, will not ship, on hold, hold back, not before, no refund until.", plain: true },

  // ── Personal data ──────────────────────────────────────────────────────────────────────────────────────────────
  "contact-data": { about: "The buyer's private contact data as a thing to be sent: phone number, mobile number, email address, email, WhatsApp number, full name and address.", is: "personal-data-noun", plain: true },
  "address-noun": { about: "Home address, postal address, shipping address, delivery address, street and house number.", is: "personal-data-noun", plain: true },
  "card-data": { about: "Card number, CVV, security code, expiry date, card details, three digits on the back." , is: "personal-data-noun secret-noun", plain: true },
  "identity-document": { about: "ID card, passport, driving licence, social security number, tax number, Aadhaar, PAN, copy of your ID, selfie with.", is: "personal-data-noun secret-noun", plain: true },
  "credential": { about: "Password, PIN, login, one-time code, OTP, verification code, security question.", is: "personal-data-noun secret-noun", plain: true },
  "bank-data": { about: "Bank details, account number, IBAN, sort code, routing number, UPI id, PayPal address, cashtag.", is: "personal-data-noun secret-noun", plain: true },
  "birth-data": { about: "Date of birth, birthday, age.", is: "personal-data-noun", plain: true },
  "personal-data-noun": { about: "Any personal data.", detected: true },
  "secret-noun": { about: "Personal data that no seller ever needs.", detected: true },
  "ask-verb": { about: "Asks for a thing to be sent or told: send me, give us, tell me, provide, share, let me know, what is, which is, may I have, we need, I need, confirm your, text me your, reply with, drop me, forward.", plain: true },
  "account-place": { about: "In the buyer's own account or on the platform's form, not in the message: in your account, on Amazon, in Your Addresses, on the order page, at checkout.", plain: true },

  // ── Abuse ──────────────────────────────────────────────────────────────────────────────────────────────────────
  "profanity": { about: "Obscene or vulgar words, slurs: strong by themselves; with the usual maskings." },
  "profanity-mild": { about: "Mild swearing: damn, hell, crap, bloody, arse, piss: needs the buyer as its target.", plain: true },
  "insult": { about: "An insult to a person: idiot, moron, liar, scammer, thief, muppet, clown, scum, pathetic person, shameless, thick, brainless." },
  "insult-weak": { about: "Insulting only when said of the buyer: stupid, dumb, dishonest, lazy, ridiculous, blind, crazy, greedy, cheap, rude, liar as adjective.", plain: true },
  "menace": { about: "A threat to a person: you'll regret it, you will be sorry, I know where you live, come round to your house, sort you out, watch your back, teach you a lesson, make trouble for you, beat you, burn." },

  // ── Attachments and kinds ──────────────────────────────────────────────────────────────────────────────────────
  "attached": { about: "Something goes with the message or the parcel: attached, attachment, enclosed, see the PDF, in the file with this message.", plain: true },
  "promo-document": { about: "Printed advertising: flyer, leaflet, catalogue, brochure, price list, business card, coupon sheet, voucher PDF, referral leaflet.", plain: true },
  "service-document": { about: "Papers an order needs: invoice, receipt, manual, instructions, label, warranty document, packing slip, photo.", plain: true },
  "shipping-event": { about: "The order's own progress as news: has shipped, was dispatched, is on its way, was delivered, order confirmed, we received your order.", plain: true },
  "courtesy": { about: "Thanks and goodwill without content: thank you for your purchase, we are here to help, hope you enjoy it, any questions just ask.", plain: true },
  "opt-out": { about: "Unsubscribe, opt out, stop receiving these messages.", plain: true },
  "out-of-stock": { about: "Sold out, out of stock, no longer available, oversold, can't fulfil.", plain: true },
  "own-order": { about: "Names the buyer's order: your order, your recent purchase, your parcel, the item you bought, the order.", plain: true },
  "confirmation-notice": { about: "A message that only confirms: order confirmation, shipping notice, we confirm your order, we received your order.", plain: true },
  "delivery-problem": { about: "Something is wrong with a delivery: delayed, late, stuck, lost, damaged, returned to us, wrong address, customs.", plain: true },
  "supposition": { about: "Only supposes, awaits or asks: hope, should have, by now, whether, once, as soon as, will be, not.", plain: true },
  "salutation": { about: "Opens or closes a letter: hi, dear, good morning, kind regards, your team.", plain: true },

  // ── Innocence ──────────────────────────────────────────────────────────────────────────────────────────────────
  "product-noun": { about: "A thing that is sold: directly beside an app's or method's name it makes that name a product (PayPal reader, Signal jacket, WhatsApp sticker, gift card holder): case, holder, reader, jacket, shirt, mug, sticker, cable, pedal, toy, plush, poster, wallet, dock, stand.", plain: true },
  "feature-word": { about: "An app as a feature of the product: notifications, previews, calls ring, supports, compatible, works with, pairs with, displays, shows, app icon, button, widget, mode, sync, ringtone.", plain: true },
  "innocent": { about: "A fixed phrase that holds a word of another concept and means something else: force feedback, feedback squeal, Line 6, wire transfer tool, gift card box, signal strength, cash drawer, five star hotel, check valve, stop sign. Hides every other tag inside it.", plain: true },

  // ── Made by core ───────────────────────────────────────────────────────────────────────────────────────────────
  link: { about: "A link off the platform.", detected: true },
  "platform-link": { about: "A link on the platform or to a carrier.", detected: true },
  email: { about: "An email address.", detected: true },
  phone: { about: "A phone number.", detected: true },
  handle: { about: "An account's handle.", detected: true },
  cashtag: { about: "A handle of a payment app: $name.", detected: true },
  amount: { about: "A sum of money.", detected: true },
  percentage: { about: "A share in per cent.", detected: true },
  iban: { about: "An IBAN or bank account.", detected: true },
  "order-number": { about: "An order number.", detected: true },
  placeholder: { about: "A template placeholder.", detected: true },
  "code-token": { about: "A word in capitals and digits that looks like a coupon code.", detected: true },
  question: { about: "The end of a question.", detected: true },
} as const;

/** The name of a concept. */
export type ConceptId = keyof typeof concepts;

/** All concepts by ID. */
export const conceptTable: Readonly<Record<ConceptId, Concept>> = concepts;
